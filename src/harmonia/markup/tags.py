"""HTML, a tag at a time."""

from __future__ import annotations

import html
import re

from harmonia.markup.letters import storable

_ONE_LETTER = re.compile(r"(?<=\s)([AaIiOoUuWwZz]) (?=\S)|^([AaIiOoUuWwZz]) (?=\S)")


def text(words: str) -> str:
    """Words as HTML, without what a page cannot hold; one-letter words keep to the next."""
    kept = _ONE_LETTER.sub(lambda found: f"{found[1] or found[2]}\u00a0", words)
    return _escaped(kept)


def tag(name: str, inner: str, /, **attributes: str | None) -> str:
    """An element; ``inner`` is HTML, ``cls`` gives the class, ``_`` in names stands for "-"."""
    return f"{void(name, **attributes)}{inner}</{name}>"


def void(element: str, /, **attributes: str | None) -> str:
    """An element without contents, or the start of one."""
    pairs = (
        f' {key.replace("cls", "class").replace("_", "-")}="{_escaped(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{element}{''.join(pairs)}>"


def _escaped(words: str) -> str:
    return html.escape(storable(words))
