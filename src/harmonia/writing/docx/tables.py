"""Tables: fixed columns, repeated header rows, rows that do not break badly."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.markup import storable
from harmonia.writing.document import Head, Look, Table
from harmonia.writing.docx.cells import Surroundings, signs, written_cell
from harmonia.writing.docx.elements import Xml, w
from harmonia.writing.docx.grid import Spot, column_widths, placed
from harmonia.writing.docx.keeping import Keeping, keepings
from harmonia.writing.docx.page import Page
from harmonia.writing.docx.style_ids import OF_LOOK


def written_table(table: Table, page: Page, *, keeps: bool = False) -> Xml:
    """A table as wide as the text of a page; ``keeps``: its end stays with what follows."""
    widths = column_widths(table, page.text_width)
    rows = list(placed(table, widths))
    kept = keepings(table, rows, page.text_height, keeps=keeps)
    return w(
        "tbl",
        _properties(table, sum(widths)),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
        *(_row(table, index, rows[index], kept[index], page) for index in range(len(rows))),
    )


def _properties(table: Table, width: int) -> Xml:
    heads = {cell.head for row in table.rows for cell in row.cells if not row.section}
    name = storable(table.name or "")
    return w(
        "tblPr",
        w("tblStyle", val=OF_LOOK[table.look]),
        w("tblW", w=width, type="dxa"),
        w("tblLayout", type="fixed"),
        _look(first_row=_repeats(table, 0), first_column=Head.ROW in heads),
        w("tblCaption", val=name) if name else None,
    )


def _look(*, first_row: bool, first_column: bool) -> Xml:
    """Which heads the table has: Word tells them to those who do not see the table."""
    bits = 0x0020 * first_row | 0x0080 * first_column | 0x0200 | 0x0400
    return w(
        "tblLook",
        val=f"{bits:04X}",
        firstRow=int(first_row),
        lastRow=0,
        firstColumn=int(first_column),
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )


def _row(table: Table, index: int, spots: Sequence[Spot], keeping: Keeping, page: Page) -> Xml:
    marks = [w("cantSplit")] if keeping.whole else []
    marks += [w("tblHeader")] if _repeats(table, index) else []
    around = Surroundings(
        table.rows[index],
        table.look,
        page,
        keeps=keeping.with_next,
        signed_above=index > 0 and signs(table.rows[index - 1].cells),
    )
    cells = (written_cell(spot, around) for spot in spots)
    return w("tr", w("trPr", *marks) if marks else None, *cells)


def _repeats(table: Table, index: int) -> bool:
    """Whether a row is shown on each page; a card that is parted keeps its name on top."""
    names_card = table.look is Look.CARD and index == 0 and table.rows[0].section
    return index < table.header_rows or names_card
