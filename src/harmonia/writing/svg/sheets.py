"""Whole SVG files: the head of the file, its style and patterns, one drawing, its table."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from harmonia.markup import tag, text
from harmonia.plan import Interval
from harmonia.timeline import Chart
from harmonia.writing.svg import sentences
from harmonia.writing.svg.marks import group, number

_NAMESPACE = "http://www.w3.org/2000/svg"
_HATCHES = (
    ("hatch1", 4, 45, "hatch"),
    ("hatch2", 7, 45, "hatch"),
    ("hatch3", 12, 45, "hatch"),
    ("summer", 6, -45, "pause"),
)


@dataclass(frozen=True, slots=True)
class Size:
    """The drawing's own measure, and the size it is shown in: "297mm"; None: as drawn.

    ``margin`` is left free around it, and not counted.
    """

    width: float
    height: float
    shown_width: str | None = None
    shown_height: str | None = None
    margin: float = 0

    @property
    def box(self) -> tuple[str, str, str, str]:
        """Left, top, width and height with the margin."""
        sides = (self.width + 2 * self.margin, self.height + 2 * self.margin)
        return number(-self.margin), number(-self.margin), number(sides[0]), number(sides[1])


def sheet(chart: Chart, size: Size, drawn: str, table: str, name: str) -> str:
    """A file that stands alone.

    Without a table the file is one image; with one, the image and the table stand in a group, so
    that those who listen are read the table too.
    """
    left, top, width, height = size.box
    titled = f"{name}-title {name}-desc"
    drawing = group(drawn, role="img", aria_labelledby=titled) if table else drawn
    return tag(
        "svg",
        _titles(chart, name, table=bool(table))
        + _style(alone=bool(table))
        + _patterns(name)
        + drawing
        + table,
        xmlns=_NAMESPACE,
        cls="tl tl-sheet" if size.shown_width else "tl",
        viewBox=f"{left} {top} {width} {height}",
        width=size.shown_width or width,
        height=size.shown_height or height,
        role="group" if table else "img",
        aria_labelledby=titled,
        lang="pl",
    )


def _titles(chart: Chart, name: str, *, table: bool) -> str:
    axis = chart.axis
    tasks = sum(len(group.tasks) for group in chart.groups)
    goals = len({(one.number, one.text) for one in chart.groups if one.number or one.text})
    span = Interval(axis.first, axis.last) if axis else None
    said = sentences.description(goals, tasks, span, table=table)
    title = sentences.title(chart.title, span)
    return tag("title", text(title), id=f"{name}-title") + tag(
        "desc", text(said), id=f"{name}-desc"
    )


@cache
def _style(*, alone: bool) -> str:
    own = files(__package__)
    css = own.joinpath("drawing.css").read_text(encoding="utf-8")
    printed = own.joinpath("printed.css").read_text(encoding="utf-8") if alone else ""
    return tag("style", f"\n{css}{printed}")


def _patterns(name: str) -> str:
    return tag("defs", "".join(_pattern(name, *one) for one in _HATCHES))


def _pattern(name: str, which: str, step: int, angle: int, cls: str) -> str:
    line = tag("path", "", cls=cls, d=f"M0 0v{step}")
    return tag(
        "pattern",
        line,
        id=f"{name}-{which}",
        width=str(step),
        height=str(step),
        patternUnits="userSpaceOnUse",
        patternTransform=f"rotate({angle})",
    )
