"""Which rows may break over a page's end, and which keep to the next: judged by their words.

Word lays the pages out itself; here only the height of a row is guessed, from how many letters
stand in how wide a cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harmonia.writing.document import Look, Paragraph, Table
from harmonia.writing.docx.grid import Spot

_LETTER = 90  # the mean width of a letter in a cell, in twentieths of a point
_LINE = 230  # the height of a line in a cell, its share of what is between paragraphs included
_MARGINS = 100  # a cell's upper and lower margin
_SIDES = 160  # a cell's left and right margin
_WHOLE = 2  # a row is not parted up to half a page: most that is left empty at its foot
_PART = 3  # rows of one task are held together up to one third of a page
_FULL = 0.9  # of a page may be a card that is held together, as our guess may be too low


@dataclass(frozen=True, slots=True)
class Keeping:
    """``whole``: the row does not break; ``with_next``: it stays on the page of the next."""

    whole: bool
    with_next: bool


def keepings(
    table: Table, rows: Sequence[Sequence[Spot]], page: int, *, keeps: bool
) -> list[Keeping]:
    """How each row is kept.

    Args:
        table: whose rows they are.
        rows: with all their places.
        page: the height of a page in twentieths of a point.
        keeps: whether the last row stays on the page of what follows the table.
    """
    heights = [_height(spots) for spots in rows]
    heads = table.header_rows
    tied = {index for index, row in enumerate(table.rows) if row.section or index < heads}
    tied |= set(_grouped(rows, heights, page))
    if table.look is not Look.GRID:
        tied |= {0} if sum(heights) > page * _FULL else set(range(len(rows)))
    last = len(rows) - 1
    return [
        Keeping(
            whole=height <= page / _WHOLE or index < heads,
            with_next=keeps if index == last else index in tied,
        )
        for index, height in enumerate(heights)
    ]


def _grouped(rows: Sequence[Sequence[Spot]], heights: Sequence[int], page: int) -> Iterator[int]:
    """Rows under one cell, all but the last of them, where they are low enough to stay together."""
    begin = 0
    for index, spots in enumerate(rows):
        if not any(spot.rows_below for spot in spots):
            if sum(heights[begin : index + 1]) <= page / _PART:
                yield from range(begin, index)
            begin = index + 1


def _height(spots: Sequence[Spot]) -> int:
    """The guessed height of a row; cells that reach over several rows spread over them."""
    return max(
        (_cell_height(spot) // spot.cell.row_span for spot in spots if not spot.continues),
        default=_LINE,
    )


def _cell_height(spot: Spot) -> int:
    return _MARGINS + _LINE * sum(_lines(one, spot.width) for one in spot.cell.paragraphs)


def _lines(paragraph: Paragraph, width: int) -> int:
    letters = max((width - _SIDES) // _LETTER, 1)
    return sum(len(line) // letters + 1 for line in paragraph.words.split("\n"))
