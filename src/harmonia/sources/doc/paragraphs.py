"""Paragraph properties: table depth, heading level, list, row end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from harmonia.sources.doc.binary import s32, u16, u32
from harmonia.sources.doc.pages import istd_of
from harmonia.sources.doc.sprms import (
    P_DCS,
    P_DTAP,
    P_HUGE,
    P_ILFO,
    P_ILVL,
    P_IN_TABLE,
    P_INNER_CELL,
    P_INNER_TTP,
    P_ISTD,
    P_ITAP,
    P_OUT_LVL,
    P_TTP,
    Sprm,
    sprms,
)
from harmonia.sources.doc.styles import Styles
from harmonia.sources.edges import LARGEST_DEPTH

_BODY_TEXT = 9  # outline levels are 0–8
_DROP_CAP = 7  # 2.9.45 DCS: a letter of its own paragraph before the next one
_LARGEST_ILFO = 0x07FE  # 2.6.2 sprmPIlfo; above it, kinds of "no list"


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """What of a paragraph's properties matters to its words.

    ``depth`` counts tables around it; ``level`` is 1–9 for headings; ``list_use`` counts from 1,
    0 is no list; ``row`` are the modifiers of a paragraph that ends a row.
    """

    style: int
    depth: int
    level: int | None
    list_use: int
    list_level: int
    ends_cell: bool  # an inner cell, whose mark is a paragraph mark
    ends_row: bool
    drop_cap: bool
    row: tuple[Sprm, ...]


@dataclass(slots=True)
class ParagraphFormats:
    """Makes formats from styles, direct modifiers and a piece's; each combination once."""

    styles: Styles
    data: bytes
    made: dict[tuple[bytes, bytes], ParagraphFormat] = field(default_factory=dict)

    def make(self, papx: bytes, prm: bytes) -> ParagraphFormat:
        """The format of a paragraph with these modifiers."""
        key = papx, prm
        found = self.made.get(key)
        if found is None:
            found = self.made[key] = self._make(papx, prm)
        return found

    def _make(self, papx: bytes, prm: bytes) -> ParagraphFormat:
        direct = [*self._unpacked(papx[2:]), *sprms(prm)]
        style = istd_of(papx)
        for operation, operand in direct:
            if operation == P_ISTD:
                style = u16(operand, 0)
        return _format(style, [*self.styles.paragraph(style), *direct])

    def _unpacked(self, grpprl: bytes) -> Iterable[Sprm]:
        """Modifiers with those kept in the Data stream in their place (2.6.2 sprmPHugePapx)."""
        kept = 0
        for operation, operand in sprms(grpprl):
            if operation in P_HUGE:
                at = u32(operand, 0)
                kept += 1
                if at + 2 <= len(self.data) and kept <= len(P_HUGE):
                    yield from sprms(self.data[at + 2 : at + 2 + u16(self.data, at)])
            else:
                yield operation, operand


def _format(style: int, modifiers: list[Sprm]) -> ParagraphFormat:
    values = {
        operation: int.from_bytes(operand, "little")
        for operation, operand in modifiers
        if operation >> 10 & 7 == 1  # sgc 1: paragraph properties
        and operation >> 13 < 6  # noqa: PLR2004  (of a fixed size)
    }
    outline = values.get(P_OUT_LVL, _BODY_TEXT)
    use = values.get(P_ILFO, 0)
    ends_row = bool(values.get(P_TTP) or values.get(P_INNER_TTP))
    return ParagraphFormat(
        style,
        _depth(modifiers, in_table=bool(values.get(P_IN_TABLE))),
        outline + 1 if outline < _BODY_TEXT else None,
        use if use <= _LARGEST_ILFO else 0,
        min(values.get(P_ILVL, 0), 8),
        bool(values.get(P_INNER_CELL)),
        ends_row,
        bool(values.get(P_DCS, 0) & _DROP_CAP),
        tuple(modifiers) if ends_row else (),
    )


def _depth(modifiers: list[Sprm], *, in_table: bool) -> int:
    depth = None
    for operation, operand in modifiers:
        if operation == P_ITAP:
            depth = s32(operand, 0)
        elif operation == P_DTAP:
            depth = (depth or 0) + s32(operand, 0)
    if depth is None:
        return int(in_table)
    return max(int(in_table), min(depth, LARGEST_DEPTH))
