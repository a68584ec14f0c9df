"""Whether two pieces of text are one Polish word cut in two."""

from __future__ import annotations

from functools import cache

from morfeusz2 import Morfeusz

_LONGEST = 60  # letters of a word worth asking about
_SHORT = 3  # letters: "pod", "na", "wy" are words, but no first halves of compounds
_PREFIXES = frozenset("pre post mini maxi eko bio pro anty eks wice e i".split())


@cache
def _dictionary() -> Morfeusz:
    return Morfeusz(generate=False)


def is_one_word(before: str, after: str) -> bool:
    """Whether the pieces joined are a word, and no compound written with a hyphen."""
    if not before or not after or len(before) + len(after) > _LONGEST:
        return False
    whole = before.split("-")[-1] + after.split("-")[0]
    return is_word(whole) and not (_is_half(before) and is_word(after))


def _is_half(text: str) -> bool:
    if text.endswith("o") and len(text) > _SHORT:  # "społeczno-gospodarczy"
        return is_word(text) or any(is_word(text[:-1] + ending) for ending in "yi")
    return text.lower() in _PREFIXES or (len(text) > _SHORT and is_word(text))


def is_word(text: str) -> bool:
    """Whether the dictionary knows a word."""
    return (
        len(text) <= _LONGEST
        and text.isalpha()
        and all(reading[2] != "ign" for _, _, reading in _dictionary().analyse(text))
    )
