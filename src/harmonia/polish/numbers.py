"""Numbers in a Polish text: digits, number words, percentages; and counted nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from harmonia.polish.number_words import PHRASE, value_of

_SPACE = "[ \u00a0\u202f\u2009]"
_DIGITS = (
    rf"\d{{1,3}}(?:{_SPACE}\d{{3}}(?!\d))+(?:,\d{{1,2}}(?!\d))?"  # 1 200,50
    r"|\d{1,3}(?:\.\d{3}(?!\d))+(?:,\d{1,2}(?!\d))?"  # 12.000
    r"|\d{1,12}(?:[.,]\d{1,4}(?![\d.]))?"  # 5, 1,5, 2018
)
_SCALES = {"ty": 1_000, "ml": 1_000_000, "mi": 1_000_000}
_MILLIARD = 1_000_000_000
_SCALE = r"(?:tys\b\.?|tysiące\b|tysięcy\b|ml[nd]\b\.?|milion\w*)"
_PERCENT = r"(?:%|‰|(?i:procent(?:ow|u|em|y|ami|ach|om)?\b|proc\b\.?))"
_POINTS = r"(?i:p\.?\s?p\b\.?|pkt\b\.?\s?proc\b\.?|punkt\w*\s+procentow\w+)"
_NUMBER = re.compile(
    rf"(?<![\w.,])(?:(?P<digits>{_DIGITS})|(?P<words>(?i:{PHRASE}))\b)"
    rf"(?:\s*(?P<scale>{_SCALE}))?"
    rf"(?:\s*(?P<percent>{_PERCENT})|\s*(?P<points>{_POINTS}))?"
)
_FEW = range(2, 5)
_TEENS = range(12, 15)


class Number(NamedTuple):
    """A number of a text, from ``start`` to ``end`` with its scale and percent sign.

    ``percent``: it is a percentage; ``points``: it is in percentage points; ``word``: it is
    written out; ``scale``: what "tys." and the like multiplied it by.
    """

    value: int | float
    start: int
    end: int
    percent: bool = False
    points: bool = False
    word: bool = False
    scale: int = 1


def numbers(text: str) -> tuple[Number, ...]:
    """The numbers of a text, in order.

    Spaces or full stops between groups of three digits are no ends of a number ("1 200", "12.000"),
    a comma starts its fraction; "tys.", "mln", "mld" multiply it. A digit that is part of a word
    ("A4", "3-letni") or of a chain ("1.2.3", "31.01.18") is no number.
    """
    return tuple(_numbers(text))


def plural(count: float, one: str, few: str, many: str) -> str:
    """The noun's form after a count: 1 zadanie, 2 zadania, 5 zadań, 22 zadania, 1,5 zadania."""
    if count != int(count):
        return few
    size = abs(int(count))
    if size == 1:
        return one
    return few if size % 10 in _FEW and size % 100 not in _TEENS else many


def whole(value: float) -> int | float:
    """The value as an int where it is whole."""
    return int(value) if value == int(value) else value


def _numbers(text: str) -> Iterator[Number]:
    for match in _NUMBER.finditer(text):
        if match["digits"] and _is_part(text, match):
            continue
        scale = _scale(match["scale"])
        value = value_of(match["words"]) if match["words"] else _digits(match["digits"])
        yield Number(
            whole(round(value * scale, 4)),
            match.start(),
            match.end(),
            percent=bool(match["percent"]),
            points=bool(match["points"]),
            word=bool(match["words"]),
            scale=scale,
        )


def _is_part(text: str, match: re.Match[str]) -> bool:
    """Whether the digits belong to a word or a chain: "3-letni", "31.01.18", "5a"."""
    if match["scale"] or match["percent"] or match["points"]:
        return False
    after = text[match.end() : match.end() + 2]
    before = text[max(0, match.start() - 2) : match.start()]
    joined = after[:1] in {"-", "‑"} and after[1:2].isalpha()
    chained = after[:1] in {".", ",", ":"} and after[1:2].isdigit()
    named = before[-1:] in {"-", "‑", "/", "§"} and before[:1].isalpha() and len(before) > 1
    return joined or chained or named or after[:1].isalpha()


def _scale(words: str | None) -> int:
    if not words:
        return 1
    return _MILLIARD if words.startswith("mld") else _SCALES[words[:2].lower()]


def _digits(text: str) -> float:
    grouped = re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text)
    plain = re.sub(_SPACE, "", text)
    return float((plain.replace(".", "") if grouped else plain).replace(",", "."))
