"""Goals that name their own deadline, and tasks that go beyond it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.nouns import Word, lemmas_in, words
from harmonia.checking.rules import rule
from harmonia.checking.spans import Dated, dated_actions
from harmonia.checking.stages import Stage, headline, stages_of
from harmonia.plan import Goal, TermKind
from harmonia.polish.numbers import numbers
from harmonia.polish.terms import find_times, understand_term

_LAST_YEAR = 2100
_CLOSED = frozenset({TermKind.UNTIL, TermKind.FROM_TO, TermKind.MONTH, TermKind.DAY})
_SHORT_WORDS = frozenset({"i", "w", "z", "na", "do", "o", "oraz", "dla", "przez", "ten", "ds"})
_DEEDS = frozenset({"wdrożyć", "wdrażać", "wdrożenie", "realizacja", "budować", "rozwój"})
_RUNNING = frozenset(
    {"prowadzenie", "prowadzić", "realizacja", "realizować", "funkcjonować", "kontynuacja"}
    | {"kontynuować", "działalność", "działanie", "praca", "spotkanie", "utrzymanie"}
)
_LATER = frozenset({Stage.EVALUATION, Stage.MONITORING})

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Dead:
    """A goal with the last day it names, its words for it, its phrases and its figures."""

    goal: Goal
    end: date
    words: str
    pairs: tuple[Pair, ...]
    figures: frozenset[float]


@dataclass(frozen=True, slots=True)
class Goals:
    """The goals that name a day, by their numbers and by their first phrases."""

    by_number: Mapping[str, Dead]
    by_phrase: Mapping[Pair, list[Dead]]
    lemmas: frozenset[str]

    @classmethod
    def of(cls, goals: list[Dead]) -> Goals:
        """The index of these goals."""
        phrases: dict[Pair, list[Dead]] = defaultdict(list)
        for dead in goals:
            for pair in dead.pairs[:1]:
                phrases[pair].append(dead)
        numbered = {dead.goal.number: dead for dead in goals if dead.goal.number}
        return cls(numbered, phrases, frozenset().union(*phrases))


@rule("T14", Severity.QUESTION)
def goal_ends_before_its_task(case: Case) -> Iterator[Remark]:
    """A goal is to be reached by a day, and a task that serves it ends later."""
    goals = Goals.of([found for goal in case.plan.goals if (found := _dead(goal))])
    if not goals.by_number and not goals.by_phrase:
        return
    for one in dated_actions(case):
        if stages_of(headline(one.task, one.action)) & _LATER:
            continue
        dead = _goal_of(one, goals)
        if dead and one.last_lesson_day > dead.end and not _goes_on(one, dead):
            values = {
                "text": one.words,
                "goal": dead.goal.text,
                "until": dead.words,
                "number": f"celu {dead.goal.number}" if dead.goal.number else "tego celu",
            }
            yield about_action(one.task, one.action, "term", dead.goal.place, **values)


def _dead(goal: Goal) -> Dead | None:
    """A goal with its last day, where it names one."""
    for start, end in find_times(goal.text):
        said = goal.text[start:end].strip(" ,;")
        said = said if said.endswith("r.") else said.rstrip(".")
        term = understand_term(said)
        ends = [one.end for one in term.intervals if one.end]
        if ends and term.kind in _CLOSED:
            rest = goal.text[:start]
            return Dead(goal, max(ends), said, _pairs(words(rest)), _figures(rest))
    return None


def _goal_of(one: Dated, goals: Goals) -> Dead | None:
    """The goal a task stands under, else the one whose first phrase and figure it has.

    The phrase that stands first in the title says more than those that follow it.
    """
    if one.task.goal:
        return goals.by_number.get(one.task.goal)
    if not lemmas_in(one.task.title) & goals.lemmas:
        return None
    pairs = _pairs(words(one.task.title))
    same = next((goals.by_phrase[pair] for pair in pairs if pair in goals.by_phrase), None)
    if not same:
        return None
    figures = _figures(f"{one.task.title} {one.action.indicator} {one.action.measure}")
    fitting = [dead for dead in same if dead.figures & figures or not dead.figures]
    return fitting[0] if len(fitting) == 1 else None


def _goes_on(one: Dated, dead: Dead) -> bool:
    """Whether a task runs what the goal only creates: networks are founded, then led."""
    deed, aim = _first(headline(one.task, one.action)), _first(dead.goal.text)
    return deed in _RUNNING and aim not in _RUNNING


def _first(text: str) -> str:
    return next((word.lemma for word in words(text)), "")


def _pairs(text: Sequence[Word]) -> tuple[Pair, ...]:
    """Neighbouring words of weight, in either order: ("zespół", "zadaniowy")."""
    found = []
    for one, other in pairwise(text):
        both = {one.lemma, other.lemma}
        heavy = one.text.isalpha() and other.text.isalpha() and not both & _SHORT_WORDS
        if heavy and not _is_deed(one) and not both & _DEEDS and len(both) > 1:
            found.append(frozenset(both))
    return tuple(found)


def _is_deed(word: Word) -> bool:
    return word.is_deed and word.lemma != "wspomaganie"


def _figures(text: str) -> frozenset[float]:
    return frozenset(
        float(number.value)
        for number in numbers(text)
        if not number.percent and 1 < number.value < _LAST_YEAR - 200
    )
