"""Goals and the tasks under them; tasks without a listed goal get a goal of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element

from harmonia.plan import Plan, Task
from harmonia.writing.stratml import sentences
from harmonia.writing.stratml.elements import Identifiers, put, put_if, put_lines
from harmonia.writing.stratml.objectives import put_objective


@dataclass(frozen=True, slots=True)
class Part:
    """A goal to be written: what names it, what it says, the tasks under it."""

    key: str
    name: str
    words: str | None
    number: str | None
    tasks: list[Task]
    note: str | None = None


def put_goals(core: _Element, plan: Plan, given: Identifiers) -> None:
    """Add the goals in the plan's order; there is always one."""
    for part in _parts(plan):
        goal = put(core, "Goal")
        put(goal, "Name", part.name)
        put(goal, "Description", part.words)
        put(goal, "Identifier", given.of("goal", part.key))
        put_if(goal, "SequenceIndicator", part.number)
        put_lines(goal, (part.note,) if part.note else ())
        for task in part.tasks:
            put_objective(goal, plan, task, given)


def _parts(plan: Plan) -> Iterator[Part]:
    tasks: dict[str, list[Task]] = {}
    for task in plan.tasks:
        tasks.setdefault(task.goal or "", []).append(task)
    for goal in plan.goals:
        own = tasks.pop(goal.number, []) if goal.number else []
        name = sentences.goal_name(goal.number)
        yield Part(goal.number or goal.text, name, goal.text, goal.number, own)
    rest = tasks.pop("", [])
    for number, own in tasks.items():
        name = sentences.goal_name(number)
        yield Part(number, name, None, number, own, note=sentences.UNLISTED_GOAL)
    if rest or not (plan.goals or tasks):
        yield _rest(plan, rest, alone=not (plan.goals or tasks))


def _rest(plan: Plan, tasks: list[Task], *, alone: bool) -> Part:
    """The tasks of no goal: under the main goal where the plan has no other."""
    if not alone:
        return Part("", sentences.OTHER_TASKS, None, None, tasks)
    if plan.main_goal:
        return Part("", sentences.MAIN_GOAL, plan.main_goal, None, tasks)
    return Part("", plan.title or sentences.ALL_TASKS, None, None, tasks)
