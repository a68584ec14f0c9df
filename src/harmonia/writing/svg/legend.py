"""The legend: only the marks that occur in the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.timeline import Mark
from harmonia.writing.svg import sentences
from harmonia.writing.svg.layout import LABEL, Layout
from harmonia.writing.svg.marks import filled, path, rect, ring, words

_SIGN = 36  # width of a sign
_GAP = 7
_BETWEEN = 22
LINE = 20  # height of one line


def legend(names: Sequence[Mark], layout: Layout, width: float) -> tuple[str, float]:
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


def _sign(one: Mark, x: float, y: float, layout: Layout) -> Iterator[str]:
    """A mark as the drawing has it, ``_SIGN`` wide, its middle on ``y``."""
    match one:
        case Mark.BAR:
            yield rect("full", x, y - 6.5, _SIGN, 13)
        case Mark.DAY:
            yield path("end", "M", x + 18, y - 8, "l", 8, 8, "l", -8, 8, "l", -8, -8, "z")
        case Mark.UNTIL:
            yield filled(layout.pattern("hatch2"), x, y - 6.5, 14, 13)
            yield filled(layout.pattern("hatch1"), x + 14, y - 6.5, 18, 13)
            yield rect("end", x + 32, y - 9, 4, 18)
        case Mark.FROM:
            yield filled(layout.pattern("hatch1"), x + 4, y - 6.5, 18, 13)
            yield filled(layout.pattern("hatch2"), x + 22, y - 6.5, 14, 13)
            yield rect("end", x, y - 9, 4, 18)
        case Mark.REPEAT:
            yield path("open", "M", x, y, "H", x + _SIGN)
            yield from (ring(x + at, y) for at in (6, 18, 30))
        case Mark.ONGOING:
            yield path("ongoing", "M", x, y, "H", x + _SIGN)
        case Mark.OUTSIDE:
            yield path("end", "M", x + 14, y, "l", 9, -7, "v", 14, "z")
        case Mark.LINK:
            yield path("link", "M", x + 2, y - 6, "v", 8, "h", 26)
            yield path("tip", "M", x + 34, y + 2, "l", -7, -3.5, "v", 7, "z")
        case Mark.SUMMER:
            yield filled(layout.pattern("summer"), x, y - 7, _SIGN, 14)
