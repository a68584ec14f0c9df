"""The sheets that Harmonia derives from a plan: indicators, parties, days, money."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Action, Interval, Plan, Task
from harmonia.writing.sheets.sentences import COMPARATORS, KINDS, recurrence
from harmonia.writing.xlsx import sentences
from harmonia.writing.xlsx.money import money
from harmonia.writing.xlsx.parties import load_of, parties_of
from harmonia.writing.xlsx.sheet import Heading, Sheet, Value

_NUMBER = Heading(sentences.NUMBER, 8)
_TASK = Heading(sentences.TASK, 30)
_METHOD = Heading(sentences.METHOD, 34)
_INDICATORS = (
    _NUMBER,
    _TASK,
    _METHOD,
    Heading(sentences.INDICATOR, 28),
    Heading(sentences.MEASURE, 18),
    Heading(sentences.KIND, 16),
    Heading(sentences.COMPARATOR, 13),
    Heading(sentences.VALUE, 11),
    Heading(sentences.UNIT, 14),
    Heading(sentences.WHAT, 18),
)
_PARTIES = (
    Heading(sentences.PARTY, 32),
    Heading(sentences.ROLE, 15),
    _NUMBER,
    _TASK,
    _METHOD,
    Heading(sentences.TERM, 24),
)
_LOAD = (
    Heading(sentences.PARTY, 50),
    Heading(sentences.LEADS, 14),
    Heading(sentences.COOPERATES, 14),
    Heading(sentences.TOGETHER, 14),
)
_DAYS = (
    _NUMBER,
    _TASK,
    _METHOD,
    Heading(sentences.TERM, 24),
    Heading(sentences.FROM, 12),
    Heading(sentences.TO, 12),
    Heading(sentences.RECURRENCE, 20),
)


def facts(plan: Plan) -> Iterator[Sheet]:
    """The derived sheets in order; one without rows has its header."""
    yield Sheet(sentences.INDICATORS, _INDICATORS, _indicators(plan), derived=True)
    yield Sheet(sentences.PARTIES, _PARTIES, parties_of(plan), derived=True)
    yield Sheet(sentences.LOAD, _LOAD, load_of(plan), derived=True)
    yield Sheet(sentences.CALENDAR, _DAYS, _days(plan), derived=True)
    yield money(plan)


def _actions(plan: Plan) -> Iterator[tuple[Task, Action, tuple[Value, ...]]]:
    for task in plan.tasks:
        for action in task.actions:
            yield task, action, (task.number, task.title, action.method)


def _indicators(plan: Plan) -> Iterator[tuple[Value, ...]]:
    """A row per target; an indicator that no target was read from has a row too."""
    for _, action, named in _actions(plan):
        words = (action.indicator, action.measure)
        for target in action.targets:
            bound = COMPARATORS[target.comparator] if target.comparator else None
            read = (KINDS[target.kind], bound, target.value, target.unit, target.what)
            yield (*named, *words, *read)
        if not action.targets and any(words):
            yield (*named, *words, None, None, None, None, None)


def _days(plan: Plan) -> Iterator[tuple[Value, ...]]:
    """A row per interval; a term without days has a row too."""
    for _, action, named in _actions(plan):
        if action.term.text is None:
            continue
        often = recurrence(action.term)
        for interval in action.term.intervals or (Interval(None, None),):
            yield (*named, action.term.text, interval.start, interval.end, often)
