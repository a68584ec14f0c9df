"""Finds the objects of a PDF whose cross-reference table is damaged or gone."""

from __future__ import annotations

import re
from typing import Any

from pdfminer.pdfdocument import PDFXRef
from pdfminer.pdfparser import PDFStreamParser
from pdfminer.pdftypes import PDFObjRef, PDFStream, resolve1
from pdfminer.psexceptions import PSEOF, PSException
from pdfminer.psparser import LIT

from harmonia.sources.errors import SourceError, Trouble

_OBJECT = re.compile(rb"(?<![0-9])([0-9]{1,9})[ \t\r\n]+([0-9]{1,5})[ \t\r\n]+obj\b")
_TRAILER = re.compile(rb"trailer[\s\x00]*(?=<<)")
_MOST_OBJECTS = 500_000


def rebuilt_table(parser: Any, data: bytes) -> PDFXRef:
    """A table of all objects that stand in the file; the last of a number counts.

    Raises:
        SourceError: no object names the document's root.
    """
    table = PDFXRef()
    for found in _OBJECT.finditer(data):
        table.offsets[int(found[1])] = (None, found.start(), int(found[2]))
        if len(table.offsets) > _MOST_OBJECTS:
            raise SourceError(Trouble.TOO_BIG, "objects")
    for found in _TRAILER.finditer(data):
        trailer = _object_at(parser, found.end())
        if isinstance(trailer, dict):
            table.trailer.update(trailer)
    _look_inside(table, parser)
    if "Root" not in table.trailer:
        raise SourceError(Trouble.TRUNCATED, "no root")
    return table


def _object_at(parser: Any, position: int) -> object:
    parser.seek(position)
    parser.reset()
    try:
        return parser.nextobject()[1]
    except (PSException, ValueError, TypeError, AssertionError):
        return None


def _look_inside(table: PDFXRef, parser: Any) -> None:
    """Take what object streams hold, and the root from where there is no trailer (7.5.7, 7.5.8)."""
    for number, (_, position, _) in list(table.offsets.items()):
        parser.seek(position)
        parser.reset()
        try:
            for _ in range(3):
                parser.nexttoken()
            obj = parser.nextobject()[1]
        except (PSException, ValueError, TypeError, AssertionError):
            continue
        kind = resolve1(obj.get("Type")) if isinstance(obj, dict | PDFStream) else None
        if kind is LIT("Catalog"):
            table.trailer.setdefault("Root", PDFObjRef(parser.doc, number))
        elif isinstance(obj, PDFStream) and kind is LIT("XRef"):
            table.trailer.update(obj.attrs)
        elif isinstance(obj, PDFStream) and kind is LIT("ObjStm"):
            _take_packed(table, parser, number, obj)


def _take_packed(table: PDFXRef, parser: Any, number: int, stream: PDFStream) -> None:
    count = resolve1(stream.get("N"))
    inner = PDFStreamParser(stream.get_data())
    inner.set_document(parser.doc)
    numbers: list[object] = []
    try:
        while len(numbers) < 2 * count:
            numbers.append(inner.nextobject()[1])
        packed = [one for one in numbers[::2] if isinstance(one, int)]
        for index, one in enumerate(packed):
            table.offsets[one] = (number, index, 0)
            obj = inner.nextobject()[1]
            if isinstance(obj, dict) and obj.get("Type") is LIT("Catalog"):
                table.trailer.setdefault("Root", PDFObjRef(parser.doc, one))
    except (PSEOF, TypeError):
        return
