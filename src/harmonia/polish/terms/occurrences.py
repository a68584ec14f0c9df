"""A recurrence's rule as days: when, within given days, what recurs takes place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import count, takewhile

from harmonia.plan import Interval
from harmonia.polish.terms.rules import Frequency, Rule, WeekdayOfRank

_YEAR = 12  # months
_WEEK = 7  # days
_SEARCHED = 41 * _YEAR  # months: a 29 February on a given weekday comes back after 40 years at most
_KEPT = 4096  # months of rules
_LENGTHS = {Frequency.MONTHLY: 1, Frequency.YEARLY: _YEAR}


def occurrences(rule: Rule, since: date, first: date, last: date) -> Iterator[Interval]:
    """The spans of days in each of which it takes place once, in order, cut to the days asked for.

    Where the rule names days, a span is a day. Else it is a month that the rule names, or the
    whole month, quarter, week… of the calendar. "Every second year" is counted from the first time
    that the rule's days or months come after ``since``.

    Args:
        rule: how often.
        since: the day before which nothing takes place.
        first: the first day to look at.
        last: the last day to look at.
    """
    for start, end in _spans(rule, since, max(first, since), last):
        if end >= max(first, since) and start <= last:
            yield Interval(max(start, first, since), min(end, last))


def _spans(rule: Rule, since: date, first: date, last: date) -> Iterator[tuple[date, date]]:
    if rule.days or rule.weekdays:
        yield from ((day, day) for day in _counted(rule, since, first, last))
    elif rule.months:
        for day in _counted(rule, since, first.replace(day=1), last):
            yield day, _ends(_month(day))
    elif rule.frequency in _LENGTHS:
        yield from _months(_LENGTHS[rule.frequency] * rule.interval, since, first, last)
    else:
        yield from _stretches(rule, since, first, last)


def _counted(rule: Rule, since: date, first: date, last: date) -> Iterator[date]:
    """The rule's days, or the first days of its months, of each n-th year, month or week."""
    begin = since if rule.days or rule.weekdays else since.replace(day=1)
    start = next(_allowed(rule, begin, date.max), None)
    if start is None:
        return
    period = _period(rule, start)
    for day in _allowed(rule, max(first, start), last):
        if (_period(rule, day) - period) % rule.interval == 0:
            yield day


def _allowed(rule: Rule, first: date, last: date) -> Iterator[date]:
    """Days that the rule allows, by months; none where so many months have none."""
    without = 0
    for month in range(_month(first), _month(last) + 1):
        found = _of_month(rule, month)
        without = 0 if found else without + 1
        if without > _SEARCHED:
            return
        yield from (day for day in found if first <= day <= last)


@lru_cache(maxsize=_KEPT)
def _of_month(rule: Rule, month: int) -> tuple[date, ...]:
    if rule.months and month % _YEAR + 1 not in rule.months:
        return ()
    begin, end = _begins(month), _ends(month)
    if not (rule.days or rule.weekdays):
        return (begin,)
    days = (begin + timedelta(at) for at in range(end.day))
    return tuple(day for day in days if _allows(rule, day, end))


def _allows(rule: Rule, day: date, end: date) -> bool:
    """Whether a day whose month ends on ``end`` is one of the rule's days."""
    if rule.days and not rule.days & {day.day, day.day - end.day - 1}:
        return False
    return not rule.weekdays or any(_is_ranked(rule, day, end, one) for one in rule.weekdays)


def _is_ranked(rule: Rule, day: date, end: date, one: WeekdayOfRank) -> bool:
    """Ranks count in the month, of a yearly rule without months in the year (RFC 5545, 3.3.10)."""
    if day.weekday() != one.weekday:
        return False
    before, after = day.day - 1, end.day - day.day
    if rule.frequency is Frequency.YEARLY and not rule.months:
        before = (day - day.replace(month=1, day=1)).days
        after = (day.replace(month=12, day=31) - day).days
    return one.rank in {0, before // _WEEK + 1, -(after // _WEEK) - 1}


def _period(rule: Rule, day: date) -> int:
    """The number of the year, month or week that holds a day."""
    if rule.frequency is Frequency.WEEKLY:
        return (day.toordinal() - 1) // _WEEK  # the first day there is was a Monday
    return day.year if rule.frequency is Frequency.YEARLY else _month(day)


def _months(length: int, since: date, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Months, quarters, half-years and years of the calendar; longer ones begin with ``since``."""
    base = 0
    if _YEAR % length:
        base = _month(since) if length % _YEAR else since.year * _YEAR
    start = (_month(first) - base) // length * length + base
    for month in range(start, _month(last) + 1, length):
        yield _begins(max(month, _YEAR)), _ends(month + length - 1)


def _stretches(rule: Rule, since: date, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Weeks from their Mondays, or as many days from ``since``; none shorter than a week.

    What takes place more often has no spans: it fills its time.
    """
    length, base = rule.interval, since.toordinal()
    if rule.frequency is Frequency.WEEKLY:
        length, base = rule.interval * _WEEK, (base - 1) // _WEEK * _WEEK + 1
    if length < _WEEK:
        return
    late = (first.toordinal() - base) // length
    for start in takewhile(lambda at: at <= last.toordinal(), count(base + late * length, length)):
        end = min(start + length - 1, date.max.toordinal())
        yield date.fromordinal(start), date.fromordinal(end)


def _month(day: date) -> int:
    """The number of a day's month, counted from January of the year 0."""
    return day.year * _YEAR + day.month - 1


def _begins(month: int) -> date:
    return date(month // _YEAR, month % _YEAR + 1, 1)


def _ends(month: int) -> date:
    """The last day of a month; the last day there is."""
    after = month + 1
    return date.max if after // _YEAR > date.max.year else _begins(after) - timedelta(days=1)
