"""Words brought to their roots, so that what is said twice in other words is seen as the same."""

from __future__ import annotations

import re
from functools import lru_cache

from harmonia.polish.folding import fold
from harmonia.polish.morphology import lemma_key, readings

_TEXTS_KEPT = 16_000
_LONGEST = 2_000  # characters of a text that are looked at
_WORD = re.compile(r"[^\W\d_]+")
_EMPTY = frozenset({"prep", "conj", "comp", "part", "qub", "interj", "ppron3", "siebie", "brev"})
_VERBAL = frozenset({"ger", "ppas", "pact"})
_NOUNS = frozenset({"subst", "ger", "depr"})
_ENDINGS = ("owy", "ny", "ski", "cki", "y", "i")


def word_set(*lines: str) -> frozenset[str]:
    """The words of some lines."""
    return frozenset(" ".join(lines).split())


# Deeds that say nothing of what changes: who only names them repeats the task.
DEEDS = word_set(
    "realizacja realizować zrealizować organizacja organizować zorganizować opracować opracowywać",
    "przygotować przygotowywać przeprowadzić prowadzić wdrożyć wdrażać utworzyć tworzyć stworzyć",
    "powołać powstać sporządzić wykonać dokonać przyjąć przeszkolić szkolić zostać być wykonanie",
)


@lru_cache(maxsize=_TEXTS_KEPT)
def root(word: str) -> str:
    """One key for a word in all its forms; a verb's for the noun and participle made of it.

    "wdrożenie", "wdrożony" → "wdrożyć"; "szkołami" → "szkoła".
    """
    forms = readings(word.lower()) or readings(word)
    verbs = sorted(form.lemma.lower() for form in forms if form.part in _VERBAL)
    if verbs:
        return verbs[0]
    key = lemma_key(word)
    return key[0] if key else word.lower()


@lru_cache(maxsize=_TEXTS_KEPT)
def is_empty(word: str) -> bool:
    """Whether a word only joins others: a preposition, a conjunction, a pronoun."""
    forms = readings(word.lower())
    return any(form.part in _EMPTY for form in forms) or (len(word) < 2 and not forms)  # noqa: PLR2004


@lru_cache(maxsize=_TEXTS_KEPT)
def roots(text: str | None) -> tuple[str, ...]:
    """The roots of a text's words, in order, without those that only join."""
    words = _WORD.findall((text or "")[:_LONGEST])
    return tuple(root(word) for word in words if not is_empty(word))


@lru_cache(maxsize=_TEXTS_KEPT)
def content(text: str | None) -> frozenset[str]:
    """The set of a text's roots."""
    return frozenset(roots(text))


@lru_cache(maxsize=_TEXTS_KEPT)
def nouns(word: str) -> frozenset[str]:
    """The lemmas a word may have as a noun; none where it is none."""
    forms = readings(word.lower())
    return frozenset(form.lemma.lower() for form in forms if form.part in _NOUNS)


@lru_cache(maxsize=_TEXTS_KEPT)
def head(phrase: str | None) -> str | None:
    """The root of a phrase's first noun: "wdrożonych planów wspomagania" → "plan"."""
    for word in _WORD.findall((phrase or "")[:_LONGEST]):
        if nouns(word) or (word.isupper() and len(word) > 1):
            return root(word)
    return None


@lru_cache(maxsize=_TEXTS_KEPT)
def things(phrase: str | None) -> frozenset[str]:
    """What a phrase's first noun may be: "spotkań zespołu" → {"spotkanie"}."""
    return next(
        (found for word in _WORD.findall((phrase or "")[:_LONGEST]) if (found := nouns(word))),
        frozenset(),
    )


@lru_cache(maxsize=_TEXTS_KEPT)
def stem(word: str) -> str:
    """What an adjective shares with its noun: "pilotażowych" and "pilotażem" → "pilotaz"."""
    adjectives = [form.lemma for form in readings(word.lower()) if form.part == "adj"]
    lemma = fold(min(adjectives, default=root(word)))
    for ending in _ENDINGS:
        if lemma.endswith(ending) and adjectives:
            return lemma[: -len(ending)]
    return lemma


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How much two sets of roots have in common: 0 nothing, 1 all (Dice's measure)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
