"""Layouts: a plan laid out as the paragraphs and tables of a document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from harmonia.plan import Plan
from harmonia.writing.document import Document
from harmonia.writing.layouts.cards import cards, goal_cards
from harmonia.writing.layouts.table import table

__all__ = ["LAYOUTS"]

LAYOUTS: Mapping[str, Callable[[Plan], Document]] = MappingProxyType(
    {"table": table, "cards": cards, "goal-cards": goal_cards}
)
"""Name → layout. Nothing of a plan is dropped: a field without a place gets a column or a line."""
