"""Whether words name a document, an event or a deed that either is there or not."""

from __future__ import annotations

import re

from harmonia.polish.morphology import Form, readings
from harmonia.reading.targets.words import (
    ACRONYMS,
    COUNTED,
    DEEDS,
    DEEDS_ON_THINGS,
    EVENTS,
    FALLS,
    OCCASIONS,
    PREPOSITIONS,
    QUALITIES,
    RISES,
    THINGS,
    WHOLE,
)

_WORD = re.compile(r"[^\W\d_]+")
_PARTS = re.compile(r"[,;.()/•]|\s[–—-]\s|\boraz\b|:\s")
_PASSIVE = frozenset({"zostać", "być"})
_FINITE = frozenset({"fin", "praet", "imps", "bedzie"})
_NOUNS = frozenset({"subst", "ger", "depr"})
_LONGEST_UNIT = 2  # words


def exists_or_not(text: str | None) -> bool:
    """Whether one of the things named in a cell is a document, an event or a finished deed."""
    return text is not None and any(_is_thing(part) for part in _PARTS.split(text))


def names_unit(text: str | None) -> bool:
    """Whether the cell only names what is counted ("osoba", "szkoła")."""
    if text is None:
        return False
    words = _WORD.findall(text)
    return 0 < len(words) <= _LONGEST_UNIT and bool(_lemmas(words[0]) & COUNTED)


def covers_all(text: str | None) -> bool:
    """Whether the words speak of all of a base: "wszystkie szkoły", "każda szkoła"."""
    words = _WORD.findall(text or "")
    for index, word in enumerate(words):
        meant = _lemmas(word)
        if not meant & WHOLE or (index and words[index - 1].lower() in {"przede", "po", "na"}):
            continue
        rest = words[index + 1 :]
        noun = _lemmas(_noun_of(rest)) if rest else set()
        if noun and not noun & (OCCASIONS if "każdy" in meant else OCCASIONS - EVENTS):
            return True
    return False


def _noun_of(words: list[str]) -> str:
    """The first noun, past adjectives."""
    return next((w for w in words if any(f.part in _NOUNS for f in _forms(w))), words[0])


def _is_thing(text: str) -> bool:
    """Decide by the first word that can bear the phrase: a noun, a participle, a verb."""
    words = _WORD.findall(text)
    for index, word in enumerate(words):
        if word in ACRONYMS:
            return True
        if word.lower() in PREPOSITIONS or _lemmas(word) & QUALITIES:
            return False
        verdict = _verdict(word, words[index + 1 :])
        if verdict is not None:
            return verdict
    return False


def _verdict(word: str, rest: list[str]) -> bool | None:
    """True or False where the word decides, None where it only describes the next one."""
    forms = _forms(word)
    lemma = {form.part: form.lemma.lower() for form in forms}
    meant = {form.lemma.lower() for form in forms}
    if meant & (RISES | FALLS):
        return False
    verbal = {f.lemma.lower() for f in forms if f.part in {"ger", "ppas", "imps", "praet", "fin"}}
    if verbal & DEEDS:
        return True
    nouns = {f.lemma.lower() for f in forms if f.part in _NOUNS}
    if (verbal | nouns) & DEEDS_ON_THINGS:
        return _has_thing(rest)
    if nouns & THINGS:
        return not _acts(rest) or _deed_in(rest)
    if lemma.keys() & {"imps", "ger"} or nouns:
        return _deed_in(rest)
    return None if not lemma.keys() & _FINITE else _deed_in([word, *rest])


def _has_thing(words: list[str]) -> bool:
    return any(w in ACRONYMS or _noun_lemmas(w) & THINGS for w in words)


def _acts(words: list[str]) -> bool:
    """Whether a verb follows: "Zespół pracuje"."""
    return any(
        forms and all(f.part in _FINITE for f in forms) for forms in (_forms(w) for w in words)
    )


def _deed_in(words: list[str]) -> bool:
    """A finished deed told as a sentence: "Rada podjęła uchwałę", "Plan został przyjęty"."""
    for index, word in enumerate(words):
        forms = [f for f in _forms(word) if f.part in _FINITE]
        if not forms or len(forms) < len([f for f in _forms(word) if f.part != "ppas"]):
            continue
        meant = {f.lemma.lower() for f in forms}
        rest = words[index + 1 :]
        if meant & _PASSIVE:
            return any(_participle_lemmas(w) & (DEEDS | DEEDS_ON_THINGS) for w in rest)
        return bool(meant & DEEDS) or (bool(meant & DEEDS_ON_THINGS) and _has_thing(rest))
    return False


def _forms(word: str) -> tuple[Form, ...]:
    return readings(word.lower()) or readings(word)


def _lemmas(word: str) -> set[str]:
    return {form.lemma.lower() for form in _forms(word)} or {word.lower()}


def _noun_lemmas(word: str) -> set[str]:
    return {form.lemma.lower() for form in _forms(word) if form.part in _NOUNS}


def _participle_lemmas(word: str) -> set[str]:
    return {form.lemma.lower() for form in _forms(word) if form.part == "ppas"}
