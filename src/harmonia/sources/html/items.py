"""Numbers and bullets of lists."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harmonia.sources.html.styles import style_of
from harmonia.sources.numerals import Numeral, letter_number, numeral
from harmonia.sources.package import Element

BULLET = "•"
_KIND = re.compile(r"list-style(?:-type)?:[^;]*?\b(none|[a-z]+-(?:alpha|latin|roman)|decimal)")
_NAMED = {
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    "decimal": "1",
    "none": "",
}
_WHOLE = re.compile(r"\s*([+-]?\d{1,6})")


@dataclass(slots=True)
class ItemList:
    """A list being walked: its items' sign ("1", "a", "A", "i", "I", "•" or "") and their count."""

    sign: str
    next: int = 1
    step: int = 1

    def label(self, item: Element) -> str:
        """The number or bullet of the next item, "" for none."""
        if self.sign in ("", BULLET):
            return self.sign
        value = whole(item.get("value"))
        current = self.next if value is None else value
        self.next = current + self.step
        if self.sign in "aA":
            letter = letter_number(current)
            return f"{letter.upper() if self.sign == 'A' else letter}."
        return f"{numeral(current, Numeral(self.sign))}."


def begin_list(element: Element) -> ItemList:
    """The list that an ol, ul, menu or dir begins."""
    named = _KIND.search(style_of(element))
    sign = _NAMED.get(named.group(1)) if named else None
    if element.tag != "ol":
        return ItemList(BULLET if sign is None else sign)
    if sign is None:
        kind = element.get("type", "1")
        sign = kind if kind in ("1", "a", "A", "i", "I") else "1"
    start = whole(element.get("start"))
    if element.get("reversed") is None:
        return ItemList(sign, 1 if start is None else start)
    items = sum(1 for child in element if child.tag == "li")
    return ItemList(sign, items if start is None else start, -1)


def whole(text: str | None) -> int | None:
    """A whole number in an attribute, None where there is none."""
    found = _WHOLE.match(text or "")
    return int(found.group(1)) if found else None
