"""One person with too much at a time."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_plan
from harmonia.checking.roots import word_set
from harmonia.checking.rules import rule
from harmonia.plan import Action, PartyRole, Task
from harmonia.polish.morphology import lemma_key, readings
from harmonia.polish.numbers import plural
from harmonia.reading.parties.words import PERSONS

MOST_AT_ONCE = 6
_WORD = re.compile(r"[^\W\d_]+")
# Heads of offices and schools lead by their office, not by hand; "a worker" may be any.
_NOT_ONE = word_set(
    "dyrektor wicedyrektor wójt burmistrz prezydent starosta wicestarosta marszałek",
    "pracownik osoba nauczyciel uczeń rodzic przedstawiciel członek ekspert trener",
    "interesariusz mieszkaniec",
)


@rule("A10", Severity.QUESTION)
def too_much_at_once(case: Case) -> Iterator[Remark]:
    """More actions at one time than one person can lead."""
    led: dict[tuple[str, ...], list[tuple[Task, Action, str]]] = defaultdict(list)
    for task, action in case.actions:
        if action.id in case.shifted:
            continue
        for party in action.parties:
            if party.role is PartyRole.LEADS and _is_one_person(party.name):
                led[lemma_key(party.name)].append((task, action, party.name))
    for several in led.values():
        at_once = _most_at_once([action for _, action, _ in several])
        if len(at_once) <= MOST_AT_ONCE:
            continue
        tasks = [task for task, action, _ in several if action.id in at_once]
        numbers = ", ".join(dict.fromkeys(task.number or task.title or "" for task in tasks))
        places = [a.places.get("responsible") for _, a, _ in several if a.id in at_once]
        count = len(at_once)
        yield about_plan(
            case.plan,
            "responsible",
            *places,
            name=several[0][2],
            count=f"{count} {plural(count, 'działanie', 'działania', 'działań')}",
            numbers=numbers,
        )


@lru_cache(maxsize=4_000)
def _is_one_person(name: str) -> bool:
    """Whether a name is one person's post: "koordynator sieci", "pedagog szkolny"."""
    words = _WORD.findall(name)
    forms = [form for form in readings(words[0].lower()) if form.part == "subst"] if words else []
    named = [form for form in forms if form.lemma.lower() in PERSONS - _NOT_ONE]
    return any(form.numbers == {"sg"} and "nom" in form.cases for form in named)


def _most_at_once(actions: list[Action]) -> frozenset[str]:
    """The largest set of actions whose terms share a day; open ones are not told."""
    edges: list[tuple[date, int, str]] = []
    for action in actions:
        for interval in action.term.intervals:
            if interval.start and interval.end:
                edges.append((interval.start, 0, action.id))
                edges.append((interval.end, 1, action.id))
    edges.sort()
    most, at, now = 0, 0, 0
    for index, (_, ends, _) in enumerate(edges):
        now += -1 if ends else 1
        if now > most:
            most, at = now, index
    return _open_after(edges[: at + 1]) if most else frozenset()


def _open_after(edges: Sequence[tuple[date, int, str]]) -> frozenset[str]:
    """The actions that began in these edges and did not end."""
    running: Counter[str] = Counter()
    for _, ends, name in edges:
        running[name] += -1 if ends else 1
    return frozenset(name for name, count in running.items() if count > 0)
