"""A sheet's rows, and the islands of rows between its empty ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from harmonia.sources.sheets.places import Budget, Placed

CARD = 2  # columns of a card: label and value
_MOST_EMPTY = 2  # empty rows inside one table
_HEADER_WITHIN = 3


@dataclass(slots=True)
class Row:
    """The cells that begin in a row; ``filled`` counts also those reaching down into it."""

    number: int
    cells: list[Placed] = field(default_factory=list)
    filled: int = 0

    @property
    def alone(self) -> Placed | None:
        """The row's only cell, None where there are more or it merely reaches into the row."""
        return self.cells[0] if self.filled == 1 and self.cells else None

    @property
    def texts(self) -> list[str]:
        """What stands in the row."""
        return [cell.text.strip().casefold() for cell in self.cells]


def rows_of(cells: Iterable[Placed], budget: Budget) -> list[Row]:
    """The rows that hold text, in order."""
    texts = sorted(
        (cell for cell in cells if cell.text.strip()), key=lambda cell: (cell.row, cell.column)
    )
    last = max((cell.row for cell in texts), default=-1)
    rows: dict[int, Row] = {}
    for cell in texts:
        reach = min(cell.row + cell.row_span, last + 1)
        budget.take(reach - cell.row)
        for number in range(cell.row, reach):
            rows.setdefault(number, Row(number)).filled += 1
        rows[cell.row].cells.append(cell)
    return [rows[number] for number in sorted(rows)]


def islands(rows: Sequence[Row]) -> list[list[Row]]:
    """Cut at empty rows, but not where the same table goes on after them."""
    found: list[list[Row]] = []
    for before, row in pairwise([None, *rows]):
        if row is None:
            continue
        if before is None or row.number > before.number + 1:
            found.append([])
        found[-1].append(row)
    joined: list[list[Row]] = []
    for island in found:
        if joined and _goes_on(joined[-1], island):
            joined[-1].extend(island)
        else:
            joined.append(island)
    return joined


def width(rows: Iterable[Row]) -> int:
    """The cells of the fullest row."""
    return max((row.filled for row in rows), default=0)


def _goes_on(table: Sequence[Row], island: Sequence[Row]) -> bool:
    """Whether rows after an empty one belong to the table before: same columns, no new header."""
    whole = width(table)
    if island[0].number - table[-1].number - 1 > _MOST_EMPTY or whole <= CARD:
        return False
    header = next(row.texts for row in table if row.filled > 1)
    if any(row.texts == header for row in island[:_HEADER_WITHIN]):
        return False
    used = Counter(cell.column for row in table if row.filled > 1 for cell in row.cells)
    starts = [cell.column for row in island if row.filled > 1 for cell in row.cells]
    return 2 * width(island) > whole and all(column in used for column in starts)
