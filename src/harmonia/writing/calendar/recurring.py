"""Rules of recurrence as a calendar has them: from which day, and by which rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from harmonia.polish.terms.occurrences import occurrences
from harmonia.polish.terms.rules import Frequency, Rule

_SHORTEST_MONTH = 28  # days
_LAST_DAY = frozenset({-1})


def begun(rule: Rule, start: date, end: date) -> tuple[date, Rule] | None:
    """The first day from ``start`` to ``end`` that a rule allows, and the rule to repeat it by.

    Calendar programs leave out the months that lack the first day's number: what begins on the
    29th, 30th or 31st and names no day is moved to each month's last day.
    """
    first = _first(rule, start, end)
    if first is None:
        return None
    if first.day > _SHORTEST_MONTH and not (rule.days or rule.weekdays):
        of_year = rule.frequency is Frequency.YEARLY and not rule.months
        months = frozenset({first.month}) if of_year else rule.months
        whole = replace(rule, months=months, days=_LAST_DAY)
        last = _first(whole, first, end)
        if last and rule.frequency in {Frequency.MONTHLY, Frequency.YEARLY}:
            return last, whole
    return first, rule


def _first(rule: Rule, start: date, end: date) -> date | None:
    return next((one.start for one in occurrences(rule, start, start, end)), None)
