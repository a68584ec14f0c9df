"""Names of local authorities: "w Mieście Maków Mazowiecki" → "Miasto Maków Mazowiecki"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from harmonia.polish.morphology.phrases import base_form
from harmonia.polish.morphology.places import Standing, place_name

_LONGEST_PHRASE = 300
_NAMES_KEPT = 1_000
_PREPOSITIONS = frozenset(["w", "we", "dla", "z", "ze", "na", "przez", "terenie", "obszarze"])
_LINKS = frozenset(["nad", "pod", "koło", "k", "przy", "na"])
_CASES = {  # of the words that say what kind of authority it is, all of one ending's forms
    "gmina": ("gmina", {"nom"}),
    "gminy": ("gmina", {"gen"}),
    "gminie": ("gmina", {"loc"}),
    "gminę": ("gmina", {"acc"}),
    "gminą": ("gmina", {"inst"}),
    "miasto": ("miasto", {"nom"}),
    "miasta": ("miasto", {"gen"}),
    "mieście": ("miasto", {"loc"}),
    "miastu": ("miasto", {"dat"}),
    "miastem": ("miasto", {"inst"}),
    "powiat": ("powiat", {"nom"}),
    "powiatu": ("powiat", {"gen"}),
    "powiecie": ("powiat", {"loc"}),
    "powiatowi": ("powiat", {"dat"}),
    "powiatem": ("powiat", {"inst"}),
    "województwo": ("województwo", {"nom"}),
    "województwa": ("województwo", {"gen"}),
    "województwie": ("województwo", {"loc"}),
    "województwem": ("województwo", {"inst"}),
}
_BODIES = re.compile(
    r"(?:rad[ayązęo]|radzie|urz[ąę]d\w*|wójt\w*|burmistrz\w*|prezydent\w*|zarząd\w*|starost\w*|"
    r"skarbnik\w*|sekretarz\w*|samorząd\w*|władz\w*)",
    re.IGNORECASE,
)
_KIND_ADJECTIVE = re.compile(r"(miejsk|wiejsk|miejsko-wiejsk|stołeczn)(\w{1,3})", re.IGNORECASE)
_ADJECTIVE_NAME = re.compile(r"(.+(?:sk|ck|dzk))(?:i|a|ie|iego|iemu|im|iej|ą)", re.IGNORECASE)
_OF_RIGHTS = re.compile(r"\s+na\s+prawach\s+powiatu", re.IGNORECASE)
_ENDINGS = {  # of the adjectives of a kind: after a soft and after a hard stem
    "gmina": ("a", "a"),
    "miasto": ("ie", "e"),
}
_TRAILING = " .,;:–-„”\"'("


@dataclass(frozen=True, slots=True)
class _Kind:
    """The opening words of an authority's name, in the nominative, and the case they stood in."""

    name: str
    lemma: str
    case: str
    taken: int


@lru_cache(maxsize=_NAMES_KEPT)
def authority_name(phrase: str) -> str:
    """The authority named in a phrase, in the nominative and with its capitals.

    "gminy Stary Sącz" → "Gmina Stary Sącz", "Rady Powiatu Bocheńskiego" → "Powiat Bocheński". A
    phrase that names none by kind ("Urząd Miejski w Turku") gives its own base form.
    """
    words = phrase[:_LONGEST_PHRASE].split()
    while words and words[0].lower() in _PREPOSITIONS:
        words.pop(0)
    rest = _without_body(words)
    kind = _kind(rest)
    if kind is None:
        return base_form(" ".join(words))
    name = _name_words(rest[kind.taken :], adjective=kind.lemma in {"powiat", "województwo"})
    inside = len(rest) > kind.taken and rest[kind.taken].lower() in {"w", "we"}
    if inside:
        name = _name_words(rest[kind.taken + 1 :], adjective=False)
        if kind.lemma not in {"gmina", "miasto"}:  # "Zarząd Powiatu w Bochni": of another name
            return base_form(" ".join(words))
    if not name:
        return base_form(" ".join(words))
    return f"{kind.name} {_nominative(name, kind, inside=inside)}"


def _without_body(words: list[str]) -> list[str]:
    """In "Rady Gminy Lipnica" the authority is whose council it is."""
    if len(words) > 1 and _BODIES.fullmatch(words[0]) and _is_kind(words[1]):
        return words[1:]
    return words


def _is_kind(word: str) -> bool:
    return word.lower() in _CASES or word in {"M.", "m."}


def _kind(words: list[str]) -> _Kind | None:
    if not words or not _is_kind(words[0]):
        return None
    lemma, cases = _CASES.get(words[0].lower(), ("miasto", {"gen"}))
    name, taken = _with_adjectives(lemma, words, 1)
    if _joined(words, taken):
        second = _CASES[words[taken + 1].lower()][0]
        more, taken = _with_adjectives(second, words, taken + 2)
        name, lemma = f"{name} i {more}", "gmina"
    if _OF_RIGHTS.match(" " + " ".join(words[taken : taken + 3])):
        name, taken = f"{name} na prawach powiatu", taken + 3
    return _Kind(name, lemma, next(iter(cases)), taken)


def _joined(words: list[str], at: int) -> bool:
    """Whether two kinds are joined: "Miasto i Gmina"."""
    return len(words) > at + 1 and words[at].lower() == "i" and words[at + 1].lower() in _CASES


def _with_adjectives(lemma: str, words: list[str], at: int) -> tuple[str, int]:
    """The kind's name with "Miejska", "Stołeczne" after it, and how many words were taken."""
    name = lemma.capitalize()
    while lemma in _ENDINGS and at < len(words) and (match := _KIND_ADJECTIVE.fullmatch(words[at])):
        soft, hard = _ENDINGS[lemma]
        stem = match.group(1).lower()
        adjective = stem + (hard if stem == "stołeczn" else soft)
        name += " " + "-".join(part.capitalize() for part in adjective.split("-"))
        at += 1
    return name, at


def _name_words(words: list[str], *, adjective: bool) -> str:
    """The words of the proper name: capitals, and the small words between them."""
    taken: list[str] = []
    for index, word in enumerate(words):
        bare = word.strip(_TRAILING)
        small = adjective and _ADJECTIVE_NAME.fullmatch(bare)
        following = words[index + 1][:1] if index + 1 < len(words) else ""
        link = taken and bare.lower() in _LINKS and following.isupper()
        if not bare or not (bare[0].isupper() or small or link):
            break
        taken.append(word.strip("„”\"'") if link else word.lstrip("„\"'(").rstrip(_TRAILING))
        if word[-1] in ",;:.”)" and not link:
            break
    return " ".join(_calm(word, first=index == 0) for index, word in enumerate(taken))


def _calm(word: str, *, first: bool) -> str:
    """A shouted name in usual letters."""
    if not first and word.lower() in _LINKS:
        return word.lower()
    if len(word) < 3 or not word.isupper():  # noqa: PLR2004  (an initial, a small word)
        return word
    return "-".join(part.capitalize() for part in word.split("-"))


def _nominative(name: str, kind: _Kind, *, inside: bool) -> str:
    if kind.lemma in {"powiat", "województwo"}:
        return _adjective_name(name, "i" if kind.lemma == "powiat" else "ie")
    if inside:
        return place_name(name, "loc", Standing.NEVER)
    if kind.case == "nom":
        return name
    # Offices write "Gminy Brzeziny" but "Miasta Kalisza": a commune's name seldom inflects.
    return place_name(name, kind.case, Standing.USUAL if "Gmina" in kind.name else Standing.RARE)


def _adjective_name(name: str, ending: str) -> str:
    """From "bocheńskiego" to "Bocheński"; only the last part of a compound inflects."""
    match = _ADJECTIVE_NAME.fullmatch(name)
    if match is None:
        return name
    parts = (match.group(1) + ending).split("-")
    return "-".join(part[:1].upper() + part[1:] for part in parts)
