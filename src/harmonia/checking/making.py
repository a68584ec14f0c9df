"""Making remarks, so that no rule forgets the place of what it quotes."""

from __future__ import annotations

from collections.abc import Iterable

from harmonia.checking.finding import Remark
from harmonia.plan import Action, Doubt, Goal, Place, Plan, Task


def about_action(
    task: Task, action: Action, field: str, *others: Place | None, **values: str
) -> Remark:
    """A remark on a field of an action; ``others`` are further places it speaks of."""
    own = action.places.get(field) or action.places.get("action")
    return Remark(task.id, action.id, field, _there((own, *others)), values)


def about_task(task: Task, field: str | None, *others: Place | None, **values: str) -> Remark:
    """A remark on a task."""
    own = task.places.get(field or "task") or task.places.get("task")
    return Remark(task.id, None, field, _there((own, *others)), values)


def about_goal(goal: Goal, *others: Place | None, **values: str) -> Remark:
    """A remark on a specific goal."""
    return Remark(None, None, "goals", _there((goal.place, *others)), values)


def about_plan(plan: Plan, field: str | None, *others: Place | None, **values: str) -> Remark:
    """A remark on the plan as a whole."""
    own = plan.places.get(field or "title")
    return Remark(None, None, field, _there((own, *others)), values)


def from_doubt(doubt: Doubt) -> Remark:
    """A doubt of reading as a remark, with its places, values and repair."""
    return Remark(doubt.task, doubt.action, doubt.field, doubt.places, doubt.values, doubt.repair)


def _there(places: Iterable[Place | None]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(place for place in places if place is not None))
