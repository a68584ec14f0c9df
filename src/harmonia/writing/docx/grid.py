"""The cells of a table with their widths: Word wants an element for covered places too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from harmonia.writing.document import Cell, Table


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
    """The rows with all their places."""
    for row in table.placed():
        yield [
            Spot(
                one.cell,
                one.column,
                sum(widths[one.column : one.columns.stop]),
                continues=one.above > 0,
                rows_below=one.below,
            )
            for one in row
        ]
