"""Style attributes and sheets, as far as they matter to text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from harmonia.sources.package import Element

Selector: TypeAlias = tuple[str, str, str]  # tag, "." or "#" or "", name; "" for any

_LONGEST = 2000  # letters of a style attribute
_LARGEST_SHEET = 1 << 18
_HIDING = re.compile(r"(?:display:none|visibility:hidden|mso-hide:all)\b")
_SHOWING = re.compile(r"display:(?!none)\w")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_SIMPLE = re.compile(r"([\w-]*)(?:([.#])([\w-]+))?")
_BRACE = re.compile(r"([{}])")


def style_of(element: Element) -> str:
    """The style attribute in lower case, without white space around colons."""
    style = element.get("style")
    return re.sub(r"\s*:\s*", ":", style[:_LONGEST].lower()) if style else ""


def hides(style: str) -> bool:
    """Whether a style (as `style_of` gives it) hides its element."""
    return bool(_HIDING.search(style))


def shows(style: str) -> bool:
    """Whether it shows what a rule of the sheet may hide."""
    return bool(_SHOWING.search(style))


def hiding_selectors(sheet: str) -> Iterator[Selector]:
    """The simple selectors whose rules hide; rules inside others (@media print) do not count."""
    depth = 0
    selectors = text = ""
    for piece in _BRACE.split(_COMMENT.sub(" ", sheet[:_LARGEST_SHEET])):
        if piece == "{":
            selectors = text if depth == 0 else "@"
            depth += 1
        elif piece == "}":
            if depth == 1 and "@" not in selectors and hides(re.sub(r"\s+", "", text.lower())):
                yield from _simple(selectors)
            depth = max(0, depth - 1)
        text = piece


def _simple(selectors: str) -> Iterator[Selector]:
    for selector in selectors.split(","):
        simple = _SIMPLE.fullmatch(selector.strip())
        if simple and selector.strip():
            yield simple.group(1).lower(), simple.group(2) or "", simple.group(3) or ""
