"""Names of OpenDocument text (ISO/IEC 26300) and its simple values."""

from __future__ import annotations

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    "office": _OASIS + "office:1.0",
    "text": _OASIS + "text:1.0",
    "table": _OASIS + "table:1.0",
    "style": _OASIS + "style:1.0",
    "fo": _OASIS + "xsl-fo-compatible:1.0",
    "draw": _OASIS + "drawing:1.0",
    "svg": _OASIS + "svg-compatible:1.0",
    "manifest": _OASIS + "manifest:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "xml": "http://www.w3.org/XML/1998/namespace",
}
_LONGEST_NUMBER = 9  # digits


def name(prefixed: str) -> str:
    """The full name of ``prefix:local``."""
    prefix, _, local = prefixed.partition(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def names(*prefixed: str) -> frozenset[str]:
    """The full names of several ``prefix:local``."""
    return frozenset(map(name, prefixed))


def whole(text: str | None, default: int) -> int:
    """A whole number from 0, ``default`` for anything else."""
    if text is None or not text.isdecimal() or len(text) > _LONGEST_NUMBER:
        return default
    return int(text)
