"""What a word of a header means, in any inflection, slips of typing forgiven."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from harmonia.polish.folding import fold
from harmonia.polish.morphology import lemmas
from harmonia.reading.header_words import CONCEPTS, FILLERS

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


@lru_cache(maxsize=8192)
def concept(word: str) -> tuple[str | None, str | None]:
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
    for form, lemma, meant in _BY_LETTER.get(word[0], ()):
        allowed = 1 if len(form) < 9 else 2  # noqa: PLR2004  (long words forgive more)
        if word.startswith(form) and len(word) - len(form) < _LONGEST_ENDING:
            slips = 1
        elif abs(len(word) - len(form)) > allowed:
            continue
        else:
            slips = min(_slips(word, form, allowed), _slips(word[:-1], form[:-1], allowed))
        if slips <= allowed and (best is None or slips < best[0]):
            best = (slips, meant, lemma)
    return (best[1], best[2]) if best else (None, None)


def _slips(word: str, form: str, most: int) -> int:
    return DamerauLevenshtein.distance(word, form, score_cutoff=most)
