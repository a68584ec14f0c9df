"""A plan drawn: goals, tasks and actions in the plan's order, each with its time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from harmonia.plan import Goal, Interval, Plan, Task
from harmonia.timeline.axis import axis_of
from harmonia.timeline.bars import times
from harmonia.timeline.chart import Axis, Chart, Group, Link, Row, TaskRows
from harmonia.timeline.order import Before, followed
from harmonia.timeline.spanning import span_of

_After = Mapping[str, tuple[Before, ...]]


@dataclass(frozen=True, slots=True)
class _Case:
    """What every row is drawn from."""

    axis: Axis | None
    after: _After


def draw(plan: Plan, *, today: date | None = None, span: Interval | None = None) -> Chart:
    """The plan on a line of time.

    Args:
        plan: any plan, also one without tasks or dates.
        today: the day of today's line; None: there is none.
        span: the days to show; an open side, or None, is taken from the plan.
    """
    axis = _axis(plan, span)
    case = _Case(axis, followed(plan))
    at = axis.at(today) if axis and today else None
    return Chart(
        title=plan.title,
        authority=plan.authority,
        axis=axis,
        groups=tuple(_groups(plan, case)),
        links=tuple(_links(plan, case.after)),
        today=at if axis and at is not None and 0 <= at < axis.days else None,
    )


def _axis(plan: Plan, span: Interval | None) -> Axis | None:
    own = span_of(plan)
    first = (span and span.start) or (own and own.start)
    last = (span and span.end) or (own and own.end)
    return axis_of(first, last) if first and last and first <= last else None


def _groups(plan: Plan, case: _Case) -> Iterator[Group]:
    """Tasks by goal as they follow one another; then the goals that have no task.

    Where no task of the plan stands under a goal, the goals are left out: nothing is known of
    their time.
    """
    goals: dict[str | None, Goal] = {}
    for goal in plan.goals:
        goals.setdefault(goal.number, goal)
    for number, tasks in groupby(plan.tasks, key=lambda task: task.goal):
        own = goals.get(number) if number else None
        yield Group(number, own.text if own else None, tuple(_task(one, case) for one in tasks))
    used = {task.goal for task in plan.tasks if task.goal}
    if used:
        for goal in plan.goals:
            if goal.number not in used:
                yield Group(goal.number, goal.text, ())


def _task(task: Task, case: _Case) -> TaskRows:
    return TaskRows(task.id, task.number, task.title, tuple(_rows(task, case)))


def _rows(task: Task, case: _Case) -> Iterator[Row]:
    for action in task.actions:
        found = times(action.term, case.axis)
        yield Row(
            id=action.id,
            method=action.method,
            who=action.responsible,
            term=action.term,
            bars=found.bars,
            outside=found.outside,
            repeats=found.repeats,
            after=tuple(one.said for one in case.after.get(action.id, ())),
        )


def _links(plan: Plan, after: _After) -> Iterator[Link]:
    """From the last action of what comes before to the action that comes after it."""
    for task in plan.tasks:
        for action in task.actions:
            for before in after.get(action.id, ()):
                if before.task.actions:
                    yield Link(_last(before.task), action.id)


def _last(task: Task) -> str:
    """The action of a task that ends last; the last one where no end is known."""
    ends = {
        max(one.end for one in action.term.intervals if one.end): action.id
        for action in task.actions
        if any(one.end for one in action.term.intervals)
    }
    return ends[max(ends)] if ends else task.actions[-1].id
