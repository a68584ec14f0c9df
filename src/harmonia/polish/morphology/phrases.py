"""Noun phrases put back into the nominative."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from harmonia.polish.morphology.dictionary import (
    ADJECTIVES,
    NOUNS,
    Form,
    Slot,
    paradigm,
    readings,
    slots,
)

_PHRASES_KEPT = 4_000
_LONGEST_PHRASE = 300
_LONGEST_ACRONYM = 6
_TOKEN = re.compile(r"[^\W\d_]+")
_ABBREVIATION = re.compile(r"\b[^\W\d_]{1,4}\.")
_RARE = frozenset({"arch.", "daw.", "przest.", "hom.", "char.", "rzad.", "nie_Sgjp"})

_NO_SLOTS: frozenset[Slot] = frozenset()


class Word(NamedTuple):
    """A word of a phrase: its place in the text, and the readings that fit together there."""

    start: int
    end: int
    text: str
    forms: tuple[Form, ...]


class Group(NamedTuple):
    """The words that agree with the head of a phrase, and the slots they agree in."""

    words: tuple[Word, ...]
    slots: frozenset[Slot]


def words_of(phrase: str) -> list[Word]:
    """The words of a phrase; acronyms and abbreviations have no readings.

    The first part of a compound ("psychologiczno-") is no word of its own: it does not inflect.
    """
    return list(_words_of(phrase))


@lru_cache(maxsize=2048)  # a phrase is asked for its head, its case and its base form in turn
def _words_of(phrase: str) -> tuple[Word, ...]:
    shout = phrase.isupper()
    short = {m.start() for m in _ABBREVIATION.finditer(phrase)} if "." in phrase else set()
    found = []
    for match in _TOKEN.finditer(phrase):
        text = match.group()
        if phrase[match.end() : match.end() + 1] == "-" and _is_prefix(text):
            continue
        acronym = text.isupper() and not shout and len(text) <= _LONGEST_ACRONYM
        dark = acronym or (match.start() in short and phrase[match.end() : match.end() + 1] == ".")
        found.append(Word(match.start(), match.end(), text, () if dark else readings(text)))
    return tuple(found)


def head_group(words: Sequence[Word]) -> Group | None:
    """The head noun of a phrase with the adjectives before and after it; None: no such head."""
    taken: list[Word] = []
    agreed: frozenset[Slot] | None = None
    for index, word in enumerate(words):
        noun = _slots_of(word, NOUNS)
        adjective = _slots_of(word, ADJECTIVES)
        together = noun if agreed is None else noun & agreed
        following = adjective if agreed is None else adjective & agreed
        if together and not (following and _agrees_further(words, index, following)):
            group = Group((*taken, _only(word, NOUNS)), together)
            return _with_following(group, words[index + 1 :])
        if not following:
            break
        taken.append(_only(word, ADJECTIVES))
        agreed = following
    return Group(tuple(taken), agreed) if taken and agreed else None


@lru_cache(maxsize=_PHRASES_KEPT)
def base_form(phrase: str, case: str | None = None) -> str:
    """The nominative of a noun phrase, or the phrase itself where it cannot be had for certain.

    The number never changes, nor does what depends on the head ("Wydziałem Edukacji" → "Wydział
    Edukacji"). ``case`` is the case the phrase stands in, where the words before it tell.
    """
    if len(phrase) > _LONGEST_PHRASE:
        return phrase
    words = words_of(phrase)
    while words and not words[0].forms and _abbreviated(phrase, words[0]):
        words.pop(0)
    group = head_group(words)
    if group is None:
        return phrase
    if case is None and any(slot[1] == "nom" for slot in group.slots):
        return phrase
    group = _with_apposition(group, words[len(group.words) :])
    found = {
        text
        for number, gender in _targets(group, case)
        if (text := nominative(phrase, group.words, number, gender)) is not None
    }
    return found.pop() if len(found) == 1 else phrase


def nominative(phrase: str, words: Sequence[Word], number: str, gender: str) -> str | None:
    """The phrase with these words in the nominative; None where a form is missing."""
    for word in reversed(words):
        form = _nominative_word(word, number, gender)
        if form is None:
            return None
        phrase = phrase[: word.start] + like(word.text, form) + phrase[word.end :]
    return phrase


def like(model: str, text: str) -> str:
    """The text in the letter case of the model."""
    if len(model) > 1 and model.isupper():
        return text.upper()
    return text[:1].upper() + text[1:] if model[:1].isupper() else text[:1].lower() + text[1:]


def _is_prefix(text: str) -> bool:
    forms = readings(text.lower())
    return any(form.part == "adja" for form in forms) or (not forms and text.endswith("o"))


def _slots_of(word: Word, parts: frozenset[str]) -> frozenset[Slot]:
    return _NO_SLOTS.union(*[slots(form) for form in word.forms if form.part in parts])


def _only(word: Word, parts: frozenset[str]) -> Word:
    return Word(word.start, word.end, word.text, tuple(f for f in word.forms if f.part in parts))


def _agrees_further(words: Sequence[Word], index: int, agreed: frozenset[Slot]) -> bool:
    """Whether a noun comes next that this word could be the adjective of ("stary" in a name)."""
    return index + 1 < len(words) and bool(_slots_of(words[index + 1], NOUNS) & agreed)


def _with_following(group: Group, words: Sequence[Word]) -> Group:
    for word in words:
        if not (agreed := group.slots & _slots_of(word, ADJECTIVES)):
            break
        group = Group((*group.words, _only(word, ADJECTIVES)), agreed)
    return group


def _with_apposition(group: Group, words: Sequence[Word]) -> Group:
    """Take in "Dyrektorem | Janem Kowalskim": only in cases that no complement stands in."""
    telling = frozenset(slot for slot in group.slots if slot[1] in {"inst", "dat"})
    if telling != group.slots or not words:
        return group
    word = words[0]
    if any("gen" in form.cases or form.part not in NOUNS for form in word.forms):
        return group
    agreed = telling & _slots_of(word, NOUNS)
    return _with_following(Group((*group.words, word), agreed), words[1:]) if agreed else group


def _abbreviated(phrase: str, word: Word) -> bool:
    return phrase[word.end : word.end + 1] == "."


def _targets(group: Group, case: str | None) -> set[tuple[str, str]]:
    wanted = {slot for slot in group.slots if case is None or slot[1] == case}
    return {(number, gender) for number, _, gender in wanted}


def _nominative_word(word: Word, number: str, gender: str) -> str | None:
    """The shortest nominative: "dyrektorzy" stands beside a bookish "dyrektorowie"."""
    fitting = [f for f in word.forms if number in f.numbers and gender in f.genders]
    common = [f for f in fitting if not f.marks & _RARE] or fitting
    found = {
        other.text
        for form in _preferred(common)
        for other in paradigm(form.entry)
        if other.part == form.part
        and "nom" in other.cases
        and number in other.numbers
        and gender in other.genders
        and other.rest == form.rest
        and not other.marks & _RARE
    }
    return min(found, key=lambda text: (len(text), text)) if found else None


def _preferred(forms: Sequence[Form]) -> Sequence[Form]:
    """Common nouns before the surnames that look like them."""
    return [f for f in forms if "nazwisko" not in f.labels] or forms
