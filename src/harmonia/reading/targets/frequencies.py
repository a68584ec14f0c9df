"""How often: "2 razy w roku", "raz w miesiącu", "co kwartał"."""

from __future__ import annotations

import re
from typing import NamedTuple

from harmonia.polish.number_words import PHRASE, value_of
from harmonia.reading.targets.masks import BLANK
from harmonia.reading.targets.words import ADVERBS_OF_PERIODS, PERIODS, TIMES

_PERIOD = "|".join(f"(?:{pattern})" for pattern in PERIODS)
_ADVERB = "|".join(ADVERBS_OF_PERIODS)
_IN = rf"(?:(?:w|we|na|do|za)\s+)?(?:ciągu\s+)?(?:każd\w+\s+|jedn\w+\s+)?(?P<period>{_PERIOD})"
_WHEN = rf"(?:\s+(?:{_IN}|(?P<adverb>{_ADVERB}))\b(?!\s*[{BLANK}\d]))"
_COUNT = rf"(?:(?P<digits>\d{{1,3}})|(?P<words>{PHRASE}))"
_TIMES = re.compile(
    rf"\b(?:{_COUNT}\s*(?:razy|raz\b|x\b|×)|(?P<times>{'|'.join(TIMES)})\b){_WHEN}", re.IGNORECASE
)
_BARE_TIMES = re.compile(rf"\b{_COUNT}\s*razy\b", re.IGNORECASE)
_EVERY = re.compile(
    rf"\b(?:co|raz\s+na)\s+(?:{_COUNT}\s+(?P<periods>dni|tygodnie|tygodni|miesiące|miesięcy|lata|kwartały)"
    rf"|(?P<period>{_PERIOD}))\b"
    rf"|^\W*(?:w\s+)?każd(?:ego|ym)\s+(?P<each>{_PERIOD})\W*$",
    re.IGNORECASE,
)
_ADVERBS = re.compile(rf"\b(?:{_ADVERB})\b", re.IGNORECASE)
_HINT = re.compile(r"raz|każd|krotnie|\bco\b|\dx|\sx\b|×|nie\b|tygodniowo", re.IGNORECASE)
_PER = re.compile(
    rf"[^,;.:{BLANK}\d]{{0,60}}?\s(?:(?:w|we|na|za)\s+(?:ciągu\s+)?(?:każd\w+\s+)?"
    rf"(?P<period>{_PERIOD})|(?P<adverb>{_ADVERB}))\b(?!\s*[{BLANK}\d])",
    re.IGNORECASE,
)


class Frequency(NamedTuple):
    """``value`` times a ``period``; ``start`` and ``end`` are its place in the text."""

    value: int
    period: str | None
    start: int
    end: int
    what: str | None = None


def find_frequencies(text: str) -> tuple[Frequency, ...]:
    """The frequencies of a text, in order; the same words are read once."""
    if not _HINT.search(text):
        return ()
    found: list[Frequency] = []
    for pattern in (_TIMES, _EVERY, _BARE_TIMES, _ADVERBS):
        for match in pattern.finditer(text):
            if not any(f.start < match.end() and match.start() < f.end for f in found):
                found.append(_frequency(match))
        if pattern is _BARE_TIMES and (found or re.search(r"\d", text)):
            break  # "3 spotkania rocznie" is read with its number
    return tuple(sorted(found, key=lambda frequency: frequency.start))


def per_period(text: str, start: int) -> str | None:
    """The period in "3 | spotkania w roku"; None in "w roku szkolnym 2018/2019"."""
    match = _PER.match(text, start)
    return _period(match) if match else None


def _frequency(match: re.Match[str]) -> Frequency:
    groups = match.groupdict()
    period = _period(match)
    if groups.get("periods"):
        count = groups["digits"] or str(value_of(groups["words"]))
        return Frequency(1, f"{count} {groups['periods']}", match.start(), match.end())
    if groups.get("digits"):
        value = int(groups["digits"])
    elif groups.get("words"):
        value = value_of(groups["words"])
    else:
        value = TIMES.get((groups.get("times") or "").lower(), 1)
    if match.re is _ADVERBS:
        period = ADVERBS_OF_PERIODS[match.group().lower()]
    return Frequency(value, period, match.start(), match.end())


def _period(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    if adverb := groups.get("adverb"):
        return ADVERBS_OF_PERIODS[adverb.lower()]
    words = groups.get("period") or groups.get("each")
    if not words:
        return None
    return next(
        (name for pattern, name in PERIODS.items() if re.fullmatch(pattern, words, re.IGNORECASE)),
        None,
    )
