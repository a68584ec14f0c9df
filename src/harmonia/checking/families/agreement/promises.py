"""Numbers that goals promise, held against each other and against their tasks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from harmonia.checking.case import Case
from harmonia.checking.families.agreement.counts import AT_LEAST, aim_words, cell_of
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action, about_goal
from harmonia.checking.roots import content, head
from harmonia.checking.rules import rule
from harmonia.checking.schools import ALL, SCHOOLS, find_groups
from harmonia.plan import Action, Comparator, Goal, Target, TargetKind, Task
from harmonia.polish.numbers import numbers
from harmonia.reading.targets.units import noun_at

LEAST_SHARED = 2  # words of a goal, beside the thing counted, that its task has too
_NEAR = 20  # characters before a number, in which "co najmniej" stands
_TIMES = frozenset({"rok", "dzień", "miesiąc", "lato", "tydzień", "godzina"})


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A number of things that a goal promises."""

    goal: Goal
    thing: str
    phrase: str
    number: int
    at_least: bool


@rule("A03", Severity.WARNING)
def goals_of_schools(case: Case) -> Iterator[Remark]:
    """Two goals that give one group of schools different numbers."""
    for group, several in find_groups(case).said.items():
        first = several[0]
        for other in several[1:]:
            if (
                group != ALL
                and other.goal is not first.goal
                and other.count.number != first.count.number
            ):
                yield about_goal(
                    other.goal,
                    first.goal.place,
                    text=other.goal.text,
                    first=f"{first.count.number}",
                    second=f"{other.count.number}",
                    number=first.goal.number or "",
                )


@rule("A04", Severity.WARNING)
def goal_and_indicator(case: Case) -> Iterator[Remark]:
    """A goal's number of a thing that its only task counts otherwise."""
    wanted: dict[str, list[_Wanted]] = defaultdict(list)
    for goal in case.plan.goals:
        for one in _wanted(goal):
            wanted[one.thing].append(one)
    if not wanted:
        return
    counted: dict[str, list[tuple[Task, Action, Target]]] = defaultdict(list)
    for task, action in case.actions:
        for target in action.targets if action.id not in case.shifted else ():
            thing = head(target.unit)
            if target.kind is TargetKind.COUNT and thing:
                counted[thing].append((task, action, target))
    for thing, goals in wanted.items():
        if len(goals) == 1 and len(counted[thing]) == 1:
            task, action, target = counted[thing][0]
            if _same_thing(goals[0], task, target) and _other_value(goals[0], target):
                place, text = goals[0].goal.place, goals[0].goal.text
                yield about_action(
                    task, action, cell_of(action), place, text=aim_words(action), goal=text
                )


def _wanted(goal: Goal) -> Iterator[_Wanted]:
    """The things, other than schools, that a goal numbers: "utworzenie 2 sieci"."""
    for thing, phrase, number, at_least in _numbered(goal.text):
        yield _Wanted(goal, thing, phrase, number, at_least)


@lru_cache(maxsize=4_000)
def _numbered(text: str) -> tuple[tuple[str, str, int, bool], ...]:
    """Each thing a text numbers, as its root, its phrase, its number, and whether "at least"."""
    found = []
    for number in numbers(text):
        if number.percent or number.points or not isinstance(number.value, int):
            continue
        phrase = noun_at(text, number.end)
        thing = head(phrase)
        if phrase and thing and thing not in SCHOOLS | _TIMES:
            least = bool(AT_LEAST.search(text[: number.start][-_NEAR:]))
            found.append((thing, phrase, number.value, least))
    return tuple(found)


def _same_thing(wanted: _Wanted, task: Task, target: Target) -> bool:
    """Whether task and goal speak of the same: the task is the goal's, or its words are."""
    if task.goal is not None:
        return task.goal == wanted.goal.number
    thing = content(wanted.phrase)
    said = content(task.title) | content(target.unit)
    return thing <= said and len(said & content(wanted.goal.text) - thing) >= LEAST_SHARED


def _other_value(wanted: _Wanted, target: Target) -> bool:
    """Whether a target is another number than the goal's, more than "at least" allows."""
    value = target.value
    if value is None or target.comparator is Comparator.AT_MOST or value == wanted.number:
        return False
    return not (wanted.at_least and value > wanted.number)
