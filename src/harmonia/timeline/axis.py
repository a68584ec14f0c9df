"""The axis: its days cut into months, quarters, years and school years."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from harmonia.plan import Interval
from harmonia.timeline.chart import Axis, Unit

_YEAR = 12  # months
_QUARTER = 3
_SEPTEMBER = 8  # months after January


def axis_of(first: date, last: date) -> Axis:
    """The axis from one day to another, both inclusive."""
    return Axis(
        first,
        last,
        months=tuple(_units(first, last, 1)),
        quarters=tuple(_units(first, last, _QUARTER)),
        years=tuple(_units(first, last, _YEAR)),
        school_years=tuple(_units(first, last, _YEAR, _SEPTEMBER)),
    )


def months_around(first: date, last: date, length: int, offset: int = 0) -> Iterator[Interval]:
    """Stretches of so many months that hold days from ``first`` to ``last``.

    ``length`` months each, counted from January of the year 0, moved by ``offset`` months.
    """
    month = _begin(first, length, offset)
    while (start := day_of_month(month)) <= last:
        end = month_end(month + length - 1)
        yield Interval(start, end)
        if end == date.max:
            return
        month += length


def day_of_month(month: int) -> date:
    """The first day of a month counted from January of the year 0; the first day there is."""
    return date(month // _YEAR, month % _YEAR + 1, 1) if month >= _YEAR else date.min


def month_end(month: int) -> date:
    """The last day of a month counted from January of the year 0; the last day there is."""
    year, index = divmod(month, _YEAR)
    if year > date.max.year:
        return date.max
    return date(year, index + 1, monthrange(year, index + 1)[1])


def months_since_zero(day: date) -> int:
    """The number of a day's month, counted from January of the year 0."""
    return day.year * _YEAR + day.month - 1


def _begin(day: date, length: int, offset: int) -> int:
    return (months_since_zero(day) - offset) // length * length + offset


def _units(first: date, last: date, length: int, offset: int = 0) -> Iterator[Unit]:
    days = (last - first).days + 1
    for one in months_around(first, last, length, offset):
        if one.start and one.end:  # never open here
            start, end = (one.start - first).days, (one.end - first).days + 1
            yield Unit(max(start, 0), min(end, days), one.start)
