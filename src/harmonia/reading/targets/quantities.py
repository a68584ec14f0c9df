"""Quantities in a clause: numbers with their comparator, kind and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from harmonia.plan import Comparator, TargetKind
from harmonia.polish.morphology import lemmas
from harmonia.polish.number_words import HALVES
from harmonia.polish.numbers import Number, numbers
from harmonia.reading.targets.changes import change_before, end_of_change
from harmonia.reading.targets.comparators import comparator_after, comparator_before
from harmonia.reading.targets.frequencies import Frequency, find_frequencies, per_period
from harmonia.reading.targets.units import lemma_of_first, noun_at, skip_lead
from harmonia.reading.targets.words import COUNT_HEADS, EVENTS, FALLS, RISES

_MOST_NUMBERS = 40  # in one clause; what has more is no indicator
_WORD = re.compile(r"[^\W\d_]+")
_OUT_OF = re.compile(r"\b(?:z|ze|od)\s*$", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_TO_RANGE = re.compile(r"\s*(?:[-–—‑]|do)\s*", re.IGNORECASE)
_AND_RANGE = re.compile(r"\s*a\s*")
_BY = re.compile(r"\bo\s*$", re.IGNORECASE)
_UP_TO = re.compile(r"\bdo\s*$|\bpoziom\w*\s*$", re.IGNORECASE)
_OF_WHOM = re.compile(r"\b(?:u|wśród|dla|przez|w|we)\s*$", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:w|we|dla|z|ze|na|przez|u|wśród|spośród|od|po|przy)\s*$", re.IGNORECASE)
_FROM = re.compile(r"\b(?:od|pomiędzy|między)\s*$", re.IGNORECASE)
_MARK = re.compile(r"\s*[:=–—-]\s*$")
_POINTS = re.compile(r"^(?:[\d\s.,]+|\w+\s+)")  # the figure before "punktów procentowych"
_HALF = re.compile(rf"\b(?:{'|'.join(sorted(HALVES))})\b", re.IGNORECASE)
_TURNED = {Comparator.AT_LEAST: Comparator.AT_MOST, Comparator.AT_MOST: Comparator.AT_LEAST}


class Quantity(NamedTuple):
    """A number and how it is meant; ``beside``: it only tells where or for whom ("w 8 szkołach").

    ``bare``: nothing but the number tells its kind and unit.
    """

    kind: TargetKind
    value: int | float
    comparator: Comparator
    unit: str | None = None
    what: str | None = None
    beside: bool = False
    bare: bool = False
    by: bool = False  # "o 15%": how much, not how many


def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a clause whose other figures are blanked out, in order."""
    timed = find_frequencies(text)
    found: list[tuple[int, Quantity]] = [(f.start, _timed(text, f)) for f in timed]
    singles = [n for n in numbers(text)[:_MOST_NUMBERS] if not _inside(n, timed)]
    index = 0
    while index < len(singles):
        number = singles[index]
        upper = singles[index + 1] if index + 1 < len(singles) else None
        if upper is not None and (change := _change_of_level(text, number, upper)):
            found.append((number.start, _level(text, upper, change)))
            index += 2
        elif upper is not None and _is_range(text, number, upper):
            pair = _range(text, number, upper)
            found.extend((number.start, quantity) for quantity in pair)
            index += 2
        else:
            found.append((number.start, _single(text, number)))
            index += 1
    found.extend(_halves(text) if not found else ())
    return tuple(quantity for _, quantity in sorted(found, key=lambda pair: pair[0]))


def _timed(text: str, frequency: Frequency) -> Quantity:
    comparator, _ = comparator_before(text, frequency.start)
    return Quantity(
        TargetKind.FREQUENCY,
        frequency.value,
        comparator or Comparator.AT_LEAST,
        frequency.period,
        frequency.what,
    )


def _inside(number: Number, timed: Sequence[Frequency]) -> bool:
    return any(f.start <= number.start < f.end for f in timed)


def _is_range(text: str, lower: Number, upper: Number) -> bool:
    between = text[lower.end : upper.start]
    if lower.value >= upper.value or (upper.percent, upper.points) < (lower.percent, lower.points):
        return False
    if _TO_RANGE.fullmatch(between):
        return True
    before = text[: lower.start].rstrip().lower()
    return bool(_AND_RANGE.fullmatch(between)) and before.endswith(("między", "pomiędzy"))


def _range(text: str, lower: Number, upper: Number) -> Iterator[Quantity]:
    """Two quantities that share kind and unit; of a fall the greater figure is the lower bound."""
    high = _single(text, upper._replace(start=lower.start))
    if _FROM.search(text[: lower.start]):
        high = high._replace(beside=False)
    first = lower.value if high.value >= 0 else high.value
    last = high.value if high.value >= 0 else -lower.value
    yield high._replace(value=first, comparator=Comparator.AT_LEAST)
    yield high._replace(value=last, comparator=Comparator.AT_MOST)


def _change_of_level(text: str, old: Number, new: Number) -> int:
    """Whether two numbers tell of a rise (1) or fall (−1), as in "wzrost z 20 do 40"."""
    joined = text[old.end : new.start].strip() == "do" and _OUT_OF.search(text[: old.start])
    return change_before(text, old.start) if joined else 0


def _level(text: str, number: Number, change: int) -> Quantity:
    """The level to be reached."""
    bound = Comparator.AT_LEAST if change > 0 else Comparator.AT_MOST
    return _single(text, number)._replace(comparator=bound, beside=False)


def _single(text: str, number: Number) -> Quantity:
    comparator, left = comparator_before(text, number.start)
    before = text[:left].rstrip() + " " if left < number.start else text[: number.start]
    close = text[: number.start]
    after, end = comparator_after(text, number.end)
    change = _change(text, number, before, close)
    if change:
        return _growth(text, number, change, comparator or after, end)
    by = bool(_BY.search(before) or _BY.search(close))
    if number.percent or number.points:
        return _percent(text, number, comparator or after, end)._replace(by=by)
    counted = Quantity(
        TargetKind.COUNT,
        number.value,
        comparator or after or Comparator.AT_LEAST,
        _unit(text, left, end),
        beside=bool(_BESIDE.search(close) and not _UP_TO.search(close)),
    )
    times = per_period(text, end)
    if times and (counted.unit is None or lemma_of_first(counted.unit) & EVENTS):
        return counted._replace(kind=TargetKind.FREQUENCY, unit=times, what=counted.unit)
    return counted._replace(bare=counted.unit is None, by=by)


def _change(text: str, number: Number, before: str, close: str) -> int:
    """Whether the number is how much something grows (1) or falls (−1)."""
    change = change_before(text, number.start)
    by = _BY.search(before) or _BY.search(close)
    if not change or by:
        return change
    measured = number.percent or number.points
    if _FIGURE.search(text, end_of_change(text, number.start), number.start):
        measured = measured and noun_at(text, number.end) is None  # "wzrost o 10% i 90% szkół"
    of_whom = _OF_WHOM.search(before) or _OF_WHOM.search(close) or _UP_TO.search(close)
    return change if measured and not of_whom else 0


def _growth(
    text: str, number: Number, change: int, comparator: Comparator | None, end: int
) -> Quantity:
    unit = _measured_unit(text, number) or noun_at(text, end) or _counted_before(text, number)
    bound = comparator or Comparator.AT_LEAST
    plain = Quantity(TargetKind.PERCENT, number.value, bound, unit, _changing(text, number))
    return grown(plain, change)


def grown(quantity: Quantity, change: int) -> Quantity:
    """The quantity as a growth: a fall is negative, and its bounds turn round."""
    bound = quantity.comparator
    if change < 0:
        bound = _TURNED.get(bound, bound)
    value = change * quantity.value
    return quantity._replace(kind=TargetKind.GROWTH, value=value, comparator=bound, bare=False)


def _percent(text: str, number: Number, comparator: Comparator | None, end: int) -> Quantity:
    """A share; "zwiększenie do 80%" is a level to be reached."""
    change = change_before(text, number.start)
    if change and comparator is Comparator.AT_MOST and _UP_TO.search(text[: number.start]):
        comparator = Comparator.AT_LEAST if change > 0 else Comparator.AT_MOST
    what = noun_at(text, end)
    bound = comparator or Comparator.AT_LEAST
    unit = _measured_unit(text, number)
    return Quantity(TargetKind.PERCENT, number.value, bound, unit, what, bare=what is None)


def _measured_unit(text: str, number: Number) -> str | None:
    if number.points:
        return _POINTS.sub("", text[number.start : number.end]) or None
    return "%" if number.percent else None


def _changing(text: str, number: Number) -> str | None:
    """What grows: "wzrost | wiedzy o 15%"."""
    for match in _WORD.finditer(text[: number.start]):
        if lemmas(match.group().lower()) & (RISES | FALLS):
            return noun_at(text, match.end())
    return None


def _counted_before(text: str, number: Number) -> str | None:
    """What is counted: "zwiększenie liczby | szkół o 2"."""
    for match in _WORD.finditer(text[: number.start]):
        if lemmas(match.group().lower()) & COUNT_HEADS:
            return noun_at(text, match.end())
    return None


def _unit(text: str, left: int, end: int) -> str | None:
    """The noun after the number, else the one before it, which a mark sets off."""
    if unit := noun_at(text, end):
        return unit
    before = text[:left]
    mark = _MARK.search(before)
    if mark is None:
        return None
    opening = re.split(r"[;,.:]\s*", before[: mark.start()])[-1]
    first = lemma_of_first(opening)
    match = _WORD.search(opening)
    if match is None:
        return None
    if first & COUNT_HEADS:
        return noun_at(opening, match.end())
    return noun_at(opening, skip_lead(opening, 0)) if first & EVENTS else None


def _halves(text: str) -> Iterator[tuple[int, Quantity]]:
    """Half of a base, "co najmniej połowa szkół", is 50 %."""
    if (match := _HALF.search(text)) and (what := noun_at(text, match.end())):
        comparator, _ = comparator_before(text, match.start())
        bound = comparator or Comparator.AT_LEAST
        yield match.start(), Quantity(TargetKind.PERCENT, 50, bound, "%", what)
