"""A sheet's rows become titles and tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from harmonia.sources.document import Block, Cell, Paragraph, Table
from harmonia.sources.sheets.cards import cards, first_of_card, labels_of
from harmonia.sources.sheets.places import Budget, Placed
from harmonia.sources.sheets.rows import CARD, Row, islands, rows_of, width


def blocks_of(cells: Iterable[Placed], page: int | None, budget: Budget) -> Iterator[Block]:
    """The blocks of a sheet: lone cells above and below tables are paragraphs.

    Args:
        cells: the visible cells in any order.
        page: the number of the sheet from 1.
        budget: bounds the cells of the workbook.

    Raises:
        SourceError: TOO_BIG.
    """
    found = islands(rows_of(cells, budget))
    labels = labels_of(found)
    for island in found:
        first, last = _table_within(island, labels)
        yield from _paragraphs(island[:first], page)
        part = island[first:last]
        for rows in cards(part, labels) if width(part) <= CARD else [part]:
            yield _table(rows, page, budget)
        yield from _paragraphs(island[last:], page)


def _paragraphs(rows: Iterable[Row], page: int | None) -> Iterator[Block]:
    return (Paragraph(cell.text, None, page) for row in rows for cell in row.cells)


def _table_within(rows: Sequence[Row], labels: frozenset[str]) -> tuple[int, int]:
    """Where the table of an island begins and ends: at rows of several cells."""
    full = [index for index, row in enumerate(rows) if row.alone is None]
    if not full:
        return len(rows), len(rows)
    first, last = full[0], full[-1] + 1
    if width(rows) <= CARD:
        return first_of_card(rows, first, labels), len(rows)  # a last label may lack its value
    left = min(cell.column for row in rows[first:last] for cell in row.cells)
    for row in rows[last:]:  # a cell under a column goes on with the row above; a note does not
        if row.cells[0].column == left or row.cells[0].column_span > 1:
            break
        last += 1
    return first, last


def _table(rows: Sequence[Row], page: int | None, budget: Budget) -> Table:
    """Rows and columns without any text are left out."""
    row_at = {row.number: index for index, row in enumerate(rows)}
    columns = sorted({cell.column for row in rows for cell in row.cells})
    column_at = {column: index for index, column in enumerate(columns)}
    budget.take(len(rows) * len(columns))
    is_card = len(columns) <= CARD
    cells: list[Cell] = []
    taken: set[tuple[int, int]] = set()
    for row in rows:
        for cell in row.cells:
            down = _within(row_at, cell.row, cell.row_span)
            across = _within(column_at, cell.column, cell.column_span)
            top, left = row_at[cell.row], column_at[cell.column]
            if is_card and row.alone and row is rows[0]:
                left, across = 0, len(columns)
            taken.update((top + i, left + j) for i in range(down) for j in range(across))
            cells.append(Cell(top, left, cell.text, down, across, (), page))
    cells += (
        Cell(row, column, "", page=page)
        for row in range(len(rows))
        for column in range(len(columns))
        if (row, column) not in taken
    )
    cells.sort(key=lambda cell: (cell.row, cell.column))
    return Table(len(rows), len(columns), tuple(cells))


def _within(places: dict[int, int], start: int, span: int) -> int:
    """How many of the kept rows or columns a span covers."""
    if span == 1:
        return 1
    if span > len(places):
        return sum(1 for place in places if start <= place < start + span)
    return sum(1 for place in range(start, start + span) if place in places)
