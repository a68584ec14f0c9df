"""A term on the axis: bars, what lies outside, and what repeats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from harmonia.plan import Interval, Term
from harmonia.polish.terms.occurrences import occurrences
from harmonia.polish.terms.rules import rule_of
from harmonia.timeline.chart import Axis, Bar, Outside, Side, Span
from harmonia.timeline.spanning import is_sound


@dataclass(frozen=True, slots=True)
class Times:
    """What of a term the axis shows, and what it does not."""

    bars: tuple[Bar, ...] = ()
    outside: tuple[Outside, ...] = ()
    repeats: tuple[Span, ...] = ()


def times(term: Term, axis: Axis | None) -> Times:
    """Where a term lies; an interval that ends before it begins lies nowhere."""
    if axis is None:
        return Times()
    found = [_placed(one, axis) for one in term.intervals if is_sound(one)]
    bars = tuple(one for one in found if isinstance(one, Bar))
    outside = tuple(one for one in found if isinstance(one, Outside))
    return Times(bars, outside, tuple(_repeats(term, axis)))


def _placed(interval: Interval, axis: Axis) -> Bar | Outside:
    start, end = interval.start, interval.end
    if end and end < axis.first:
        return Outside(Side.BEFORE, interval)
    if start and start > axis.last:
        return Outside(Side.AFTER, interval)
    if start is None and end and end > axis.last:  # its deadline is all that could be drawn
        return Outside(Side.AFTER, interval)
    if end is None and start and start < axis.first:
        return Bar(0, None, interval, cut_start=True)
    return Bar(
        None if start is None else max(axis.at(start), 0),
        None if end is None else min(axis.at(end) + 1, axis.days),
        interval,
        cut_start=bool(start and start < axis.first),
        cut_end=bool(end and end > axis.last),
    )


def _repeats(term: Term, axis: Axis) -> Iterator[Span]:
    """The spans of a recurrence: in its intervals, or along the whole axis."""
    rule = rule_of(term.recurrence)
    if rule is None:
        return
    for since, end in _windows(term, axis):
        for one in occurrences(rule, since, axis.first, end):
            if one.start and one.end:
                yield Span(axis.at(one.start), axis.at(one.end) + 1)


def _windows(term: Term, axis: Axis) -> Iterator[tuple[date, date]]:
    """The first and the last day of each interval, those that overlap taken together."""
    found = [
        (one.start or axis.first, min(one.end or axis.last, axis.last))
        for one in term.intervals
        if is_sound(one)
    ]
    windows: list[tuple[date, date]] = []
    for start, end in sorted(found or [(axis.first, axis.last)]):
        if windows and start <= windows[-1][1]:
            windows[-1] = windows[-1][0], max(end, windows[-1][1])
        else:
            windows.append((start, end))
    yield from windows
