"""A chart's lines spread over pages of one height, with the goal repeated at the head of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from harmonia.timeline.chart import Chart, Group, Row, TaskRows


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the drawing: a goal's heading, a task's heading, or an action.

    ``row`` None: a heading, of a task where ``task`` is given, else of the goal. A task with one
    action, which needs no heading, is named in the action's line: ``names_task``.
    """

    group: Group
    task: TaskRows | None = None
    row: Row | None = None
    names_task: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and where it stands; ``again``: a heading repeated from an earlier page."""

    line: Line
    top: float
    height: float
    again: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of one page and the height they take."""

    lines: tuple[Placed, ...]
    height: float


@dataclass(slots=True)
class _Sheet:
    """A page that is being filled."""

    room: float
    height: float = 0
    lines: list[Placed] = field(default_factory=list)

    def fits(self, height: float) -> bool:
        return self.height + height <= self.room

    def add(self, line: Line, height: float, *, again: bool = False) -> None:
        self.lines.append(Placed(line, self.height, height, again))
        self.height += height

    def page(self) -> Page:
        return Page(tuple(self.lines), self.height)


def pages(
    chart: Chart, height: Callable[[Line], float], room: float | None = None
) -> tuple[Page, ...]:
    """Lines in order on as few pages as hold them; one page, perhaps empty, at least.

    A heading never stands at the foot of a page without a line of its own below it, save where
    the page holds no more than that heading.

    Args:
        chart: what is drawn.
        height: how high a line is, in any unit.
        room: how high a page is, in the same unit; None: one page without end.

    Raises:
        ValueError: a line is higher than a page.
    """
    found = list(_pages(chart, height, float("inf") if room is None else room))
    return tuple(found)


def _pages(chart: Chart, height: Callable[[Line], float], room: float) -> Iterator[Page]:
    sheet = _Sheet(room)
    for group in chart.groups:
        for block in _blocks(group, headed=chart.has_goals):
            heights = [height(line) for line in block]
            if max(heights) > room:
                raise ValueError(f"a line of {max(heights)} is higher than a page of {room}")
            if sheet.lines and not sheet.fits(sum(heights)):
                yield sheet.page()
                sheet = _Sheet(room)
                _repeat(sheet, block, height, headed=chart.has_goals)
            for line, one in zip(block, heights, strict=True):
                if not sheet.fits(one):
                    yield sheet.page()
                    sheet = _Sheet(room)
                sheet.add(line, one)
    yield sheet.page()


def _blocks(group: Group, *, headed: bool) -> Iterator[list[Line]]:
    """Lines that stay together: an action with the headings that stand right above it."""
    waiting = [Line(group)] if headed else []
    for task in group.tasks:
        alone = len(task.rows) == 1
        if not alone:
            waiting.append(Line(group, task))
        for row in task.rows:
            yield [*waiting, Line(group, task, row, names_task=alone)]
            waiting = []
    if waiting:
        yield waiting


def _repeat(
    sheet: _Sheet, block: list[Line], height: Callable[[Line], float], *, headed: bool
) -> None:
    """The headings that stood above a block on an earlier page, where they fit with it."""
    first = block[0]
    above: list[Line] = []
    if first.task is not None and headed:
        above.append(Line(first.group))
    if first.row is not None and first.task is not None and not first.names_task:
        above.append(Line(first.group, first.task))
    heights = [height(line) for line in above]
    if sum(heights) + sum(height(line) for line in block) <= sheet.room:
        for line, one in zip(above, heights, strict=True):
            sheet.add(line, one, again=True)
