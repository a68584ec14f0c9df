"""Counting the items of automatic lists in reading order (ECMA-376 §17.9)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harmonia.sources.docx.names import value, w, whole
from harmonia.sources.docx.numbering import LEVELS, Level, Numbers
from harmonia.sources.docx.styles import Style
from harmonia.sources.numerals import Numeral, numeral
from harmonia.sources.package import Element

_BULLET = "• "
_LONGEST_LABEL = 120
_PLACE = re.compile(r"%([1-9])")
_NUMERALS = {
    "lowerLetter": Numeral.LOWER_LETTER,
    "upperLetter": Numeral.UPPER_LETTER,
    "lowerRoman": Numeral.LOWER_ROMAN,
    "upperRoman": Numeral.UPPER_ROMAN,
}


class Counters:
    """The numbers that paragraphs are given one after another."""

    def __init__(self, lists: Mapping[int, Numbers]) -> None:
        """Begin with every list not yet begun."""
        self._lists = lists
        self._counts: dict[int, list[int | None]] = {}
        self._begun: set[tuple[int, int]] = set()

    def label(self, own: Element | None, style: Style) -> str:
        """The number or bullet of the next paragraph with what stands after it, "" for none.

        ``own`` is the paragraph's ``w:numPr``.
        """
        if not self._lists or (own is None and style.number is None):
            return ""
        joined = self._joined(own, style)
        if joined is None:
            return ""
        number, key = joined
        numbers = self._lists[number]
        level = numbers.levels.get(key)
        if level is None:
            return ""
        counts = self._count(number, numbers, key, level)
        return "" if level.hidden else _shown(numbers, level, counts)

    def _joined(self, own: Element | None, style: Style) -> tuple[int, int] | None:
        """The list and level of a paragraph: its own first, then those of its style."""
        number = whole(value(own, w("numId")))
        key = whole(value(own, w("ilvl")))
        by_style = number is None
        if number is None:
            number = style.number
        if number is None or number not in self._lists:
            return None
        if key is None and by_style:
            key = self._lists[number].level_of(style)
        return number, min(max(key or 0, 0), LEVELS - 1)

    def _count(self, number: int, numbers: Numbers, key: int, level: Level) -> list[int | None]:
        counts = self._counts.setdefault(numbers.counter, [None] * LEVELS)
        before = counts[key]
        begins = key in numbers.starts and (number, key) not in self._begun
        self._begun.add((number, key))
        counts[key] = level.start if before is None or begins else before + 1
        for above in range(key):
            if counts[above] is None:
                counts[above] = numbers.levels.get(above, Level()).start
        for below in range(key + 1, LEVELS):
            if _restarts(numbers.levels.get(below), key):
                counts[below] = None
        return counts


def _restarts(level: Level | None, after: int) -> bool:
    """Whether a level begins anew after an item of the higher level ``after`` (from 0)."""
    if level is None or level.restart is None:
        return True
    return after < level.restart


def _shown(numbers: Numbers, level: Level, counts: list[int | None]) -> str:
    if level.kind == "bullet":
        return _BULLET if level.text else ""

    def written(place: re.Match[str]) -> str:
        key = int(place[1]) - 1
        count = counts[key]
        if count is None:
            return ""
        return _number(count, numbers.levels.get(key, Level()), legal=level.legal)

    label = _PLACE.sub(written, level.text)[:_LONGEST_LABEL]
    return label.rstrip() + level.after if label.strip() and level.after else label


def _number(count: int, level: Level, *, legal: bool) -> str:
    if level.kind == "none":
        return ""
    if legal:
        return str(count)
    if level.kind == "decimalZero":
        return f"{count:02}"
    if level.kind == "custom":  # "001, 002, 003, ..."
        return f"{count:0{len(level.pattern.partition(',')[0]) or 1}}"
    kind = _NUMERALS.get(level.kind)
    return str(count) if kind is None else numeral(count, kind)
