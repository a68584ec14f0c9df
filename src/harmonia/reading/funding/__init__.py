"""Where the money of an action comes from."""

from __future__ import annotations

import re
from functools import lru_cache

from harmonia.plan import Funding, FundingSource
from harmonia.polish.amounts import amounts
from harmonia.polish.numbers import numbers
from harmonia.polish.words import tidy
from harmonia.reading.funding.words import PATTERNS

_LONGEST = 4_000  # characters of a cell that are looked at
_PATTERNS = tuple((source, re.compile("|".join(words))) for source, words in PATTERNS)
# Explanations; not where they are all that is written, nor the source of the sum before them.
_PARENTHESES = re.compile(r"(?<=[^\s(])(?<!\d)(?<!zł)(?<!zł\.)(?<!złotych)(?<!pln)\s*\([^()]*\)")
_PART_ENDS = re.compile(r"[;+]|,(?!\d)|\b(?:i|oraz)\b", re.IGNORECASE)
_NOT_ADDED = re.compile(
    r"\b(?:w\s+tym|z\s+(?:tego|czego)|lub|albo|bądź|alternatywnie|ewentualnie|po)\b", re.IGNORECASE
)
_TOTAL = re.compile(
    r"\b(?:razem|łącznie|ogółem|suma|w\s+sumie|całkowit\w+\s+koszt)\b", re.IGNORECASE
)
_CROSSED = re.compile(r"[\s\-–—−/]+")
_FIGURE = re.compile(r"[\d\s.,]+")


@lru_cache(maxsize=2048)
def read_funding(text: str | None) -> Funding:
    """The sources named in a cell, in order, and the sum: the only one, a total, or of plain parts.

    A lone dash means that nothing is needed; words that name no known source are `OTHER`.
    """
    words = tidy(text)
    return Funding(words, known_sources(text), _amount(words[:_LONGEST]) if words else None)


def known_sources(text: str | None) -> tuple[FundingSource, ...]:
    """The sources named in a cell, as `read_funding` reads them."""
    words = tidy(text)
    if words is None:
        crossed = bool(text and text.strip() and _CROSSED.fullmatch(text))
        return (FundingSource.NONE,) if crossed else ()
    return _sources(words[:_LONGEST].lower())


@lru_cache(maxsize=2048)
def _sources(words: str) -> tuple[FundingSource, ...]:
    words = _PARENTHESES.sub(" ", words)
    found: dict[FundingSource, int] = {}
    for source, pattern in _PATTERNS:
        if match := pattern.search(words):
            found[source] = match.start()
            # The words are spoken for; a blank of their length keeps the others' places.
            words = pattern.sub(lambda taken: "\u00a6" * len(taken.group()), words)
    if len(found) > 1:
        found.pop(FundingSource.NONE, None)  # "bezpłatnie, środki PPP": somebody pays
    return tuple(sorted(found, key=lambda source: found[source])) or (FundingSource.OTHER,)


def _amount(words: str) -> float | None:
    """The sum after "razem", or the only one; else of parts that each have their source.

    A cell with nothing but a number is a sum.
    """
    total = _TOTAL.search(words)
    if total and (stated := amounts(words[total.end() :])):
        return float(stated[0])
    sums = amounts(words)
    if not sums and _FIGURE.fullmatch(words):
        sums = tuple(number.value for number in numbers(words))
    return float(sums[0]) if len(sums) == 1 else _added(words)


def _added(words: str) -> float | None:
    """The whole of "100 tys. zł (budżet gminy), 50 tys. zł (dotacja)": other money in each part."""
    if _NOT_ADDED.search(words):
        return None
    whole = 0.0
    payers: set[tuple[FundingSource, ...]] = set()
    parts = _PART_ENDS.split(words)
    for part in parts:
        sums = amounts(part)
        if len(sums) != 1:
            return None
        sources = _sources(part.lower())
        if sources in {(FundingSource.OTHER,), (FundingSource.NONE,)}:
            return None
        whole += sums[0]
        payers.add(sources)
    return whole if len(payers) == len(parts) else None
