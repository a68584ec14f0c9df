"""A table as rows and columns of values, merged cells seen from every position they cover."""

from __future__ import annotations

from harmonia.plan import Place
from harmonia.reading.value import Value
from harmonia.sources.document import Cell, Table

MOST_POSITIONS = 2_000_000  # of a table; what claims more is seen only where it begins


class Matrix:
    """A table of the document, asked by position; rows and columns count from 0."""

    def __init__(self, table: Table, index: int, block: int, file: str) -> None:
        """Place each cell.

        Args:
            table: the document's table.
            index: its index among the document's tables.
            block: the document's block it stands in.
            file: the document's name, for places.
        """
        self.table = table
        self.rows, self.columns = table.rows, table.columns
        self._index, self._block, self._file = index, block, file
        self._cells: dict[tuple[int, int], Cell] = {}
        self._by_row: dict[int, list[Cell]] = {}
        self._covering: dict[int, list[Cell]] = {}
        self._values: dict[tuple[int, int], Value] = {}
        room = MOST_POSITIONS
        for cell in table.cells:
            self._by_row.setdefault(cell.row, []).append(cell)
            self._cells.setdefault((cell.row, cell.column), cell)
            area = cell.row_span * cell.column_span
            room -= area
            if area > 1 and room > 0:
                self._spread(cell)

    def _spread(self, cell: Cell) -> None:
        """Let a merged cell be seen from every position it covers."""
        for row in range(cell.row, min(cell.row + cell.row_span, self.rows)):
            for column in range(cell.column, min(cell.column + cell.column_span, self.columns)):
                self._cells.setdefault((row, column), cell)

    def cell(self, row: int, column: int) -> Cell | None:
        """The cell that covers a position."""
        return self._cells.get((row, column))

    def value(self, cell: Cell) -> Value:
        """A cell's words with their place."""
        key = (cell.row, cell.column)
        value = self._values.get(key)
        if value is None:
            value = self._values[key] = Value.of(cell.text, self.place(cell))
        return value

    def place(self, cell: Cell) -> Place:
        """Where a cell stands."""
        return Place(self._file, self._block, self._index, cell.row, cell.column, None, cell.page)

    def starting(self, row: int) -> list[Cell]:
        """The cells that begin in a row, from left to right."""
        return self._by_row.get(row, [])

    def covering(self, row: int) -> list[Cell]:
        """The cells that cover a row, each once, from left to right."""
        cells = self._covering.get(row)
        if cells is None:
            cells = self._covering[row] = []
            for column in range(self.columns):
                cell = self._cells.get((row, column))
                if cell is not None and (not cells or cells[-1] is not cell):
                    cells.append(cell)
        return cells

    def text(self, cell: Cell | None) -> str | None:
        """A cell's tidied words."""
        return self.value(cell).text if cell else None

    def corner(self) -> Place:
        """Where the table begins."""
        return Place(self._file, self._block, self._index, 0, 0)
