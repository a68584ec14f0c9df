"""The dictionary of Polish words: every reading of a form, and its other forms."""

from __future__ import annotations

import threading
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple, Protocol, cast

LONGEST_WORD = 60  # longer strings of letters are no Polish words
_READINGS_KEPT = 20_000
_PARADIGMS_KEPT = 4_000
_TAGS_KEPT = 4_000  # the tag set has fewer

Slot = tuple[str, str, str]  # number, case, gender

NUMBERS = frozenset({"sg", "pl"})
CASES = frozenset({"nom", "gen", "dat", "acc", "inst", "loc", "voc"})
GENDERS = frozenset({"m1", "m2", "m3", "f", "n"})
ADJECTIVES = frozenset({"adj", "ppas", "pact"})
NOUNS = frozenset({"subst", "ger"})


class Form(NamedTuple):
    """One reading of a word form, in the terms of the dictionary's tag set.

    ``entry`` is the lemma with its homonym's mark ("rad:S"), which generation needs; ``rest`` holds
    aspect, degree, ``pt`` (plural only) and the like; ``labels`` tell common nouns from names of
    places and people; ``marks`` are the qualifiers ("przest.").
    """

    text: str
    entry: str
    part: str
    numbers: frozenset[str]
    cases: frozenset[str]
    genders: frozenset[str]
    rest: frozenset[str]
    labels: frozenset[str]
    marks: frozenset[str]

    @property
    def lemma(self) -> str:
        """The dictionary's head word."""
        return self.entry.partition(":")[0]


def slots(form: Form) -> frozenset[Slot]:
    """Every number, case and gender a form may stand for."""
    return _slots(form.numbers, form.cases, form.genders)


@lru_cache(maxsize=_TAGS_KEPT)
def _slots(
    numbers: frozenset[str], cases: frozenset[str], genders: frozenset[str]
) -> frozenset[Slot]:
    return frozenset(product(numbers, cases - {"voc"}, genders))


_Row = tuple[str, str, str, list[str], list[str]]


class _Analyser(Protocol):
    def analyse(self, text: str) -> list[tuple[int, int, _Row]]: ...
    def generate(self, lemma: str) -> list[_Row]: ...


_lock = threading.Lock()  # one analyser serves all threads, and it keeps state while it works


@cache
def _analyser() -> _Analyser:
    import morfeusz2  # noqa: PLC0415  (its dictionary takes 0.15 s: only who needs it waits)

    return cast("_Analyser", morfeusz2.Morfeusz())


@lru_cache(maxsize=_READINGS_KEPT)
def readings(word: str) -> tuple[Form, ...]:
    """Every reading of one word; none where the dictionary does not know it or it is no word."""
    if not word.isalpha() or len(word) > LONGEST_WORD:
        return ()
    with _lock:
        rows = _analyser().analyse(word)
    return tuple(
        _form(row)
        for start, end, row in rows
        if (start, end) == (0, 1) and row[0] == word and row[2] != "ign"
    )


@lru_cache(maxsize=_PARADIGMS_KEPT)
def paradigm(entry: str) -> tuple[Form, ...]:
    """Every form of a lemma (with its homonym's mark, as `Form.entry` gives it)."""
    with _lock:
        rows = _analyser().generate(entry)
    return tuple(_form(row) for row in rows)


def _form(row: _Row) -> Form:
    text, entry, tag, labels, marks = row
    return Form(text, entry, *_read_tag(tag), frozenset(labels), frozenset(marks))


class _Tag(NamedTuple):
    part: str
    numbers: frozenset[str]
    cases: frozenset[str]
    genders: frozenset[str]
    rest: frozenset[str]


@lru_cache(maxsize=_TAGS_KEPT)
def _read_tag(tag: str) -> _Tag:
    """What a tag like "subst:sg:nom.acc:m3" says."""
    part, *segments = tag.split(":")
    sets: dict[frozenset[str], frozenset[str]] = {}
    rest: set[str] = set()
    for segment in segments:
        values = frozenset(segment.split("."))
        family = next((f for f in (NUMBERS, CASES, GENDERS) if values <= f), None)
        if family is None:
            rest |= values
        else:
            sets[family] = values
    none: frozenset[str] = frozenset()
    return _Tag(
        part,
        sets.get(NUMBERS, none),
        sets.get(CASES, none),
        sets.get(GENDERS, none),
        frozenset(rest),
    )
