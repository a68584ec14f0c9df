"""A whole document on one sheet: paragraphs and tables below each other."""

from __future__ import annotations

from dataclasses import replace

from harmonia.sources.document import Block, Cell, Paragraph, Table


def sheet(blocks: tuple[Block, ...]) -> Table:
    """One table of all blocks: a paragraph is a row of one cell, empty rows surround tables."""
    cells: list[Cell] = []
    row = 0
    for block in blocks:
        if isinstance(block, Paragraph):
            cells.append(Cell(row, 0, block.text))
            row += 1
            continue
        row += bool(cells) and cells[-1].row + cells[-1].row_span == row
        cells += [replace(cell, row=cell.row + row) for cell in block.cells]
        row += block.rows + 1
    columns = max(cell.column + cell.column_span for cell in cells)
    return Table(max(cell.row + cell.row_span for cell in cells), columns, tuple(cells))
