"""From the wording of a header or label to its field, in any inflection, typos forgiven."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from harmonia.polish.folding import fold, tokens
from harmonia.polish.morphology import lemmas
from harmonia.reading.fields import Field
from harmonia.reading.header_words import CONCEPTS, FILLERS, RULES

LONGEST_HEADER = 120  # characters; longer texts are contents
LEAST_KNOWN = 0.6  # share of a header's words that must be known
_BROKEN = re.compile(r"(?<=[^\W\d_][^\W\d_])[-\u00ad]\s+(?=[^\W\d_]{2})")  # "Odpo- wiedzialny"
_LP = re.compile(r"\bl\.?\s+p\b", re.IGNORECASE)
_FOR_WHOM = re.compile(r"\b(?:dla|do)\s+kogo\b", re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_FORMS = {
    fold(lemma): (lemma, concept) for concept, words in CONCEPTS.items() for lemma in words.split()
}
_FILLER_FORMS = frozenset(fold(word) for word in FILLERS)
# Letters that must agree before a mistyped word is taken for a known one.
_SHORTEST_TYPO = 4
_SHORTEST_MEANT = 5
_LONGEST_ENDING = 4
_BY_LETTER: dict[str, list[tuple[str, str, str]]] = {}
for _form, (_lemma, _meant) in _FORMS.items():
    if len(_form) >= _SHORTEST_MEANT:
        _BY_LETTER.setdefault(_form[0], []).append((_form, _lemma, _meant))


@dataclass(frozen=True, slots=True)
class Header:
    """A recognised header: its field, the concepts it was read from, and words that were mistyped.

    ``typos`` holds (as written, what it is taken for).
    """

    field: Field
    concepts: frozenset[str]
    typos: tuple[tuple[str, str], ...] = ()


@lru_cache(maxsize=4096)
def header(text: str | None) -> Header | None:
    """The field that a header's or label's wording names; None where it names none."""
    if not text or len(text) > LONGEST_HEADER:
        return None
    text = _FOR_WHOM.sub("adresat", _LP.sub("lp", _BROKEN.sub("", text)))
    words = tokens(_ASIDE.sub(" ", text)) or tokens(text)
    read = _concepts(words)
    if not read:
        return None
    concepts = frozenset(concept for concept, _ in read if concept) - {"filler"}
    typos = tuple(
        (word, meant) for word, (_, meant) in zip(words, read, strict=True) if meant is not None
    )
    field = _field(concepts)
    return Header(field, concepts, typos) if field else None


def _concepts(words: list[str]) -> list[tuple[str | None, str | None]]:
    """What each word means; none as soon as too many say nothing, as in most contents."""
    read: list[tuple[str | None, str | None]] = []
    known = len(words)
    for word in words:
        read.append(_concept(word))
        known -= not read[-1][0]
        if known / len(words) < LEAST_KNOWN:
            return []
    return read


def is_group(text: str | None) -> bool:
    """Whether a header stands over others and names no field by itself: "Monitorowanie"."""
    found = header(text)
    return found is not None and found.concepts <= {"monitoring", "carry"}


def _field(concepts: frozenset[str]) -> Field | None:
    for need, ban, field in RULES:
        if need <= concepts and not ban & concepts:
            return field
    return None


@lru_cache(maxsize=8192)
def _concept(word: str) -> tuple[str | None, str | None]:
    """The concept of a word and, where it was mistyped, the word it is taken for."""
    for lemma in (*lemmas(word), word):
        folded = fold(lemma)
        if folded in _FORMS:
            return _FORMS[folded][1], None
        if folded in _FILLER_FORMS or folded.replace(".", "").isdigit():
            return "filler", None
    return _mistyped(fold(word))


def _mistyped(word: str) -> tuple[str | None, str | None]:
    """The nearest known word one slip away (two in long words), its ending left aside."""
    if len(word) < _SHORTEST_TYPO:
        return None, None
    best: tuple[int, str, str] | None = None
    for form, lemma, concept in _BY_LETTER.get(word[0], ()):
        allowed = 1 if len(form) < 9 else 2  # noqa: PLR2004  (long words forgive more)
        if word.startswith(form) and len(word) - len(form) < _LONGEST_ENDING:
            slips = 1
        elif abs(len(word) - len(form)) > allowed:
            continue
        else:
            slips = min(_slips(word, form, allowed), _slips(word[:-1], form[:-1], allowed))
        if slips <= allowed and (best is None or slips < best[0]):
            best = (slips, concept, lemma)
    return (best[1], best[2]) if best else (None, None)


def _slips(word: str, form: str, most: int) -> int:
    return DamerauLevenshtein.distance(word, form, score_cutoff=most)
