"""Parts of a sample plan: the words of the document, and beside them what they mean.

Days are ISO 8601 intervals ("2025-09-01/2025-10-31", an open side is ".."), several parted by a
space; an empty text: the term names no days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from paper.content import SideTable
from paper.layouts import PLAIN, Wording

TargetData: TypeAlias = Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Act:
    """One action: its words by field, the days its term names, its targets."""

    words: Mapping[str, str]
    days: str
    targets: tuple[TargetData, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A task with its actions, under the goal of this number."""

    number: str | None
    title: str
    goal: str | None
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample plan; ``authority`` in the nominative, as a careful person writes it down.

    ``goals`` are texts, numbered from 1. ``worn``: page numbers stand in the text, and a plain
    text or web page of it is cut off in its last table.
    """

    layout: str
    title: str
    authority: str
    preamble: tuple[str, ...]
    priorities: tuple[str, ...]
    main_goal: str
    goals: tuple[str, ...]
    steps: tuple[Step, ...]
    side_tables: tuple[SideTable, ...] = ()
    closing: tuple[str, ...] = ()
    wording: Wording = PLAIN
    goals_listed: bool = True
    worn: bool = False


def step(number: str | None, title: str, *acts: Act, goal: str | None = None) -> Step:
    """A task."""
    return Step(number, title, goal, acts)


def act(
    *targets: TargetData, days: str = "", extra: Mapping[str, str] | None = None, **words: str
) -> Act:
    """An action; ``extra`` are extra columns by header."""
    return Act({**words, **(extra or {})}, days, targets)


def count(value: int | None, unit: str | None) -> TargetData:
    """A number of things, at least."""
    return _target("count", value, "at_least", unit)


def at_most(value: int, unit: str | None) -> TargetData:
    """A number of things that is not to be passed."""
    return _target("count", value, "at_most", unit)


def percent(value: int) -> TargetData:
    """A share, at least."""
    return _target("percent", value, "at_least", "%")


def growth(value: int) -> TargetData:
    """A growth by per cent, at least; a fall, at most."""
    return _target("growth", value, "at_least" if value > 0 else "at_most", "%")


def binary(unit: str | None = None) -> TargetData:
    """A document or event that either is there or not."""
    return _target("binary", 1, "at_least", unit)


def frequency(value: int | None, period: str | None) -> TargetData:
    """A number of times per period."""
    return _target("frequency", value, "at_least", period)


def unquantified() -> TargetData:
    """Nothing measurable."""
    return _target("unquantified", None, None, None)


def _target(kind: str, value: int | None, comparator: str | None, unit: str | None) -> TargetData:
    return {
        "kind": kind,
        "value": value,
        "comparator": None if value is None else comparator,
        "unit": unit,
    }
