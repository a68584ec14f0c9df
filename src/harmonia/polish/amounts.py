"""Sums of money in a text."""

from __future__ import annotations

import re

from harmonia.polish.numbers import Number, numbers, whole

_CURRENCY = r"(?:zł\b|PLN\b|złot\w+)"
_AFTER = re.compile(rf"\s*(?:,\s*-+|,-+)?\s*{_CURRENCY}", re.IGNORECASE)
_BEFORE = re.compile(r"(?:PLN|zł\.?)\s*$", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:-|–|—|do|a|i|lub)\s*", re.IGNORECASE)
_GROSZE = re.compile(r"\s*gr(?:osz\w*)?\b", re.IGNORECASE)


def amounts(text: str) -> tuple[float, ...]:
    """The sums in złoty, in order: "1 200,50 zł", "3 tys. zł", "PLN 500", "5–10 tys. zł"."""
    lowered = text.lower()
    if "zł" not in lowered and "pln" not in lowered:
        return ()
    found = numbers(text)
    sums: list[float] = []
    for index, number in enumerate(found):
        following = found[index + 1] if index + 1 < len(found) else None
        if _is_grosze(text, number):
            if sums:
                sums[-1] = whole(round(sums[-1] + number.value / 100, 2))
        elif _is_money(text, number):
            sums.append(number.value)
        elif following and _is_range(text, number, following):
            sums.append(number.value * _shared_scale(number, following))
    return tuple(sums)


def _is_money(text: str, number: Number) -> bool:
    if number.percent or number.points:
        return False
    return bool(_AFTER.match(text, number.end) or _BEFORE.search(text[: number.start][-8:]))


def _is_grosze(text: str, number: Number) -> bool:
    return bool(_GROSZE.match(text, number.end))


def _is_range(text: str, number: Number, following: Number) -> bool:
    """In "od 1000 do 2000 zł" the first shares the second's currency."""
    between = text[number.end : following.start]
    return bool(_RANGE.fullmatch(between)) and _is_money(text, following)


def _shared_scale(number: Number, following: Number) -> int:
    """In "5–10 tys. zł" the first shares the second's scale as well, where it has none."""
    return following.scale if number.scale == 1 else 1
