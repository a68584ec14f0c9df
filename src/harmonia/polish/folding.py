"""Folding: words without case and Polish marks, for comparing what offices type in many ways."""

from __future__ import annotations

import re
import unicodedata

_MARKED = tuple(zip("ąćęłńóśźż", "acelnoszz", strict=True))
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_UNMARKED = re.compile(r"[\x00-\x7f–—„”…•§]*")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*", re.UNICODE)


def fold(text: str) -> str:
    """Lower case, without Polish marks: "Źródła" → "zrodla"."""
    plain = text.casefold()
    if plain.isascii():
        return plain
    for marked, letter in _MARKED:  # six times faster than str.translate
        plain = plain.replace(marked, letter)
    if plain.isascii() or _UNMARKED.fullmatch(plain):
        return plain
    return _NOT_ASCII.sub(_uncombined, unicodedata.normalize("NFD", plain))


def _uncombined(found: re.Match[str]) -> str:
    return "" if unicodedata.combining(found[0]) else found[0]


def tokens(text: str) -> list[str]:
    """The words of a text, with inner full stops kept: "L.p. zadań" → ["L.p", "zadań"]."""
    return _WORD.findall(text)
