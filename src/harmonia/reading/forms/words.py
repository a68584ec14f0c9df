"""The words that open a heading, as the office writes them."""

from __future__ import annotations

from harmonia.reading.numbering import heading
from harmonia.reading.value import Value


def opening_words(value: Value, concepts: frozenset[str]) -> str | None:
    """What stands before a heading's number: "Zadanie/Działanie"; None where it is no heading."""
    found = heading(value, concepts)
    if found is None or found.typo is not None:
        return None
    start = (found.number or found.rest).place.span
    offset = value.place.span[0] if value.place.span else 0
    return value.raw[: start[0] - offset].strip(" \t:.–—-\u00a0") if start else None
