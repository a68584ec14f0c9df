"""Tables: columns, header rows that are repeated, cells with what they cover."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.writing.document import Cell, Head, Look, Paragraph, Role, Row, Table
from harmonia.writing.odt.automatic import Automatic
from harmonia.writing.odt.grid import Place, rows_of
from harmonia.writing.odt.keeping import Keeping, keepings
from harmonia.writing.odt.looks import CELL_ITEM, CELL_STYLES, SECTION
from harmonia.writing.odt.names import NONE, Attributes, Element, add
from harmonia.writing.odt.pages import Page
from harmonia.writing.odt.paragraphs import add_paragraph, style_of
from harmonia.writing.odt.sentences import TABLE
from harmonia.writing.odt.words import stored

_Rows = Sequence[tuple[Row, Sequence[Place]]]


class Tables:
    """Writes the tables of one document."""

    def __init__(self, automatic: Automatic, page: Page) -> None:
        """Take the styles of the document and its page."""
        self._automatic = automatic
        self._page = page
        self._count = 0

    def write(self, body: Element, table: Table, *, broken: bool) -> None:
        """Add a table that has rows; ``broken``: it begins a new page."""
        self._count += 1
        rows = list(rows_of(table))
        widths = _widths(table, self._page.text_width)
        kept = keepings(table, rows, widths, self._page.text_height)
        style = self._automatic.table(
            table.look, self._page.text_width, whole=kept.whole, broken=broken
        )
        names = {"table:name": f"{TABLE}{self._count}", "table:style-name": style}
        element = add(body, "table:table", names)
        if table.name:
            add(element, "table:title").text = " ".join(stored(table.name).split())
        self._columns(element, widths, labelled=_is_labelled(rows))
        head = add(element, "table:table-header-rows") if table.header_rows else element
        for index, ((row, places), keeping) in enumerate(zip(rows, kept.rows, strict=True)):
            writing = _RowWriting(self._automatic, table.look, row, keeping, first=index == 0)
            writing.write(head if index < table.header_rows else element, places)

    def _columns(self, element: Element, widths: Sequence[float], *, labelled: bool) -> None:
        """``labelled``: the first column is a header, as first rows may be."""
        for index, width in enumerate(widths):
            heads = labelled and index == 0
            inner = add(element, "table:table-header-columns") if heads else element
            style = self._automatic.column(width)
            add(inner, "table:table-column", {"table:style-name": style})


class _RowWriting:
    """Writes one row."""

    def __init__(
        self, automatic: Automatic, look: Look, row: Row, keeping: Keeping, *, first: bool
    ) -> None:
        self._automatic = automatic
        self._look = look
        self._row = row
        self._keeping = keeping
        self._first = first

    def write(self, parent: Element, places: Sequence[Place]) -> None:
        style = self._automatic.row(whole=self._keeping.whole)
        element = add(parent, "table:table-row", {"table:style-name": style})
        for place in places:
            if place.cell is None:
                add(element, "table:covered-table-cell")
            else:
                last = place.column + place.cell.column_span == len(places)
                self._cell(element, place.cell, last=last)

    def _cell(self, row: Element, cell: Cell, *, last: bool) -> None:
        shaded = self._look is Look.GRID and cell.head is not None
        style = self._automatic.cell(self._look, shaded=shaded, first=self._first, last=last)
        names = {"table:style-name": style, "office:value-type": "string"}
        element = add(row, "table:table-cell", names | dict(_spans(cell)))
        for paragraph in cell.paragraphs:
            named = self._style(paragraph, cell.head)
            close = paragraph.role is Role.SIGNATURE and not self._first
            own = self._automatic.paragraph(named, kept=self._keeping.with_next, close=close)
            add_paragraph(element, paragraph, own, in_cell=True)

    def _style(self, paragraph: Paragraph, head: Head | None) -> str:
        """Without lines around it a paragraph looks as one outside tables."""
        if self._look is Look.PLAIN and head is None:
            return style_of(paragraph)
        if paragraph.role is Role.ITEM:
            return CELL_ITEM
        if paragraph.role is not Role.TEXT:
            return style_of(paragraph)
        return SECTION if self._row.section else CELL_STYLES[head]


def _widths(table: Table, page: float) -> list[float]:
    whole = sum(table.widths) or 1.0
    return [page * share / whole for share in table.widths]


def _is_labelled(rows: _Rows) -> bool:
    """Whether all cells of the first of several columns are labels."""
    first = [places[0].cell for _, places in rows if len(places) > 1]
    return any(first) and all(cell is None or cell.head is Head.ROW for cell in first)


def _spans(cell: Cell) -> Attributes:
    if cell.column_span == cell.row_span == 1:
        return NONE
    return {
        "table:number-columns-spanned": str(cell.column_span),
        "table:number-rows-spanned": str(cell.row_span),
    }
