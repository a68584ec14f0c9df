"""The same words with other years."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action, about_task
from harmonia.checking.roots import content, likeness
from harmonia.checking.rules import rule
from harmonia.checking.spans import name
from harmonia.plan import Action, Goal, Interval, Task
from harmonia.polish.terms import find_times, understand_term
from harmonia.reading.sentences import field_name, quoted

SAME = 0.75  # likeness of two texts that say the same thing
CARRIES_OUT = 0.6  # likeness of a task to the goal it carries out
LEAST_WORDS = 4
LEAST_YEAR, MOST_YEAR = 270, 370  # days
_FIELDS = ("title", "method", "effect", "indicator")
_MOST_SHARED = 20  # goals a word may stand in and still tell them apart
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@rule("A06", Severity.WARNING)
def years_disagree(case: Case) -> Iterator[Remark]:
    """A goal and a task that say the same, with different years."""
    goals = [goal for goal in case.plan.goals if years(goal.text)]
    index = _index(goals)
    for task, action in case.actions:
        for field, text in _texts(task, action):
            said = years(text)
            if not said:
                continue
            goal = _likest(text, goals, index)
            if goal and not _within(said, years(goal.text)):
                values = {
                    "text": _years_words(text), "name": field_name(case.plan, field),
                    "goal": _called(goal), "other": _years_words(goal.text),
                }  # fmt: skip
                if field == "title":
                    yield about_task(task, field, goal.place, **values)
                else:
                    yield about_action(task, action, field, goal.place, **values)


@rule("A07", Severity.QUESTION)
def goal_begins_earlier(case: Case) -> Iterator[Remark]:
    """A goal for several school years whose tasks begin after the first of them."""
    index: dict[str, list[tuple[Task, Action]]] = defaultdict(list)
    for task, action in case.actions:
        for word in content(task.title):
            index[word].append((task, action))
    for goal in case.plan.goals:
        first = _first_of_several(goal.text)
        found = _carried_out_by(goal, case, index) if first else None
        if first is None or found is None:
            continue
        task, action = found
        begin = min((i.start for i in action.term.intervals if i.start), default=None)
        if begin and first.end and begin > first.end:
            yield about_action(
                task,
                action,
                "term",
                goal.place,
                goal=_called(goal),
                text=_years_words(goal.text),
                number=name(task),
                term=action.term.text or "",
            )


def _called(goal: Goal) -> str:
    """A goal by its number, else by its words."""
    return goal.number or quoted(goal.text)


def _years_words(text: str) -> str:
    """The times of a text that name years, as they are written."""
    said = [text[start:end] for start, end in find_times(text) if _YEAR.search(text[start:end])]
    return ", ".join(said or _YEAR.findall(text))


@lru_cache(maxsize=8_000)
def years(text: str) -> tuple[str, str] | None:
    """The first and last year that a text names."""
    found = _YEAR.findall(text)
    return (min(found), max(found)) if found else None


def _within(said: tuple[str, str], whole: tuple[str, str] | None) -> bool:
    """Whether years are a part of the goal's: its tasks may go step by step."""
    return whole is not None and whole[0] <= said[0] and said[1] <= whole[1]


@lru_cache(maxsize=8_000)
def _first_of_several(text: str) -> Interval | None:
    """The first of the school years a goal names one by one."""
    if not years(text):
        return None
    spans = [understand_term(text[start:end]).intervals for start, end in find_times(text)]
    found = [one for intervals in spans for one in intervals if one.start and one.end]
    return found[0] if len(found) > 1 and all(_is_year(one) for one in found) else None


def _is_year(interval: Interval) -> bool:
    """Whether a span is about a (school) year long."""
    if interval.start is None or interval.end is None:
        return False
    return LEAST_YEAR <= (interval.end - interval.start).days <= MOST_YEAR


@lru_cache(maxsize=8_000)
def _said(text: str) -> frozenset[str]:
    """What a text says beside its times."""
    return content(text) - content(" ".join(text[start:end] for start, end in find_times(text)))


def _index(goals: list[Goal]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for at, goal in enumerate(goals):
        for word in _said(goal.text):
            index[word].append(at)
    return index


def _likest(text: str, goals: list[Goal], index: dict[str, list[int]]) -> Goal | None:
    words = _said(text)
    if len(words) < LEAST_WORDS:
        return None
    near = {at for word in words if len(index[word]) <= _MOST_SHARED for at in index[word]}
    like = [(likeness(words, _said(goals[at].text)), -at) for at in near]
    best = max(like, default=(0.0, 0))
    return goals[-best[1]] if best[0] >= SAME else None


def _texts(task: Task, action: Action) -> Iterator[tuple[str, str]]:
    for field in _FIELDS:
        owner: Task | Action = task if field == "title" else action
        if text := getattr(owner, field):
            yield field, text


def _carried_out_by(
    goal: Goal, case: Case, index: dict[str, list[tuple[Task, Action]]]
) -> tuple[Task, Action] | None:
    """The one action whose title says what the goal says; of the goal's own, the first to begin."""
    own = [(t, a) for t, a in case.actions if t.goal and t.goal == goal.number]
    if own:
        return _first_to_begin(own)
    words = _said(goal.text)
    telling = [word for word in words if len(index[word]) <= _MOST_SHARED]
    near = {action.id: (task, action) for word in telling for task, action in index[word]}
    ranked = sorted(
        ((likeness(words, content(task.title)), ident) for ident, (task, _) in near.items()),
        reverse=True,
    )
    if not ranked or ranked[0][0] < CARRIES_OUT:
        return None
    alone = len(ranked) == 1 or ranked[1][0] < ranked[0][0]
    return near[ranked[0][1]] if alone else None


def _first_to_begin(found: list[tuple[Task, Action]]) -> tuple[Task, Action] | None:
    """The action that begins first; None where one of them does not say when it begins."""
    begins = []
    for at, (_, action) in enumerate(found):
        starts = [one.start for one in action.term.intervals if one.start]
        if not starts or len(starts) < len(action.term.intervals):
            return None
        begins.append((min(starts), at))
    return found[min(begins)[1]]
