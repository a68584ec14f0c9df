from __future__ import annotations

import shutil

import pytest

from harmonia.sources import SourceError, Trouble, read_document
from harmonia.sources import second_try as second_try_module
from harmonia.sources.second_try import worth_trying

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


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_flat_open_document_is_read_by_way_of_word() -> None:
    document = read_document(FLAT, "plan.fodt", second_try=True)
    assert "Zażółć gęślą jaźń" in str(document.blocks)
