"""Rows of a schedule that are no actions."""

from __future__ import annotations

from dataclasses import dataclass

from harmonia.reading.value import Value

TASK = frozenset({"task", "action"})
GOAL = frozenset({"goal"})


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A row or heading that names the goal of what stands below it."""

    number: Value | None
    text: Value


@dataclass(frozen=True, slots=True)
class LooseRow:
    """A row that is neither an action nor a goal: a section's name, a sum."""

    value: Value
