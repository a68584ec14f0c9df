"""One meeting in words, several in the number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.roots import nouns, things, word_set
from harmonia.checking.rules import rule
from harmonia.plan import Action, Comparator, TargetKind, Task
from harmonia.polish.morphology import readings

ONE_MONTH = 31  # days: what is held in such a time is held once, if its words say so

_WORD = re.compile(r"[^\W\d_]+")
# Events that bring everybody together: a training may be given to each council of teachers.
_GATHERINGS = word_set(
    "spotkanie konferencja debata zebranie narada posiedzenie forum gala uroczystość",
    "festyn piknik festiwal konkurs seminarium kongres sympozjum wystawa targi zjazd",
)
_EACH = re.compile(
    r"\b(?:każd\w+|poszczególn\w+|raz|razy|cykl\w*|co miesiąc|kolejn\w+|dla)\b", re.IGNORECASE
)


@rule("A05", Severity.WARNING)
def one_event_many_counted(case: Case) -> Iterator[Remark]:
    """A title and a way of carrying out that hold one meeting, and a number of several."""
    for task, action in case.actions:
        if action.id in case.shifted:
            continue
        for target in action.targets:
            event = next(iter(things(target.unit) & _GATHERINGS), None)
            if (
                event
                and target.kind is TargetKind.COUNT
                and target.comparator is not Comparator.AT_MOST
                and (target.value or 0) > 1
                and _held_once(event, task, action)
            ):
                yield about_action(
                    task,
                    action,
                    "measure" if action.measure else "indicator",
                    task.places.get("title"),
                    action.places.get("method"),
                    text=": ".join(filter(None, (action.indicator, action.measure))),
                    title=task.title or "",
                )
                break


def _held_once(event: str, task: Task, action: Action) -> bool:
    """Whether title and way of carrying out speak of one event, or the title of a short time."""
    texts = [text for text in (task.title, action.method, action.effect) if text]
    numbers = [_number(event, text) for text in texts]
    if "pl" in numbers or any(_EACH.search(text) for text in texts):
        return False
    if _number(event, task.title or "") != "sg":
        return False
    return numbers.count("sg") > 1 or _is_short(action)


@lru_cache(maxsize=4_000)
def _number(event: str, text: str) -> str | None:
    """Whether an event stands in a text in the singular ("sg"), the plural, or not at all."""
    words = _WORD.findall(text)
    found = [_number_at(event, words, at) for at, word in enumerate(words) if event in nouns(word)]
    if not found:
        return None
    return "sg" if all(number == "sg" for number in found) else "pl"


def _number_at(event: str, words: list[str], at: int) -> str:
    """Its number; "spotkania" is of one meeting after a noun ("organizacja spotkania")."""
    forms = [form for form in readings(words[at].lower()) if form.lemma.lower() == event]
    if not any("sg" in form.numbers for form in forms):
        return "pl"
    if not any("pl" in form.numbers for form in forms):
        return "sg"
    return "sg" if at and nouns(words[at - 1]) else "pl"


def _is_short(action: Action) -> bool:
    """Whether the action is one event's time long."""
    return any(
        one.start and one.end and (one.end - one.start).days <= ONE_MONTH
        for one in action.term.intervals[:1]
    )
