"""Which cells of a table head which: what typst cannot tell readers of the screen yet.

typst tags the cells of header rows only. Here the labels of cards become headers of their rows, the
rows of goals headers of what stands below them, each cell names its headers, and each table gets
the sentence that says what it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harmonia.writing.document import Table
from harmonia.writing.pdf.objects import Objects
from harmonia.writing.pdf.told import ToldCell, told_cells
from harmonia.writing.pdf.words import cleaned

_ELEMENT = re.compile(rb"\d+ 0 obj\s*<</Type/StructElem/S/(\w+)")
_KIDS = re.compile(rb"/K\[([\d R]*)\]")
_NUMBER = re.compile(rb"(\d+) 0 R")
_CELL = re.compile(
    rb"/S/T[HD](/P \d+ 0 R)(?:/ID\([^)]*\))?(?:/A\[<<.*?>>\](?=/K|/Pg|>>))?", re.DOTALL
)
_LOOKS = re.compile(rb"/A\[<<.*?>>\](?=/K|/Pg|>>)", re.DOTALL)  # of a table: its box and lines
_NAMES = re.compile(rb"/IDTree(?:<<.*?>>|\s+\d+ 0 R)", re.DOTALL)


def with_heads(pdf: bytes, tables: Sequence[Table]) -> bytes:
    """The PDF with the headers of its tables told; unchanged where its structure is not known.

    Args:
        pdf: as typst wrote it.
        tables: the tables in it, in order.
    """
    objects = Objects.of(pdf)
    if objects is None:
        return pdf
    tree = _Tree(objects)
    found = tree.tables()
    if len(found) != len(tables):
        return pdf
    for number, (element, table) in enumerate(zip(found, tables, strict=True), 1):
        tree.tell(element, table, number)
    tree.list_names()
    return objects.written()


class _Tree:
    """The structure tree, as far as it speaks of tables; ``names`` are of header cells."""

    def __init__(self, objects: Objects) -> None:
        self.bodies = objects.bodies
        self.names: dict[bytes, int] = {}
        self.root = next(
            (n for n, body in self.bodies.items() if b"<</Type/StructTreeRoot" in body[:40]), 0
        )

    def tables(self) -> list[int]:
        """The numbers of all tables, in order; we set none inside another thing."""
        documents = self._kids(self.root)
        return [kid for one in documents for kid in self._kids(one) if self._role(kid) == b"Table"]

    def tell(self, element: int, table: Table, number: int) -> None:
        """Tell what a table holds, and which cells are headers of which."""
        if table.name:
            summary = cleaned(table.name).encode("utf-16-be").hex().encode()
            told = b"/A[<</O/Table/Summary<FEFF%s>>>]" % summary
            body = _LOOKS.sub(b"", self.bodies[element], count=1)
            self.bodies[element] = body.replace(b"/K[", told + b"/K[", 1)
        kids = [kid for row in self._rows(element) for kid in self._kids(row)]
        cells = [cell for row in told_cells(table, number) for cell in row]
        if len(kids) == len(cells):
            for kid, cell in zip(kids, cells, strict=True):
                self._tell_cell(kid, cell)

    def list_names(self) -> None:
        """List the header cells by name, as the standard asks."""
        listed = b"".join(b"(%s)%d 0 R" % pair for pair in sorted(self.names.items()))
        body = _NAMES.sub(b"", self.bodies[self.root])
        tree = b"/IDTree<</Names[%s]>>" % listed if listed else b""
        self.bodies[self.root] = body.replace(b"/StructTreeRoot", b"/StructTreeRoot" + tree, 1)

    def _tell_cell(self, kid: int, cell: ToldCell) -> None:
        role, name = b"TD", b""
        if cell.scope:
            self.names[cell.name] = kid
            role, name = b"TH", b"/ID(%s)" % cell.name
        body = self.bodies[kid]
        self.bodies[kid] = _CELL.sub(
            lambda found: b"/S/%s%s%s%s" % (role, found[1], name, cell.attributes()), body, count=1
        )

    def _rows(self, element: int) -> Iterator[int]:
        for kid in self._kids(element):
            yield from [kid] if self._role(kid) == b"TR" else self._rows(kid)

    def _kids(self, number: int) -> list[int]:
        found = _KIDS.search(self.bodies[number])
        return [int(one) for one in _NUMBER.findall(found[1])] if found else []

    def _role(self, number: int) -> bytes:
        found = _ELEMENT.match(self.bodies[number])
        return found[1] if found else b""
