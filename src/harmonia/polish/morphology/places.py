"""Names of towns and communes put back into the nominative."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from harmonia.polish.morphology.dictionary import ADJECTIVES, Form, Slot, readings, slots
from harmonia.polish.morphology.phrases import Group, Word, head_group, nominative

_PART = re.compile(r"[^\W\d_]+")
_PLACE = frozenset({"nazwa_geograficzna", "człon_nazwy_geograficznej"})
_WHOLE_NAME = "nazwa_geograficzna"
_SURNAME = frozenset({"nazwisko", "imię"})
# "Płock" and "Płocko", "Maków" and "Makowo" share their other cases: towns are oftener masculine.
_USUAL_GENDER = "m3"
_GENDER_OF_FIRST_PART = "n"  # but "Bielsko-Biała", "Busko-Zdrój"


class Standing(Enum):
    """How often a name of this kind stands in the nominative whatever the words before it."""

    USUAL = "usual"  # "gminy Stary Sącz"
    RARE = "rare"  # "miasta Kalisza", but "miasta Stary Sącz" as well
    NEVER = "never"  # "w Brzezinach"


def place_name(name: str, case: str, standing: Standing) -> str:
    """The nominative of a place's name that stands in ``case``, itself where that is unsure.

    Compounds ("Bielska-Białej") have each part inflected; "nad Wisłą" stays.
    """
    parts = [_group(name, words) for words in _parts(name)]
    if not parts or None in parts:
        return name
    groups = [group for group in parts if group is not None]
    if standing is not Standing.NEVER and all(_is_nominative(g, case, standing) for g in groups):
        return name
    for index, group in reversed(list(enumerate(groups))):
        gender = _USUAL_GENDER if index == len(groups) - 1 else _GENDER_OF_FIRST_PART
        if (renamed := _nominative(name, group, case, gender)) is None:
            return name
        name = renamed
    return name


def _parts(name: str) -> list[list[Word]]:
    """The words of each part of a compound, up to a preposition."""
    parts: list[list[Word]] = [[]]
    last = 0
    for match in _PART.finditer(name):
        if match.group().islower():
            break
        if "-" in name[last : match.start()]:
            parts.append([])
        forms = readings(match.group())
        parts[-1].append(Word(match.start(), match.end(), match.group(), _of_places(forms)))
        last = match.end()
    return [part for part in parts if part]


def _of_places(forms: Sequence[Form]) -> tuple[Form, ...]:
    """Readings as names of places where there are any, else as anything but people's names.

    A mere part of names that is inflected ("Jodło") is no likelier than the word as it stands.
    """
    nouns = [f for f in forms if f.part == "subst" and not f.labels & _SURNAME]
    places = [f for f in forms if f.part == "subst" and f.labels & _PLACE]
    if any(_WHOLE_NAME in f.labels for f in places):
        nouns = places
    elif places:
        nouns = places + [f for f in nouns if f not in places and _names_as_written(f)]
    return (*nouns, *(f for f in forms if f.part in ADJECTIVES))


def _names_as_written(form: Form) -> bool:
    return "nom" in form.cases and "sg" in form.numbers


def _group(name: str, words: list[Word]) -> Group | None:
    """The part's words where all of them agree."""
    group = head_group(words)
    return group if group and len(group.words) == len(words) and name else None


def _is_nominative(group: Group, case: str, standing: Standing) -> bool:
    """Whether the words are a nominative; "Warszawy" is the genitive of one, not many of them."""
    rare = standing is Standing.RARE
    if _has(group.slots, "sg", "nom"):
        return not (rare and _rather_inflected(group, case))
    if not _has(group.slots, "pl", "nom"):
        return False
    return not _has(group.slots, "sg", case) or (_plural_only(group) and not rare)


def _plural_only(group: Group) -> bool:
    return any("pt" in form.rest for word in group.words for form in word.forms)


def _has(found: frozenset[Slot], number: str, case: str) -> bool:
    return any(slot[:2] == (number, case) for slot in found)


def _rather_inflected(group: Group, case: str) -> bool:
    """The name "Makowa" is a village's, but of the town Maków one hears more often."""
    word = group.words[0]
    return len(group.words) == 1 and any(
        case in form.cases and "sg" in form.numbers and _USUAL_GENDER in form.genders
        for form in word.forms
    )


def _nominative(name: str, group: Group, case: str, gender: str) -> str | None:
    """The likeliest nominative of a part that stands in ``case``."""
    found: dict[str, int] = {}
    for slot in group.slots:
        if slot[1] != case:
            continue
        for words in _by_lemma(group, slot):
            text = nominative(name, words, slot[0], slot[2])
            if text is not None:
                found[text] = max(found.get(text, -9), _weight(words, slot, gender))
    best = max(found.values(), default=0)
    likeliest = sorted((t for t, weight in found.items() if weight == best), key=len)
    if len(likeliest) > 1 and len(likeliest[0]) == len(likeliest[1]):
        return None
    return likeliest[0] if likeliest else None


def _by_lemma(group: Group, slot: Slot) -> list[tuple[Word, ...]]:
    """The group once for every noun its head may be."""
    heads = [
        (index, form)
        for index, word in enumerate(group.words)
        for form in word.forms
        if form.part == "subst" and slot in slots(form)
    ]
    if not heads:
        return [group.words]
    choices = []
    for index, form in heads:
        word = group.words[index]
        one = Word(word.start, word.end, word.text, (form,))
        choices.append((*group.words[:index], one, *group.words[index + 1 :]))
    return choices


def _weight(words: Sequence[Word], slot: Slot, gender: str) -> int:
    head = next((w.forms[0] for w in words if len(w.forms) == 1), None)
    if head is None:
        return 0
    plural_only = slot[0] == "pl" and "pt" in head.rest
    return (
        2 * bool(head.labels & _PLACE)
        + (3 if plural_only else 2 * (slot[0] == "sg"))
        + (gender in head.genders)
        - bool(head.marks)
    )
