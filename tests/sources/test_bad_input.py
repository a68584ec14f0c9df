from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harmonia.sources import Document, SourceError, Trouble, open_document, read_document
from harmonia.sources import opening as opening_module
from harmonia.sources.sentences import SENTENCES, sentence
from sheet_files import Sheet, ods_bytes, xls_bytes, xlsx_bytes, zip_bytes
from text_tables import Oddness, as_text, card, wide_table


def docx_bytes() -> bytes:
    document = docx.Document()
    document.add_heading("Harmonogram", 1)
    table = document.add_table(rows=3, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Zadanie"
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def text_bytes() -> bytes:
    random = Random(7)
    tables = (wide_table(random, Oddness()), card(random, Oddness(), 1))
    return as_text(random, tables, Oddness()).encode()


ROW = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>"
SHEET = Sheet([["Nr", "Zadanie", "Termin"], [1, "Sieć", 43131.0]], formats={(1, 2): "dd.mm.yyyy"})
PAGE = "<html><meta charset=utf-8><ol><li>Cel</ol><table><tr><td rowspan=2>Zażółć<td>b<tr><td>c"
VALID: dict[str, bytes] = {
    "docx": docx_bytes(),
    "xlsx": xlsx_bytes(SHEET),
    "xls": xls_bytes(SHEET),
    "ods": ods_bytes(ROW),
    "html": PAGE.encode(),
    "mhtml": b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
    b"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    b"<p>Za=C5=BC=C3=B3=C5=82=C4=87\n--x--\n",
    "csv": b"Nr;Zadanie;Termin\n1;a;b\n2;c;d\n",
    "txt": text_bytes(),
    "rtf": b"{\\rtf1\\ansi{\\b Cel}\\par\\trowd\\cellx900\\cellx1800 a\\cell b\\cell\\row}",
}


@pytest.mark.parametrize("kind", VALID)
def test_whole_files_are_read(kind: str) -> None:
    document = read_document(VALID[kind], f"plan.{kind}")
    assert (document.name, document.format) == (f"plan.{kind}", kind)
    assert document.blocks


def reads_or_refuses(data: bytes) -> None:
    try:
        document = read_document(data, "plan")
    except SourceError as error:
        sentence(error)
    else:
        assert isinstance(document, Document)


@settings(deadline=None)
@given(st.binary(max_size=2000))
def test_random_bytes_give_a_document_or_a_reason(data: bytes) -> None:
    reads_or_refuses(data)


MARKS = [
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"{\\rtf",
    b"<html>",
    b"\x09\x08\x10\x00",
]


@settings(deadline=None)
@given(st.sampled_from(MARKS), st.binary(max_size=600))
def test_random_bytes_after_a_formats_mark(mark: bytes, data: bytes) -> None:
    reads_or_refuses(mark + data)


@settings(deadline=None)
@given(st.sampled_from(sorted(VALID)), st.randoms(use_true_random=False))
def test_damaged_files_give_a_document_or_a_reason(kind: str, random: Random) -> None:
    data = bytearray(VALID[kind])
    for _ in range(random.randint(1, 8)):
        at = random.randrange(len(data))
        choice = random.random()
        if choice < 0.5:
            data[at] = random.randrange(256)
        elif choice < 0.7:
            del data[at : at + random.randint(1, 40)]
        elif choice < 0.9:
            data[at:at] = data[random.randrange(len(data)) :][:40]
        else:
            del data[at:]
        if not data:
            break
    reads_or_refuses(bytes(data))


@settings(deadline=None)
@given(st.sampled_from(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"]), st.data())
def test_damaged_parts_inside_a_sound_workbook(part: str, data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(VALID["xlsx"])) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts[part].decode()
    figures = [index for index, letter in enumerate(text) if letter in "0123456789"]
    at = data.draw(st.sampled_from(figures))
    figure = data.draw(st.sampled_from(["-1", "99999999", "x", "", "1e9"]))
    parts[part] = (text[:at] + figure + text[at + 1 :]).encode()
    reads_or_refuses(zip_bytes(parts))


def trouble_of(call: Callable[[], object]) -> Trouble:
    with pytest.raises(SourceError) as caught:
        call()
    return caught.value.trouble


def test_missing_file(tmp_path: Path) -> None:
    assert trouble_of(lambda: open_document(tmp_path / "nie.docx")) is Trouble.MISSING
    assert trouble_of(lambda: open_document(tmp_path / ("x" * 5000))) is Trouble.MISSING
    assert trouble_of(lambda: open_document("a\0b")) is Trouble.MISSING


def test_folder_and_pipe(tmp_path: Path) -> None:
    assert trouble_of(lambda: open_document(tmp_path)) is Trouble.FOLDER
    os.mkfifo(tmp_path / "rura")
    assert trouble_of(lambda: open_document(tmp_path / "rura")) is Trouble.WRONG_TYPE


def test_file_without_the_right_to_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read everything, so the refusal is made up."""

    def refuse(*_: object) -> None:
        raise PermissionError

    path = tmp_path / "plan.txt"
    path.write_text("plan", encoding="utf-8")
    monkeypatch.setattr(Path, "open", refuse)
    assert trouble_of(lambda: open_document(path)) is Trouble.NOT_ALLOWED


def test_size_is_checked_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    with path.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    assert trouble_of(lambda: open_document(path)) is Trouble.TOO_BIG


def test_file_without_any_text_is_empty() -> None:
    assert (
        trouble_of(lambda: read_document(b"<html><p>&nbsp;</p><table><tr><td></table></html>", "x"))
        is Trouble.EMPTY
    )


@pytest.mark.parametrize(
    ("raised", "trouble"),
    [
        (RecursionError(), Trouble.UNREADABLE),
        (KeyError("x"), Trouble.UNREADABLE),
        (MemoryError(), Trouble.TOO_BIG),
        (SourceError(Trouble.NO_TEXT), Trouble.NO_TEXT),
    ],
)
def test_nothing_else_escapes_a_reader(
    raised: Exception, trouble: Trouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: bytes) -> None:
        raise raised

    monkeypatch.setattr(opening_module, "_reader", lambda _: fail)
    assert trouble_of(lambda: read_document(b"plan", "x")) is trouble


def test_every_trouble_has_its_sentence() -> None:
    assert set(SENTENCES) == set(Trouble)
    for text in SENTENCES.values():
        assert text[0].isupper()
        assert text.endswith(".")
        assert " – " in text
