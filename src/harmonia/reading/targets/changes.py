"""Words of change: "wzrost", "zmniejszenie", and where they stand."""

from __future__ import annotations

import re

from harmonia.polish.morphology import lemmas
from harmonia.reading.targets.words import FALLS, RISES

_WORD = re.compile(r"[^\W\d_]+")


def change_before(text: str, end: int) -> int:
    """The last word of change before a place: 1 for a rise, −1 for a fall, 0 for none."""
    change = 0
    for match in _WORD.finditer(text[:end]):
        meant = lemmas(match.group().lower())
        if meant & RISES:
            change = 1
        elif meant & FALLS:
            change = -1
    return change


def end_of_change(text: str, end: int) -> int:
    """Where the last word of change before a place ends, or 0."""
    words = [m for m in _WORD.finditer(text, 0, end) if lemmas(m[0].lower()) & (RISES | FALLS)]
    return words[-1].end() if words else 0
