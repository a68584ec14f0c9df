"""The noun beside a number: what it counts."""

from __future__ import annotations

import re
from functools import lru_cache

from harmonia.polish.morphology import Form, readings
from harmonia.polish.numbers import numbers
from harmonia.reading.targets.words import ADVERBS_OF_PERIODS, PREPOSITIONS

_MOST_WORDS = 8
_WORD = re.compile(r"[ \u00a0]*([^\s,;:.()¦–—„”\"]+)([.,;:)]*)")
_LEAD = re.compile(r"[\s:=–—-]*")
_JOINS = frozenset({"i", "I"})
_STOPS = PREPOSITIONS | frozenset(
    (
        *("oraz", "lub", "albo", "a", "który", "która", "które", "których", "kiedy", "że", "aby"),
        *("gdy", "co", "nie", "min", "minimum", "max", "maks", "maksimum", "przynajmniej"),
        *("najmniej", "ponad", "powyżej", "około", "ok"),
    )
)
_SHORT = frozenset({"szt", "os", "egz", "godz"})
_FINITE = frozenset({"fin", "praet", "imps", "inf", "bedzie", "impt", "pred", "cond"})
_NOMINAL = frozenset({"subst", "adj", "ger", "ppas", "pact", "num", "brev", "depr"})
_LETTERS = re.compile(r"[^\W\d_]")
_LONGEST_UNIT = 12  # words


def noun_at(text: str, start: int) -> str | None:
    """The noun phrase that starts at a place, up to a preposition, a verb or a mark.

    Joined nouns belong to it ("planów i harmonogramów"), participles with their own company do not
    ("nauczycieli | biorących udział"). None where no noun stands there.
    """
    words: list[str] = []
    position = start
    headed = False
    while len(words) < _MOST_WORDS and (match := _WORD.match(text, position)):
        word, mark = match.group(1), match.group(2)
        joining = word in _JOINS
        if joining and not _continues(text, match.end()):
            break
        if not joining and _ends_before(word, headed=headed):
            break
        words.append("i" if joining else word + ("." if _is_short(word, mark) else ""))
        headed = headed or _is_noun(word)
        position = match.end()
        if mark and not _is_short(word, mark):
            break
    return _phrase(words)


def noun_phrase(text: str | None) -> str | None:
    """The whole cell where it is a noun phrase, and no sentence or number: a unit."""
    if text is None or not (words := text.strip(" .;,")):
        return None
    first = re.match(r"[^\W\d_]+", words)
    if first is None or numbers(words) or "%" in words or len(words.split()) > _LONGEST_UNIT:
        return None
    forms = _forms(first.group())
    if first.group().lower() in _STOPS or not _may_open(first.group(), forms):
        return None
    return words


def lemma_of_first(text: str) -> frozenset[str]:
    """The lemmas of a text's first word."""
    first = re.search(r"[^\W\d_]+", text)
    return frozenset(f.lemma.lower() for f in _forms(first.group())) if first else frozenset()


def skip_lead(text: str, start: int) -> int:
    """Past the marks between a number or a heading and its noun."""
    match = _LEAD.match(text, start)
    return match.end() if match else start


@lru_cache(maxsize=4_000)
def _forms(word: str) -> tuple[Form, ...]:
    return readings(word) or readings(word.lower())


def _last_part(word: str) -> str:
    return re.split(r"[/\-‑]", word)[-1] or word


def _ends_before(word: str, *, headed: bool) -> bool:
    if word.lower() in _STOPS or word.lower() in ADVERBS_OF_PERIODS or not _LETTERS.match(word):
        return True
    forms = _forms(_last_part(word))
    parts = {form.part for form in forms}
    if parts and not parts & _NOMINAL:
        return True
    if headed and parts & {"ppas", "pact"}:
        return not parts & {"subst", "adj"}
    return bool(parts & _FINITE) and not parts & {"subst", "adj"}


def _continues(text: str, position: int) -> bool:
    match = _WORD.match(text, position)
    if match is None or numbers(match.group(1)) or match.group(1).lower() in _STOPS:
        return False
    word = match.group(1)
    forms = _forms(_last_part(word))
    if not forms:
        return word.isupper()
    return any(f.part in {"subst", "adj", "ger", "ppas"} for f in forms) and not _ends_before(
        word, headed=False
    )


def _is_noun(word: str) -> bool:
    forms = _forms(_last_part(word))
    return not forms or any(form.part in {"subst", "ger", "brev"} for form in forms)


def _may_open(word: str, forms: tuple[Form, ...]) -> bool:
    if not forms:
        return True
    return any(f.part in {"subst", "adj", "ger", "ppas", "brev"} for f in forms) or word.isupper()


def _is_short(word: str, mark: str) -> bool:
    known = word.lower() in _SHORT or any(form.part == "brev" for form in _forms(word))
    return mark.startswith(".") and known


def _phrase(words: list[str]) -> str | None:
    while words and words[-1] == "i":
        words.pop()
    text = " ".join(words).strip()
    return text or None
