"""The stages of the support process, found by the nouns of an action.

Diagnosis → plan → carrying out → evaluation ; monitoring runs beside them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from harmonia.checking.case import Case
from harmonia.checking.nouns import Word, lemmas_in, words
from harmonia.checking.once import once
from harmonia.checking.products import PLAN, made, used
from harmonia.plan import Action, Plan, Task


class Stage(StrEnum):
    """A stage of the support process, by the name a sentence gives it."""

    DIAGNOSIS = "diagnoza potrzeb"
    PLAN = "plan wspomagania"
    CARRYING = "realizacja wspomagania"
    EVALUATION = "wspólna ocena efektów"
    MONITORING = "monitorowanie"


FOUR = (Stage.DIAGNOSIS, Stage.PLAN, Stage.CARRYING, Stage.EVALUATION)

_HEADLINES_KEPT = 2_000
_HEADLINE = 4  # words at the beginning that say what an action is
_DIAGNOSIS = frozenset({"diagnoza", "diagnozować", "zdiagnozować", "diagnozowanie"})
_FINDING = frozenset({"rozpoznanie", "rozpoznać", "rozpoznawać", "badanie", "badać", "analiza"})
_CARRYING = frozenset(
    {"wdrożenie", "wdrożyć", "wdrażać", "wdrażanie", "realizacja", "realizować", "zrealizować"}
)
_PLANNING = frozenset({"plan", "planowanie", "planować", "zaplanować", "harmonogram"})
_SUPPORT = frozenset({"wspomaganie", "wspomagać", "rpw"})
_FORMS = frozenset(
    {
        "szkolenie",
        "warsztat",
        "konsultacja",
        "doskonalenie",
        "dokształcać",
        "superwizja",
        "coaching",
    }
    | {"dokształcanie"}
)
_HELPING = frozenset({"wspierać", "wspieranie", "wsparcie", "wspomóc", "pomoc", "pomagać"})
_EVALUATION = frozenset(
    {"ewaluacja", "ewaluować", "podsumowanie", "podsumowujący", "podsumować", "podsumowywać"}
)
_JUDGING = frozenset({"ocena", "oceniać", "ocenić", "sprawozdanie", "raport"})
_JUDGED = frozenset(
    {"efekt", "efektywność", "skuteczność", "rezultat", "stopień", "program", "wspomaganie"}
    | {"proces", "wdrożenie", "realizacja", "projekt", "plan", "przebieg", "wynik"}
)
_MONITORING = frozenset({"monitorować", "monitorowanie", "monitoring"})
_OTHER_NEEDS = frozenset(
    {"remontowy", "inwestycyjny", "lokalowy", "sprzętowy", "kadrowy", "transportowy", "finansowy"}
    | {"remont", "budynek", "sprzęt", "inwestycja"}
)
_EXPLICIT = frozenset({"procesowy", "kompleksowy"})


@dataclass(frozen=True, slots=True)
class Staged:
    """An action with its stages.

    ``support``: its words speak of the support of schools, not of something else that is carried
    out or judged as well. ``carries_plans_out``: it surely carries support out, and is no training
    that makes ready for it.
    """

    task: Task
    action: Action
    stages: frozenset[Stage]
    support: bool
    carries_plans_out: bool


@once
def staged_actions(case: Case) -> tuple[Staged, ...]:
    """Every action that belongs to a stage, in order."""
    found = (_staged(case, task, action) for task, action in case.actions)
    return tuple(one for one in found if one.stages)


def mentioned_stages(case: Case) -> frozenset[Stage]:
    """The stages that any words of the tasks speak of, however loosely."""
    there: set[Stage] = set()
    for task, action in case.actions:
        lemmas = lemmas_in(task.title) | lemmas_in(action.method) | lemmas_in(action.effect)
        there |= _diagnoses(lemmas)
        if lemmas & _PLANNING:
            there.add(Stage.PLAN)
        if lemmas & _EVALUATION or ("ocena" in lemmas and lemmas & _JUDGED):
            there.add(Stage.EVALUATION)
        if lemmas & (_FORMS | _CARRYING | _HELPING):
            there.add(Stage.CARRYING)
    return frozenset(there)


def about_support(plan: Plan) -> bool:
    """Whether the plan says that it is about the support process (procesowe wspomaganie)."""
    said = [plan.title, plan.main_goal, *plan.priorities, *(goal.text for goal in plan.goals)]
    return any(_names_process(words(text)) for text in said)


def headline(task: Task, action: Action) -> str:
    """What is done: the title, or the way of doing it where one title stands over several."""
    if len(task.actions) > 1 and action.method:
        return action.method
    return task.title or action.method or ""


def _staged(case: Case, task: Task, action: Action) -> Staged:
    own = headline(task, action)
    stages = stages_of(own)
    if not stages & {Stage.MONITORING, Stage.EVALUATION} and PLAN in made(case)[action.id]:
        stages |= {Stage.PLAN}
    lemmas = lemmas_in(own) | lemmas_in(task.title)
    needs = Stage.DIAGNOSIS in stages and "potrzeba" in lemmas and not lemmas & _OTHER_NEEDS
    support = bool(lemmas & _SUPPORT) or needs or PLAN in used(case)[action.id]
    return Staged(task, action, stages, support, support and _carries(case, task, action, stages))


def _carries(case: Case, task: Task, action: Action, stages: frozenset[Stage]) -> bool:
    first = next((word.lemma for word in words(headline(task, action))), "")
    return Stage.CARRYING in stages and (first in _CARRYING or PLAN in used(case)[action.id])


@lru_cache(maxsize=_HEADLINES_KEPT)
def stages_of(text: str) -> frozenset[Stage]:
    """The stages that the words of a headline name."""
    found = words(text)
    beginning = [word.lemma for word in found if word.text.isalpha()][:_HEADLINE]
    start, lemmas = frozenset(beginning), lemmas_in(text)
    if start & _MONITORING:
        return frozenset({Stage.MONITORING})
    if _evaluates(found, start):
        return frozenset({Stage.EVALUATION})
    if beginning[:1] and beginning[0] in _CARRYING and lemmas & _SUPPORT:
        return frozenset({Stage.CARRYING})
    if beginning[:1] and beginning[0] in _PLANNING and lemmas & _SUPPORT:
        return frozenset({Stage.PLAN}) | _diagnoses(lemmas)
    if _diagnoses(lemmas):
        return _diagnoses(lemmas)
    carries = lemmas & _FORMS or (beginning[:1] and beginning[0] in _SUPPORT)
    return frozenset({Stage.CARRYING}) if carries else frozenset()


def _evaluates(found: tuple[Word, ...], start: frozenset[str]) -> bool:
    if start & _EVALUATION:
        return True
    return bool(start & _JUDGING) and any(word.lemma in _JUDGED for word in found)


def _diagnoses(lemmas: frozenset[str]) -> frozenset[Stage]:
    found = lemmas & _DIAGNOSIS or (lemmas & _FINDING and "potrzeba" in lemmas)
    return frozenset({Stage.DIAGNOSIS}) if found else frozenset()


def _names_process(found: tuple[Word, ...]) -> bool:
    return any(
        {one.lemma, other.lemma} & _EXPLICIT and {one.lemma, other.lemma} & _SUPPORT
        for one, other in pairwise(found)
    )
