"""Levels of list styles: how a number or bullet looks (ISO/IEC 26300-1 §16.30–16.34)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harmonia.sources.numerals import Numeral, letter_number, numeral
from harmonia.sources.odt.names import name, names, whole
from harmonia.sources.package import Element

LEVELS = 10
_BULLET = "• "
_LONGEST_TEXT = 64  # characters of a prefix, suffix or format
_LONGEST_LABEL = 120
_LEVEL = name("text:level")
_NUMBERS = names("text:list-level-style-number", "text:outline-level-style")
_BULLETS = names("text:list-level-style-bullet", "text:list-level-style-image")
_FORMAT, _PREFIX, _SUFFIX, _SYNC = map(
    name, ("style:num-format", "style:num-prefix", "style:num-suffix", "style:num-letter-sync")
)
_START, _SHOWN, _CHARACTER = map(
    name, ("text:start-value", "text:display-levels", "text:bullet-char")
)
_WHOLE_FORMATS = (name("loext:num-list-format"), name("style:num-list-format"))
_ALIGNMENT, _FOLLOWED = name("style:list-level-label-alignment"), name("text:label-followed-by")
_PLACE = re.compile(r"%(10|[1-9])%")


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How one level of a list counts and shows its number.

    ``numeral`` None shows no number; ``whole`` has ``%1%`` … for the numbers of the levels and
    rules over prefix, suffix and the number of levels ``shown``.
    """

    numeral: Numeral | None = None
    start: int = 1
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    whole: str | None = None
    synced: bool = False
    bullet: bool = False
    after: str = " "


def read_levels(style: Element) -> dict[int, ListLevel]:
    """The levels of a list style or of the outline, by level from 1."""
    found: dict[int, ListLevel] = {}
    for item in style:
        level = whole(item.get(_LEVEL), 0)
        if not 1 <= level <= LEVELS:
            continue
        if item.tag in _NUMBERS:
            found[level] = _read_number(item)
        elif item.tag in _BULLETS:
            shown = item.get(_CHARACTER) != ""
            found[level] = ListLevel(bullet=shown, after=_after(item))
    return found


def _read_number(item: Element) -> ListLevel:
    written = item.get(_FORMAT) or ""
    formats = (item.get(key) for key in _WHOLE_FORMATS)
    pattern = next((text[:_LONGEST_TEXT] for text in formats if text is not None), None)
    return ListLevel(
        numeral=_numeral(written),
        start=whole(item.get(_START), 1),
        prefix=(item.get(_PREFIX) or "")[:_LONGEST_TEXT],
        suffix=(item.get(_SUFFIX) or "")[:_LONGEST_TEXT],
        shown=min(max(whole(item.get(_SHOWN), 1), 1), LEVELS),
        whole=pattern,
        synced=item.get(_SYNC) == "true",
        after=_after(item),
    )


def _numeral(written: str) -> Numeral | None:
    """Formats that are no numerals of ours ("一, 二, 三, ...") count in Arabic figures."""
    if not written:
        return None
    try:
        return Numeral(written)
    except ValueError:
        return Numeral.DECIMAL


def _after(item: Element) -> str:
    for alignment in item.iter(_ALIGNMENT):
        return "" if alignment.get(_FOLLOWED) == "nothing" else " "
    return " "


def label(levels: Mapping[int, ListLevel], level: int, counts: Sequence[int | None]) -> str:
    """The number or bullet of an item with what stands after it, "" for none.

    ``counts`` holds the numbers of the levels from 1 at the indices from 0.
    """
    shape = levels.get(level)
    if shape is None:
        return ""
    if shape.bullet:
        return _BULLET
    if shape.whole is None:
        text = shape.prefix + _joined(levels, level, counts, shape.shown) + shape.suffix
        text = text if shape.numeral is not None else ""
    else:

        def written(place: re.Match[str]) -> str:
            key = int(place[1])
            return _number(levels.get(key), counts[key - 1])

        text = _PLACE.sub(written, shape.whole)
    text = text[:_LONGEST_LABEL]
    return text.rstrip() + shape.after if text.strip() and shape.after else text


def _joined(
    levels: Mapping[int, ListLevel], level: int, counts: Sequence[int | None], shown: int
) -> str:
    first = max(1, level - shown + 1)
    numbers = (_number(levels.get(key), counts[key - 1]) for key in range(first, level + 1))
    return ".".join(number for number in numbers if number)


def _number(shape: ListLevel | None, count: int | None) -> str:
    if shape is None or shape.numeral is None or count is None:
        return ""
    if shape.synced:
        return numeral(count, shape.numeral)
    match shape.numeral:
        case Numeral.LOWER_LETTER:
            return letter_number(count)
        case Numeral.UPPER_LETTER:
            return letter_number(count).upper()
        case _:
            return numeral(count, shape.numeral)
