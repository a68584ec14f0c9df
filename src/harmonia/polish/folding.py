"""Folding: words without case and Polish marks, for comparing what offices type in many ways."""

from __future__ import annotations

import re
import unicodedata

_STROKE = str.maketrans("łŁ", "lL")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*", re.UNICODE)


def fold(text: str) -> str:
    """Lower case, without Polish marks: "Źródła" → "zrodla"."""
    plain = unicodedata.normalize("NFD", text.translate(_STROKE))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


def tokens(text: str) -> list[str]:
    """The words of a text, with inner full stops kept: "L.p. zadań" → ["L.p", "zadań"]."""
    return _WORD.findall(text)
