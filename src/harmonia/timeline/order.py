"""Links of order: where a plan says in words that something comes after a task it numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from harmonia.plan import Action, Plan, Task

_NUMBER = r"(?:\d+|[IVXLC]+)(?:\.(?:\d+|[IVXLC]+))*[a-z]?\b"
_JOIN = r"(?:\s*,\s*(?:oraz\s+|i\s+)?|\s+(?:i|oraz|lub)\s+|\s*[–-]\s*)"
_AFTER = re.compile(
    r"\b[Pp]o\s+(?:\w+\s+){0,2}?"  # "po", "po zakończeniu", "po pełnym wykonaniu"
    r"(?:[Zz]ada(?:niu|nia|(?P<many>niach|ń))|[Zz]ad\.)\s*(?:nr\.?\s*|o\s+numerach\s+)?"
    rf"(?P<first>{_NUMBER})(?P<more>(?:{_JOIN}{_NUMBER})*)"
)
_TWO = re.compile(rf"({_NUMBER})|(\s*[–-]\s*)")
_WORD_BEHIND = re.compile(r"\s*(%|[^\W\d_]+)")
_NO_NOUNS = frozenset(
    ("i", "oraz", "lub", "a", "ale", "w", "we", "do", "od", "z", "ze", "na", "nie", "po", "przed")
)
_MOST = 6  # tasks that one action is said to come after; more lines nobody can follow


@dataclass(frozen=True, slots=True)
class Before:
    """A task that comes before, the last of a range; ``said``: its number, or "1–3"."""

    said: str
    task: Task


@dataclass(frozen=True, slots=True)
class _Known:
    """The tasks of a plan, and where that of a number stands."""

    tasks: Sequence[Task]
    places: Mapping[str, int]

    def place(self, number: str) -> int | None:
        return self.places.get(number.casefold())


def followed(plan: Plan) -> Mapping[str, tuple[Before, ...]]:
    """What each action (by its id) comes after, in the plan's order.

    Nothing is guessed: a number that no task or several tasks bear links nothing.
    """
    known = _Known(plan.tasks, _by_number(plan.tasks))
    found: dict[str, tuple[Before, ...]] = {}
    for task in plan.tasks:
        for action in task.actions:
            named = {at: said for text in _texts(task, action) for at, said in _named(text, known)}
            before = [Before(named[at], plan.tasks[at]) for at in sorted(named)]
            if others := tuple(one for one in before if one.task is not task):
                found[action.id] = others[:_MOST]
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


def _named(text: str, known: _Known) -> Iterator[tuple[int, str]]:
    """Tasks that a text says it comes after: one, or more where it speaks of more."""
    for match in _AFTER.finditer(text):
        numbers = [match["first"]]
        if match["many"]:
            numbers += _more(text, match.span("more"))
        yield from _listed(numbers, known)


def _more(text: str, span: tuple[int, int]) -> Iterator[str]:
    """Further numbers and dashes, up to one that counts something: "oraz 4 tygodnie później"."""
    for match in _TWO.finditer(text, *span):
        behind = _WORD_BEHIND.match(text, match.end()) if match[1] else None
        if behind and behind[1] not in _NO_NOUNS:
            return
        yield match[1] or "–"


def _listed(parts: Sequence[str], known: _Known) -> Iterator[tuple[int, str]]:
    """Where the listed tasks stand; of "1.3–1.5" the last, if both ends are known."""
    for at, part in enumerate(parts):
        place = known.place(part)
        begins = at + 2 < len(parts) and parts[at + 1] == "–"
        if place is None or begins:
            continue
        first = known.place(parts[at - 2]) if at > 1 and parts[at - 1] == "–" else place
        if first is not None:
            yield max(first, place), part if first == place else f"{parts[at - 2]}–{part}"
