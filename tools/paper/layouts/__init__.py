"""Layouts: what a plan says, laid out as paragraphs and tables in the manner of an office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Protocol

from harmonia.sources.document import Block
from paper.content import FIELDS, PlanContent
from paper.layouts.cards import JOINT, cards, goal_cards, heading_cards
from paper.layouts.running import paragraphs
from paper.layouts.wide import (
    ALL,
    WITHOUT_METHODS,
    goal_rows,
    goal_tables,
    merged_wide,
    wide,
    wide_single,
)
from paper.layouts.wording import PLAIN, WORDINGS, Wording, worded

__all__ = ["LAYOUTS", "PLAIN", "WORDINGS", "Layout", "Wording", "kept", "room", "worded"]


class Layout(Protocol):
    """Lays a plan out, in the office's wording."""

    def __call__(self, content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
        """The blocks of the document."""


LAYOUTS: Mapping[str, Layout] = MappingProxyType(
    {
        "wide": wide,
        "wide_single": wide_single,
        "merged_wide": merged_wide,
        "goal_rows": goal_rows,
        "goal_tables": goal_tables,
        "cards": cards,
        "goal_cards": goal_cards,
        "heading_cards": heading_cards,
        "paragraphs": paragraphs,
    }
)

_GOAL = frozenset({"goal"})
_ROOM: Mapping[str, frozenset[str]] = {
    "wide": ALL,
    "wide_single": WITHOUT_METHODS,
    "merged_wide": ALL,
    "goal_rows": ALL | _GOAL,
    "goal_tables": ALL | _GOAL,
    "cards": ALL,
    "goal_cards": frozenset(JOINT) | _GOAL,
    "heading_cards": ALL,
    "paragraphs": ALL | _GOAL,
}


def room(layout: str) -> frozenset[str]:
    """Fields a layout has room for, and "goal" where a task shows its goal."""
    return _ROOM[layout]


def kept(content: PlanContent, layout: str) -> PlanContent:
    """What a layout keeps of a plan: all that it has no room for left out."""
    there = room(layout)
    tasks = tuple(
        replace(
            task,
            goal=task.goal if "goal" in there else None,
            actions=tuple(
                {name: text for name, text in action.items() if name in there or name not in FIELDS}
                for action in task.actions
            ),
        )
        for task in content.tasks
    )
    return replace(content, tasks=tasks)
