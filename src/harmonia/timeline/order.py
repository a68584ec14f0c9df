"""Links of order: where a plan says in words that something comes after a task it numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from harmonia.plan import Action, Plan, Task

_NUMBER = r"(?:\d+|[IVXLC]+)(?:\.(?:\d+|[IVXLC]+))*[a-z]?\b"
_JOIN = r"(?:\s*,\s*(?:oraz\s+|i\s+)?|\s+(?:i|oraz|lub)\s+|\s*[–-]\s*)"
_AFTER = re.compile(
    r"\b[Pp]o\s+(?:\w+\s+){0,2}?"  # "po", "po zakończeniu", "po pełnym wykonaniu"
    r"(?:[Zz]ada(?:niu|nia|niach|ń)|[Zz]ad\.)\s*(?:nr\.?\s*|o\s+numerach\s+)?"
    rf"({_NUMBER}(?:{_JOIN}{_NUMBER})*)"
)
_TWO = re.compile(rf"({_NUMBER})|(\s*[–-]\s*)")


def followed(plan: Plan) -> Mapping[str, tuple[Task, ...]]:
    """The tasks that each action (by its id) comes after, in the plan's order.

    Nothing is guessed: a number that no task or several tasks bear links nothing.
    """
    known = _by_number(plan.tasks)
    found: dict[str, tuple[Task, ...]] = {}
    for task in plan.tasks:
        for action in task.actions:
            indices = {at for text in _texts(task, action) for at in _named(text, known)}
            tasks = tuple(plan.tasks[at] for at in sorted(indices) if plan.tasks[at] is not task)
            if tasks:
                found[action.id] = tasks
    return found


def _texts(task: Task, action: Action) -> Iterator[str]:
    yield from filter(None, (action.term.text, action.method, task.title))


def _by_number(tasks: Sequence[Task]) -> Mapping[str, int]:
    """Where the task of a number stands; numbers that stand twice are left out."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, task in enumerate(tasks):
        if task.number:
            places[task.number.strip().rstrip(".").casefold()].append(at)
    return {number: found[0] for number, found in places.items() if len(found) == 1}


def _named(text: str, known: Mapping[str, int]) -> Iterator[int]:
    for match in _AFTER.finditer(text):
        yield from _listed(match[1], known)


def _listed(numbers: str, known: Mapping[str, int]) -> Iterator[int]:
    """The places of listed numbers: "1.1, 1.3–1.5 i 2" are five tasks and one."""
    before: int | None = None
    through = False
    for match in _TWO.finditer(numbers):
        if match[2]:
            through = True
            continue
        at = known.get(match[1].casefold())
        if at is not None:
            yield from range(before, at) if through and before is not None else ()
            yield at
        before, through = at, False
