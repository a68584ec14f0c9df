"""Which days the axis shows: those of the plan, without a single mistyped year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from harmonia.plan import Interval, Plan
from harmonia.timeline.axis import day_of_month, month_end, months_since_zero

_QUARTER = 3  # months
_AUGUST, _SEPTEMBER = 8, 9  # a school year ends and begins
_FAR = timedelta(days=3 * 366)  # plans have no such gaps: beyond it a year was mistyped
_LONGEST = timedelta(days=12 * 366)  # no plan's period and no action is longer
_SHARE = 2  # the days that are kept hold more than one half of all


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Days of several intervals, and how many intervals."""

    start: date
    end: date
    weight: int


def span_of(plan: Plan) -> Interval | None:
    """The days that the plan is drawn on, in whole quarters or school years.

    None: no day is known.
    """
    stretches = _together(_stretches(_intervals(plan)))
    found = _chosen(stretches)
    if plan.period:
        found = _with_period(found, plan.period, [one for one in stretches if one is not found])
    return _rounded(found.start, found.end) if found else None


def _intervals(plan: Plan) -> Iterator[Interval]:
    for task in plan.tasks:
        for action in task.actions:
            yield from action.term.intervals


def is_sound(interval: Interval) -> bool:
    """Whether an interval has a day at all."""
    start, end = interval.start, interval.end
    return bool(start or end) and not (start and end and end < start)


def _stretches(intervals: Iterable[Interval]) -> Iterator[_Stretch]:
    """Each interval; the two ends of one that is too long to be true."""
    for one in filter(is_sound, intervals):
        start, end = one.start or one.end, one.end or one.start
        if start and end and end - start <= _LONGEST:
            yield _Stretch(start, end, 1)
        elif start and end:
            yield _Stretch(start, start, 1)
            yield _Stretch(end, end, 1)


def _together(stretches: Iterable[_Stretch]) -> list[_Stretch]:
    """Stretches that lie near each other made one."""
    found: list[_Stretch] = []
    for one in sorted(stretches, key=lambda stretch: stretch.start):
        last = found[-1] if found else None
        if last and one.start - last.end <= _FAR:
            end = max(last.end, one.end)
            found[-1] = _Stretch(last.start, end, last.weight + one.weight)
        else:
            found.append(one)
    return found


def _chosen(stretches: list[_Stretch]) -> _Stretch | None:
    """The one that holds most of the plan; all of them where none does and they fit."""
    if not stretches:
        return None
    heaviest = max(stretches, key=lambda one: one.weight)
    whole = _Stretch(stretches[0].start, stretches[-1].end, sum(one.weight for one in stretches))
    if heaviest.weight * _SHARE > whole.weight or whole.end - whole.start > _LONGEST:
        return heaviest
    return whole


def _with_period(
    found: _Stretch | None, period: Interval, refused: list[_Stretch]
) -> _Stretch | None:
    """The days with the plan's period, save an end of it that comes from a refused term."""
    edges = {day for one in refused for day in (one.start, one.end)}
    days = [day for day in (period.start, period.end) if day and day not in edges]
    if found is None:
        days = days if is_sound(period) else []
        near = [day for day in days if abs(day - days[0]) <= _LONGEST]
        return _Stretch(min(near), max(near), 0) if near else None
    start, end = found.start, found.end
    for day in days:
        if max(end, day) - min(start, day) <= _LONGEST:
            start, end = min(start, day), max(end, day)
    return _Stretch(start, end, found.weight)


def _rounded(start: date, end: date) -> Interval:
    """Whole quarters; a school year's first and last month need no more months beside them."""
    first, last = months_since_zero(start), months_since_zero(end)
    if start.month != _SEPTEMBER:
        first = first // _QUARTER * _QUARTER
    if end.month != _AUGUST:
        last = last // _QUARTER * _QUARTER + _QUARTER - 1
    return Interval(day_of_month(first), month_end(last))
