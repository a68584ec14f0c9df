"""The first and the last day of a term, where it has them."""

from __future__ import annotations

from datetime import date

from harmonia.plan import Term


def first_day(term: Term) -> date | None:
    """The first day of all intervals; None where one has no beginning, or there are none."""
    days = [interval.start for interval in term.intervals]
    return min((day for day in days if day), default=None) if None not in days else None


def last_day(term: Term) -> date | None:
    """The last day of all intervals; None where one has no end, or there are none."""
    days = [interval.end for interval in term.intervals]
    return max((day for day in days if day), default=None) if None not in days else None
