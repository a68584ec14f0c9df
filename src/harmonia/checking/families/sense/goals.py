"""Goals without tasks, tasks without goals: only where the plan's tasks show their goals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_goal, about_task, from_doubt
from harmonia.checking.rules import rule

LEAST_SHARE = 0.6  # of the tasks show their goal: then those that do not are odd
LEAST_TASKS = 3


@rule("S01", Severity.WARNING)
def goal_without_task(case: Case) -> Iterator[Remark]:
    """A specific goal that no task stands under; the last ones may have been cut off."""
    if not _shows_goals(case):
        return
    used = {task.goal for task in case.plan.tasks}
    goals = [goal for goal in case.plan.goals if goal.number]
    if not goals or any(case.doubts_of("goal_unknown")):
        return  # the list counts its goals in another way
    last = max((at for at, goal in enumerate(goals) if goal.number in used), default=-1)
    cut = any(case.doubts_of("cut_off"))
    for at, goal in enumerate(goals):
        if goal.number not in used and not (cut and at > last):
            yield about_goal(goal, number=goal.number or "", text=goal.text)


@rule("S02", Severity.WARNING)
def task_without_goal(case: Case) -> Iterator[Remark]:
    """A task that stands under no goal, where the others do."""
    if not _shows_goals(case):
        return
    for task in case.plan.tasks:
        if task.goal is None:
            yield about_task(task, None, text=task.title or task.number or "")


@rule("S13", Severity.WARNING)
def goal_not_listed(case: Case) -> Iterator[Remark]:
    """A task that names a goal the list does not have."""
    found: dict[str, Remark] = {}
    for doubt in case.doubts_of("goal_unknown"):
        first = found.setdefault(doubt.values["goal"], from_doubt(doubt))
        places = tuple(dict.fromkeys((*first.places, *doubt.places)))
        found[doubt.values["goal"]] = replace(first, places=places)
    yield from found.values()


def _shows_goals(case: Case) -> bool:
    tasks = case.plan.tasks
    shown = sum(1 for task in tasks if task.goal)
    return len(tasks) >= LEAST_TASKS and shown >= LEAST_SHARE * len(tasks)
