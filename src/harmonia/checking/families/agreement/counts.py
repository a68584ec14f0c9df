"""Numbers of schools, teams and plans that disagree."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action, about_task
from harmonia.checking.roots import content, head
from harmonia.checking.rules import rule
from harmonia.checking.schools import (
    ONE_EACH,
    SCHOOLS,
    Groups,
    find_groups,
    group_of,
    own_count,
    speaks_of_schools,
)
from harmonia.checking.spans import name
from harmonia.plan import Action, Comparator, Place, Target, TargetKind, Task
from harmonia.polish.numbers import numbers
from harmonia.reading.sentences import quoted

_JOINT = ("między", "wspóln", "sieci", "powiatow", "gminn", "miejsk")
_MANY_THINGS = {
    "zespół": "Zespołów", "plan": "Planów", "diagnoza": "Diagnoz", "harmonogram": "Harmonogramów",
    "rpw": "RPW",
}  # fmt: skip
AT_LEAST = re.compile(
    r"co najmniej|minimum|\bmin\.|przynajmniej|nie mniej|powyżej|ponad", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A target that counts a thing each school has one of."""

    task: Task
    action: Action
    target: Target
    thing: str
    value: int


@rule("A01", Severity.WARNING)
def things_and_schools(case: Case) -> Iterator[Remark]:
    """Fewer teams or plans than schools, though each school has its own."""
    groups = find_groups(case)
    found: dict[str, list[_Counted]] = defaultdict(list)
    for one in _one_each(case):
        found[group_of(groups, one.task, one.action)].append(one)
    for group, several in found.items():
        sums: Counter[str] = Counter()
        by_value: dict[int, _Counted] = {}
        for one in several:
            sums[one.thing] += one.value
            by_value.setdefault(one.value, one)
        for one in several:
            number, place = _schools_of(one, group, groups)
            if number is None or not _disagree(one, number, sums[one.thing]):
                continue
            like = by_value.get(number)
            yield about_action(
                one.task,
                one.action,
                cell_of(one.action),
                place,
                like.action.places.get(cell_of(like.action)) if like else None,
                text=aim_words(one.action),
                things=_MANY_THINGS[one.thing],
                value=f"{one.value}",
                number=f"{number}",
                beside=_beside(like),
            )


@rule("A02", Severity.WARNING)
def more_schools_than_named(case: Case) -> Iterator[Remark]:
    """An indicator that counts more schools than its task names."""
    for task, action in case.actions:
        own = own_count(task, action)
        if own and any(value > own[0].number for value in _schools_counted(case, action)):
            yield about_action(
                task,
                action,
                cell_of(action),
                own[1],
                one=f"{own[0].number}",
                text=aim_words(action),
            )


@rule("A11", Severity.QUESTION)
def schools_left_out(case: Case) -> Iterator[Remark]:
    """Fewer schools in the indicator than in the task, or more in the task than in its goal."""
    groups = find_groups(case)
    goals = {goal.number: goal for goal in case.plan.goals if goal.number}
    for task, action in case.actions:
        own = own_count(task, action)
        if own is None:
            continue
        fewer = any(value < own[0].number for value in _schools_counted(case, action))
        if fewer and not AT_LEAST.search(aim_words(action)):
            one = f"{own[0].number}"
            yield about_action(
                task, action, cell_of(action), own[1], one=one, text=aim_words(action)
            )
        goal = goals.get(task.goal or "")
        group = groups.said.get(group_of(groups, task, action), ())
        said = next((known for known in group if known.goal is goal), None)
        if said and own[0].number > said.count.number and not said.count.at_least:
            one, text = f"{said.count.number}", task.title or ""
            yield about_task(task, "title", own[1], said.goal.place, one=one, text=text)


def _one_each(case: Case) -> Iterator[_Counted]:
    for task, action in case.actions:
        if action.id in case.shifted or not speaks_of_schools(task, action):
            continue
        for target in action.targets:
            thing = head(target.unit)
            counted = (
                target.kind is TargetKind.COUNT and target.comparator is not Comparator.AT_MOST
            )
            if not counted or thing not in ONE_EACH or not isinstance(target.value, int):
                continue
            words = f"{target.unit} {task.title or ''}".lower()
            if target.value > 1 and not any(mark in words for mark in _JOINT):
                yield _Counted(task, action, target, thing, target.value)


def _schools_of(one: _Counted, group: str, groups: Groups) -> tuple[int | None, Place | None]:
    """The number of schools that a task works with: its own word, else the goals'."""
    if own := own_count(one.task, one.action):
        return own[0].number, own[1]
    said = groups.number(group)
    goals = [said.goal for said in groups.said.get(group, ())]
    teams = any("zespół" in content(goal.text) for goal in goals)
    if said and (teams or one.thing != "zespół"):  # other teams than the schools' own exist
        return said.count.number, said.goal.place
    return None, None


def _disagree(one: _Counted, schools: int, in_all: int) -> bool:
    """Fewer than the schools, unless other tasks make up the rest; or more, by no whole times."""
    if one.value > schools:
        own = own_count(one.task, one.action)
        return own is not None and bool(one.value % schools)
    if AT_LEAST.search(aim_words(one.action)):
        return False  # only some of the schools were meant to have it by then
    return one.value < schools and in_all != schools


def _schools_counted(case: Case, action: Action) -> Iterator[int]:
    """The numbers of schools that an action aims at."""
    for target in action.targets if action.id not in case.shifted else ():
        counted = target.kind is TargetKind.COUNT and target.comparator is not Comparator.AT_MOST
        if counted and head(target.unit) in SCHOOLS and isinstance(target.value, int):
            yield target.value


def cell_of(action: Action) -> str:
    """The cell in which a target's number stands."""
    return "measure" if action.measure and numbers(action.measure) else "indicator"


def aim_words(action: Action) -> str:
    """The indicator and its measure, as a finding quotes them."""
    return ": ".join(filter(None, ((action.indicator or "").rstrip(" .:"), action.measure)))


def _beside(like: _Counted | None) -> str:
    if like is None:
        return ""
    said = like.action.measure or str(like.value)
    return f" (w zadaniu {name(like.task)} jest {quoted(said)})"
