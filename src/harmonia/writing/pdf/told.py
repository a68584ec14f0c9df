"""What each cell of a table tells readers of the screen: whether it heads others, what heads it."""

from __future__ import annotations

from dataclasses import dataclass, field

from harmonia.writing.document import Cell, Head, Table
from harmonia.writing.pdf.grid import placed


@dataclass(frozen=True, slots=True)
class ToldCell:
    """A cell's ``name`` in the file, what it heads (``scope``) and the names of its headers."""

    name: bytes
    scope: bytes | None
    headers: tuple[bytes, ...]
    columns: int
    rows: int

    def attributes(self) -> bytes:
        """As a structure element has them; nothing where there is nothing to tell."""
        told = b"/Scope/%s" % self.scope if self.scope else b""
        if self.headers:
            told += b"/Headers[%s]" % b"".join(b"(%s)" % one for one in self.headers)
        if self.columns > 1:
            told += b"/ColSpan %d" % self.columns
        if self.rows > 1:
            told += b"/RowSpan %d" % self.rows
        return b"/A[<</O/Table%s>>]" % told if told else b""


def told_cells(table: Table, number: int) -> list[list[ToldCell]]:
    """The cells of each row; ``number`` makes their names those of one table of the file."""
    heads = _Heads([[] for _ in table.widths], number)
    told: list[list[ToldCell]] = [[] for _ in table.rows]
    for row, column, cell in placed(table):
        told[row].append(heads.tell(cell, row, column, section=table.rows[row].section))
    return told


@dataclass(slots=True)
class _Heads:
    """The headers met so far: of each column, of the rows below a section, of single rows."""

    columns: list[list[bytes]]
    table: int
    section: tuple[bytes, ...] = ()
    labels: list[tuple[int, bytes]] = field(default_factory=list)  # with the last row of each

    def tell(self, cell: Cell, row: int, column: int, *, section: bool) -> ToldCell:
        name = b"U%dx%dy%d" % (self.table, column, row)
        over = range(column, column + cell.column_span)
        above = tuple(dict.fromkeys(head for one in over for head in self.columns[one]))
        self.labels = [(last, one) for last, one in self.labels if last >= row]
        labels = tuple(one for _, one in self.labels)
        scope, headers = None, (*above, *self.section, *labels)
        if cell.head is not None and section:
            scope, headers, self.section = b"Column", (), (name,)
        elif cell.head is Head.ROW:
            scope, headers = b"Row", (*above, *self.section)
            self.labels.append((row + cell.row_span - 1, name))
        elif cell.head is Head.COLUMN:
            scope, headers = b"Column", above
            for one in over:
                self.columns[one].append(name)
        return ToldCell(name, scope, headers, cell.column_span, cell.row_span)
