"""Indicators that cannot be held against anything: no figure, no unit, nothing to measure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.roots import content, head, nouns, things, word_set
from harmonia.checking.rules import rule
from harmonia.checking.schools import (
    ONE_EACH,
    SCHOOLS,
    counts,
    find_groups,
    group_of,
    has_schools,
    own_count,
)
from harmonia.plan import Action, Target, TargetKind, Task
from harmonia.polish.morphology import readings
from harmonia.polish.numbers import numbers, plural
from harmonia.reading.fields import Field
from harmonia.reading.target_words import FALLS, RISES
from harmonia.reading.targets import read_targets

FIRST_YEAR = 1900

_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"\W*\d{1,4}(?:[.,]\d+)?\W*")
_TOGETHER = re.compile(
    r"\b(?:łączn|razem|ogółem|w sumie|sumaryczn|wspóln|każd|w szkole\b|na szkołę|po \d|między)",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"w stosunku|w porównaniu|względem|\bniż\b", re.IGNORECASE)
_WORKS = frozenset({"funkcjonować", "działać", "istnieć"})  # either it does or it does not
_WITHOUT_NUMBER = frozenset({TargetKind.COUNT, TargetKind.PERCENT, TargetKind.FREQUENCY})
# Meetings and networks bring schools together: their number is never one school's.
_JOINT = word_set(
    "spotkanie konferencja debata narada zebranie sieć wizyta festiwal konkurs gala forum",
    "umowa porozumienie osoba nauczyciel dyrektor uczeń rodzic uczestnik godzina złoty",
)


@dataclass(frozen=True, slots=True)
class Aim:
    """What an action measures, cells put right where reading proposes how."""

    indicator: str | None
    measure: str | None
    targets: tuple[Target, ...]


def aims(case: Case) -> Iterator[tuple[Task, Action, Aim]]:
    """The aim of each action that has an indicator or a measure."""
    repairs = {d.action: d.repair for d in case.doubts_of("shifted_cells") if d.repair}
    for task, action in case.actions:
        indicator, measure, targets = action.indicator, action.measure, action.targets
        if repair := repairs.get(action.id):
            cells = {change.field: change.value for change in repair.changes}
            if cells.keys() & {"indicator", "measure"}:
                indicator = cells.get("indicator", indicator)
                measure = cells.get("measure", measure)
                targets = read_targets(indicator, measure)
        if indicator or measure:
            yield task, action, Aim(indicator, measure, targets)


@rule("S04", Severity.WARNING, "template")
def no_target(case: Case) -> Iterator[Remark]:
    """An indicator that announces a number which stands nowhere.

    Where the layout has no place for a measure, a plan may leave open how many will come; there we
    speak up only when another indicator of the plan tells how many there will be.
    """
    found = list(aims(case))
    roomy = Field.MEASURE in case.plan.headers
    numbered = Counter(
        name for _, _, aim in found if not _lacks_number(aim) for name in content(aim.indicator)
    )
    for task, action, aim in found:
        if not _lacks_number(aim):
            continue
        things = {root for target in aim.targets if (root := head(target.unit)) and numbered[root]}
        if roomy or things:
            text = "; ".join(filter(None, (aim.indicator, aim.measure)))
            yield about_action(task, action, "indicator", action.places.get("measure"), text=text)


@rule("S05", Severity.WARNING, "template")
def no_unit(case: Case) -> Iterator[Remark]:
    """A figure alone, with nothing that tells what is counted."""
    for task, action, aim in aims(case):
        if action.id in case.shifted:
            continue
        cells = [text for text in (aim.indicator, aim.measure) if text]
        if cells and all(_FIGURE.fullmatch(text) for text in cells):
            field = "measure" if aim.measure else "indicator"
            yield about_action(task, action, field, text=cells[-1])


@rule("S06", Severity.WARNING, "template")
def not_measurable(case: Case) -> Iterator[Remark]:
    """An indicator that only says that work goes on, or that something gets better."""
    for task, action, aim in aims(case):
        kinds = {target.kind for target in aim.targets}
        said = f"{aim.indicator or ''}; {aim.measure or ''}"
        if kinds != {TargetKind.UNQUANTIFIED} or _COMPARED.search(said):
            continue
        if aim.indicator and _only_goes_on(aim.indicator):
            yield about_action(task, action, "indicator", text=aim.indicator)


@rule("S07", Severity.QUESTION)
def per_school_or_in_all(case: Case) -> Iterator[Remark]:
    """A number smaller than that of the schools that each carry the task out."""
    groups = find_groups(case)
    known = _number_of_all(case)
    for task, action in case.actions:
        if action.id in case.shifted or not _schools_lead(action):
            continue
        own = own_count(task, action)
        said = groups.number(group_of(groups, task, action))
        number = own[0].number if own else (said.count.number if said else known)
        for target in action.targets:
            if number and _ambiguous(target, action, number):
                yield about_action(
                    task,
                    action,
                    _cell_of(target, action),
                    own[1] if own else (said.goal.place if said else None),
                    value=f"{target.value}",
                    unit=target.unit or "",
                    schools=f"{number} {plural(number, 'szkoła', 'szkoły', 'szkół')}",
                )


def _lacks_number(aim: Aim) -> bool:
    """Whether a number is announced and none is written, but for years."""
    announced = bool(aim.targets) and all(
        target.kind in _WITHOUT_NUMBER and target.value is None for target in aim.targets
    )
    return announced and not any(
        number.value < FIRST_YEAR or number.percent
        for number in numbers(f"{aim.indicator or ''}; {aim.measure or ''}")
    )


def _only_goes_on(text: str) -> bool:
    """Whether the first word that bears the phrase is work that lasts, or a rise without figure."""
    words = _WORD.findall(text)
    for at, word in enumerate(words):
        forms = readings(word.lower())
        lemmas = {form.lemma.lower() for form in forms}
        if lemmas & (RISES | FALLS):
            return True
        if any(form.part == "ger" for form in forms):
            lasts = any("imperf" in form.rest for form in forms if form.part == "ger")
            return (lasts and not lemmas & _WORKS) or "ukierunkować" in lemmas
        if "realizacja" in lemmas:
            return "zgodnie" in (w.lower() for w in words[at + 1 :])
        if nouns(word):
            return any("ukierunkowany" in _lemmas(w) for w in words[at + 1 :])
    return False


def _lemmas(word: str) -> frozenset[str]:
    return frozenset(
        lemma
        for form in readings(word.lower())
        for lemma in ({"ukierunkowany"} if form.lemma == "ukierunkować" else {form.lemma.lower()})
    )


def _schools_lead(action: Action) -> bool:
    """Whether the first who carry the action out are schools or their heads, several of them."""
    return bool(action.parties) and has_schools(action.parties[0].name)


def _number_of_all(case: Case) -> int | None:
    """How many schools the plan speaks of, where all its words agree."""
    texts = [goal.text for goal in case.plan.goals]
    texts += [text for task, action in case.actions for text in (task.title, action.method) if text]
    found = Counter(count.number for text in texts for count in counts(text))
    most = found.most_common(1)
    return most[0][0] if most and most[0][1] > sum(found.values()) / 2 else None


def _ambiguous(target: Target, action: Action, schools: int) -> bool:
    if target.kind is not TargetKind.COUNT or target.value is None or target.unit is None:
        return False
    thing = things(target.unit) | {head(target.unit)}
    said = " ".join(filter(None, (action.indicator, action.measure, action.method)))
    whole = isinstance(target.value, int) and 1 < target.value < schools
    return whole and not thing & (_JOINT | ONE_EACH | SCHOOLS) and not _TOGETHER.search(said)


def _cell_of(target: Target, action: Action) -> str:
    """The cell in which a target's number stands."""
    return "measure" if str(target.value) in (action.measure or "") else "indicator"
