"""First and last names of persons in a text; patrons, streets and places are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from harmonia.checking.wordlists import words
from harmonia.polish.folding import fold
from harmonia.polish.morphology import Form, lemmas, readings

_CAPITAL = "A-ZĄĆĘŁŃÓŚŹŻ"
_SMALL = "a-ząćęłńóśźż"
PAIR = re.compile(
    rf"(?<![\w.-])(?P<first>[{_CAPITAL}][{_SMALL}]+)[^\S\n]+"
    rf"(?:(?P<middle>[{_CAPITAL}][{_SMALL}]+)[^\S\n]+)?"
    rf"(?P<last>[{_CAPITAL}][{_SMALL}]+(?:-[{_CAPITAL}][{_SMALL}]+)?)(?!\w)"
)
_ROMAN_NEXT = re.compile(r"\s+[IVX]+\b")
_BREAK = re.compile(r"[,;:\n–—()]|\b(?:i|oraz)\b")
_WORDS = re.compile(r"[^\W\d_]+")
_NEAR = 4  # words
_LOOK_BACK = 80  # characters
_OF_PLACES = ("ski", "cki")


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name in a text; ``initials`` tell it without repeating it."""

    name: str
    initials: str


def persons(text: str) -> Iterator[Person]:
    """The persons named with first and last name."""
    at = 0
    while match := PAIR.search(text, at):
        names = [part for part in match.groups() if part]
        found = _person(text, match, names) or _person(text, match, names[:2])
        at = match.end() if found else match.end("first")
        if found:
            yield found


def _person(text: str, match: re.Match[str], names: list[str]) -> Person | None:
    *first, last = names
    if not first or not all(_first_names(one) for one in first) or not _fits(first[0], last):
        return None
    end = match.start() + text[match.start() :].index(last) + len(last)
    if _ROMAN_NEXT.match(text, end) or _is_namesake(_before(text, match), first[0], last):
        return None
    return Person(" ".join(names), " ".join(f"{one[0]}." for one in names))


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - _LOOK_BACK) : match.start()]


@lru_cache(maxsize=4_000)
def _first_names(word: str) -> tuple[Form, ...]:
    return tuple(f for f in readings(word) if "imię" in f.labels and "sg" in f.numbers)


def _fits(first: str, last: str) -> bool:
    """Whether the second word may be the surname of the first, in the same case."""
    parts = last.split("-")
    forms = [form for form in readings(parts[0]) if "nazwisko" in form.labels]
    if not forms:
        return not readings(parts[0]) and not readings(parts[0].lower())
    if _is_place(first, parts[0]):
        return False
    cases = frozenset[str]().union(*(form.cases for form in _first_names(first)))
    return any(form.cases & cases and "sg" in form.numbers for form in forms)


def _is_place(first: str, second: str) -> bool:
    """Whether it is a place and its adjective, like "Kazimierz Dolny"."""
    if not any("nazwa_geograficzna" in form.labels for form in readings(first)):
        return False
    return any(
        form.part == "adj" and not form.lemma.endswith(_OF_PLACES)
        for form in readings(second.lower())
    )


def _is_namesake(before: str, first: str, last: str) -> bool:
    """Whether it is a known patron, or something is named after the person."""
    surnames = lemmas(last.partition("-")[0])
    if any(f"{one}+{other}" in words("patrons") for one in lemmas(first) for other in surnames):
        return True
    near = _WORDS.findall(_BREAK.split(before)[-1])[-_NEAR:]
    if any(fold(word) in words("named-after") for word in near):
        return True
    bases = frozenset[str]().union(*(lemmas(word) for word in near))
    if bases & words("posts"):
        return False
    if near and lemmas(near[-1]) & words("places"):
        return True
    return bool(bases & words("named-for-somebody")) and not _nominative(first, last)


def _nominative(first: str, last: str) -> bool:
    forms = readings(last.partition("-")[0])
    known = not forms or any("nom" in f.cases for f in forms if "nazwisko" in f.labels)
    return known and any("nom" in form.cases for form in _first_names(first))
