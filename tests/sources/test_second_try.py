from __future__ import annotations

import resource
import shutil
import time
from pathlib import Path

import pytest

from harmonia.sources import SourceError, Trouble, read_document
from harmonia.sources import second_try as second_try_module
from harmonia.sources.second_try import convert, without_network, worth_trying

FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>Zażółć gęślą jaźń</text:p></office:text></office:body></office:document>""".encode()


@pytest.mark.parametrize(
    ("data", "trouble", "worth"),
    [
        (b"\xdb\xa5-\x00", Trouble.TOO_OLD, True),
        (b"\xd0\xcf\x11\xe0", Trouble.UNREADABLE, True),
        (FLAT, Trouble.WRONG_TYPE, True),
        (b"<?xml version='1.0'?><a>" + b"<b>x</b>" * 9, Trouble.WRONG_TYPE, False),
        (b"\x89PNG", Trouble.WRONG_TYPE, False),
        (b"\xd0\xcf\x11\xe0", Trouble.PASSWORD, False),
        (b"PK\x03\x04", Trouble.TOO_BIG, False),
        (b"PK\x03\x04", Trouble.DOCTYPE, False),
        (b"PK\x03\x04", Trouble.UNREADABLE, False),
    ],
)
def test_only_what_it_may_plausibly_read(data: bytes, trouble: Trouble, *, worth: bool) -> None:
    assert worth_trying(data, SourceError(trouble)) is worth


def test_first_error_stands_where_it_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SourceError) as caught:
        read_document(FLAT, "plan", second_try=True)
    assert caught.value.trouble is Trouble.WRONG_TYPE


def test_first_error_stands_where_nothing_comes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_try_module, "convert", lambda _: b"PK\x03\x04 garbage")
    with pytest.raises(SourceError) as caught:
        read_document(FLAT, "plan", second_try=True)
    assert caught.value.trouble is Trouble.WRONG_TYPE


def stand_in(path: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program in place of LibreOffice; it starts in the folder where its result is looked for."""
    path.write_text(f"#!/bin/sh\nsleep 0.3\nmkdir out\n{script}\n")
    path.chmod(0o755)
    found = shutil.which
    monkeypatch.setattr(
        shutil, "which", lambda name, **more: str(path) if "office" in name else found(name, **more)
    )


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="limits are set on Linux only")
@pytest.mark.parametrize(("flag", "most"), [("-v", 2 * 1024 * 1024), ("-t", 6), ("-c", 0)])
def test_memory_and_time_are_bounded(
    flag: str, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path / "soffice", f"ulimit {flag} > out/document.docx", monkeypatch)
    limit = convert(b"x", 6)
    assert limit is not None
    assert int(limit) <= most


def test_it_is_ended_when_its_time_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path / "soffice", "sleep 60", monkeypatch)
    begun = time.monotonic()
    assert convert(b"x", 1.0) is None
    assert time.monotonic() - begun < 10  # far from 60, however busy the machine is


def test_it_is_not_begun_without_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path / "soffice", "echo > out/document.docx", monkeypatch)
    assert convert(b"x", 0.2) is None


def test_it_has_no_network_where_the_system_lets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not without_network():
        pytest.skip("this system lets nobody take the network away")
    stand_in(tmp_path / "soffice", "cat /proc/net/dev > out/document.docx", monkeypatch)
    devices = convert(b"x", 6)
    assert devices is not None
    names = {line.split(b":")[0].strip() for line in devices.splitlines() if b":" in line}
    assert names == {b"lo"}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_flat_open_document_is_read_by_way_of_word() -> None:
    document = read_document(FLAT, "plan.fodt", second_try=True)
    assert "Zażółć gęślą jaźń" in str(document.blocks)
