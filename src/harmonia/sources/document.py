"""The one neutral document that every reader makes: paragraphs and tables in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from harmonia.plan import Place


@dataclass(frozen=True, slots=True)
class Paragraph:
    r"""A paragraph outside tables.

    ``text`` is what a reader sees, with ``\n`` for a manual line break; an automatic number or
    bullet stands in front of it ("1. ", "• "). ``level`` is 1–9 for a heading, None otherwise.
    ``page`` is the page (PDF) or sheet (workbooks) from 1, None where the format has none.
    """

    text: str
    level: int | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    r"""A cell at ``row``, ``column`` of its table's grid (from 0), covering the given spans.

    ``text`` holds the cell's paragraphs joined by ``\n``, nested tables' texts among them in
    reading order; ``tables`` are the nested tables themselves.
    """

    row: int
    column: int
    text: str
    row_span: int = 1
    column_span: int = 1
    tables: tuple[Table, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A grid of ``rows`` × ``columns`` with its cells in reading order, merged ones once."""

    rows: int
    columns: int
    cells: tuple[Cell, ...]


Block: TypeAlias = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Document:
    """A read file: ``name`` as given by the user, ``format`` as sniffed ("docx", "pdf", …)."""

    name: str
    format: str
    blocks: tuple[Block, ...]

    def tables(self) -> Iterator[tuple[int, int, Table]]:
        """Yield (table index, block index, table), nested tables right after their outer one."""
        index = 0
        for block, item in enumerate(self.blocks):
            if isinstance(item, Table):
                for table in _with_nested(item):
                    yield index, block, table
                    index += 1

    def at(self, place: Place) -> str:
        """The text at a place of this document.

        Raises:
            LookupError: the document has no such block, table or cell.
        """
        text = self._whole(place)
        if place.span is None:
            return text
        return text[place.span[0] : place.span[1]]

    def _whole(self, place: Place) -> str:
        if place.table is None:
            item = self.blocks[place.block]
            if isinstance(item, Paragraph):
                return item.text
            raise LookupError(place)
        for index, _, table in self.tables():
            if index == place.table:
                for cell in table.cells:
                    if (cell.row, cell.column) == (place.row, place.column):
                        return cell.text
        raise LookupError(place)


def _with_nested(table: Table) -> Iterator[Table]:
    yield table
    for cell in table.cells:
        for nested in cell.tables:
            yield from _with_nested(nested)
