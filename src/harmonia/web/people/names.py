"""Names of organisations and people as keys: for sorting, for addresses, for comparing."""

from __future__ import annotations

import re

from harmonia.polish.folding import fold

NAME_LENGTH = 255
SORT_KEY_LENGTH = 2 * NAME_LENGTH
SLUG_LENGTH = 80
_ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")


def sort_key(name: str) -> str:
    """A key by which any database puts names in the order of the Polish alphabet.

    Each character becomes two: "ł" → "l1", "z" → "z0", "7" → "17", a gap → "00". The pairs keep
    their order under byte comparison and under linguistic collations alike.
    """
    words = " ".join(re.findall(r"\w+", name.casefold()))
    return "".join(map(_pair, words))[:SORT_KEY_LENGTH]


def _pair(character: str) -> str:
    known = _PAIRS.get(character)
    if known is None:
        plain = fold(character)
        known = _PAIRS.get(plain, "00")
    return known


def _variants() -> dict[str, str]:
    pairs: dict[str, str] = {}
    for letter in _ALPHABET:
        base = fold(letter)
        pairs[letter] = f"{base}{sum(pair[0] == base for pair in pairs.values())}"
    return pairs


_PAIRS = {**_variants(), **{str(digit): f"1{digit}" for digit in range(10)}}


def slug(name: str, code: str) -> str:
    """The organisation's part of an address: its name and its code, which makes it the only one.

    ``slug("Łąck", "141904")`` → "lack-141904". Names alone are shared by many authorities.
    """
    tail = _NOT_IN_SLUG.sub("-", fold(code)).strip("-")
    head = _NOT_IN_SLUG.sub("-", fold(name)).strip("-")[: SLUG_LENGTH - len(tail) - 1].strip("-")
    return f"{head}-{tail}" if head and tail else head or tail


def address(text: str) -> str:
    """An e-mail address as it is kept and compared: without spaces around, in lower case."""
    return text.strip().lower()
