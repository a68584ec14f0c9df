"""Pieces of a list of parties: which of them are parties, and which belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from harmonia.plan import PartyRole
from harmonia.polish.morphology import Form, lemmas
from harmonia.polish.morphology.phrases import Word, head_group, words_of
from harmonia.reading.parties.cuts import Cut
from harmonia.reading.parties.words import (
    COOPERATING,
    HOUSES,
    INSTITUTIONS,
    LEADING,
    PARTIES,
    PERSONS,
    WITH_LISTS,
)

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_ACRONYM = 6
_DECIDING = 80  # characters at either end of a name
_OPENING_PREPOSITIONS = frozenset(
    word
    for line in (
        "w we do od po przed na o u przy dla z ze za pod nad według wg zgodnie podczas przez j jw",
        "ds jak",
    )
    for word in line.split()
)


class Piece(NamedTuple):
    """Words between two cuts, with parentheses blanked out in ``bare``; and what they are told."""

    words: str
    bare: str
    role: PartyRole
    case: str | None

    def joined(self, between: str, other: Piece) -> Piece:
        """This piece and the next as one name."""
        return Piece(
            self.words + between + other.words,
            self.bare + between + other.bare,
            self.role,
            self.case,
        )


def label_role(words: str) -> PartyRole | None:
    """The role a label gives: "Partnerzy:" cooperate, "odpowiedzialny:" leads; None: no such."""
    meant = {lemma for word in _WORD.findall(words) for lemma in lemmas(word.lower())}
    if meant & COOPERATING:
        return PartyRole.COOPERATES
    return PartyRole.LEADS if meant & LEADING else None


def is_party(name: str) -> bool:
    """Whether a piece names somebody: a noun or a proper name opens it."""
    words = words_of(name)
    if not words or name[:1].isdigit():
        return False
    first = words[0]
    if first.text.lower() in _OPENING_PREPOSITIONS and not _is_acronym(first):
        return False
    return (
        _is_acronym(first)
        or not first.forms
        or head_group(words) is not None
        or bool(_heads(first) & PARTIES)
    )


def starts_party(held: Piece, cut: Cut, piece: Piece) -> bool:
    """Whether a weak mark parts two parties; if not, it stands inside one name."""
    words = words_of(piece.bare)
    if not words:
        return False
    before = _first_and_last(held.bare)
    if _is_acronym(words[0]) or not words[0].forms:
        return _acronym_starts(before, cut, piece)
    group = head_group(words)
    cases = {slot[1] for slot in group.slots} if group else set()
    wanted = piece.case or "nom"
    head = _heads(group.words[_noun_index(group.words)]) if group else frozenset()
    if wanted not in cases:
        return piece.case is not None and "nom" in cases and bool(head & PARTIES)
    if wanted == "nom" and "gen" not in cases:
        return bool(head & PARTIES) or cut.kind != "and" or not _lists(before)
    if wanted == "inst":
        return True
    return _ambiguous_starts(before, words, head, cut)


def _first_and_last(text: str) -> list[Word]:
    """The words that decide; a name grown long by joining is not looked through each time."""
    if len(text) <= 2 * _DECIDING:
        return words_of(text)
    return words_of(text[:_DECIDING]) + words_of(text[-_DECIDING:])


def speaks_anew(piece: Piece) -> bool:
    """Whether a nominative stands where the words before it ask for another case."""
    group = head_group(words_of(piece.bare)) if piece.case else None
    if group is None:
        return False
    cases = {slot[1] for slot in group.slots}
    return "nom" in cases and piece.case not in cases


def missing_mark(piece: Piece) -> Iterator[Piece]:
    """In "Wydział OPS Zespoły zadaniowe" a nominative in the middle starts another party."""
    words = words_of(piece.bare)
    start = 0
    if words and piece.case is None and _heads(words[0]) & PARTIES - PERSONS:
        for before, word in pairwise(words):
            if _opens(before, word) and not _heads(words[0]) & HOUSES:
                yield _part(piece, start, word.start)
                start = word.start
    yield _part(piece, start, len(piece.words))


def _opens(before: Word, word: Word) -> bool:
    meant = _heads(word) & PARTIES
    if not meant or meant & HOUSES or not word.text[0].isupper():
        return False
    nominative = any("nom" in form.cases for form in word.forms)
    genitive = any("gen" in form.cases for form in word.forms)
    return nominative and (not genitive or _is_acronym(before))


def _part(piece: Piece, start: int, end: int) -> Piece:
    return Piece(piece.words[start:end], piece.bare[start:end], piece.role, piece.case)


def _acronym_starts(before: list[Word], cut: Cut, piece: Piece) -> bool:
    """Both "Wydział OPS/FK" and "dyrektor PPP i BP" are one name; "szkoły i PPP" are two."""
    first = words_of(piece.bare)[0]
    if cut.kind == "slash" and _is_acronym(first) and before and _is_acronym(before[-1]):
        return len(before) == 1 or " " in cut.text
    if cut.kind == "and" and before:
        of_acronym = len(before) > 1 and _is_acronym(before[-1])
        return not (of_acronym and _heads(before[0]) & PERSONS and _is_acronym(first))
    return True


def _ambiguous_starts(
    before: list[Word], words: list[Word], head: frozenset[str], cut: Cut
) -> bool:
    """Nominative or genitive: "Dyrektor szkoły i przedszkola", "Wydział Oświaty i szkoły"."""
    if not head & PARTIES:
        return cut.kind == "comma" and not _lists(before)
    alone = len(before) < 2  # noqa: PLR2004  (a head without words that depend on it)
    if alone or not head & INSTITUTIONS or words[0].text[0].isupper():
        return True
    of_one = any("sg" in f.numbers and "gen" in f.cases for f in before[-1].forms)
    return not (of_one and _heads(before[0]) & PERSONS and _heads(before[-1]) & INSTITUTIONS)


def _lists(before: list[Word]) -> bool:
    return bool(before) and bool(_heads(before[0]) & WITH_LISTS)


def _noun_index(words: tuple[Word, ...]) -> int:
    for index, word in enumerate(words):
        if any(form.part in {"subst", "ger"} for form in word.forms):
            return index
    return 0


def _is_acronym(word: Word) -> bool:
    return word.text.isupper() and 1 < len(word.text) <= _LONGEST_ACRONYM


def _heads(word: Word) -> frozenset[str]:
    forms: tuple[Form, ...] = word.forms
    return frozenset(form.lemma.lower() for form in forms)
