"""Headers: only what both plans name in the office's own words, otherwise worded, is a change."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from harmonia.comparing import compare
from harmonia.plan import Plan


def changed(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    compared = compare(Plan("old", headers=before), Plan("new", headers=after))
    return [one.field for one in compared.head]


def test_another_wording_is_a_change() -> None:
    assert changed({"term": "Kiedy"}, {"term": "Do kiedy"}) == ["header:term"]


@pytest.mark.parametrize("other", [{}, {"term": "Termin realizacji"}])
def test_a_layout_without_the_offices_words_is_no_change(other: Mapping[str, str]) -> None:
    assert changed({"term": "Kiedy"}, other) == []
    assert changed(other, {"term": "Kiedy"}) == []


def test_one_field_for_indicator_and_measure_has_a_default_too() -> None:
    assert changed({"indicator": "Wskaźnik/miernik"}, {"indicator": "Wskaźniki celu"}) == []
