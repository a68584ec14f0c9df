"""From the wording of a header or label to its field, in any inflection, typos forgiven."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from harmonia.polish.folding import tokens
from harmonia.reading.fields import Field
from harmonia.reading.header_concepts import concept
from harmonia.reading.header_words import RULES

LONGEST_HEADER = 120  # characters; longer texts are contents
LEAST_KNOWN = 0.6  # share of a header's words that must be known
_BROKEN = re.compile(r"(?<=[^\W\d_][^\W\d_])[-\u00ad]\s+(?=[^\W\d_]{2})")  # "Odpo- wiedzialny"
_LP = re.compile(r"\bl\.?\s+p\b", re.IGNORECASE)
_FOR_WHOM = re.compile(r"\b(?:dla|do)\s+kogo\b", re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_UNUSUAL = re.compile(r"[-\u00ad(\[]|\bl[.\s]|kogo", re.IGNORECASE)  # most headers are plain


class Header(NamedTuple):
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
    words = _words(text) if _UNUSUAL.search(text) else tokens(text)
    read = _concepts(words)
    if not read:
        return None
    concepts = frozenset(found for found, _ in read if found) - {"filler"}
    typos = tuple(
        (word, meant) for word, (_, meant) in zip(words, read, strict=True) if meant is not None
    )
    field = _field(concepts)
    return Header(field, concepts, typos) if field else None


def _words(text: str) -> list[str]:
    """The words without asides; those broken or put in several stand as one."""
    text = _FOR_WHOM.sub("adresat", _LP.sub("lp", _BROKEN.sub("", text)))
    return tokens(_ASIDE.sub(" ", text)) or tokens(text)


def _concepts(words: list[str]) -> list[tuple[str | None, str | None]]:
    """What each word means; none as soon as too many say nothing, as in most contents."""
    read: list[tuple[str | None, str | None]] = []
    known = len(words)
    for word in words:
        read.append(concept(word))
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
