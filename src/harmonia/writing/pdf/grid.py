"""The cells of a table on its grid."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.writing.document import Cell, Table


def placed(table: Table) -> Iterator[tuple[int, int, Cell]]:
    """Each cell with its row and column, both from 0, in order."""
    covered: dict[int, int] = {}  # column → the first row below that is free there
    for number, row in enumerate(table.rows):
        column = 0
        for cell in row.cells:
            while covered.get(column, 0) > number:
                column += 1
            yield number, column, cell
            for one in range(column, column + cell.column_span):
                covered[one] = number + cell.row_span
            column += cell.column_span
