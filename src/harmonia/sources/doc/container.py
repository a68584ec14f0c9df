"""The OLE container of a .doc file: its streams, or what is wrong with it."""

from __future__ import annotations

import io
from dataclasses import dataclass

import olefile

from harmonia.sources.doc.binary import u16, u32
from harmonia.sources.errors import SourceError, Trouble

MAGIC = bytes.fromhex("D0CF11E0A1B11AE1")
_HEADER = 512
_SECTOR_SHIFTS = (9, 12)


@dataclass(frozen=True, slots=True)
class Streams:
    """The streams that a reader of words needs; ``data`` is empty where there is none."""

    word: bytes
    tables: tuple[bytes | None, bytes | None]  # 0Table, 1Table
    data: bytes


def is_encrypted_package(data: bytes) -> bool:
    """Whether this is an office file of any kind, encrypted with a password in an OLE container."""
    if not data.startswith(MAGIC):
        return False
    try:
        with _open(data) as ole:
            return bool(ole.exists("EncryptedPackage"))
    except SourceError:
        return False


def open_streams(data: bytes) -> Streams:
    """Read the streams of a Word file.

    Raises:
        SourceError: PASSWORD, WRONG_TYPE, or TRUNCATED for any damage to the container.
    """
    with _open(data) as ole:
        if ole.exists("EncryptedPackage"):
            raise SourceError(Trouble.PASSWORD, "EncryptedPackage")
        if not ole.exists("WordDocument"):
            raise SourceError(Trouble.WRONG_TYPE, "OLE container without WordDocument")
        word = _stream(ole, "WordDocument", len(data))
        tables = (_stream(ole, "0Table", len(data)), _stream(ole, "1Table", len(data)))
        return Streams(word or b"", tables, _stream(ole, "Data", len(data)) or b"")


def _open(data: bytes) -> olefile.OleFileIO:
    _check_header(data)
    try:
        return olefile.OleFileIO(io.BytesIO(data))
    except Exception as error:  # olefile raises whatever a damaged file makes Python raise
        raise SourceError(Trouble.TRUNCATED, f"OLE: {error!r}") from error


def _check_header(data: bytes) -> None:
    """Refuse claims that would make the opening of a small file long ([MS-CFB] 2.2)."""
    if not data.startswith(MAGIC):
        raise SourceError(Trouble.WRONG_TYPE, "no OLE signature")
    if len(data) < _HEADER:
        raise SourceError(Trouble.TRUNCATED, "OLE header cut off")
    shift = u16(data, 30)
    if shift not in _SECTOR_SHIFTS:
        raise SourceError(Trouble.TRUNCATED, f"OLE sector shift {shift}")
    sectors = (len(data) >> shift) + 1
    for offset in (40, 44, 64, 72):  # sectors of the directory, FAT, mini FAT and DIFAT
        if u32(data, offset) > sectors:
            raise SourceError(Trouble.TRUNCATED, "OLE tables larger than the file")


def _stream(ole: olefile.OleFileIO, name: str, limit: int) -> bytes | None:
    """A stream's bytes; None where it is missing."""
    try:
        if not ole.exists(name):
            return None
        size = int(ole.get_size(name))
        found = bytes(ole.openstream(name).read()) if size <= limit else b""
    except Exception as error:  # as in `_open`
        raise SourceError(Trouble.TRUNCATED, f"{name}: {error!r}") from error
    if len(found) < size:
        raise SourceError(Trouble.TRUNCATED, f"{name} is cut off, or larger than the file")
    return found
