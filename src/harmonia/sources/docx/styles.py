"""What a style says of headings, hidden text and numbering (ECMA-376 §17.7)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harmonia.sources.docx.names import children, switch, value, w, whole
from harmonia.sources.package import Element

_LONGEST_CHAIN = 40  # Word allows eleven; a chain may also be a ring
_BODY_LEVEL = 9  # outline level 10 of Word: body text
_ON = {"1", "true", "on"}
_HEADING = re.compile(r"(?:heading|nag(?:ł|l)?(?:ó|o)?wek) ?([1-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says, with what it inherits; None where it says nothing.

    ``outline`` counts from 0, as Word does. ``number`` is the ``w:num`` of the list it joins,
    ``list_level`` its level there, ``list_style`` the ancestor that named the list.
    """

    id: str | None = None
    outline: int | None = None
    hidden: bool | None = None
    number: int | None = None
    list_level: int | None = None
    list_style: str | None = None


class Styles:
    """The styles of a document; each is read when it is first asked for."""

    def __init__(self, root: Element | None) -> None:
        """Index the styles part; a document without one has no styles."""
        self._elements: dict[str, Element] = {}
        self._read: dict[str | None, Style] = {}
        self._own: dict[str, tuple[Style, str | None]] = {}
        self._default: str | None = None
        self.hidden_by_default: bool = False
        self.may_hide: bool = False
        if root is not None:
            self._index(root)

    def _index(self, root: Element) -> None:
        defaults = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
        self.hidden_by_default = bool(switch(defaults, w("vanish")))
        self.may_hide = next(root.iter(w("vanish")), None) is not None
        for style in root.iterchildren(w("style")):
            name = style.get(w("styleId"))
            if name is None:
                continue
            self._elements[name] = style
            if style.get(w("default")) in _ON and style.get(w("type")) == "paragraph":
                self._default = name

    def of_paragraph(self, name: str | None) -> Style:
        """The style of a paragraph; one that names none has the default style."""
        return self.of(name or self._default)

    def of(self, name: str | None) -> Style:
        """The style of an id; one that is not there says only what its name says."""
        style = self._read.get(name)
        if style is None:
            style = self._read[name] = self._inherited(name)
        return style

    def _inherited(self, name: str | None) -> Style:
        if name is None:
            return Style()
        if name not in self._elements:
            return Style(name, _outline_by_name(name))
        outline: int | None = None
        hidden: bool | None = None
        number = list_level = list_style = None
        for own in self._chain(name):
            outline = own.outline if outline is None else outline
            hidden = own.hidden if hidden is None else hidden
            list_level = own.list_level if list_level is None else list_level
            if number is None and own.number is not None:
                number, list_style = own.number, own.id
        return Style(name, outline, hidden, number, list_level, list_style)

    def _chain(self, name: str | None) -> list[Style]:
        """What the style and those it is based on say themselves, the nearest first."""
        found: list[Style] = []
        while name in self._elements and len(found) < _LONGEST_CHAIN:
            if name not in self._own:
                element = self._elements[name]
                self._own[name] = _read_style(element, name), value(element, w("basedOn"))
            own, name = self._own[name]
            found.append(own)
        return found


def outline_level(outline: int | None) -> int | None:
    """Word counts outline levels from 0 and calls body text 9; a heading's level is 1–9."""
    if outline is None or not 0 <= outline < _BODY_LEVEL:
        return None
    return outline + 1


def _read_style(style: Element, name: str) -> Style:
    properties = style.find(w("pPr"))
    outline = whole(value(properties, w("outlineLvl")))
    if outline is None:
        outline = _outline_by_name(value(style, w("name")) or "")
    joined = children(properties).get(w("numPr"))
    return Style(
        name,
        outline,
        switch(style.find(w("rPr")), w("vanish")),
        whole(value(joined, w("numId"))),
        whole(value(joined, w("ilvl"))),
    )


def _outline_by_name(name: str) -> int | None:
    """Built-in headings keep their English names in every language; ids are translated."""
    heading = _HEADING.fullmatch(name)
    return None if heading is None else int(heading[1]) - 1
