"""Keys of phrases that do not change with inflection."""

from __future__ import annotations

import re
from functools import lru_cache

from harmonia.polish.morphology.dictionary import ADJECTIVES, Form, readings

_KEYS_KEPT = 8_000
_LONGEST_PHRASE = 2_000  # a key of more would only be compared with itself
_WORD = re.compile(r"[^\W_]+")

# Where a form belongs to two words, the one that plans speak of.
_USUAL = frozenset(
    word
    for line in (
        "cel część data dział forma gmina grupa kierunek koszt kurs lista miara nauczyciel",
        "oferta opis organ osoba oświata plan praca program rada rok sala sieć skala sprawa",
        "stan strona suma szkoła temat termin typ uczeń uwaga zakres zespół zmiana źródło",
        "środek budżet partner adresat prowadzący",
    )
    for word in line.split()
)
_PARTS = {"subst": 0, "num": 1, "prep": 1, "conj": 1, "adj": 2, "adv": 3}


@lru_cache(maxsize=_KEYS_KEPT)
def lemmas(word: str) -> frozenset[str]:
    """The lower-cased lemmas a word form may belong to; itself where the dictionary is silent."""
    forms = readings(word) or readings(word.lower())
    return frozenset(form.lemma.lower() for form in forms) or frozenset({word.lower()})


@lru_cache(maxsize=_KEYS_KEPT)
def lemma_key(text: str) -> tuple[str, ...]:
    """One lemma a word: equal for a phrase in any case and number, in any letter case."""
    return tuple(_usual_lemma(word.lower()) for word in _WORD.findall(text[:_LONGEST_PHRASE]))


def same_phrase(one: str, other: str) -> bool:
    """Whether two phrases may be the same words, inflected differently."""
    left, right = _WORD.findall(one), _WORD.findall(other)
    return len(left) == len(right) and all(
        lemmas(a.lower()) & lemmas(b.lower()) for a, b in zip(left, right, strict=True)
    )


def _usual_lemma(word: str) -> str:
    forms = readings(word)
    if not forms:
        return word
    return min(forms, key=_rank).lemma.lower()


def _rank(form: Form) -> tuple[bool, bool, int, int, str]:
    """Usual words first, then unmarked ones, nouns, short ones."""
    part = _PARTS.get(form.part, 5 if form.part in ADJECTIVES else 4)
    lemma = form.lemma
    return lemma not in _USUAL, bool(form.marks), part, len(lemma), lemma
