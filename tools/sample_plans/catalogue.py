"""All sample plans by the names of their files."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sample_plans import (
    cards_clean,
    cards_flawed,
    goal_cards_clean,
    goal_cards_flawed,
    goal_rows_clean,
    goal_rows_flawed,
    goal_tables_clean,
    goal_tables_flawed,
    heading_cards_clean,
    heading_cards_flawed,
    paragraphs_clean,
    paragraphs_flawed,
    wide_clean,
    wide_flawed,
)
from sample_plans.parts import Sample

SAMPLES: Mapping[str, Sample] = MappingProxyType(
    {
        "wide-clean": wide_clean.PLAN,
        "wide-flawed": wide_flawed.PLAN,
        "goal_rows-clean": goal_rows_clean.PLAN,
        "goal_rows-flawed": goal_rows_flawed.PLAN,
        "goal_tables-clean": goal_tables_clean.PLAN,
        "goal_tables-flawed": goal_tables_flawed.PLAN,
        "cards-clean": cards_clean.PLAN,
        "cards-flawed": cards_flawed.PLAN,
        "goal_cards-clean": goal_cards_clean.PLAN,
        "goal_cards-flawed": goal_cards_flawed.PLAN,
        "heading_cards-clean": heading_cards_clean.PLAN,
        "heading_cards-flawed": heading_cards_flawed.PLAN,
        "paragraphs-clean": paragraphs_clean.PLAN,
        "paragraphs-flawed": paragraphs_flawed.PLAN,
    }
)
