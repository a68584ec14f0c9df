"""The days on which schools are shut: public holidays, and the breaks of each voivodeship."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Protocol

_CODES = frozenset(f"{number:02}" for number in range(2, 33, 2))
_BACK_AT_WORK = 20  # August: teachers meet again before lessons begin


class Calendar(Protocol):
    """What a rule asks of a calendar."""

    def public_holiday(self, day: date) -> str | None:
        """The Polish name of a public holiday; None on any other day."""

    def school_break(self, day: date) -> str | None:
        """The Polish name of the break in which a day lies; None where schools work."""


@dataclass(frozen=True)
class Voivodeship:
    """The calendar of one voivodeship, by its two-digit TERC code."""

    code: str

    def public_holiday(self, day: date) -> str | None:
        """The Polish name of a public holiday; None on any other day."""
        return _public(day.year).get(day)

    def school_break(self, day: date) -> str | None:
        """The Polish name of a break; None at the end of August, when teachers are back."""
        if day.month == 8 and day.day >= _BACK_AT_WORK:  # noqa: PLR2004  (August)
            return None
        return _breaks(self.code, day.year).get(day)


def calendar_of(code: str | None) -> Calendar | None:
    """The calendar of a voivodeship; None where none is asked for or the code is no voivodeship."""
    return Voivodeship(code) if code and code in _CODES else None


def days_of(first: date, last: date, most: int) -> list[date] | None:
    """Every day of a span; None where there are more than ``most``."""
    count = (last - first).days + 1
    return [first + timedelta(n) for n in range(count)] if 0 < count <= most else None


@lru_cache(maxsize=64)
def _public(year: int) -> Mapping[date, str]:
    return dict(_holidays()("PL", years=year, language="pl"))


@lru_cache(maxsize=256)
def _breaks(code: str, year: int) -> Mapping[date, str]:
    days = _holidays()("PL", subdiv=code, years=year, language="pl", categories=("school",))
    return dict(days)


def _holidays() -> Callable[..., Mapping[date, str]]:
    from holidays import country_holidays  # noqa: PLC0415  (slow to import, seldom asked)

    return country_holidays
