"""Gathers paragraphs, cell ends and row ends, as old Word writes them, into blocks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from harmonia.sources.document import Block, Paragraph, Table
from harmonia.sources.edges.layout import place
from harmonia.sources.edges.rows import RowShape
from harmonia.sources.grid import Raw

LARGEST_DEPTH = 24  # of tables in tables; a file may claim any number


@dataclass(slots=True)
class _Level:
    """A table being written, and its open row and cell."""

    rows: list[tuple[RowShape | None, list[Raw]]] = field(default_factory=list)
    row: list[Raw] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    table_ends: int = 0  # how many parts there were right after the last nested table

    def add_table(self, table: Table) -> None:
        self.tables.append(table)
        self.parts.append("\n".join(cell.text for cell in table.cells))
        self.table_ends = len(self.parts)

    def end_cell(self) -> None:
        """Word wants a paragraph after a table that ends a cell; an empty one says nothing."""
        if self.tables and self.table_ends == len(self.parts) - 1 and not self.parts[-1].strip():
            self.parts.pop()
        self.row.append(Raw("\n".join(self.parts), tables=tuple(self.tables)))
        self.parts, self.tables = [], []

    def end_row(self, shape: RowShape | None) -> None:
        if self.tables or any(part.strip() for part in self.parts):
            self.end_cell()
        if self.row:
            self.rows.append((shape, self.row))
        self.drop_row()

    def drop_row(self) -> None:
        self.row, self.parts, self.tables = [], [], []


@dataclass(slots=True)
class Flow:
    """The blocks of one story, gathered in reading order.

    ``depth`` is 0 outside tables, 1 in a table, 2 in a table within a cell…; a step to a lower
    depth closes the deeper tables, and each becomes part of the cell around it.
    """

    blocks: list[Block] = field(default_factory=list)
    levels: list[_Level] = field(default_factory=list)

    def paragraph(self, text: str, depth: int = 0, level: int | None = None) -> None:
        """Add a paragraph; outside tables an empty one is dropped."""
        self._go_to(depth)
        if self.levels:
            self.levels[-1].parts.append(text)
        elif text.strip():
            self.blocks.append(Paragraph(text, level))

    def insert(self, blocks: Iterable[Block], depth: int = 0) -> None:
        """Add whole blocks, such as a text box, where the flow stands."""
        self._go_to(depth)
        for block in blocks:
            if isinstance(block, Table):
                self._add_table(block)
            else:
                self.paragraph(block.text, depth, block.level)

    def end_cell(self, depth: int) -> None:
        """The paragraph just added was the last of its cell; ``depth`` is 1 or more."""
        self._go_to(depth)
        self.levels[-1].end_cell()

    def end_row(self, depth: int, shape: RowShape | None, *, keep: bool = True) -> None:
        """The cells just ended make a row of this shape; a row not to ``keep`` was deleted."""
        self._go_to(depth)
        if keep:
            self.levels[-1].end_row(shape)
        else:
            self.levels[-1].drop_row()

    def finish(self) -> tuple[Block, ...]:
        """Close what is open; nothing that was written is lost.

        Raises:
            SourceError: a table that no plan has (TOO_BIG).
        """
        self._go_to(0)
        return tuple(self.blocks)

    def _go_to(self, depth: int) -> None:
        depth = min(depth, LARGEST_DEPTH)
        while len(self.levels) > depth:
            self._close()
        while len(self.levels) < depth:
            self.levels.append(_Level())

    def _close(self) -> None:
        level = self.levels.pop()
        level.end_row(None)
        if level.rows:
            self._add_table(place(level.rows))

    def _add_table(self, table: Table) -> None:
        if self.levels:
            self.levels[-1].add_table(table)
        else:
            self.blocks.append(table)
