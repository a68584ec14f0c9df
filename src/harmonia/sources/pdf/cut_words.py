"""Whether two pieces of text are one Polish word cut in two."""

from __future__ import annotations

from harmonia.polish.morphology import readings

_LONGEST = 60  # letters of a word worth asking about
_SHORT = 3  # letters: "pod", "na", "wy" are words, but no first halves of compounds
_LETTERS = frozenset("aiouwzAIOUWZ")  # words of one letter
_PREFIXES = frozenset(
    ["pre", "post", "mini", "maxi", "eko", "bio", "pro", "anty", "eks", "wice", "e", "i"]
)


def is_one_word(before: str, after: str) -> bool:
    """Whether the pieces joined are a word, and no compound written with a hyphen."""
    if not before or not after or len(before) + len(after) > _LONGEST:
        return False
    whole = before.rsplit("-", maxsplit=1)[-1] + after.split("-", maxsplit=1)[0]
    return _is_known(whole) and not (_is_half(before) and _is_known(after))


def _is_half(text: str) -> bool:
    if text.endswith("o") and len(text) > _SHORT:  # "społeczno-gospodarczy"
        return _is_known(text) or any(_is_known(text[:-1] + ending) for ending in "yi")
    return text.lower() in _PREFIXES or (len(text) > _SHORT and _is_known(text))


def is_word(text: str) -> bool:
    """Whether the dictionary knows a word, or all parts of a compound."""
    if len(text) > _LONGEST:
        return False
    *firsts, last = text.split("-")
    return _is_known(last) and all(_is_half(one) for one in firsts)


def _is_known(text: str) -> bool:
    if len(text) == 1:
        return text in _LETTERS
    return bool(readings(text))
