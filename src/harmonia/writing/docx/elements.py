"""XML of Word's, made one element at a time; whatever words stand in it are escaped."""

from __future__ import annotations

from html import escape
from typing import NewType

Xml = NewType("Xml", str)
"""Finished XML: words become it through `text` and `w` alone, so that none gets in unescaped."""

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def w(name: str, /, *children: Xml | None, **attributes: str | int) -> Xml:
    """An element ``w:name``.

    Args:
        name: without its prefix.
        children: in the order of the standard; None stands for nothing.
        attributes: all in the same namespace, as nearly everything of Word's is.
    """
    pairs = "".join([f' w:{key}="{escape(str(value))}"' for key, value in attributes.items()])
    inner = "".join([child for child in children if child])
    return Xml(f"<w:{name}{pairs}>{inner}</w:{name}>" if inner else f"<w:{name}{pairs}/>")


def plain(name: str, /, *children: Xml, **attributes: str) -> Xml:
    """An element whose name and attributes have the prefixes that are given, if any."""
    pairs = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return Xml(f"<{name}{pairs}>{''.join(children)}</{name}>")


def text(words: str) -> Xml:
    """Words as they are."""
    return Xml(escape(words, quote=False))


def words_of_run(words: str) -> Xml:
    """An element of text, with the spaces at its ends."""
    kept = ' xml:space="preserve"' if words[:1].isspace() or words[-1:].isspace() else ""
    return Xml(f"<w:t{kept}>{escape(words, quote=False)}</w:t>")


def part(name: str, *children: Xml) -> bytes:
    """A whole part of the file; ``name`` is that of its root, without prefix."""
    spaces = {"xmlns:w": WORD, "xmlns:r": OFFICE}
    return as_bytes(plain(f"w:{name}", *children, **spaces))


def as_bytes(root: Xml) -> bytes:
    """The bytes of a part, from its root."""
    return (_DECLARATION + root).encode()
