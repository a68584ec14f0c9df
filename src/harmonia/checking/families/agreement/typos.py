"""A name that is written once with a slip, and often without."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.rules import rule
from harmonia.plan import Action, Change, Place, Repair, Task
from harmonia.polish.morphology import readings

LEAST_LETTERS = 5
LEAST_TIMES = 2  # that the right spelling stands in the plan
_WORD = re.compile(r"[^\W\d_]+")


@rule("A09", Severity.WARNING)
def slip_in_name(case: Case) -> Iterator[Remark]:
    """A word of a party's name that no dictionary has, one letter from one used often."""
    seen: Counter[str] = Counter()
    first: dict[str, Place | None] = {}
    odd: list[tuple[Task, Action, str]] = []
    for task, action in case.actions:
        if action.id in case.shifted:
            continue
        for word in _WORD.findall(action.responsible or ""):
            if len(word) < LEAST_LETTERS or word.isupper():
                continue
            if readings(word) or readings(word.lower()):
                seen[word.lower()] += 1
                first.setdefault(word.lower(), action.places.get("responsible"))
            else:
                odd.append((task, action, word))
    if not odd:
        return
    times = Counter(word.lower() for _, _, word in odd)
    near = _index(word for word, count in seen.items() if count >= LEAST_TIMES)
    for task, action, word in odd:
        found = {known for key in _shorter(word.lower()) for known in near.get(key, ())}
        meant = [known for known in sorted(found) if _one_slip(word.lower(), known)]
        if times[word.lower()] == 1 and len(meant) == 1:
            yield _remark(task, action, word, meant[0], first[meant[0]])


def _remark(task: Task, action: Action, word: str, known: str, place: Place | None) -> Remark:
    meant = known.capitalize() if word[0].isupper() else known
    made = about_action(task, action, "responsible", place, written=word, meant=meant)
    text = re.sub(rf"\b{word}\b", meant, action.responsible or "")
    change = Change("responsible", text, task.id, action.id)
    return Remark(
        made.task, made.action, made.field, made.places, made.values, Repair("set", (change,))
    )


def _index(words: Iterator[str]) -> dict[str, list[str]]:
    """Words by what is left of them without one letter: near ones meet there."""
    index: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for key in _shorter(word):
            index[key].append(word)
    return index


def _shorter(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter more, less or other, or two exchanged, make one word the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[:2][::-1] and a[2:] == b[2:])
