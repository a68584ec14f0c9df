"""The rules of recurrence that reading makes (RFC 5545, 3.3.10), taken apart and written again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_RULE = re.compile(
    r"FREQ=(?P<frequency>DAILY|WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=(?P<interval>[1-9]\d{0,3}))?"
    r"(?:;BYMONTH=(?P<months>\d{1,2}(?:,\d{1,2}){0,11}))?"
    r"(?:;BYMONTHDAY=(?P<days>-?\d{1,2}(?:,-?\d{1,2}){0,61}))?"
    r"(?:;BYDAY=(?P<weekdays>-?\d{0,2}[A-Z]{2}(?:,-?\d{0,2}[A-Z]{2}){0,34}))?"
)
_RANKED = re.compile(r"(-?\d+)?([A-Z]{2})")
_LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEEKS_OF_MONTH, _WEEKS_OF_YEAR = 5, 53


class Frequency(StrEnum):
    """What a rule's interval counts."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class WeekdayOfRank:
    """A weekday, Monday is 0; ``rank`` 1 is the first of its month or year, -1 the last, 0 each."""

    weekday: int
    rank: int = 0

    def __str__(self) -> str:
        """As rules name it: "-1FR"."""
        return f"{self.rank or ''}{WEEKDAYS[self.weekday]}"


@dataclass(frozen=True, slots=True)
class Rule:
    """How often something takes place; no ``days`` and no ``weekdays``: the rule names no day.

    ``days`` are days of the month, -1 is the last.
    """

    frequency: Frequency
    interval: int = 1
    months: frozenset[int] = frozenset()
    days: frozenset[int] = frozenset()
    weekdays: tuple[WeekdayOfRank, ...] = ()

    def __str__(self) -> str:
        """The rule as RFC 5545 writes it."""
        days = sorted(self.days, key=lambda day: (day < 0, day))
        parts = (
            ("FREQ", str(self.frequency)),
            ("INTERVAL", str(self.interval) if self.interval > 1 else ""),
            ("BYMONTH", _joined(sorted(self.months))),
            ("BYMONTHDAY", _joined(days)),
            ("BYDAY", _joined(self.weekdays)),
        )
        return ";".join(f"{name}={value}" for name, value in parts if value)


def rule_of(text: str | None) -> Rule | None:
    """The rule that a text is; None for any other text, and for a rule that allows no day.

    Args:
        text: what a term holds; a plan saved by another program may hold anything.
    """
    found = _RULE.fullmatch(text or "")
    if found is None:
        return None
    rule = Rule(
        Frequency(found["frequency"]),
        int(found["interval"] or 1),
        _numbers(found["months"]),
        _numbers(found["days"]),
        tuple(map(_weekday, (found["weekdays"] or "").split(","))) if found["weekdays"] else (),
    )
    return rule if _is_sound(rule) else None


def _is_sound(rule: Rule) -> bool:
    """Whether its parts are such as its frequency may have, and some day can be meant."""
    months = rule.months or range(1, 13)
    if not all(0 < month <= len(_LONGEST_MONTHS) for month in months):
        return False
    longest = max(_LONGEST_MONTHS[month - 1] for month in months)
    if rule.days and not any(0 < abs(day) <= longest for day in rule.days):
        return False
    of_year = rule.frequency is Frequency.YEARLY and not rule.months
    weeks = _WEEKS_OF_YEAR if of_year else _WEEKS_OF_MONTH
    if not all(one.weekday >= 0 and abs(one.rank) <= weeks for one in rule.weekdays):
        return False
    match rule.frequency:
        case Frequency.DAILY:
            return not (rule.months or rule.days or rule.weekdays)
        case Frequency.WEEKLY:
            return not (rule.months or rule.days or any(one.rank for one in rule.weekdays))
        case _:
            return True


def _numbers(text: str | None) -> frozenset[int]:
    return frozenset(map(int, text.split(","))) if text else frozenset()


def _weekday(text: str) -> WeekdayOfRank:
    """A weekday of its name; that of a name that is none is -1."""
    found = _RANKED.fullmatch(text)
    if found is None or found[2] not in WEEKDAYS:
        return WeekdayOfRank(-1)
    return WeekdayOfRank(WEEKDAYS.index(found[2]), int(found[1] or 0))


def _joined(values: Iterable[object]) -> str:
    return ",".join(map(str, values))
