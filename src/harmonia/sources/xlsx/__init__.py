"""Workbooks in Office Open XML (ECMA-376 part 1, SpreadsheetML)."""

from __future__ import annotations

from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import open_package
from harmonia.sources.sheets.blocks import blocks_of
from harmonia.sources.sheets.places import Budget, visible
from harmonia.sources.xlsx.book import open_book
from harmonia.sources.xlsx.sheet import cells_of, hidden_columns, hidden_rows, local_name

__all__ = ["read"]

_MOST_SHEETS = 256


def read(data: bytes) -> tuple[Block, ...]:
    """Read the visible sheets of a workbook; formulas show the values saved with them.

    Sheets that Harmonia derived from a plan are left out (`harmonia.sources.sheets.derived`).

    Raises:
        SourceError: as `harmonia.sources.package` says, and UNREADABLE without a workbook part.
    """
    book = open_book(open_package(data))
    budget = Budget()
    blocks: list[Block] = []
    for number, part in book.sheets[:_MOST_SHEETS]:
        root = book.package.xml(part)
        if root is None:
            raise SourceError(Trouble.TRUNCATED, f"no part {part}")
        if local_name(root) == "worksheet":
            cells = cells_of(root, book, budget)
            seen = visible(cells, hidden_rows(root), hidden_columns(root))
            blocks += blocks_of(seen, number, budget)
    return tuple(blocks)
