"""Cells: their place, their ground, and the style of what stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from harmonia.writing.document import Cell, Head, Look, Paragraph, Role, Row
from harmonia.writing.docx.elements import Xml, w
from harmonia.writing.docx.grid import Spot
from harmonia.writing.docx.page import Page
from harmonia.writing.docx.paragraphs import Setting, body_paragraph, cell_paragraph
from harmonia.writing.docx.style_ids import StyleId

_EMPTY = (Paragraph(()),)
_HEAD_GROUND = "F3F3EF"
_HEADS = {Head.COLUMN: StyleId.COLUMN_HEAD, Head.ROW: StyleId.ROW_HEAD}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a cell's look depends on besides the cell.

    ``keeps``: its row stays on the page of the next; ``signed_above``: the row above is a place to
    sign, of which this may be the rest.
    """

    row: Row
    look: Look
    page: Page
    keeps: bool
    signed_above: bool


def signs(cells: Sequence[Cell]) -> bool:
    """Whether there is a place to sign among what cells hold."""
    return any(one.role is Role.SIGNATURE for cell in cells for one in cell.paragraphs)


def written_cell(spot: Spot, around: Surroundings) -> Xml:
    """A cell, or the empty one that Word wants where a cell reaches down to."""
    shaded = around.look is Look.GRID and spot.cell.head is not None
    return w(
        "tc",
        _properties(spot.width, spot.cell.column_span, _merge(spot), shaded=shaded),
        *_contents(spot, around),
    )


def _merge(spot: Spot) -> str | None:
    """Whether a cell begins to reach down, or goes on from above; None: it is in one row."""
    if spot.cell.row_span == 1:
        return None
    return "continue" if spot.continues else "restart"


@lru_cache(maxsize=512)
def _properties(width: int, across: int, merge: str | None, *, shaded: bool) -> Xml:
    return w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("gridSpan", val=across) if across > 1 else None,
        w("vMerge", val=merge) if merge else None,
        w("shd", val="clear", color="auto", fill=_HEAD_GROUND) if shaded else None,
    )


def _contents(spot: Spot, around: Surroundings) -> Iterator[Xml]:
    signing = around.signed_above
    head = spot.cell.head
    as_outside = around.look is Look.PLAIN and head is None and not around.row.section
    for one in _EMPTY if spot.continues else spot.cell.paragraphs or _EMPTY:
        signs_here = one.role is Role.SIGNATURE
        setting = Setting(keeps=around.keeps, signs=signs_here and not signing)
        narrow = signs_here and spot.width * 2 <= around.page.text_width
        if as_outside and not narrow:
            yield body_paragraph(one, setting)
        else:
            yield cell_paragraph(one, _style(head, around), setting)
        signing = signs_here


def _style(head: Head | None, around: Surroundings) -> StyleId:
    if around.row.section:
        return StyleId.SECTION
    if head is not None:
        return _HEADS[head]
    return StyleId.CELL if around.look is Look.GRID else StyleId.CARD_CELL
