"""Comparing and reading call the fields the same, though neither imports the other."""

from __future__ import annotations

from harmonia.comparing import sentences
from harmonia.reading.sentences import FIELD_NAMES


def test_fields_have_the_names_that_reading_gives_them() -> None:
    common = sentences.FIELD_NAMES.keys() & FIELD_NAMES.keys()

    assert len(common) > 10
    assert {name: sentences.FIELD_NAMES[name] for name in common} == {
        name: FIELD_NAMES[name] for name in common
    }
