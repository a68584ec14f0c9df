"""Where the cells of a table stand, place by place: Word wants an element for covered ones too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from harmonia.writing.document import Cell, Paragraph, Row, Table

_EMPTY = Cell((Paragraph(()),))


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell in one of its rows: its first, or (``continues``) one below that it reaches over.

    ``rows_below`` are the rows it still reaches over below this one; ``width`` in twentieths of a
    point.
    """

    cell: Cell
    column: int
    width: int
    continues: bool
    rows_below: int


def column_widths(table: Table, width: int) -> list[int]:
    """The widths of columns in twentieths of a point; they add up to ``width``."""
    whole = sum(table.widths)
    edges = [round(width * share / whole) for share in accumulate(table.widths, initial=0)]
    return [right - left for left, right in pairwise(edges)]


def placed(table: Table, widths: Sequence[int]) -> Iterator[list[Spot]]:
    """The rows with all their places; what the table leaves out is an empty cell."""
    still: dict[int, Spot] = {}
    for row in table.rows:
        spots = list(_spots(row, still, widths))
        still = {spot.column: spot for spot in spots if spot.rows_below > 0}
        yield spots


def _spots(row: Row, above: dict[int, Spot], widths: Sequence[int]) -> Iterator[Spot]:
    cells = iter(row.cells)
    column = 0
    while column < len(widths):
        over = above.get(column)
        if over is not None:
            below = over.rows_below - 1
            yield Spot(over.cell, column, over.width, continues=True, rows_below=below)
            column += over.cell.column_span
        else:
            cell = next(cells, _EMPTY)
            width = sum(widths[column : column + cell.column_span])
            below = cell.row_span - 1
            yield Spot(cell, column, width, continues=False, rows_below=below)
            column += cell.column_span
