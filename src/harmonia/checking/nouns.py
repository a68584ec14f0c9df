"""The words of a text as lemmas, with its punctuation, so that phrases can be found in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from harmonia.polish.morphology import lemma_key

_TEXTS_KEPT = 4_000
_LONGEST = 1_000  # characters; what a cell is about stands at its beginning
_TOKEN = re.compile(r"[^\W_]+|[^\w\s]")
_DEEDS = ("nie", "nia", "niu", "niem", "cie", "cia", "ciu", "ciem")


@dataclass(frozen=True, slots=True)
class Word:
    """A word (lower case) with the lemma it usually has, or a punctuation mark."""

    text: str
    lemma: str

    @property
    def is_deed(self) -> bool:
        """Whether it names a deed: "opracowanie", and not "opracowany"."""
        return self.text.endswith(_DEEDS)


@lru_cache(maxsize=_TEXTS_KEPT)
def words(text: str | None) -> tuple[Word, ...]:
    """The words and marks of a text, in order."""
    if not text:
        return ()
    return tuple(_word(token) for token in _TOKEN.findall(text[:_LONGEST].lower()))


@lru_cache(maxsize=_TEXTS_KEPT)
def lemmas_in(text: str | None) -> frozenset[str]:
    """The lemmas of a text, without order."""
    return frozenset(word.lemma for word in words(text))


@lru_cache(maxsize=8_000)
def _word(token: str) -> Word:
    key = lemma_key(token)
    return Word(token, key[0] if key else token)
