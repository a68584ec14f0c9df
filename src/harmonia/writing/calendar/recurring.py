"""Rules of recurrence: which are entered, and the first day one falls on."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

# Rules that reading makes, but for daily ones; others (a plan's JSON may say anything) are refused.
_RULE = re.compile(
    r"FREQ=(?:WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=[1-9]\d{0,3})?"
    r"(?:;BYMONTH=(?P<month>\d{1,2}(?:,\d{1,2})*))?"
    r"(?:;BYMONTHDAY=(?P<day>-?\d{1,2}(?:,-?\d{1,2})*))?"
    r"(?:;BYDAY=(?P<weekday>-?\d?[A-Z]{2}(?:,-?\d?[A-Z]{2})*))?"
)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = 7
_SEARCHED = 366 * 30  # days: no plan's period is longer


def is_repeated(rule: str) -> bool:
    """Whether a rule is one that a calendar is to repeat."""
    return _RULE.fullmatch(rule) is not None


def first_day(rule: str, start: date, end: date) -> date | None:
    """The first day from ``start`` to ``end`` that a rule allows; an event must begin on it."""
    found = _RULE.fullmatch(rule)
    if found is None:
        return None
    months, days, weekdays = (_listed(found[name]) for name in ("month", "day", "weekday"))
    for offset in range(min((end - start).days + 1, _SEARCHED)):
        day = start + timedelta(days=offset)
        if (
            (not months or str(day.month) in months)
            and (not days or days & {str(day.day), str(_from_end(day))})
            and (not weekdays or weekdays & _names(day))
        ):
            return day
    return None


def _listed(text: str | None) -> frozenset[str]:
    return frozenset(text.split(",")) if text else frozenset()


def _from_end(day: date) -> int:
    """The day of its month counted from the last, which is -1."""
    return day.day - monthrange(day.year, day.month)[1] - 1


def _names(day: date) -> frozenset[str]:
    """A day as rules name it: "TU", "2TU" (the second of its month), "-1TU" (the last)."""
    name = _WEEKDAYS[day.weekday()]
    ordinal, last = (day.day - 1) // _WEEK + 1, _from_end(day) // _WEEK
    return frozenset((name, f"{ordinal}{name}", f"{last}{name}"))
