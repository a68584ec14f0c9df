"""What a plan says of its time as a whole, so that "maj" can be understood."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from harmonia.plan import Interval, Precision, Term
from harmonia.polish.terms.phrases import phrase
from harmonia.polish.terms.tokens import tokenise

_SCHOOL_YEAR_BEGINS = 9
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Context:
    """The plan's own time.

    ``school_year``: the year in which its one school year starts; ``year``: its one calendar
    year; ``period``: the days it speaks of; ``previous``: the term of the row before, for "j.w.";
    ``semester_split``: month and day on which the second semester starts, None where unknown.
    """

    school_year: int | None = None
    year: int | None = None
    period: Interval | None = None
    previous: Term | None = None
    semester_split: tuple[int, int] | None = None

    @classmethod
    def parse(cls, text: str) -> Context:
        """The context that a person names: "2018/2019", "2018", "2018–2020".

        Raises:
            ValueError: the text names no years.
        """
        tokens = tokenise(text[:_LONGEST].strip())
        found, _ = phrase(tokens, 0)
        whole = found is not None and tokens[found.end].start < 0 and len(text) <= _LONGEST
        if found is None or not whole or len(found.pieces) != 1:
            raise ValueError(f"no years: {text[:_LONGEST]!r}")
        first, last = found.pieces[0].first, found.pieces[0].last or found.pieces[0].first
        if first.wrong or last.wrong:
            raise ValueError(f"no such years: {text[:_LONGEST]!r}")
        if first.unit is last.unit is Precision.YEAR and first.year and last.year:
            return cls._of_years(first.year, last.year + last.number - 1)
        if first.unit is last.unit is Precision.SCHOOL_YEAR and first.school and last.school:
            return cls._of_school_years(first.school, last.school + last.number - 1)
        raise ValueError(f"no years: {text[:_LONGEST]!r}")

    @classmethod
    def _of_years(cls, first: int, last: int) -> Context:
        if last < first:
            raise ValueError(f"years run backwards: {first}, {last}")
        period = Interval(date(first, 1, 1), date(last, 12, 31))
        return cls(year=first if first == last else None, period=period)

    @classmethod
    def _of_school_years(cls, first: int, last: int) -> Context:
        if last < first:
            raise ValueError(f"school years run backwards: {first}, {last}")
        start, end = school_year_days(first)[0], school_year_days(last)[1]
        return cls(school_year=first if first == last else None, period=Interval(start, end))


def school_year_days(start: int) -> tuple[date, date]:
    """The first and last day of the school year that starts in the given year."""
    return date(start, _SCHOOL_YEAR_BEGINS, 1), date(start + 1, _SCHOOL_YEAR_BEGINS - 1, 31)


def year_in_school_year(month: int, start: int) -> int:
    """The calendar year of a month in the school year that starts in ``start``."""
    return start if month >= _SCHOOL_YEAR_BEGINS else start + 1


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])
