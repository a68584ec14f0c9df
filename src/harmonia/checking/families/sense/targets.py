"""Indicators that cannot be held against anything: no figure, no unit, nothing to measure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.roots import content, head, nouns, things, word_set
from harmonia.checking.rules import rule
from harmonia.checking.schools import (
    MANY,
    ONE_EACH,
    SCHOOLS,
    Count,
    counts,
    find_groups,
    group_of,
    has_schools,
    own_count,
)
from harmonia.checking.spans import moved_fields
from harmonia.plan import Action, Place, Target, TargetKind, Task
from harmonia.polish.morphology import readings
from harmonia.polish.numbers import numbers
from harmonia.reading.fields import Field
from harmonia.reading.targets.words import FALLS, RISES

FIRST_YEAR = 1900

_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(r"\W*\d{1,4}(?:[.,]\d+)?\W*")
_TOGETHER = re.compile(
    r"\b(?:łączn|razem|ogółem|w sumie|sumaryczn|wspóln|każd|w szkole\b|na szkołę|po \d|między)",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"w stosunku|w porównaniu|względem|\bniż\b", re.IGNORECASE)
_WORKS = frozenset({"funkcjonować", "działać", "istnieć"})  # either it does or it does not
_AIM = frozenset({"indicator", "measure"})
_WITHOUT_NUMBER = frozenset({TargetKind.COUNT, TargetKind.PERCENT, TargetKind.FREQUENCY})
# Meetings and networks bring schools together: their number is never one school's.
_JOINT = word_set(
    "spotkanie konferencja debata narada zebranie sieć wizyta festiwal konkurs gala forum",
    "umowa porozumienie osoba nauczyciel dyrektor uczeń rodzic uczestnik godzina złoty",
)


def measured(case: Case) -> Iterator[tuple[Task, Action]]:
    """The actions with an indicator or a measure; those that hold other fields' words left out."""
    moved = moved_fields(case)
    for task, action in case.actions:
        if (action.indicator or action.measure) and not _AIM & moved.get(action.id, frozenset()):
            yield task, action


@rule("S04", Severity.WARNING, "template")
def no_target(case: Case) -> Iterator[Remark]:
    """An indicator that announces a number which stands nowhere.

    Where the layout has no place for a measure, a plan may leave open how many will come; there we
    speak up only when another indicator of the plan tells how many there will be.
    """
    found = list(measured(case))
    roomy = Field.MEASURE in case.plan.headers
    full = [action for _, action in found if not _lacks_number(action)]
    numbered = Counter(root for action in full for root in content(action.indicator))
    for task, action in found:
        if not _lacks_number(action):
            continue
        counted = any(numbered[root] for one in action.targets if (root := head(one.unit)))
        if roomy or counted:
            text = "; ".join(filter(None, (action.indicator, action.measure)))
            yield about_action(task, action, "indicator", action.places.get("measure"), text=text)


@rule("S05", Severity.WARNING, "template")
def no_unit(case: Case) -> Iterator[Remark]:
    """A figure alone, with nothing that tells what is counted."""
    for task, action in measured(case):
        if action.id in case.shifted:
            continue
        cells = [text for text in (action.indicator, action.measure) if text]
        if cells and all(_FIGURE.fullmatch(text) for text in cells):
            field = "measure" if action.measure else "indicator"
            yield about_action(task, action, field, text=cells[-1])


@rule("S06", Severity.WARNING, "template")
def not_measurable(case: Case) -> Iterator[Remark]:
    """An indicator that only says that work goes on, or that something gets better."""
    for task, action in measured(case):
        kinds = {target.kind for target in action.targets}
        said = f"{action.indicator or ''}; {action.measure or ''}"
        if kinds != {TargetKind.UNQUANTIFIED} or _COMPARED.search(said):
            continue
        if action.indicator and _only_goes_on(action.indicator):
            yield about_action(task, action, "indicator", text=action.indicator)


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
        several = own or ((said.count, said.goal.place) if said else known)
        for target in action.targets:
            if several and _ambiguous(target, action, several[0].number):
                yield about_action(
                    task,
                    action,
                    _cell_of(target, action),
                    several[1],
                    value=f"{target.value}",
                    unit=target.unit or "",
                    schools=_each_of(several[0]),
                )


def _each_of(count: Count) -> str:
    """Each of them with the plan's own noun: "każdej z 6 placówek"."""
    each = "każdego" if count.noun == "przedszkole" else "każdej"
    return f"{each} z {count.number} {MANY[count.noun]}"


def _lacks_number(action: Action) -> bool:
    """Whether a number is announced and none is written, but for years."""
    announced = bool(action.targets) and all(
        target.kind in _WITHOUT_NUMBER and target.value is None for target in action.targets
    )
    return announced and not any(
        number.value < FIRST_YEAR or number.percent
        for number in numbers(f"{action.indicator or ''}; {action.measure or ''}")
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


def _number_of_all(case: Case) -> tuple[Count, Place | None] | None:
    """How many schools the plan speaks of, where most of its words agree, and where it says so."""
    texts = [(task.title, task.places.get("title")) for task in case.plan.tasks]
    texts += [(action.method, action.places.get("method")) for _, action in case.actions]
    texts += [(goal.text, goal.place) for goal in case.plan.goals]
    found = [(count, place) for text, place in texts for count in counts(text)]
    ranked = Counter(count.number for count, _ in found).most_common(1)
    if not ranked or ranked[0][1] * 2 <= len(found):
        return None
    return next(one for one in found if one[0].number == ranked[0][0])


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
