"""Texts placed on a sheet, and the sheet without its hidden rows and columns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from harmonia.sources.errors import SourceError, Trouble

MOST_CELLS = 400_000  # of a workbook


@dataclass(frozen=True, slots=True)
class Placed:
    """A cell's text at a row and column of its sheet (from 0), covering the given spans."""

    row: int
    column: int
    text: str
    row_span: int = 1
    column_span: int = 1


class Budget:
    """Bounds the cells that a workbook may claim."""

    def __init__(self, most: int = MOST_CELLS) -> None:
        """Begin with all of them."""
        self._left = most

    def take(self, cells: int = 1) -> None:
        """Take some.

        Raises:
            SourceError: TOO_BIG where none are left.
        """
        self._left -= cells
        if self._left < 0:
            raise SourceError(Trouble.TOO_BIG, "too many cells")


def visible(
    cells: Iterable[Placed], hidden_rows: Collection[int], hidden_columns: Collection[int]
) -> Iterator[Placed]:
    """The cells that are seen; a merged one that begins in a hidden row moves to a seen one."""
    rows, columns = sorted(hidden_rows), sorted(hidden_columns)
    for cell in cells:
        row, row_span = _seen(cell.row, cell.row_span, rows)
        column, column_span = _seen(cell.column, cell.column_span, columns)
        if row_span and column_span:
            yield Placed(row, column, cell.text, row_span, column_span)


def _seen(start: int, span: int, hidden: list[int]) -> tuple[int, int]:
    """Where a span begins, and how much of it is left, once hidden places are gone."""
    before = bisect_left(hidden, start)
    inside = bisect_left(hidden, start + span) - before
    return start - before, span - inside
