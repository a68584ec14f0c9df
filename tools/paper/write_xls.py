"""Old Excel workbooks (.xls)."""

from __future__ import annotations

import io

import xlwt

from harmonia.sources.document import Block
from paper.sheet import sheet


def write(blocks: tuple[Block, ...]) -> bytes:
    """A workbook of one sheet, all cells texts."""
    book = xlwt.Workbook(encoding="utf-8")
    page = book.add_sheet("Harmonogram")
    style = xlwt.easyxf(
        "align: wrap on, vert top; borders: left thin, right thin, top thin, bottom thin"
    )
    for cell in sheet(blocks).cells:
        bottom, right = cell.row + cell.row_span - 1, cell.column + cell.column_span - 1
        if (bottom, right) == (cell.row, cell.column):
            page.write(cell.row, cell.column, cell.text, style)
        else:
            page.write_merge(cell.row, bottom, cell.column, right, cell.text, style)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
