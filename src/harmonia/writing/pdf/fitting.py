"""Sizes of letters and widths of columns, so that no word stands out of its cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harmonia.writing.document import Cell, Head, Look, Table
from harmonia.writing.pdf.grid import placed
from harmonia.writing.pdf.measured import Line, words_width
from harmonia.writing.pdf.words import LONGEST_WORD

_INSET = 9.0  # left and right of a cell's words, in points
_SIZES = {Look.GRID: (10.0, 9.5, 9.0, 8.5, 8.0, 7.5), Look.CARD: (10.5,), Look.PLAIN: (10.5,)}
_MANY, _VERY_MANY = 5, 8  # columns that ask for smaller letters from the start
_WORD = re.compile(r"[^\s–—]+[–—]*")
_PART = re.compile(r"[^\s\-–—/]+[\-–—/]*")  # of words with a hyphen or a stroke


@dataclass(frozen=True, slots=True)
class Fit:
    """How a table is set: size of its letters, widths of its columns, both in points."""

    size: float
    widths: tuple[float, ...]
    hyphenate: bool

    def line(self, column: int, span: int) -> Line:
        """The room that words have in a cell."""
        return Line(sum(self.widths[column : column + span]) - _INSET, self.size)


def fitted(table: Table, page: float) -> Fit:
    """The largest letters whose longest words fit; the smallest ones are parted at line ends.

    Args:
        table: what is to be set.
        page: the width between the margins, in points.
    """
    cells = [(column, cell) for _, column, cell in placed(table) if cell.column_span == 1]
    columns = len(table.widths)
    skipped = (columns > _MANY) + (columns > _VERY_MANY)
    sizes = _SIZES[table.look][skipped:] or _SIZES[table.look]
    for size, unit in ((sizes[0], _WORD), *((size, _PART) for size in sizes)):
        needed = _needed(cells, columns, size, unit)
        if sum(needed) <= page:
            return Fit(size, _widths(table.widths, needed, page), hyphenate=False)
    return Fit(sizes[-1], tuple(share * page for share in table.widths), hyphenate=True)


def _needed(
    cells: Sequence[tuple[int, Cell]], columns: int, size: float, unit: re.Pattern[str]
) -> list[float]:
    """The least width of each column, by its longest word."""
    needed = [2 * _INSET] * columns
    for column, cell in cells:
        needed[column] = max(needed[column], _longest(cell, size, unit) + _INSET)
    return needed


def _longest(cell: Cell, size: float, unit: re.Pattern[str]) -> float:
    label = cell.head is Head.COLUMN
    found = (word for one in cell.paragraphs for word in unit.findall(one.words))
    fitting = (word for word in found if len(word) <= LONGEST_WORD)  # others are broken anywhere
    return max((words_width(word, size, label=label) for word in fitting), default=0.0)


def _widths(shares: Sequence[float], needed: Sequence[float], page: float) -> tuple[float, ...]:
    """As the shares say, but no column narrower than needed: the others give what it lacks."""
    widths = [share * page for share in shares]
    lacking = sum(max(need - have, 0) for need, have in zip(needed, widths, strict=True))
    spare = sum(max(have - need, 0) for need, have in zip(needed, widths, strict=True))
    kept = 1 - lacking / spare if spare else 1.0
    return tuple(
        need + max(have - need, 0) * kept for need, have in zip(needed, widths, strict=True)
    )
