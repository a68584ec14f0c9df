"""What a drawing of a plan is made of. All lengths are whole days from the axis's first day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from harmonia.plan import Interval, Term


class Side(StrEnum):
    """An end of the axis."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Span:
    """Days from ``start`` up to, but not with, ``end``: its length is their difference."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Unit:
    """A month, quarter, year or school year as far as the axis shows it.

    ``first`` is its true first day, which may lie before the axis.
    """

    start: int
    end: int
    first: date


@dataclass(frozen=True, slots=True)
class Axis:
    """The days that are drawn: ``first`` and ``last``, both inclusive, and their units.

    A school year lasts from 1 September to 31 August.
    """

    first: date
    last: date
    months: tuple[Unit, ...]
    quarters: tuple[Unit, ...]
    years: tuple[Unit, ...]
    school_years: tuple[Unit, ...]

    @property
    def days(self) -> int:
        """How many days the axis is long."""
        return (self.last - self.first).days + 1

    def at(self, day: date) -> int:
        """Where a day begins; negative or beyond `days` outside the axis."""
        return (day - self.first).days

    def day(self, at: int) -> date:
        """The day that begins at a place."""
        return self.first + timedelta(days=at)


@dataclass(frozen=True, slots=True)
class Bar:
    """The days of one interval, as far as the axis shows them.

    ``start`` None: the plan names no first day ("do 30 czerwca"), ``end`` is a deadline; ``end``
    None: it names no last day ("od września"). ``cut_start``, ``cut_end``: the interval goes on
    beyond that end of the axis. ``interval`` are its true days.
    """

    start: int | None
    end: int | None
    interval: Interval
    cut_start: bool = False
    cut_end: bool = False


@dataclass(frozen=True, slots=True)
class Outside:
    """An interval of which the axis shows no day, and on which side of the axis it lies."""

    side: Side
    interval: Interval


@dataclass(frozen=True, slots=True)
class Row:
    """An action and its time.

    ``repeats`` are the spans in each of which a recurring action takes place once, inside its
    bars or, where it has none, along the whole axis. ``after`` are the numbers of the tasks that
    its words say it comes after, a range of them as "1–3". No bar, nothing outside and no
    repeats: it has no dates.
    """

    id: str
    method: str | None
    who: str | None
    term: Term
    bars: tuple[Bar, ...] = ()
    outside: tuple[Outside, ...] = ()
    repeats: tuple[Span, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def is_dated(self) -> bool:
        """Whether its time is known in days."""
        return bool(self.bars or self.outside or self.repeats)


@dataclass(frozen=True, slots=True)
class TaskRows:
    """A task and its actions, in the plan's order."""

    id: str
    number: str | None
    title: str | None
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Tasks that follow one another under one goal; ``number`` and ``text`` None: under none.

    A goal that the plan comes back to later has a group for each time.
    """

    number: str | None
    text: str | None
    tasks: tuple[TaskRows, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """The plan says in words that one row comes after another; both are the rows' ids."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A plan on a line of time.

    ``axis`` is None where no day is known at all. ``today`` is where today begins, None where it
    was not given or lies outside the axis.
    """

    title: str | None
    authority: str | None
    axis: Axis | None
    groups: tuple[Group, ...]
    links: tuple[Link, ...] = ()
    today: int | None = None

    @property
    def has_goals(self) -> bool:
        """Whether tasks stand under goals, so that those under none must be told apart."""
        return any(group.number or group.text for group in self.groups)

    def rows(self) -> Iterator[Row]:
        """All rows in the plan's order."""
        for group in self.groups:
            for task in group.tasks:
                yield from task.rows
