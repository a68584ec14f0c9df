"""Where the cells of a table stand: rows of cells with spans, laid on a grid of columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Spanning(Protocol):
    """What has spans, as cells of tables do."""

    @property
    def column_span(self) -> int:
        """How many columns it covers."""

    @property
    def row_span(self) -> int:
        """How many rows it covers."""


C = TypeVar("C", bound=Spanning)


@dataclass(frozen=True, slots=True)
class Spot(Generic[C]):
    """A cell in one of its rows: its first, or one below that it reaches over.

    ``above`` and ``below`` count the other rows it covers on either side of this one.
    """

    cell: C
    column: int
    above: int
    below: int

    @property
    def columns(self) -> range:
        """The columns it covers."""
        return range(self.column, self.column + self.cell.column_span)


def placed(rows: Iterable[Sequence[C]], columns: int) -> Iterator[list[Spot[C]]]:
    """Each row with all that stands in it, from left to right, cells reaching down included.

    Args:
        rows: the cells that begin in each row.
        columns: how many columns the grid has.

    Raises:
        ValueError: cells overlap, stand beyond the grid or leave places of it empty.
    """
    reaching: list[Spot[C]] = []
    for number, cells in enumerate(rows):
        spots = _row(cells, reaching)
        ends = [0, *(spot.columns.stop for spot in spots)]
        whole = ends[-1] == columns and all(spot.columns for spot in spots)
        if not whole or [spot.column for spot in spots] != ends[:-1]:
            message = f"The cells of row {number} do not fill {columns} columns."
            raise ValueError(message)
        yield spots
        reaching = [spot for spot in spots if spot.below]
    if reaching:
        message = "A cell reaches below the last row."
        raise ValueError(message)


def _row(cells: Sequence[C], reaching: Sequence[Spot[C]]) -> list[Spot[C]]:
    """The cells of a row between those that reach down into it."""
    spots = [Spot(one.cell, one.column, one.above + 1, one.below - 1) for one in reaching]
    covered = {column for spot in spots for column in spot.columns}
    column = 0
    for cell in cells:
        while column in covered:
            column += 1
        spots.append(Spot(cell, column, 0, cell.row_span - 1))
        column += cell.column_span
    return sorted(spots, key=lambda spot: spot.column)
