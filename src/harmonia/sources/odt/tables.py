"""Where the cells of an OpenDocument table stand (ISO/IEC 26300-1 §9.1)."""

from __future__ import annotations

from collections.abc import Callable

from harmonia.sources.bounds import Bounds
from harmonia.sources.document import Cell, Table
from harmonia.sources.grid import LARGEST_SPAN
from harmonia.sources.odt.names import name, whole
from harmonia.sources.package import Element

_ROW, _CELL, _COVERED = map(
    name, ("table:table-row", "table:table-cell", "table:covered-table-cell")
)
_ROWS, _COLUMNS = name("table:number-rows-repeated"), name("table:number-columns-repeated")
_DOWN, _ACROSS = name("table:number-rows-spanned"), name("table:number-columns-spanned")

Content = tuple[str, tuple[Table, ...]]


def lay_out(table: Element, read_cell: Callable[[Element], Content], bounds: Bounds) -> Table:
    """The grid of a plain table; each cell's content is read once, however often it is repeated.

    Raises:
        SourceError: as `Bounds` says.
    """
    layout = _Layout(bounds)
    for row in table.iterchildren(_ROW):
        contents = [_Content(cell, read_cell) for cell in row.iterchildren(_CELL, _COVERED)]
        times = _times(row, _ROWS)
        layout.check(times, sum(content.times for content in contents))
        for _ in range(times):
            layout.add_row(contents)
    bounds.add_grid(layout.rows, layout.columns)
    return layout.table()


class _Content:
    """A cell as its row has it; a covered one shows nothing."""

    __slots__ = ("across", "covered", "down", "tables", "text", "times")

    def __init__(self, cell: Element, read_cell: Callable[[Element], Content]) -> None:
        self.covered = cell.tag == _COVERED
        self.times = _times(cell, _COLUMNS)
        self.down = _times(cell, _DOWN)
        self.across = _times(cell, _ACROSS)
        self.text, self.tables = ("", ()) if self.covered else read_cell(cell)


class _Layout:
    def __init__(self, bounds: Bounds) -> None:
        self.rows = 0
        self.columns = 0
        self._bounds = bounds
        self._cells: list[Cell] = []
        self._taken: dict[int, int] = {}  # column → first row that is free again

    def add_row(self, contents: list[_Content]) -> None:
        """Place the cells of the next row."""
        row, column, width = self.rows, 0, 0
        self.rows += 1
        for content in contents:
            if content.covered:
                column += content.times
                width = max(width, column)
                continue
            for _ in range(content.times):
                column = self._place(content, row, column)
            width = max(width, column + content.across - 1)
        self.columns = max(self.columns, width)
        self.check(0, 0)

    def _place(self, content: _Content, row: int, column: int) -> int:
        """Place a cell at the next free column; where covered cells are missing, pass over."""
        while self._taken.get(column, 0) > row:
            column += 1
        if content.across > 1 or content.down > 1:
            covered = range(column, column + content.across)
            self._taken.update(dict.fromkeys(covered, row + content.down))
        self._cells.append(
            Cell(row, column, content.text, content.down, content.across, content.tables)
        )
        return column + 1

    def check(self, rows: int, columns: int) -> None:
        """Refuse rows and columns to come that no plan has, before they are laid out."""
        self._bounds.check_grid(self.rows + rows, max(self.columns, columns))

    def table(self) -> Table:
        return Table(self.rows, self.columns, tuple(map(self._clipped, self._cells)))

    def _clipped(self, cell: Cell) -> Cell:
        """A span down may claim more rows than the table has."""
        down = min(cell.row_span, self.rows - cell.row)
        if down == cell.row_span:
            return cell
        return Cell(cell.row, cell.column, cell.text, down, cell.column_span, cell.tables)


def _times(element: Element, attribute: str) -> int:
    return min(max(whole(element.get(attribute), 1), 1), LARGEST_SPAN)
