"""A container is opened with mistrust: sizes, names, packing and declarations."""

from __future__ import annotations

import io
import time
import warnings
import zipfile

import pytest

from harmonia.sources import package as packages
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import open_package, parse_xml
from word_files import packed


def trouble(data: bytes, part: str | None = None) -> Trouble:
    with pytest.raises(SourceError) as caught:
        opened(data, part)
    return caught.value.trouble


def opened(data: bytes, part: str | None) -> None:
    package = open_package(data)
    if part is not None:
        package.xml(part)


def test_parts_are_found_without_regard_to_case_and_folders_are_none() -> None:
    package = open_package(packed({"Word/": "", "Word\\Document.XML": "<a/>", "/b.xml": "<b/>"}))
    assert package.names == ("Word/Document.XML", "b.xml")
    assert "word/document.xml" in package
    root = package.xml("word/document.xml")
    assert root is not None
    assert root.tag == "a"
    assert package.xml("none.xml") is None
    assert package.read("b.xml") == b"<b/>"


def test_a_bomb_is_refused_quickly_and_before_it_is_unpacked() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(5):
            archive.writestr(f"word/{number}.xml", bytes(45 * 1024 * 1024))
    begun = time.process_time()
    assert trouble(stream.getvalue()) == Trouble.TOO_BIG
    assert time.process_time() - begun < 10


def test_one_part_may_not_be_large() -> None:
    data = packed({"a.xml": bytes(packages.LARGEST_PART + 1)})
    assert trouble(data, "a.xml") == Trouble.TOO_BIG


def test_all_read_parts_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "LARGEST_PACKAGE", 2_500)
    package = open_package(packed({"a": bytes(1_000), "b": bytes(1_000)}))
    package.read("a")
    package.read("b")
    with pytest.raises(SourceError) as caught:
        package.read("a")
    assert caught.value.trouble == Trouble.TOO_BIG


@pytest.mark.parametrize("name", ["", "/", "\\"])
def test_an_entry_without_a_name_is_no_part(name: str) -> None:
    class Nameless(zipfile.ZipInfo):
        def is_dir(self) -> bool:  # zipfile itself asks an empty name for its last letter
            return False

    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(Nameless(name), "<x/>")
        archive.writestr("a.xml", "<a/>")
    package = open_package(stream.getvalue())
    assert package.names == ("a.xml",)
    assert "" not in package


def test_a_lie_about_the_size_does_not_help() -> None:
    data = packed({"a.xml": bytes(2_000_000)})
    lie = data.replace((2_000_000).to_bytes(4, "little"), (7).to_bytes(4, "little"))
    assert lie != data
    assert trouble(lie, "a.xml") in {Trouble.TRUNCATED, Trouble.TOO_BIG}


def test_too_many_entries() -> None:
    many = {f"part{number}": "" for number in range(packages.MOST_ENTRIES + 1)}
    assert trouble(packed(many)) == Trouble.TOO_BIG
    assert trouble(b"PK\x01\x02" * 9_000) == Trouble.TOO_BIG


@pytest.mark.parametrize("name", ["../../etc/passwd", "word/../../a.xml", "..\\a.xml"])
def test_hostile_names(name: str) -> None:
    assert trouble(packed({name: "<a/>"})) == Trouble.UNREADABLE


@pytest.mark.parametrize("second", ["a.xml", "A.XML", "/a.xml"])
def test_the_same_name_twice(second: str) -> None:
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("a.xml", "<a/>")
        archive.writestr(second, "<b/>")
    assert trouble(stream.getvalue()) == Trouble.UNREADABLE


def test_an_encrypted_entry_asks_for_the_password() -> None:
    data = bytearray(packed({"a.xml": "<a/>"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert trouble(bytes(data)) == Trouble.PASSWORD


def test_packing_that_cannot_be_bounded_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.xml", "<a/>")
    assert trouble(stream.getvalue()) == Trouble.UNREADABLE


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04rest", b"no zip at all" * 50])
def test_no_container_at_all(data: bytes) -> None:
    assert trouble(data) == Trouble.TRUNCATED


def test_a_container_cut_off() -> None:
    data = packed({"a.xml": "<a>" + "x" * 5_000 + "</a>"})
    assert trouble(data[: len(data) // 2]) == Trouble.TRUNCATED
    assert trouble(data[:-10]) == Trouble.TRUNCATED


DECLARED = '<?xml version="1.0"{}?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_a_document_type_is_refused_in_every_encoding(encoding: str) -> None:
    data = DECLARED.format(f' encoding="{encoding}"').encode(encoding)
    assert trouble(packed({"a.xml": data}), "a.xml") == Trouble.DOCTYPE


def test_a_document_type_hidden_by_the_encoding_is_refused() -> None:
    hidden = b'<?xml version="1.0" encoding="utf-7"?>+ADwAIQ-DOCTYPE a+AD4-<a/>'
    with pytest.raises(SourceError):
        parse_xml(hidden)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a>",
        b"<a>&b;</a>",
        b"<a>\xff</a>",
        b"<a:b/>",
        b'<?xml version="1.0" encoding="none-such"?><a/>',
        b"<a>" * 5_000 + b"</a>" * 5_000,
    ],
)
def test_xml_that_is_not_well_formed_or_too_deep(data: bytes) -> None:
    assert trouble(packed({"a.xml": data}), "a.xml") == Trouble.UNREADABLE


def test_comments_and_instructions_are_not_met() -> None:
    root = parse_xml(b"<a>x<!-- no --><?no no?>y<b/></a>")
    assert [child.tag for child in root] == ["b"]
    assert root.text == "xy"
