"""Streams unpacked within the budget (ISO 32000-1, 7.4); pictures are never unpacked."""

from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any

from pdfminer.ascii85 import ascii85decode, asciihexdecode
from pdfminer.lzw import LZWDecoder
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import (
    LITERALS_ASCII85_DECODE,
    LITERALS_ASCIIHEX_DECODE,
    LITERALS_FLATE_DECODE,
    LITERALS_LZW_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    PDFStream,
    resolve1,
)
from pdfminer.runlength import rldecode
from pdfminer.utils import apply_png_predictor

from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.pdf.bounds import LARGEST_STREAM, Budget

_PNG = 10  # this predictor and those above it (7.4.4.4)
_WIDEST = 1 << 20  # bytes of a predicted row


class BoundedStream(PDFStream):
    """A stream that never unpacks to more than the budget allows."""

    def __init__(self, stream: PDFStream, budget: Budget) -> None:
        """Take over what the parser read."""
        super().__init__(stream.attrs, stream.rawdata or b"", stream.decipher)
        self._budget = budget

    def decode(self) -> None:
        """Unpack.

        Raises:
            SourceError: too much, or damaged.
        """
        data: bytes = self.rawdata or b""
        if self.decipher and self.objid is not None and self.genno is not None:
            data = self.decipher(self.objid, self.genno, data, self.attrs)
        for name, params in self.get_filters():
            data = _unpacked(name, data)
            self._budget.spend_unpacked(len(data))
            data = _unpredicted(data, resolve1(params))
        self.data = data
        self.rawdata = None


def _unpacked(name: object, data: bytes) -> bytes:
    if name in LITERALS_FLATE_DECODE:
        return _inflated(data)
    if name in LITERALS_LZW_DECODE:
        return _lzw(data)
    if name in LITERALS_ASCII85_DECODE:
        return bytes(ascii85decode(data))
    if name in LITERALS_ASCIIHEX_DECODE:
        return bytes(asciihexdecode(data))
    if name in LITERALS_RUNLENGTH_DECODE:
        if len(data) * 64 > LARGEST_STREAM:
            raise SourceError(Trouble.TOO_BIG, "run lengths")
        return bytes(rldecode(data))
    return b""  # a picture


def _inflated(data: bytes) -> bytes:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)  # without the check sum: some writers cut it off
    pieces: list[bytes] = []
    size = 0
    data = data[2:]
    try:
        while data and not unpacker.eof:
            pieces.append(unpacker.decompress(data, 1 << 20))
            size += len(pieces[-1])
            if size > LARGEST_STREAM:
                raise SourceError(Trouble.TOO_BIG, "a stream unpacks to too many bytes")
            data = unpacker.unconsumed_tail
    except zlib.error as error:
        raise SourceError(Trouble.TRUNCATED, "damaged stream") from error
    return b"".join(pieces)


def _lzw(data: bytes) -> bytes:
    pieces: list[bytes] = []
    size = 0
    for piece in LZWDecoder(BytesIO(data)).run():
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST_STREAM:
            raise SourceError(Trouble.TOO_BIG, "a stream unpacks to too many bytes")
    return b"".join(pieces)


def _unpredicted(data: bytes, params: object) -> bytes:
    if not isinstance(params, dict):
        return data
    predictor, colors, columns, bits = (
        _number(params, name, default)
        for name, default in (
            ("Predictor", 1),
            ("Colors", 1),
            ("Columns", 1),
            ("BitsPerComponent", 8),
        )
    )
    if predictor < _PNG:
        return data
    if not (columns > 0 and colors > 0 and columns * colors <= _WIDEST):
        raise SourceError(Trouble.UNREADABLE, "predictor")
    return bytes(apply_png_predictor(predictor, colors, columns, bits, data))


def _number(params: dict[str, Any], name: str, default: int) -> int:
    value = resolve1(params.get(name, default))
    return value if isinstance(value, int) else default


class BoundedParser(PDFParser):
    """A parser all of whose streams are bounded."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        """Read from memory."""
        self._budget = budget
        super().__init__(BytesIO(data))

    def push(self, *objs: tuple[int, Any]) -> None:
        """Put objects on the stack, streams under their bound."""
        super().push(*((pos, self._bounded(obj)) for pos, obj in objs))

    def _bounded(self, obj: Any) -> Any:
        return BoundedStream(obj, self._budget) if type(obj) is PDFStream else obj
