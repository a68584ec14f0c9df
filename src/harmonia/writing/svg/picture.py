"""One page of the drawing: head, rows and links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from harmonia.timeline import Line, Link, Page, Placed
from harmonia.writing.svg import sentences
from harmonia.writing.svg.bars import Time
from harmonia.writing.svg.head import Head
from harmonia.writing.svg.layout import GOAL, TITLE, Layout, goal
from harmonia.writing.svg.links import Stop, links
from harmonia.writing.svg.marks import block, group, path, rect, words

_GOAL_TOP = 23  # to the first line of a goal's heading
_BASELINE = 11.5  # of a line of a task's name
_EMPTY = 30


LinksTo: TypeAlias = Mapping[str, Sequence[Link]]
"""Links by the id of the row that they lead to."""


class Picture:
    """A drawn page: ``drawn`` is ``height`` high."""

    def __init__(
        self, page: Page, layout: Layout, head: Head, links_to: LinksTo, number: str
    ) -> None:
        """Draw a page; ``number`` tells which it is."""
        self._layout, self._top = layout, head.height
        bottom = self._top + max(page.height, 0 if page.lines else _EMPTY)
        stops = dict(self._stops(page))
        found = [one for key in stops for one in links_to.get(key, ()) if one.source in stops]
        linked = {one.target for one in found}
        rows = [one for one in page.lines if one.line.task is not None]
        goals = [one for one in page.lines if one.line.task is None]
        self.height = bottom + 1
        self.drawn = "".join(
            (
                head.words(number),
                head.ground(bottom),
                head.today(bottom),
                path("edge", "M", 0, self._top, "H", layout.right),
                *(self._row(one, linked) for one in rows),
                links(found, stops),
                *(self._goal(one) for one in goals),
                "" if page.lines else words(0, bottom - 8, sentences.NO_TASKS),
            )
        )

    def _stops(self, page: Page) -> Iterator[tuple[str, Stop]]:
        for one in page.lines:
            if one.line.row:
                y = self._middle(one)
                ends = Time(one.line.row, self._layout, y).ends()
                if ends:
                    yield one.line.row.id, Stop(ends, y)

    def _middle(self, one: Placed) -> float:
        """The line of a row's bars."""
        below = self._layout.below
        if below and one.line.row:
            return self._top + one.top + one.height - below / 2 - 3
        return self._top + one.top + one.height / 2

    def _named(self, one: Placed) -> float:
        """The middle of a row's name."""
        below = self._layout.below if one.line.row else 0
        return self._top + one.top + (one.height - below) / 2

    def _clear(self, one: Placed) -> str:
        """Paper under a name that stands where the lines of time run."""
        if not self._layout.is_narrow:
            return ""
        height = one.height - (self._layout.below if one.line.row else 0) - 1
        return rect("paper", 0, self._top + one.top + 1, self._layout.width, height)

    def _goal(self, one: Placed) -> str:
        y = self._top + one.top
        lines, right = self._layout.label(one.line).lines, self._layout.right
        empty = sentences.NO_TASKS_HERE if not one.line.group.tasks else ""
        return (
            rect("paper", 0, y + 1, self._layout.width, one.height - 2)
            + block(0, y + _GOAL_TOP, lines, GOAL.line, "goal")
            + (words(right, y + _GOAL_TOP, empty, "soft", "end") if empty else "")
            + path("edge", "M", 0, y + one.height, "H", right)
        )

    def _row(self, one: Placed, linked: set[str]) -> str:
        layout, row = self._layout, one.line.row
        label = layout.label(one.line)
        y = self._middle(one)
        first = self._named(one) - len(label.lines) * TITLE.line / 2 + _BASELINE
        bottom = self._top + one.top + one.height
        parts = [
            self._clear(one),
            path("row", "M", 0, bottom, "H", layout.right),
            words(layout.numbers, first - 0.5, label.number, "bold", "end") if label.number else "",
            block(layout.names, first, label.lines, TITLE.line, "words"),
        ]
        if row:
            note = sentences.after(row.after) if row.after and row.id not in linked else ""
            parts.append(Time(row, layout, y).drawn(note=note, today=layout.today))
        return group(*parts, title=_told(one.line))


def _told(line: Line) -> str:
    """A row in words: number, title, way, term and dates."""
    task, row = line.task, line.row
    if task is None:
        return goal(line.group)
    said = sentences.name_of(task.number, task.title)
    if row is None:
        return said
    if row.method and row.method != task.title:
        said = f"{said} – {row.method}"
    dates = ", ".join(sentences.when(one) for one in row.term.intervals)
    parts = [said, sentences.quoted(row.term.text) if row.term.text else sentences.NO_TERM, dates]
    parts.append(sentences.after(row.after) if row.after else "")
    return "; ".join(filter(None, parts))
