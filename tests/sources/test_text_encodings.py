from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.sources.encoding import decode
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.text import read

TEXT = "Zażółć gęślą jaźń. Źródła finansowania: środki własne, wskaźnik, Ścieżka ĄĆĘŁŃÓŚŹŻ"


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "cp1250", "iso8859_2"])
def test_polish_letters_survive(name: str) -> None:
    assert decode(TEXT.encode(name)) == TEXT


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark(name: str) -> None:
    assert decode(TEXT.encode(name)) == TEXT


def test_big_endian_mark() -> None:
    assert decode(codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be")) == TEXT


def test_dashes_and_quotation_marks_tell_windows() -> None:
    text = "„Szkoła” – rok 2018…"
    assert decode(text.encode("cp1250")) == text


def test_file_cut_off_inside_a_letter() -> None:
    assert decode("wskaźnik".encode()[:-4]) == "wska"


def test_one_stray_byte_does_not_spoil_utf_8() -> None:
    assert decode(TEXT.encode() + b"\xff" + TEXT.encode()) == f"{TEXT}\ufffd{TEXT}"


@given(st.binary(max_size=300))
def test_decoding_never_fails(data: bytes) -> None:
    decode(data)


@pytest.mark.parametrize("data", [b"", b" \n\r\n ", codecs.BOM_UTF8])
def test_nothing_but_space_is_empty(data: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        read(data)
    assert caught.value.trouble is Trouble.EMPTY
