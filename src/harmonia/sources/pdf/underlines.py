"""Rules that underline words are no lines of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from harmonia.sources.pdf.page import Letter, Rule

_BELOW = 0.35  # of the size: how far under the baseline an underline lies
_ENDS = 1.6  # points an underline may be longer or shorter than its words


def without_underlines(rules: Sequence[Rule], letters: Iterable[Letter]) -> list[Rule]:
    """Horizontal rules that do not lie just under words they are exactly as long as."""
    starts: set[tuple[int, int]] = set()
    ends: set[tuple[int, int]] = set()
    for letter in letters:
        if letter.angle or letter.text.isspace():
            continue
        for y in range(int(letter.y), int(letter.y + _BELOW * letter.size) + 1):
            starts.update((y, x) for x in _around(letter.x0))
            ends.update((y, x) for x in _around(letter.x1))
    return [
        rule
        for rule in rules
        if (int(rule.at), round(rule.start)) not in starts
        or (int(rule.at), round(rule.end)) not in ends
    ]


def _around(x: float) -> range:
    return range(round(x - _ENDS), round(x + _ENDS) + 1)
