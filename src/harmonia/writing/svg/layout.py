"""Where things stand: the drawing's columns and the lines of each of its rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harmonia.timeline import Axis, Chart, Group, Line, TaskRows
from harmonia.writing.sentences import goal_name
from harmonia.writing.svg import sentences
from harmonia.writing.svg.breaking import Type, broken, cut
from harmonia.writing.svg.widths import Face

GOAL = Type(Face.SERIF, 14, 18, bold=True)
TITLE = Type(Face.SERIF, 13.5, 15)
LABEL = Type(Face.SANS, 12, 15)
BOLD = Type(Face.SANS, 12, 15, bold=True)
MONTH = Type(Face.SANS, 11, 14)
BAR = 13  # height of a bar
_LABELS = 0.26  # share of the width that stands left of the axis
_MOST_LINES = 3  # of a task's name; the table has it in full
_MOST_GOAL_LINES = 6
_NUMBER_ROOM = (22, 84)  # least and most width of the tasks' numbers
_GAP = 8
_PAD = 11  # above and below the lines of a row together
_GOAL_PAD = 18
_BELOW = 22
_EMPTY_ROOM = 90  # right of a goal that has no tasks, to say so
_NARROW = 600  # pixels: below it names stand above their bars, not beside them
_EDGE = 1  # the drawing's own line at its right end


@dataclass(frozen=True, slots=True)
class Label:
    """What names a row: its number, and its lines of words."""

    number: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The drawing's columns: labels from 0 to ``left``, the axis from there to ``right``.

    ``left`` 0: the drawing is narrow, and names stand above their bars. Numbers end at
    ``numbers``, names begin at ``names``. ``today`` is where today begins on the axis, or None.
    ``name`` begins the ids of the drawing's patterns.
    """

    name: str
    width: float
    left: float
    numbers: float
    names: float
    axis: Axis | None
    today: int | None

    @property
    def right(self) -> float:
        """Where the axis ends."""
        return self.width - _EDGE

    @property
    def is_narrow(self) -> bool:
        """Whether names stand above their bars."""
        return not self.left

    @property
    def scale(self) -> float:
        """How wide a day is."""
        return (self.right - self.left) / self.axis.days if self.axis else 0

    def x(self, at: float) -> float:
        """Where a day of the axis begins."""
        return self.left + at * self.scale

    def pattern(self, which: str) -> str:
        """A pattern of the drawing, as the value of ``fill``."""
        return f"url(#{self.name}-{which})"

    def label(self, line: Line) -> Label:
        """The words at the left of a line."""
        if line.task is None:
            room = self.width - (_GAP if line.group.tasks else _EMPTY_ROOM)
            return Label("", broken(goal(line.group), GOAL, room, _MOST_GOAL_LINES))
        room = (self.left or self.right) - self.names - _GAP
        if line.row is None or line.names_task:
            number = cut(line.task.number or "", BOLD, self.numbers)
            named = line.task.title or (line.row.method if line.row else None)
            return Label(number, broken(named or sentences.NO_TITLE, TITLE, room, _MOST_LINES))
        named = line.row.method or line.row.who or sentences.NO_TITLE
        return Label("–", broken(named, TITLE, room, _MOST_LINES))

    def height(self, line: Line) -> float:
        """How high a line of the drawing is."""
        lines = max(len(self.label(line).lines), 1)
        if line.task is None:
            return lines * GOAL.line + _GOAL_PAD
        return lines * TITLE.line + _PAD + (self.below if line.row else 0)

    @property
    def below(self) -> float:
        """How high a bar stands below its name; 0 beside it."""
        return _BELOW if self.is_narrow else 0


def layout_of(chart: Chart, width: float, name: str) -> Layout:
    """The columns of a chart's drawing; ``name`` begins all its ids."""
    widest = max((BOLD.width(task.number or "") for task in _tasks(chart)), default=0)
    numbers = min(max(widest, _NUMBER_ROOM[0]), _NUMBER_ROOM[1])
    left = round(width * _LABELS) if width >= _NARROW else 0
    return Layout(name, width, left, numbers, numbers + _GAP, chart.axis, chart.today)


def goal(group: Group) -> str:
    """A goal's heading."""
    if not (group.number or group.text):
        return sentences.NO_GOAL
    return goal_name(group.number, group.text or "")


def _tasks(chart: Chart) -> Iterator[TaskRows]:
    return (task for group in chart.groups for task in group.tasks)
