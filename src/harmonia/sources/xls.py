"""Workbooks of Excel 97–2003 and before."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import xlrd

from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.sheets.blocks import blocks_of
from harmonia.sources.sheets.places import Budget, Placed, visible
from harmonia.sources.sheets.shown import shown

_MOST_SHEETS = 256


def read(data: bytes) -> tuple[Block, ...]:
    """Read the visible sheets of a workbook.

    Raises:
        SourceError: PASSWORD, TOO_BIG, UNREADABLE.
    """
    book = _open(data)
    budget = Budget()
    blocks: list[Block] = []
    for number, sheet in enumerate(book.sheets()[:_MOST_SHEETS], 1):
        if sheet.visibility == 0:
            blocks += blocks_of(_visible_cells(book, sheet, budget), number, budget)
    return tuple(blocks)


def _open(data: bytes) -> Any:
    try:
        with open(os.devnull, "w") as log:  # noqa: PTH123  (xlrd prints what it finds odd)
            return xlrd.open_workbook(
                file_contents=data, formatting_info=True, ragged_rows=True, logfile=log
            )
    except MemoryError as error:
        raise SourceError(Trouble.TOO_BIG, "xls: out of memory") from error
    except Exception as error:  # xlrd lets AssertionError, struct.error, IndexError… escape
        if "encrypted" in str(error).lower() or "password" in str(error).lower():
            raise SourceError(Trouble.PASSWORD) from error
        raise SourceError(Trouble.UNREADABLE, f"xls: {type(error).__name__}: {error}") from error


def _visible_cells(book: Any, sheet: Any, budget: Budget) -> Iterator[Placed]:
    hidden_rows = [row for row, info in sheet.rowinfo_map.items() if info.hidden]
    hidden_columns = [column for column, info in sheet.colinfo_map.items() if info.hidden]
    return visible(_cells(book, sheet, budget), hidden_rows, hidden_columns)


def _cells(book: Any, sheet: Any, budget: Budget) -> Iterator[Placed]:
    spans = {
        (top, left): (bottom - top, right - left)
        for top, bottom, left, right in sheet.merged_cells
        if bottom > top and right > left
    }
    for row in range(sheet.nrows):
        budget.take(sheet.row_len(row) + 1)
        for column in range(sheet.row_len(row)):
            text = _text(book, sheet, row, column)
            if text:
                yield Placed(row, column, text, *spans.get((row, column), (1, 1)))


def _text(book: Any, sheet: Any, row: int, column: int) -> str:
    kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
    match kind:
        case xlrd.XL_CELL_TEXT:
            return str(value).replace("\r\n", "\n").replace("\r", "\n").strip("\n")
        case xlrd.XL_CELL_NUMBER | xlrd.XL_CELL_DATE:
            pattern = _pattern(book, sheet.cell_xf_index(row, column))
            return shown(float(value), pattern, since_1904=bool(book.datemode))
        case xlrd.XL_CELL_BOOLEAN:
            return "PRAWDA" if value else "FAŁSZ"
        case xlrd.XL_CELL_ERROR:
            return str(xlrd.error_text_from_code.get(value, ""))
        case _:
            return ""


def _pattern(book: Any, index: int) -> str:
    try:
        return str(book.format_map[book.xf_list[index].format_key].format_str)
    except (IndexError, KeyError, AttributeError):
        return ""
