"""The legend: only the marks that occur in the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.plan import TermKind
from harmonia.timeline import Bar, Chart, Row
from harmonia.writing.svg import sentences
from harmonia.writing.svg.bars import tag_ring
from harmonia.writing.svg.layout import LABEL, Layout
from harmonia.writing.svg.marks import filled, path, rect, words

_SIGN = 36  # width of a sign
_GAP = 7
_BETWEEN = 22
LINE = 20  # height of one line
_ORDER = tuple(sentences.LEGEND)
_SUMMER = (7, 8)


def occurring(chart: Chart) -> tuple[str, ...]:
    """The names of the marks that a chart needs, in the legend's order."""
    rows = tuple(chart.rows())
    found = {name for row in rows for name in _of_row(row)}
    if chart.links:
        found.add("link")
    if chart.axis and any(month.first.month in _SUMMER for month in chart.axis.months):
        found.add("summer")
    return tuple(name for name in _ORDER if name in found) if rows else ()


def legend(names: Sequence[str], layout: Layout, width: float) -> tuple[str, float]:
    """The legend in lines of a width, and its height."""
    parts: list[str] = []
    x, y = 0.0, 0.0
    for one in names:
        said = sentences.LEGEND[one]
        room = _SIGN + _GAP + LABEL.width(said)
        if x and x + room > width:
            x, y = 0, y + LINE
        parts += (*_sign(one, x, y + LINE / 2, layout), words(x + _SIGN + _GAP, y + 14, said))
        x += room + _BETWEEN
    return "".join(parts), y + LINE if names else 0


def _of_row(row: Row) -> Iterator[str]:
    if row.repeats:
        yield "repeat"
    else:
        yield from map(_of_bar, row.bars)
    if row.term.kind is TermKind.ONGOING and not row.is_dated:
        yield "ongoing"
    if row.outside or any(bar.cut_start or bar.cut_end for bar in row.bars):
        yield "outside"


def _of_bar(bar: Bar) -> str:
    if bar.start is None:
        return "until"
    if bar.end is None:
        return "from"
    return "day" if bar.end - bar.start == 1 else "bar"


def _sign(one: str, x: float, y: float, layout: Layout) -> Iterator[str]:
    """A mark as the drawing has it, ``_SIGN`` wide, its middle on ``y``."""
    match one:
        case "bar":
            yield rect("full", x, y - 6.5, _SIGN, 13)
        case "day":
            yield path("end", "M", x + 18, y - 8, "l", 8, 8, "l", -8, 8, "l", -8, -8, "z")
        case "until":
            yield filled(layout.pattern("hatch2"), x, y - 6.5, 14, 13)
            yield filled(layout.pattern("hatch1"), x + 14, y - 6.5, 18, 13)
            yield rect("end", x + 32, y - 9, 4, 18)
        case "from":
            yield filled(layout.pattern("hatch1"), x + 4, y - 6.5, 18, 13)
            yield filled(layout.pattern("hatch2"), x + 22, y - 6.5, 14, 13)
            yield rect("end", x, y - 9, 4, 18)
        case "repeat":
            yield path("open", "M", x, y, "H", x + _SIGN)
            yield from (tag_ring(x + at, y) for at in (6, 18, 30))
        case "ongoing":
            yield path("ongoing", "M", x, y, "H", x + _SIGN)
        case "outside":
            yield path("end", "M", x + 14, y, "l", 9, -7, "v", 14, "z")
        case "link":
            yield path("link", "M", x + 2, y - 6, "v", 8, "h", 26)
            yield path("tip", "M", x + 34, y + 2, "l", -7, -3.5, "v", 7, "z")
        case _:
            yield filled(layout.pattern("summer"), x, y - 7, _SIGN, 14)
