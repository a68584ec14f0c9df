"""Formatted disk pages: which modifiers hold at an offset of the WordDocument stream."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from harmonia.sources.doc.binary import Plc, u16, u32

PAGE = 512
_PN = 0x3FFFFF
_BX = 13  # 2.9.23 BxPap


@dataclass(frozen=True, slots=True)
class _Page:
    positions: tuple[int, ...]
    grpprls: tuple[bytes, ...]


@dataclass(slots=True)
class Pages:
    """2.8.5 PlcBteChpx and 2.8.6 PlcBtePapx; pages are read when they are asked for."""

    word: bytes
    plc: Plc
    paragraphs: bool
    read: dict[int, _Page] = field(default_factory=dict)

    def at(self, fc: int) -> tuple[bytes, int]:
        """The modifiers at an offset, and the offset where their run ends.

        For paragraphs, the modifiers begin with the style's index (2.9.117 GrpPrlAndIstd).
        """
        index = self.plc.find(fc)
        if index is None:
            later = bisect_right(self.plc.positions, fc)
            rest = self.plc.positions[later : later + 1]
            return b"", rest[0] if rest else len(self.word) + 1
        page = self._page(u32(self.plc.record(index), 0) & _PN)
        run = bisect_right(page.positions, fc) - 1
        if 0 <= run < len(page.grpprls):
            return page.grpprls[run], max(page.positions[run + 1], fc + 1)
        later = bisect_right(page.positions, fc)
        ends = (*page.positions[later : later + 1], self.plc.positions[index + 1])
        return b"", max(min(ends), fc + 1)

    def _page(self, number: int) -> _Page:
        found = self.read.get(number)
        if found is None:
            page = self.word[number * PAGE : (number + 1) * PAGE]
            found = self.read[number] = self._parse(page) if len(page) == PAGE else _Page((), ())
        return found

    def _parse(self, page: bytes) -> _Page:
        """2.9.33 ChpxFkp, 2.9.175 PapxFkp."""
        count = page[-1]
        step = _BX if self.paragraphs else 1
        heads = 4 * (count + 1)
        if heads + step * count > PAGE:
            return _Page((), ())
        positions = tuple(u32(page, 4 * index) for index in range(count + 1))
        offsets = (2 * page[heads + step * index] for index in range(count))
        return _Page(positions, tuple(self._grpprl(page, offset) for offset in offsets))

    def _grpprl(self, page: bytes, offset: int) -> bytes:
        if not offset:
            return b""
        size, start = page[offset], offset + 1
        if self.paragraphs:  # 2.9.176 PapxInFkp counts in words
            if size:
                size = 2 * size - 1
            elif start < PAGE:
                size, start = 2 * page[start], start + 1
        return page[start : start + size]


def istd_of(papx: bytes) -> int:
    """The style that a paragraph's modifiers begin with; 0 is Normal."""
    return u16(papx, 0) if len(papx) > 1 else 0
