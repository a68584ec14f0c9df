"""From rows of spanning cells (HTML, Word, OpenDocument) to a grid of placed cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from harmonia.sources.document import Cell, Table

LARGEST_SPAN = 1000  # as browsers do; a file may claim any number


@dataclass(frozen=True, slots=True)
class Raw:
    """A cell before it has a place: its text, spans and nested tables."""

    text: str
    row_span: int = 1
    column_span: int = 1
    tables: tuple[Table, ...] = ()
    page: int | None = None


def grid(rows: Iterable[Sequence[Raw]]) -> Table:
    """Lay rows of cells out on a grid, as HTML does: spans push what comes after to the right."""
    cells: list[Cell] = []
    taken: dict[int, int] = {}  # column -> first row that is free again
    width = height = 0
    for row, raws in enumerate(rows):
        column = 0
        height = row + 1
        for raw in raws:
            while taken.get(column, 0) > row:
                column += 1
            across = max(1, min(raw.column_span, LARGEST_SPAN))
            down = max(1, min(raw.row_span, LARGEST_SPAN))
            cells.append(Cell(row, column, raw.text, down, across, raw.tables, raw.page))
            if down > 1:
                taken.update(dict.fromkeys(range(column, column + across), row + down))
            column += across
            width = max(width, column)
    return Table(height, width, tuple(_clip(cell, height) for cell in cells))


def _clip(cell: Cell, height: int) -> Cell:
    """A row span may claim more rows than the table has."""
    if cell.row + cell.row_span <= height:
        return cell
    return Cell(
        cell.row,
        cell.column,
        cell.text,
        height - cell.row,
        cell.column_span,
        cell.tables,
        cell.page,
    )
