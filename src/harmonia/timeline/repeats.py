"""A recurrence's rule as the spans in each of which the action takes place once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from harmonia.plan import Interval
from harmonia.timeline.axis import months_around

_MONTHS = {"MONTHLY": 1, "YEARLY": 12}
_DAYS = {"DAILY": 1, "WEEKLY": 7}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = 7  # days
_MONDAY = date(2001, 1, 1)
_LAST = -1


def repeats(rule: str | None, window: Interval) -> Iterator[Interval]:
    """Spans of days in a window with both ends, in order; none where the rule says too little.

    Where the rule names no day, a span is the whole month, quarter or week of the calendar. What
    takes place more often than once a week has no spans: it fills its time.

    Args:
        rule: an RFC 5545 rule, of the kinds that `harmonia.polish.terms` gives.
        window: the days to look at.
    """
    first, last = window.start, window.end
    if not rule or first is None or last is None:
        return
    for one in _all(_parts(rule), first, last):
        if one.start and one.end and one.end >= first and one.start <= last:
            yield Interval(max(one.start, first), min(one.end, last))


def _all(parts: dict[str, str], first: date, last: date) -> Iterator[Interval]:
    frequency = parts.get("FREQ", "")
    step = max(_number(parts.get("INTERVAL", "1")), 1)
    if frequency in _DAYS and _DAYS[frequency] * step >= _WEEK:
        yield from _weeks(parts, first, last, _DAYS[frequency] * step)
    elif frequency in _MONTHS:
        yield from _months(parts, first, last, _MONTHS[frequency] * step)


def _parts(rule: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in rule.upper().split(";"))
    return {name: value for name, _, value in pairs}


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.lstrip("-").isdigit() else 0


def _numbers(text: str | None) -> list[int]:
    return [number for one in (text or "").split(",") if (number := _number(one))]


def _weeks(parts: dict[str, str], first: date, last: date, step: int) -> Iterator[Interval]:
    """Days or weeks; of a week's days those that are named."""
    named = [_WEEKDAYS.index(one) for one in parts.get("BYDAY", "").split(",") if one in _WEEKDAYS]
    late = (first - _MONDAY).days % step
    for start in range((first - _MONDAY).days - late, (last - _MONDAY).days + 1, step):
        if not named:
            yield Interval(_day(start), _day(start + step - 1))
        for weekday in sorted(named):
            yield Interval(_day(start + weekday), _day(start + weekday))


def _day(days: int) -> date:
    """So many days after the Monday that weeks are counted from."""
    most = (date.max - _MONDAY).days
    return _MONDAY + timedelta(days=max(min(days, most), (date.min - _MONDAY).days))


def _months(parts: dict[str, str], first: date, last: date, length: int) -> Iterator[Interval]:
    named = _numbers(parts.get("BYMONTH"))
    days = _numbers(parts.get("BYMONTHDAY"))
    if not (named or days or "BYDAY" in parts):
        yield from months_around(first, last, length)
        return
    for month in months_around(first, last, 1):
        if month.start and month.end and (not named or month.start.month in named):
            yield from _inside(month.start, month.end, days, parts.get("BYDAY", ""))


def _inside(start: date, end: date, days: list[int], weekdays: str) -> Iterator[Interval]:
    """The named days of a month; the whole month where none is named."""
    if not days and not weekdays:
        yield Interval(start, end)
    found = [_day_of_month(end, day) for day in days]
    found += [_ranked(start, end, one) for one in weekdays.split(",") if weekdays]
    for day in sorted(day for day in found if day):
        yield Interval(day, day)


def _day_of_month(end: date, day: int) -> date | None:
    number = end.day + 1 + day if day < 0 else day
    return end.replace(day=number) if 1 <= number <= end.day else None


def _ranked(start: date, end: date, text: str) -> date | None:
    """A weekday of a month by its rank: "1MO" the first Monday, "-1FR" the last Friday."""
    rank = _number(text[:-2])
    if text[-2:] not in _WEEKDAYS or not rank:
        return None
    weekday = _WEEKDAYS.index(text[-2:])
    if rank == _LAST:
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    day = start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (rank - 1))
    return day if rank > 0 and day <= end else None
