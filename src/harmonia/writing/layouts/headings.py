"""Numbers and names of goals and tasks, written so that they are read back as they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from harmonia.plan import Goal, Place, Plan, Task
from harmonia.reading.numbering import heading, plain_number
from harmonia.reading.rows import GOAL, TASK
from harmonia.reading.value import Value
from harmonia.writing.sentences import goal_name, task_name

_NOWHERE = Place("", 0)


def number_cell(number: str | None) -> str:
    """A number as a table's cell has it: with its full stop where that is read as the same."""
    if number is None:
        return ""
    return f"{number}." if plain_number(f"{number}.") == number else number


def task_heading(task: Task, opening: str | None = None) -> str | None:
    """A task as "Zadanie 1. Tytuł"; None where a reader would part number and title otherwise.

    Args:
        task: whose number and title these are.
        opening: the office's own words for "Zadanie".
    """
    words = task_name(task.number, task.title, opening)
    return words if _names(words, task.number, task.title, TASK) else None


def goal_heading(goal: Goal, opening: str | None = None) -> str | None:
    """A goal as "Cel 1. Treść"; None where a reader would part number and text otherwise."""
    words = goal_name(goal.number, goal.text, opening)
    return words if _names(words, goal.number, goal.text, GOAL) else None


def goals_over_tasks(
    plan: Plan, opening: str | None = None
) -> Sequence[tuple[str | None, Sequence[Task]]] | None:
    """The tasks below the heading of their goal, in order; tasks of no goal come first.

    ``opening`` is the office's own words for "Cel".

    None where headings cannot say it: a goal without words, or tasks of no goal below a goal.
    """
    runs = [(goal, tuple(tasks)) for goal, tasks in groupby(plan.tasks, key=lambda t: t.goal)]
    if any(goal is None for goal, _ in runs[1:]) or all(goal is None for goal, _ in runs):
        return None if len(runs) > 1 else runs
    headings = {goal.number: goal_heading(goal, opening) for goal in plan.goals}
    named = [(goal and headings.get(goal), tasks) for goal, tasks in runs]
    known = all(name for (goal, _), (name, _) in zip(runs, named, strict=True) if goal)
    return named if known else None


def _names(words: str, number: str | None, text: str | None, concepts: frozenset[str]) -> bool:
    found = heading(Value.of(words, _NOWHERE), concepts)
    if found is None:
        return False
    read = plain_number(found.number.text) if found.number else None
    return (read, found.rest.text) == (number, text)
