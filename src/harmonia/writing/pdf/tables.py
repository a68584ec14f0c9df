"""Tables as data for `plan.typ`."""

from __future__ import annotations

from harmonia.plan import Json
from harmonia.writing.document import Cell, Row, Table
from harmonia.writing.pdf.fitting import Fit, fitted
from harmonia.writing.pdf.grid import placed
from harmonia.writing.pdf.heights import cell_height, row_kept, table_kept
from harmonia.writing.pdf.words import run_data


def table_data(table: Table, page: tuple[float, float]) -> Json:
    """A table as `plan.typ` takes it; ``page``: width and height between the margins."""
    width, height = page
    fit = fitted(table, width)
    rows = _rows(table, fit, height)
    return {
        "kind": "table",
        "look": table.look,
        "size": fit.size,
        "hyphenate": fit.hyphenate,
        "widths": fit.widths,
        "whole": table_kept(table, fit, height),
        "head": rows[: table.header_rows],
        "rows": rows[table.header_rows :],
    }


def _rows(table: Table, fit: Fit, page: float) -> list[Json]:
    cells: list[list[tuple[int, Cell]]] = [[] for _ in table.rows]
    for number, column, cell in placed(table):
        cells[number].append((column, cell))
    return [_row(row, found, fit, page) for row, found in zip(table.rows, cells, strict=True)]


def _row(row: Row, cells: list[tuple[int, Cell]], fit: Fit, page: float) -> Json:
    """A row; it is kept whole where none of its own cells is high."""
    own = (cell_height(cell, column, fit) for column, cell in cells if cell.row_span == 1)
    whole = row_kept(max(own, default=0.0), page)
    return {
        "section": row.section,
        "cells": [_cell(column, cell, fit, whole=whole) for column, cell in cells],
    }


def _cell(column: int, cell: Cell, fit: Fit, *, whole: bool) -> Json:
    line = fit.line(column, cell.column_span)
    return {
        "columns": cell.column_span,
        "rows": cell.row_span,
        "head": cell.head is not None,
        "whole": whole and cell.row_span == 1,
        "paragraphs": [
            {"role": one.role, "sticky": False, "runs": run_data(one.runs, line)}
            for one in cell.paragraphs
        ],
    }
