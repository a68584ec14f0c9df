"""The days that a person enters in a calendar for a deadline or a period."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from harmonia.plan import Interval, Term
from harmonia.polish.terms.rules import Frequency, rule_of
from harmonia.writing.calendar.recurring import begun

LONGEST_BAND = 31  # days that one event may cover


class Part(Enum):
    """What of an interval an event stands for."""

    DAY = auto()  # the one day it happens on
    DEADLINE = auto()  # the day it must be done by
    PERIOD = auto()  # all its days
    FIRST = auto()
    LAST = auto()
    REPEATED = auto()  # the first of the days it is repeated on


@dataclass(frozen=True, slots=True)
class Occasion:
    """Days from ``start`` to ``end``, both inclusive, of the interval ``number`` (from 1).

    ``rule``: how a repeated one is repeated (RFC 5545), until the day ``until``.
    """

    part: Part
    number: int
    start: date
    end: date
    rule: str | None = None
    until: date | None = None


def occasions(term: Term, period: Interval | None) -> tuple[Occasion, ...]:
    """What to enter for a term.

    Args:
        term: a deadline as it was read.
        period: the plan's, for what recurs without an end of its own.
    """
    repeated = tuple(_repeated(term, period))
    return repeated or tuple(
        occasion
        for number, interval in enumerate(term.intervals, 1)
        for occasion in _of_interval(number, interval)
    )


def _repeated(term: Term, period: Interval | None) -> Iterator[Occasion]:
    rule = rule_of(term.recurrence)
    if rule is None or rule.frequency is Frequency.DAILY:
        return
    whole = period or Interval(None, None)
    for number, interval in enumerate(term.intervals or (whole,), 1):
        start, end = interval.start or whole.start, interval.end or whole.end
        found = begun(rule, start, end) if start and end else None
        if found:
            first, repeated = found
            yield Occasion(Part.REPEATED, number, first, first, str(repeated), end)


def _of_interval(number: int, interval: Interval) -> Iterator[Occasion]:
    start, end = interval.start, interval.end
    if start is None and end is not None:
        yield Occasion(Part.DEADLINE, number, end, end)
    elif start is not None and end is None:
        yield Occasion(Part.FIRST, number, start, start)
    elif start is not None and end is not None:
        yield from _closed(number, start, end)


def _closed(number: int, start: date, end: date) -> Iterator[Occasion]:
    if start >= end:
        yield Occasion(Part.DAY, number, end, end)
    elif (end - start).days < LONGEST_BAND:
        yield Occasion(Part.PERIOD, number, start, end)
    else:
        yield Occasion(Part.FIRST, number, start, start)
        yield Occasion(Part.LAST, number, end, end)
