"""Words as a careful person copies them: what is text, and what only carries it."""

from __future__ import annotations

import re
from functools import lru_cache

DASHES = "-–—−‒―"
_CONVERSION = re.compile(
    r"\[(?:bookmark|image|footnote|comment|embed)[^\[\]]{0,200}\]", re.IGNORECASE
)
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f]")
_BULLET = re.compile(r"(?m)^[^\S\n]*[•·▪▫◦‣∙●○■□➢➤✓\uf0b7\uf0a7\uf0d8\uf0fc][^\S\n]*")


@lru_cache(maxsize=4096)  # labels and short answers come again and again
def tidy(text: str | None) -> str | None:
    """The words of a text on one line, or None where there are none.

    White space of any kind and length is a single space. What nobody sees (soft hyphens, marks of
    direction), what a converter left ("[bookmark: …]") and bullets that open a line are dropped. A
    text of nothing but dashes is none. No word is ever changed.
    """
    if not text:
        return None
    words = _INVISIBLE.sub("", text)
    if "[" in words:
        words = _CONVERSION.sub("", words)
    words = _BULLET.sub("", words)
    words = " ".join(words.split())
    return None if not words.strip(DASHES + " ") else words
