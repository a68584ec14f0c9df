"""The catalogue in docs/rules.md says what the code says."""

from __future__ import annotations

from pathlib import Path

from harmonia.checking.rules import RULES
from make_rules import CATALOGUE, catalogue


def test_the_catalogue_is_not_stale() -> None:
    assert Path(__file__).parents[2] / "docs" / "rules.md" == CATALOGUE
    assert CATALOGUE.read_text(encoding="utf-8") == catalogue(), "run: make rules"


def test_every_rule_stands_in_it() -> None:
    text = catalogue()

    assert all(f"### {code} " in text for code in RULES)
