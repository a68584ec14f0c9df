"""What a made-up plan says, before it has a layout or a format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

FIELDS = (
    "method",
    "responsible",
    "term",
    "effect",
    "funding",
    "indicator",
    "measure",
    "monitoring_method",
    "monitored_by",
)
r"""Names of an action's fields, as `harmonia.plan.Action` has them (term and funding: texts)."""

ActionContent: TypeAlias = Mapping[str, str]
r"""Field → its words; a name outside `FIELDS` is the header of an extra column.

A field that is absent is an empty cell. ``\n`` breaks a line in a cell.
"""


@dataclass(frozen=True, slots=True)
class TaskContent:
    """A task; ``goal`` is the number of the goal it stands under, None: under none."""

    number: str | None
    title: str
    goal: str | None
    actions: tuple[ActionContent, ...]


@dataclass(frozen=True, slots=True)
class GoalContent:
    """A specific goal, its text without number."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class SideTable:
    """A table that is no schedule (SWOT, budget, contents, signatures), under its heading."""

    heading: str | None
    rows: tuple[tuple[str, ...], ...]
    before: bool = False  # it stands before the schedule, not after it


@dataclass(frozen=True, slots=True)
class PlanContent:
    """All that a plan document says.

    ``authority`` is the name in the nominative; its words stand in ``preamble`` (the lines above
    the title) or in the title. Tasks of one goal stand together, tasks without a goal first.
    ``goals_listed`` is False where the goals stand only in rows or headings of the schedule.
    """

    title: str
    authority: str
    preamble: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    main_goal: str | None = None
    goals: tuple[GoalContent, ...] = ()
    tasks: tuple[TaskContent, ...] = ()
    side_tables: tuple[SideTable, ...] = ()
    closing: tuple[str, ...] = ()
    goals_listed: bool = True

    def used(self) -> frozenset[str]:
        """Names of the fields, and headers of the extra columns, that any action has."""
        return frozenset(name for task in self.tasks for action in task.actions for name in action)

    def extra_headers(self) -> tuple[str, ...]:
        """Headers of extra columns, in order of first appearance."""
        names = (name for task in self.tasks for action in task.actions for name in action)
        return tuple(dict.fromkeys(name for name in names if name not in FIELDS))

    def goal(self, number: str | None) -> GoalContent | None:
        """The goal of this number."""
        return next((goal for goal in self.goals if goal.number == number), None)
