"""Which finding stands beside which field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from harmonia.checking.finding import Finding
from harmonia.plan import Plan
from harmonia.reading.fields import ACTION_FIELDS

HEAD_FIELDS = ("authority", "priorities", "main_goal")
Key: TypeAlias = tuple[str | None, str | None, str | None]
"""Task, action and field; None where a finding is about the whole."""

Placed: TypeAlias = Mapping[Key, Sequence[Finding]]
_FIELDS = frozenset(map(str, ACTION_FIELDS))


def placed(plan: Plan, findings: Iterable[Finding]) -> Placed:
    """The findings of each place, in their order."""
    place = key_in(plan)
    found: dict[Key, list[Finding]] = defaultdict(list)
    for finding in findings:
        found[place(finding)].append(finding)
    return dict(found)


def key_in(plan: Plan) -> Callable[[Finding], Key]:
    """What tells the place of a finding in a plan."""
    actions = {task.id: {action.id for action in task.actions} for task in plan.tasks}
    return lambda finding: _key(finding, plan, actions)


def goal_field(number: int) -> str:
    """The field of a goal, by its number in the plan's list from 0."""
    return f"goal-{number}"


def _key(finding: Finding, plan: Plan, actions: Mapping[str, set[str]]) -> Key:
    remark = finding.remark
    if remark.task is None or remark.task not in actions:
        return None, None, _head_field(finding, plan)
    if remark.action not in actions[remark.task]:
        return remark.task, None, None
    return remark.task, remark.action, remark.field if remark.field in _FIELDS else None


def _head_field(finding: Finding, plan: Plan) -> str | None:
    remark = finding.remark
    if remark.field == "goals":
        for number, goal in enumerate(plan.goals):
            if goal.place is not None and goal.place in remark.places[:1]:
                return goal_field(number)
    there = remark.field in HEAD_FIELDS and getattr(plan, remark.field)
    return remark.field if there else None
