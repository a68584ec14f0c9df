"""Folding: words without case and Polish marks, for comparing what offices type in many ways."""

from __future__ import annotations

import re
import unicodedata

_MARKED = str.maketrans("ąćęłńóśźż", "acelnoszz")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*", re.UNICODE)


def fold(text: str) -> str:
    """Lower case, without Polish marks: "Źródła" → "zrodla"."""
    plain = text.casefold().translate(_MARKED)
    if plain.isascii():
        return plain
    parts = unicodedata.normalize("NFD", plain)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def tokens(text: str) -> list[str]:
    """The words of a text, with inner full stops kept: "L.p. zadań" → ["L.p", "zadań"]."""
    return _WORD.findall(text)
