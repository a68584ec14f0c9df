"""The plan's time line as SVG that stands alone, and the same facts as rows of a table.

The file holds no script and nothing from outside; it can be read in black and white, in the dark
and on paper. Sizes are CSS pixels of the drawing's own measure.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum

from harmonia.plan import Plan
from harmonia.timeline import Chart, draw, marks_in, pages
from harmonia.writing.svg import sentences
from harmonia.writing.svg.facts import Fact, facts
from harmonia.writing.svg.head import Head
from harmonia.writing.svg.layout import layout_of
from harmonia.writing.svg.links import links_to
from harmonia.writing.svg.picture import Picture
from harmonia.writing.svg.sheets import Size, sheet
from harmonia.writing.svg.table import Table

__all__ = ["Fact", "Paper", "facts", "svg", "svg_pages"]

WIDTH = 1192
_BETWEEN = 28  # drawing and table
_MARGIN = 24  # around a file that is to be opened as it is


class Paper(StrEnum):
    """Sheets, lying on their long side, with 10 mm of margin around the drawing."""

    A4 = "a4"
    A3 = "a3"


_SIZES = {  # own measure, so that letters are about 8 points high on paper
    Paper.A4: Size(1192, 817.6, "277mm", "190mm"),
    Paper.A3: Size(1700, 1177.3, "400mm", "277mm"),
}


def svg(  # noqa: PLR0913  (each is an option of the drawing)
    what: Chart | Plan,
    *,
    today: date | None = None,
    table: bool = True,
    heading: bool = True,
    width: float = WIDTH,
    name: str = "tl",
) -> str:
    """One drawing as high as it needs to be, in an SVG file of its own.

    Args:
        what: a plan, or its chart.
        today: the day of today's line; a chart has its own.
        table: whether the same facts follow below in a table. Names of tasks are cut after three
            lines, so without it `facts` must be shown beside the drawing.
        heading: whether the plan's title and its authority stand above.
        width: in pixels, 300 at least; below 600 names stand above their bars, as a telephone
            wants it, and the table is better shown by whoever embeds the drawing.
        name: begins all ids, so that several drawings can stand in one page.
    """
    chart = draw(what, today=today) if isinstance(what, Plan) else what
    layout = layout_of(chart, width, name)
    head = Head(chart, layout, marks_in(chart), heading=heading)
    [page] = pages(chart, layout.height)
    one = Picture(page, layout, head, links_to(chart.links), "")
    if not (table and chart.groups):
        return sheet(chart, Size(width, one.height), one.drawn, "", name)
    below = Table(chart, width, one.height + _BETWEEN)
    return sheet(chart, Size(width, below.y + 1, margin=_MARGIN), one.drawn, below.drawn, name)


def svg_pages(
    what: Chart | Plan,
    paper: Paper | str = Paper.A4,
    *,
    today: date | None = None,
    heading: bool = True,
    name: str = "tl",
) -> tuple[str, ...]:
    """The drawing on as many sheets as it needs, an SVG file each, without the table.

    Each file is as large as the sheet without its margins: 277 × 190 mm (A4), 400 × 277 mm (A3).

    Args:
        what: a plan, or its chart.
        paper: the sheet, "a4" or "a3".
        today: the day of today's line; a chart has its own.
        heading: whether the plan's title and its authority stand above.
        name: begins all ids; the pages' own follow: "tl1", "tl2".
    """
    chart = draw(what, today=today) if isinstance(what, Plan) else what
    size = _SIZES[Paper(paper)]
    layout = layout_of(chart, size.width, name)
    found, links = marks_in(chart), links_to(chart.links)
    head = Head(chart, layout, found, heading=heading)
    sheets = pages(chart, layout.height, size.height - head.height - 1)
    drawn: list[str] = []
    for at, page in enumerate(sheets, 1):
        own = replace(layout, name=f"{name}{at}")
        told = sentences.page(at, len(sheets)) if len(sheets) > 1 else ""
        one = Picture(page, own, Head(chart, own, found, heading=heading), links, told)
        drawn.append(sheet(chart, size, one.drawn, "", own.name))
    return tuple(drawn)
