from __future__ import annotations

from pathlib import Path

import pytest

from harmonia.sources.doc import is_encrypted_package, read
from harmonia.sources.errors import SourceError, Trouble

FILES = Path(__file__).parents[1] / "files" / "doc"


def document() -> bytes:
    return (FILES / "merged.doc").read_bytes()


def renamed(old: str, new: str) -> bytes:
    """The file with another name in its container's directory."""
    stored = old.encode("utf-16-le").ljust(64, b"\0") + bytes([2 * len(old) + 2, 0])
    changed = new.encode("utf-16-le").ljust(64, b"\0") + bytes([2 * len(new) + 2, 0])
    assert stored in document()
    return document().replace(stored, changed)


def trouble_of(data: bytes) -> Trouble:
    with pytest.raises(SourceError) as caught:
        read(data)
    return caught.value.trouble


def test_no_bytes() -> None:
    assert trouble_of(b"") is Trouble.EMPTY


def test_another_container() -> None:
    assert trouble_of(renamed("WordDocument", "Workbook")) is Trouble.WRONG_TYPE


def test_no_container() -> None:
    assert trouble_of(b"PK\x03\x04 no OLE") is Trouble.WRONG_TYPE


def test_an_encrypted_package() -> None:
    data = renamed("WordDocument", "EncryptedPackage")
    assert is_encrypted_package(data)
    assert trouble_of(data) is Trouble.PASSWORD


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", document(), document()[:600]])
def test_no_encrypted_package(data: bytes) -> None:
    assert not is_encrypted_package(data)


@pytest.mark.parametrize("head", ["dba5", "dca5", "9ba5"])
def test_word_2_without_a_container(head: str) -> None:
    assert trouble_of(bytes.fromhex(head) + bytes(600)) is Trouble.TOO_OLD


@pytest.mark.parametrize("length", [100, 511, 512, 3000, 10_000])
def test_a_file_cut_off(length: int) -> None:
    assert trouble_of(document()[:length]) is Trouble.TRUNCATED


@pytest.mark.parametrize("offset", [30, 40, 44, 64, 72])
def test_claims_of_a_container_larger_than_the_file(offset: int) -> None:
    data = bytearray(document())
    data[offset : offset + 4] = b"\xff\xff\xff\x7f"
    assert trouble_of(bytes(data)) is Trouble.TRUNCATED
