"""Which places of a table's grid begin a cell and which are covered by another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harmonia.writing.document import Cell, Row, Table
from harmonia.writing.grid import Spot


@dataclass(frozen=True, slots=True)
class Place:
    """A cell and its column; None where another cell covers the place."""

    column: int
    cell: Cell | None


def rows_of(table: Table) -> Iterator[tuple[Row, Sequence[Place]]]:
    """Each row with all places of the grid."""
    for row, spots in zip(table.rows, table.placed(), strict=True):
        yield row, [place for spot in spots for place in _places(spot)]


def _places(spot: Spot[Cell]) -> Iterator[Place]:
    for column in spot.columns:
        begins = spot.above == 0 and column == spot.column
        yield Place(column, spot.cell if begins else None)
