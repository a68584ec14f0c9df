"""2.8.35 PlcPcd: the text, in pieces scattered over the WordDocument stream."""

from __future__ import annotations

from dataclasses import dataclass

from harmonia.sources.doc.binary import Plc, u16, u32
from harmonia.sources.doc.sprms import SHORT_NAMES
from harmonia.sources.errors import SourceError, Trouble

_COMPRESSED = 0x40000000
_PCD = 8
# 2.9.73 FcCompressed: bytes that do not stand for the character of the same number
_NUMBERS = bytes.fromhex("80 82838485868788898a8b8c 9192939495969798999a9b9c 9f")
_COMPRESSED_MAP = dict(zip(_NUMBERS, _NUMBERS.decode("cp1252"), strict=True))


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters ``start`` to ``end`` of the document, ``width`` bytes each, from offset ``fc``.

    ``prm`` are modifiers that a fast save left on the piece.
    """

    start: int
    end: int
    fc: int
    width: int
    prm: bytes


def read_pieces(clx: bytes, word: bytes) -> tuple[Piece, ...]:
    """Parse the Clx (2.9.38).

    Raises:
        SourceError: UNREADABLE, or TRUNCATED where a piece lies beyond the stream's end.
    """
    prls, offset = _prls(clx)
    if clx[offset : offset + 1] != b"\x02":
        raise SourceError(Trouble.UNREADABLE, "Clx without Pcdt")
    length = u32(clx, offset + 1)
    plc = Plc(clx[offset + 5 : offset + 5 + length], _PCD)
    pieces = tuple(_piece(plc, index, prls) for index in range(len(plc)))
    _check(pieces, len(word))
    return pieces


def text_of(piece: Piece, start: int, end: int, word: bytes) -> str:
    """The characters ``start`` to ``end`` of the document, all in this piece.

    Each is one UTF-16 unit: halves of a surrogate pair stay apart, so that counting holds.
    """
    at = piece.fc + (start - piece.start) * piece.width
    raw = word[at : at + (end - start) * piece.width]
    if piece.width == 1:
        return raw.decode("latin-1").translate(_COMPRESSED_MAP)
    text = raw.decode("utf-16-le", "surrogatepass")
    if len(text) == end - start:
        return text
    return "".join(chr(u16(raw, index)) for index in range(0, len(raw), 2))


def _prls(clx: bytes) -> tuple[list[bytes], int]:
    prls: list[bytes] = []
    offset = 0
    while clx[offset : offset + 1] == b"\x01":
        size = u16(clx, offset + 1)
        prls.append(clx[offset + 3 : offset + 3 + size])
        offset += 3 + size
    return prls, offset


def _piece(plc: Plc, index: int, prls: list[bytes]) -> Piece:
    record = plc.record(index)
    fc, prm = u32(record, 2), u16(record, 6)
    compressed = bool(fc & _COMPRESSED)
    fc &= _COMPRESSED - 1
    start, end = plc.positions[index], plc.positions[index + 1]
    if compressed:
        return Piece(start, end, fc // 2, 1, _modifiers(prm, prls))
    return Piece(start, end, fc, 2, _modifiers(prm, prls))


def _modifiers(prm: int, prls: list[bytes]) -> bytes:
    if prm & 1:  # 2.9.217 Prm1
        return prls[prm >> 1] if prm >> 1 < len(prls) else b""
    operation = SHORT_NAMES.get((prm >> 1) & 0x7F)
    return b"" if operation is None else operation.to_bytes(2, "little") + bytes([prm >> 8])


def _check(pieces: tuple[Piece, ...], size: int) -> None:
    """Pieces follow one another, and no more text is claimed than the stream can hold."""
    total = 0
    for piece in pieces:
        total += (piece.end - piece.start) * piece.width
        if piece.end < piece.start or total > 2 * size:
            raise SourceError(Trouble.UNREADABLE, "PlcPcd claims too much text")
