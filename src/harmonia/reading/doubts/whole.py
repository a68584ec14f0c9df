"""Doubts about the document as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Doubt, Plan
from harmonia.reading.fields import ACTION_FIELDS, field_text
from harmonia.reading.schedule import Schedule

CUT_SHARE = 0.5  # a last action with fewer fields than this share of the usual was cut off
LEAST_ACTIONS = 3


def doubts(plan: Plan, found: Schedule) -> Iterator[Doubt]:
    """No schedule, rows left out, a schedule cut off, goals nobody works for or nobody named."""
    if not plan.tasks:
        yield Doubt("no_schedule", confidence=1.0)
        return
    for value in found.loose:
        yield Doubt(
            "row_left_out", None, None, None, (value.place,), 0.4, {"text": value.text or ""}
        )
    yield from _cut_off(plan)
    for value in found.headers_alone:
        values = {"title": value.text or "", "number": ""}
        yield Doubt("cut_off", None, None, None, (value.place,), 0.6, values)
    yield from _goals(plan)


def _cut_off(plan: Plan) -> Iterator[Doubt]:
    actions = [(task, action) for task in plan.tasks for action in task.actions]
    if len(actions) < LEAST_ACTIONS:
        return
    filled = [
        sum(1 for field in ACTION_FIELDS if field_text(action, field)) for _, action in actions
    ]
    usual = sorted(filled[:-1])[len(filled) // 2 - 1]
    if filled[-1] < CUT_SHARE * usual:
        task, action = actions[-1]
        place = action.places["action"]
        values = {"number": task.number or "", "title": task.title or ""}
        yield Doubt("cut_off", task.id, action.id, None, (place,), 0.6, values)


def _goals(plan: Plan) -> Iterator[Doubt]:
    known = {goal.number for goal in plan.goals if goal.number}
    if not known:
        return
    for task in plan.tasks:
        if task.goal and task.goal not in known:
            place = task.places.get("goal") or task.places.get("task")
            values = {"goal": task.goal, "number": task.number or ""}
            yield Doubt(
                "goal_unknown", task.id, None, "goal", (place,) if place else (), 0.7, values
            )
