"""What a page holds but does not show, or shows but does not say itself.

A page that Harmonia wrote holds more than the plan: dates beside its terms (``<output>``), a list
of contents, a drawing (``data-harmonia="odczyt"``). They are derived from the plan's words and must
not become words of the plan when the page is read.
"""

from __future__ import annotations

import re

from harmonia.sources.html.styles import hides, hiding_selectors, shows, style_of
from harmonia.sources.package import Element

_NEVER_SHOWN = frozenset(
    {"head", "script", "style", "template", "title", "meta", "link", "noscript", "del", "xml"}
    | {"iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "map", "img"}
    | {"select", "datalist", "param", "input"}
    | {"output"}  # the result of a calculation: in our own pages the dates read from a term
)
_DERIVED = "odczyt"  # data-harmonia: what our own pages add to the plan's words
_APART = re.compile(  # footnotes, comments, running headers and footers in Word's pages
    r"mso-element:(?:footnote|endnote|comment|header|footer)"
    r"|mso-field-code:[\"'\s]*(?:page|numpages)\b|mso-special-character:(?:foot|comm)"
)
_NOTE_MARK = re.compile(
    r"_?(?:ftnt|ftn|ednt|edn|cmnt|msocom|msoanchor)_?(?:ref)?_?\d|sd(?:foot|end)note\d"
)
_NOTE_BODY = re.compile(r"sd(?:foot|end)note\d+|_?(?:ftn|edn|com)_?\d+")
_NOTE_CLASSES = frozenset({"msocomanchor", "sdfootnoteanc", "sdendnoteanc"})


class Hiding:
    """Says which elements of one page are out, by its style rules and the elements' own."""

    def __init__(self, root: Element) -> None:
        """Collect the page's rules that hide something."""
        self._rules = frozenset(
            selector
            for sheet in root.iter("style")
            for selector in hiding_selectors(sheet.text or "")
        )

    def hides(self, element: Element) -> bool:
        """Whether an element, with all in it, is no part of the page's text."""
        tag = element.tag
        if tag in _NEVER_SHOWN:
            return True
        if not element.attrib:
            return (tag, "", "") in self._rules
        style = style_of(element)
        if element.get("hidden") is not None or hides(style) or _APART.search(style):
            return True
        if element.get("data-harmonia") == _DERIVED:
            return True
        return _is_note(element, tag) or (not shows(style) and self._ruled_out(element, tag))

    def _ruled_out(self, element: Element, tag: str) -> bool:
        if not self._rules:
            return False
        names = [(".", name) for name in element.get("class", "").split()]
        names += [("#", element.get("id", "")), ("", "")]
        return any((owner, *name) in self._rules for name in names for owner in (tag, ""))


def _is_note(element: Element, tag: str) -> bool:
    """A footnote's mark, or its body at the end of the page."""
    if tag == "div":
        name = element.get("id", "")
        return bool(_NOTE_BODY.fullmatch(name)) or element.get("title") in ("header", "footer")
    if tag != "a":
        return False
    if _NOTE_CLASSES.intersection(element.get("class", "").lower().split()):
        return True
    _, sign, target = element.get("href", "").rpartition("#")
    anchors = (target if sign else "", element.get("name", ""), element.get("id", ""))
    return any(_NOTE_MARK.match(anchor) for anchor in anchors)
