"""Percentages of nothing, and percentages counted in something else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.roots import is_empty, nouns, root
from harmonia.checking.rules import rule
from harmonia.checking.schools import MANY
from harmonia.plan import Action, Target, TargetKind
from harmonia.polish.morphology import readings
from harmonia.polish.numbers import numbers
from harmonia.reading.targets.words import COUNTED, FALLS, PERCENT_HEADS, RISES

ALL = 100  # percent: whoever counts them all needs no base

_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"[\d%]")
_MOST_WORDS = 2  # of a unit
_SHARES = frozenset({TargetKind.PERCENT, TargetKind.GROWTH})
_BARE = PERCENT_HEADS | RISES | FALLS | {"wskaźnik", "miernik", "poziom", "minimum", "punkt"}
_MANY = {
    **MANY, "osoba": "osób", "nauczyciel": "nauczycieli", "uczeń": "uczniów",
    "uczestnik": "uczestników", "dyrektor": "dyrektorów", "rodzic": "rodziców",
}  # fmt: skip
_PEOPLE = frozenset({"osoba", "uczestnik"})


@rule("S08", Severity.WARNING, "template")
def percentage_without_base(case: Case) -> Iterator[Remark]:
    """A percentage where no word says of what."""
    for task, action in case.actions:
        if action.id in case.shifted or not _is_share(action):
            continue
        words = _WORD.findall(f"{action.indicator or ''} {action.measure or ''}")
        if not any(
            nouns(word) and not _meant(word) & _BARE for word in words if not is_empty(word)
        ):
            field = "measure" if "%" in (action.measure or "") else "indicator"
            text = action.indicator if "%" in (action.indicator or "") else action.measure
            yield about_action(task, action, field, text=text or "")


@rule("S09", Severity.QUESTION, "template")
def percentage_in_other_units(case: Case) -> Iterator[Remark]:
    """A percentage of one thing whose measure counts another: "90% kadry", measured in persons."""
    for task, action in case.actions:
        if action.id in case.shifted or not action.measure or not action.indicator:
            continue
        unit = _unit(action.measure)
        shares = [target for target in action.targets if target.kind is TargetKind.PERCENT]
        if unit and any(_is_partial(one) and _counts_other(one, action, unit) for one in shares):
            yield about_action(
                task,
                action,
                "measure",
                action.places.get("indicator"),
                text=action.indicator,
                unit=action.measure,
                many=f" {_MANY[unit]}" if unit in _MANY else "",
            )


def _is_share(action: Action) -> bool:
    """Whether an action's only aim is a percentage, and its base was not read."""
    shares = [target for target in action.targets if target.kind in _SHARES]
    cells = f"{action.indicator or ''}; {action.measure or ''}"
    return (
        len(shares) == len(action.targets) > 0
        and all(target.what is None for target in shares)
        and any(number.percent for number in numbers(cells))
    )


def _is_partial(target: Target) -> bool:
    return target.value is not None and target.value < ALL


def _unit(measure: str) -> str | None:
    """What a measure counts, where it is no more than a unit ("osoba")."""
    words = _WORD.findall(measure)
    if not 0 < len(words) <= _MOST_WORDS or any(
        letter.isdigit() or letter == "%" for letter in measure
    ):
        return None
    return next((name for name in sorted(nouns(words[0])) if name in COUNTED), None)


def _counts_other(target: Target, action: Action, unit: str) -> bool:
    """Whether the base of the percentage is no plural of the unit."""
    said = _WORD.findall(action.indicator or "")
    if any(unit in nouns(word) for word in said):
        return False
    base = _WORD.findall(target.what or "")
    people = any(_is_people(word) for word in base)
    return bool(base) and not (unit in _PEOPLE and people)


def _is_people(word: str) -> bool:
    """Whether a word names several persons: "dyrektorów", not "kadry"."""
    return any(
        "pl" in form.numbers and form.part in {"subst", "depr"} and form.genders & {"m1"}
        for form in readings(word.lower())
    )


def _meant(word: str) -> frozenset[str]:
    return nouns(word) | {root(word)}
