"""Which places of a table's grid begin a cell and which are covered by another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from harmonia.writing.document import Cell, Paragraph, Row, Table

EMPTY = Cell((Paragraph(()),))


@dataclass(frozen=True, slots=True)
class Place:
    """A cell and its column, spans cut to the grid; None where another cell covers the place."""

    column: int
    cell: Cell | None


def rows_of(table: Table) -> Iterator[tuple[Row, Sequence[Place]]]:
    """Each row with all places of the grid; where a row says nothing, cells are empty."""
    columns = len(table.widths)
    taken = [0] * columns  # column → first row that is free again
    for number, row in enumerate(table.rows):
        cells = iter(row.cells)
        places: list[Place] = []
        while len(places) < columns:
            column = len(places)
            if taken[column] > number:
                places.append(Place(column, None))
                continue
            cell = _cut(next(cells, EMPTY), _free(taken, column, number), len(table.rows) - number)
            over = range(column, column + cell.column_span)
            for covered in over:
                taken[covered] = number + cell.row_span
            places.append(Place(column, cell))
            places.extend(Place(covered, None) for covered in over[1:])
        yield row, places


def _free(taken: Sequence[int], column: int, row: int) -> int:
    """How many columns from ``column`` on are free in a row."""
    end = column
    while end < len(taken) and taken[end] <= row:
        end += 1
    return end - column


def _cut(cell: Cell, columns: int, rows: int) -> Cell:
    across, down = min(cell.column_span, columns), min(cell.row_span, rows)
    if (across, down) == (cell.column_span, cell.row_span):
        return cell
    return replace(cell, column_span=across, row_span=down)
