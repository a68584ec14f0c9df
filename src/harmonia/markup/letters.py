"""Characters that a written file can hold."""

from __future__ import annotations

import re

_NO_LETTERS = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def storable(words: str) -> str:
    """Words without what XML and HTML cannot hold, or what shows nothing: control characters."""
    return _NO_LETTERS.sub("", words)
