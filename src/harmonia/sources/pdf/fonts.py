"""Fonts whose tables are looked at before they are expanded."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, resolve1

from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.pdf.truetype import MOST_CODES, is_modest

_CODE = rb"<([0-9A-Fa-f\s]{1,16})>\s*"
_RANGE = re.compile(_CODE + _CODE + rb"(?=[<\[0-9])")
_SECTION_START = re.compile(rb"begin(?:bf|cid)range")
_SECTION_END = re.compile(rb"end(?:bf|cid)range")
_RANGE_ITEMS = 3
_FILES = ("FontFile", "FontFile2", "FontFile3")


class Fonts(PDFResourceManager):
    """Makes fonts; those that claim millions of codes are refused."""

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """The font of a specification.

        Raises:
            SourceError: its tables would expand to too much.
        """
        if objid and objid in self._cached_fonts:
            return self._cached_fonts[objid]
        _check_codes(resolve1(spec.get("ToUnicode")))
        _check_widths(spec)
        return super().get_font(objid, _lean(spec))


def _check_codes(stream: object) -> None:
    if not isinstance(stream, PDFStream):
        return
    codes = 0
    for section in _SECTION_END.split(stream.get_data())[:-1]:
        ranges = _RANGE.finditer(_SECTION_START.split(section)[-1])
        codes += sum(max(0, _hex(one[2]) - _hex(one[1])) for one in ranges)
    if codes > MOST_CODES:
        raise SourceError(Trouble.TOO_BIG, "font codes")


def _hex(digits: bytes) -> int:
    return int(b"".join(digits.split()) or b"0", 16)


def _check_widths(spec: Mapping[str, object]) -> None:
    widths = resolve1(spec.get("W"))
    if isinstance(widths, list) and _claimed(widths) > MOST_CODES:
        raise SourceError(Trouble.TOO_BIG, "font widths")


def _claimed(widths: Sequence[object]) -> int:
    """How many codes the ranges "first last width" of a W array name (9.7.4.3)."""
    numbers: list[int] = []
    codes = 0
    for one in map(resolve1, widths):
        if isinstance(one, list):
            numbers.clear()
        elif isinstance(one, int | float):
            numbers.append(int(one))
        if len(numbers) == _RANGE_ITEMS:
            codes += max(0, numbers[1] - numbers[0])
            numbers.clear()
    return codes


def _lean(spec: Mapping[str, Any]) -> Mapping[str, Any]:
    """Where the letters are told by ToUnicode, the font file need not be opened at all.

    Vertical metrics go too: Polish is not written downwards.
    """
    lean = {name: value for name, value in spec.items() if name != "W2"}
    descriptor = resolve1(spec.get("FontDescriptor"))
    if isinstance(descriptor, dict):
        useless = _FILES if "ToUnicode" in spec else _oversized(descriptor)
        lean["FontDescriptor"] = {k: v for k, v in descriptor.items() if k not in useless}
    return lean


def _oversized(descriptor: Mapping[str, Any]) -> tuple[str, ...]:
    file = resolve1(descriptor.get("FontFile2"))
    if isinstance(file, PDFStream) and not is_modest(file.get_data()):
        return ("FontFile2",)
    return ()
