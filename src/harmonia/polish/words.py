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

    No-break spaces and runs of white space become one space; soft hyphens, invisible characters,
    marks of conversion ("[bookmark: …]") and bullets at the start of a line go; a lone dash is no
    value. The words themselves are never changed.
    """
    if not text:
        return None
    words = _INVISIBLE.sub("", text)
    if "[" in words:
        words = _CONVERSION.sub("", words)
    words = _BULLET.sub("", words)
    words = " ".join(words.split())
    return None if not words.strip(DASHES + " ") else words
