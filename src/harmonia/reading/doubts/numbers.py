"""Numbers of tasks that are missing or stand twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from harmonia.plan import Change, Doubt, Place, Plan, Repair, Task

_PARTS = re.compile(r"(.*?)(\d+)$")


def doubts(plan: Plan) -> Iterator[Doubt]:
    """Gaps in the numbering, tasks without a number, and numbers used for two tasks."""
    if any(task.number for task in plan.tasks):
        yield from _gaps(plan)
        yield from _twice(plan)


def _gaps(plan: Plan) -> Iterator[Doubt]:
    """A task without number may be what a gap lacks: then it is one doubt, not two."""
    last: dict[str, int] = {}
    unnumbered: list[Task] = []
    for task in plan.tasks:
        found = _PARTS.match(task.number or "")
        if not found:
            unnumbered += [task] if not task.number else []
            continue
        stem, number = found.group(1), int(found.group(2))
        first_of_all = not last
        missing = range(last.get(stem, 0) + 1, number)
        if unnumbered and len(unnumbered) == len(missing):
            yield from (
                _unnumbered(one, f"{stem}{n}") for one, n in zip(unnumbered, missing, strict=True)
            )
        else:
            yield from (_unnumbered(one, None) for one in unnumbered)
            if missing and not first_of_all:
                yield _gap(task, f"{stem}{missing[0]}")
        unnumbered = []
        last[stem] = max(number, last.get(stem, 0))
    yield from (_unnumbered(one, None) for one in unnumbered)


def _gap(task: Task, missing: str) -> Doubt:
    values = {"missing": missing, "number": task.number or ""}
    return Doubt("number_gap", task.id, None, "number", _place(task), 0.6, values)


def _unnumbered(task: Task, expected: str | None) -> Doubt:
    values = {"title": task.title or ""}
    repair = Repair("set", (Change("number", expected, task.id),)) if expected else None
    return Doubt("number_missing", task.id, None, "number", _place(task), 0.7, values, repair)


def _twice(plan: Plan) -> Iterator[Doubt]:
    by_number: dict[str, list[Task]] = {}
    for task in plan.tasks:
        if task.number:
            by_number.setdefault(task.number, []).append(task)
    for number, tasks in by_number.items():
        for first, second in pairwise(tasks):
            if first.goal != second.goal and first.goal and "." not in number:
                continue  # each goal may count its tasks from one
            places = _place(first) + _place(second)
            values = {"number": number, "first": first.title or "", "second": second.title or ""}
            yield Doubt("number_twice", second.id, None, "number", places, 0.8, values)


def _place(task: Task) -> tuple[Place, ...]:
    place = task.places.get("number") or task.places.get("task")
    return (place,) if place else ()
