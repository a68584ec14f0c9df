"""Evidence that proves something else, or that speaks of other schools."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.roots import content, nouns, word_set
from harmonia.checking.rules import rule
from harmonia.checking.schools import (
    SCHOOLS,
    Groups,
    about_schools,
    find_groups,
    group_of,
    has_schools,
    speaks_of_schools,
    stems,
)
from harmonia.checking.spans import name
from harmonia.plan import Action, TargetKind, Task

_WORD = re.compile(r"[^\W\d_]+")
_LEAST_WORDS = 3  # of a title, for another task to be its sister
# Councils and boards pass resolutions; one person decides and orders.
_RESOLUTION = frozenset({"uchwała"})
_ORDER = frozenset({"decyzja", "zarządzenie", "postanowienie", "rozporządzenie"})
_COUNCILS = word_set(
    "rada zarząd sejmik sesja komisja zgromadzenie uchwała kolegium radny",
)
_ONE_PERSON = word_set(
    "dyrektor wicedyrektor kierownik naczelnik wójt burmistrz prezydent starosta marszałek",
)
# What shows that something took place, and nothing of what it changed.
_PRESENCE = word_set(
    "lista obecność faktura rachunek zdjęcie umowa fotografia galeria fotorelacja paragon",
)
_PRESENCE_WORDS = word_set("uczestnik fotograficzny dokumentacja potwierdzony podpis i")
_INNER = word_set(
    "wiedza umiejętność kompetencja wynik satysfakcja zadowolenie świadomość sprawność",
)
_MEASURING = frozenset({TargetKind.GROWTH, TargetKind.PERCENT})


@rule("S10", Severity.WARNING, "template")
def act_of_another_body(case: Case) -> Iterator[Remark]:
    """One person's decision proved by a resolution, which only a council or a board passes."""
    for task, action in case.actions:
        proof = action.monitoring_method
        if action.id in case.shifted or not proof or not action.indicator:
            continue
        aim, given = _nouns(action.indicator), _nouns(proof)
        if not (given & _RESOLUTION and aim & _ORDER and aim & _ONE_PERSON):
            continue
        if _councils(task, action):
            continue
        yield about_action(
            task,
            action,
            "monitoring_method",
            action.places.get("indicator"),
            text=action.indicator,
            proof=proof,
        )


@rule("S11", Severity.WARNING, "template")
def presence_proves_no_change(case: Case) -> Iterator[Remark]:
    """What people know or think, proved by an attendance list or an invoice alone."""
    for task, action in case.actions:
        proof = action.monitoring_method
        if action.id in case.shifted or not proof or not action.indicator:
            continue
        measured = any(target.kind in _MEASURING for target in action.targets)
        if measured and _nouns(action.indicator) & _INNER and _only_presence(proof):
            yield about_action(
                task,
                action,
                "monitoring_method",
                action.places.get("indicator"),
                text=action.indicator,
                proof=proof,
            )


@rule("S12", Severity.QUESTION)
def evidence_of_other_schools(case: Case) -> Iterator[Remark]:
    """A result or evidence of another group of schools, for whom the plan has the same task."""
    groups = find_groups(case)
    if not groups.stems:
        return
    found = [(t, a, _plain(t, groups), group_of(groups, t, a)) for t, a in case.actions]
    sisters: dict[frozenset[str], dict[str, Task]] = {}
    for task, _, plain, group in found:
        sisters.setdefault(plain, {}).setdefault(group, task)
    for task, action, plain, group in found:
        if len(sisters[plain]) == 1 or len(plain) < _LEAST_WORDS or action.id in case.shifted:
            continue
        for field, said in (("effect", "Efekt"), ("monitoring_method", "Dowód")):
            text: str | None = getattr(action, field)
            named = _schools_named(text, groups)
            sister = sisters[plain].get(named) if named != group else None
            if not (text and named and sister) or named in _named_by_aim(action, groups):
                continue
            if speaks_of_schools(task, action):
                yield about_action(
                    task,
                    action,
                    field,
                    task.places.get("title"),
                    sister.places.get("title"),
                    said=said,
                    text=text,
                    schools=about_schools(text, named),
                    sister=name(sister),
                )


def _plain(task: Task, groups: Groups) -> frozenset[str]:
    """The words of a title without those that name a group of schools."""
    return frozenset(word for word in content(task.title) if not groups.of(word))


def _named_by_aim(action: Action, groups: Groups) -> frozenset[str]:
    """The groups that an action's indicator or measure names: then they belong to it."""
    return frozenset(groups.of(text) for text in (action.indicator, action.measure))


def _schools_named(text: str | None, groups: Groups) -> str:
    """The group of schools that a text names by an adjective of theirs."""
    if not text or (
        not has_schools(text) and not any(nouns(w) & SCHOOLS for w in _WORD.findall(text))
    ):
        return ""
    return next((one for one in sorted(stems(text)) if one in groups.stems), "")


@lru_cache(maxsize=8_000)
def _nouns(text: str) -> frozenset[str]:
    return frozenset(noun for word in _WORD.findall(text) for noun in nouns(word))


def _councils(task: Task, action: Action) -> bool:
    """Whether a council or a board has a part in it."""
    texts = (task.title, action.method, action.responsible, action.effect, action.indicator)
    return any(_nouns(text) & _COUNCILS for text in texts if text)


def _only_presence(proof: str) -> bool:
    names = [nouns(word) for word in _WORD.findall(proof) if nouns(word)]
    return bool(names) and all(some & (_PRESENCE | _PRESENCE_WORDS) for some in names)
