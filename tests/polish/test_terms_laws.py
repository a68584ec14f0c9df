"""Laws of time expressions: made-up ones have their true days, any text is survived."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from term_maker import FAMILIES, days_of

from harmonia.polish.terms import Context, describe, find_times, is_term, understand_term


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_every_made_up_expression_has_its_true_days(family: str) -> None:
    @settings(max_examples=150, deadline=None, derandomize=True, database=None)
    @given(FAMILIES[family]())
    def holds(said: object) -> None:
        text, intervals, rule = said.text, said.intervals, said.recurrence  # type: ignore[attr-defined]
        term = understand_term(text)
        assert (days_of(term), term.recurrence) == (intervals, rule), text

    holds()
