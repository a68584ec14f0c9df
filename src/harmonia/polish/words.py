"""Words as a careful person copies them: what is text, and what only carries it."""

from __future__ import annotations

import re
from functools import lru_cache

DASHES = "-–—−‒―"
_CROSSED = DASHES + " "
_CONVERSION = re.compile(
    r"\[(?:bookmark|image|footnote|comment|embed)[^\[\]]{0,200}\]", re.IGNORECASE
)
_INVISIBLES = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"
_INVISIBLE = re.compile(f"[{_INVISIBLES}]")
_BULLETS = "•·▪▫◦‣∙●○■□➢➤✓\uf0b7\uf0a7\uf0d8\uf0fc"
_BULLET = re.compile(rf"(?m)^[^\S\n]*[{_BULLETS}][^\S\n]*")
_NO_WORDS = re.compile(rf"[{_INVISIBLES}{_BULLETS}\[]")  # most texts have none


@lru_cache(maxsize=4096)  # labels and short answers come again and again
def tidy(text: str | None) -> str | None:
    """The words of a text on one line, or None where there are none.

    White space of any kind and length is a single space. What nobody sees (soft hyphens, marks of
    direction), what a converter left ("[bookmark: …]") and bullets that open a line are dropped. A
    text of nothing but dashes is none. No word is ever changed.
    """
    if not text:
        return None
    words = _without_marks(text) if _NO_WORDS.search(text) else text
    words = " ".join(words.split())
    return words if words.strip(_CROSSED) else None


def _without_marks(text: str) -> str:
    words = _INVISIBLE.sub("", text)
    if "[" in words:
        words = _CONVERSION.sub("", words)
    return _BULLET.sub("", words)
