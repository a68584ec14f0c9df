"""Targets of made-up indicators: as varied as offices write them."""

from __future__ import annotations

from hypothesis import given, settings

from harmonia.reading.targets import read_targets
from indicator_phrases import Phrase, phrases


@given(phrases)
@settings(max_examples=600, deadline=None)
def test_known_targets(phrase: Phrase) -> None:
    targets = read_targets(phrase.indicator, phrase.measure)
    assert tuple((t.kind.value, t.comparator, t.value) for t in targets) == phrase.targets
    if phrase.unit:
        assert all(target.unit == phrase.unit for target in targets)
