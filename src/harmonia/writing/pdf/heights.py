"""About how high cells and tables are, to tell what is kept on one page: rather more than less."""

from __future__ import annotations

from harmonia.writing.document import Cell, Look, Table
from harmonia.writing.pdf.fitting import Fit
from harmonia.writing.pdf.grid import placed
from harmonia.writing.pdf.measured import words_width

_PADDING = 9.0  # above and below a cell's words, in points
_LEADING = 1.35  # height of a line, in sizes
_UNEVEN = 1.1  # lines are not filled to their end
_KEPT = {Look.CARD: 0.9, Look.PLAIN: 0.9, Look.GRID: 0.28}  # of a page's height


def table_kept(table: Table, fit: Fit, page: float) -> bool:
    """Whether a table is low enough not to be parted; ``page`` is its page's height in points."""
    heights = [0.0] * len(table.rows)
    for first, column, cell in placed(table):
        last = min(first + cell.row_span, len(heights)) - 1
        lacking = cell_height(cell, column, fit) - sum(heights[first:last])
        heights[last] = max(heights[last], lacking)
    return sum(heights) <= page * _KEPT[table.look]


def row_kept(height: float, page: float) -> bool:
    """Whether a row is low enough not to be parted."""
    return height <= page * _KEPT[Look.GRID]


def cell_height(cell: Cell, column: int, fit: Fit) -> float:
    """The height of a cell in points."""
    line = fit.line(column, cell.column_span)
    room = max(line.room, line.size)
    words = (part for one in cell.paragraphs for part in one.words.split("\n"))
    lines = sum(1 + int(words_width(part, line.size) * _UNEVEN / room) for part in words)
    return lines * line.size * _LEADING + _PADDING
