"""A table of the document as a table of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.markup import tag, text
from harmonia.polish.words import tidy
from harmonia.writing.document import Cell, Head, Look, Paragraph, Role, Row, Run, Table
from harmonia.writing.html_page.grid import column_names, columns_of, knots
from harmonia.writing.html_page.marks import Marks
from harmonia.writing.html_page.places import Spot
from harmonia.writing.html_page.words import DERIVED, breakable, is_label, runs, words_of

_ALREADY_STRONG = frozenset({Head.COLUMN, Head.ROW})


def table(at: int, block: Table, marks: Marks, heading: str) -> str:
    """A table.

    Args:
        at: which block of the document it is.
        block: the table.
        marks: what is put on its parts.
        heading: the element of the headings that name its sections.
    """
    drawn = _Table(at, block, marks, heading)
    card = block.look is Look.CARD
    parts = [] if card or not block.name else [_caption(block.name)]
    parts += [*drawn.head(), *drawn.bodies()]
    name = block.name if card and not block.rows[0].section else None
    inner = "\n".join(filter(None, parts))
    made = tag("table", inner, role="table", aria_label=name, cls=_class(block))
    if not card:
        return made
    spot = next((s for s in drawn.spots() if s in marks.entries), Spot(at))
    of_card = marks.attributes(Spot(at)) | {"id": marks.attributes(spot)["id"]}
    return tag("div", made, **of_card, cls="task")


def _class(block: Table) -> str:
    if block.look is not Look.GRID:
        return str(block.look)
    return "grid stack" if block.header_rows else "grid"


def _caption(name: str) -> str:
    return tag("caption", text(name), data_harmonia=DERIVED, cls="vh")


class _Table:
    """Sets the rows of one table."""

    def __init__(self, at: int, block: Table, marks: Marks, heading: str) -> None:
        self._at, self._block, self._marks, self._heading = at, block, marks, heading
        self._card = block.look is Look.CARD
        self._names = column_names(block)
        self._columns = columns_of(block.rows)

    def spots(self) -> Iterator[Spot]:
        return (Spot(self._at, index) for index in range(len(self._block.rows)))

    def head(self) -> Iterator[str]:
        header = self._block.rows[: self._block.header_rows]
        if header:
            rows = (
                tag("tr", "".join(self._header_cell(cell) for cell in row.cells), role="row")
                for row in header
            )
            yield tag("thead", "\n".join(rows), role="rowgroup")

    def bodies(self) -> Iterator[str]:
        """A body for each section: what its first row names, it names for that body."""
        tied = self._tied()
        body: list[str] = []
        for index in range(self._block.header_rows, len(self._block.rows)):
            row = self._block.rows[index]
            if row.section and body:
                yield _body(body)
                body = []
            body.append(self._row(index, row, tied.get(index, ())))
        if body:
            yield _body(body)

    def _tied(self) -> dict[int, Sequence[int]]:
        """The tasks that merged cells keep together with a row's own."""
        if self._card:
            return {}
        owners: dict[int, dict[int, None]] = {}
        firsts = knots(self._block.rows)
        for first, spot in zip(firsts, self.spots(), strict=True):
            if spot in self._marks.places.owners:
                owners.setdefault(first, {})[self._marks.places.owners[spot]] = None
        return {index: tuple(owners.get(first, ())) for index, first in enumerate(firsts)}

    def _row(self, index: int, row: Row, tied: Sequence[int]) -> str:
        spot = Spot(self._at, index)
        own = {} if self._card else self._marks.attributes(spot, tied)
        cells = "".join(self._cell(index, place, row) for place in range(len(row.cells)))
        return tag("tr", cells, role="row", cls="section" if row.section else None, **own)

    def _header_cell(self, cell: Cell) -> str:
        inner = breakable(_paragraphs(cell, plain=True, narrow=True))
        return tag("th", inner, scope="col", role="columnheader", **_spans(cell))

    def _cell(self, index: int, place: int, row: Row) -> str:
        cell = row.cells[place]
        if row.section:
            return self._section(cell)
        inner = _paragraphs(cell, plain=cell.head in _ALREADY_STRONG, narrow=not self._card)
        inner += self._marks.date(Spot(self._at, index, place))
        if cell.head is Head.ROW:
            return tag("th", breakable(inner), scope="row", role="rowheader", **_spans(cell))
        begun = self._marks.task_at(Spot(self._at, index))
        if begun and not self._card and tidy(words_of(cell)) == begun.words:
            return tag("th", inner, scope="row", role="rowheader", cls="name", **_spans(cell))
        name = self._names.get(self._columns[index][place])
        return tag("td", inner, role="cell", data_label=name, **_spans(cell))

    def _section(self, cell: Cell) -> str:
        """What names the rows below; a head of rows holds no element of a heading in HTML."""
        inner = _paragraphs(cell, plain=True)
        if self._card:
            return tag("td", tag(self._heading, inner), role="cell", **_spans(cell))
        named = tag("span", inner, role="heading", aria_level=self._heading[1:])
        return tag("th", named, scope="rowgroup", role="rowheader", **_spans(cell))


def _body(rows: Sequence[str]) -> str:
    return tag("tbody", "\n".join(rows), role="rowgroup")


def _spans(cell: Cell) -> dict[str, str | None]:
    return {
        "colspan": str(cell.column_span) if cell.column_span > 1 else None,
        "rowspan": str(cell.row_span) if cell.row_span > 1 else None,
    }


def _paragraphs(cell: Cell, *, plain: bool, narrow: bool = False) -> str:
    """A single paragraph needs no element of its own."""
    if len(cell.paragraphs) == 1 and cell.paragraphs[0].role is Role.TEXT:
        return _runs(cell.paragraphs[0].runs, plain=plain, narrow=narrow)
    return "".join(
        tag("p", _runs(one.runs, plain=plain, narrow=narrow), cls=_role(one))
        for one in cell.paragraphs
    )


def _role(paragraph: Paragraph) -> str | None:
    return None if paragraph.role is Role.TEXT else str(paragraph.role)


def _runs(every: Sequence[Run], *, plain: bool, narrow: bool) -> str:
    """A label at the start stands apart from the words it names."""
    if plain or not every or not is_label(every[0]):
        return runs(every, plain=plain, narrow=narrow)
    return tag("strong", runs(every[:1], plain=True), cls="lab") + runs(every[1:], narrow=narrow)
