"""What styles of OpenDocument say of hidden text and lists (ISO/IEC 26300-1 §16)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from harmonia.sources.odt.levels import ListLevel, read_levels
from harmonia.sources.odt.names import name
from harmonia.sources.package import Element

_LONGEST_CHAIN = 40  # parents; a chain may also be a ring
_STYLE, _LIST_STYLE, _OUTLINE = map(name, ("style:style", "text:list-style", "text:outline-style"))
_NAME, _FAMILY, _PARENT = map(name, ("style:name", "style:family", "style:parent-style-name"))
_LIST = name("style:list-style-name")
_TEXT_PROPERTIES, _DISPLAY = name("style:text-properties"), name("text:display")
_ROOMS = (name("office:styles"), name("office:automatic-styles"))


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says, with what it inherits; None where it says nothing.

    ``hidden``: its text is not shown. ``list_style``: the list its paragraphs are numbered by.
    """

    hidden: bool | None = None
    list_style: str | None = None


class Styles:
    """The styles of a document; each is read when it is first asked for."""

    def __init__(self, common: Element | None, content: Element) -> None:
        """Index the styles part, which may be missing, and the content's automatic styles."""
        self._elements: dict[tuple[str, str], Element] = {}
        self._read: dict[tuple[str, str], Style] = {}
        self._hides: dict[tuple[str, str], bool | None] = {}
        self.lists: dict[str, dict[int, ListLevel]] = {}
        self.outline: dict[int, ListLevel] = {}
        if common is not None:
            self._index(common.iterchildren(_ROOMS[0]))  # the automatic ones serve headers
        self._index(content.iterchildren(*_ROOMS))

    def _index(self, rooms: Iterable[Element]) -> None:
        for room in rooms:
            for style in room:
                if style.tag == _STYLE:
                    key = (style.get(_FAMILY, ""), style.get(_NAME, ""))
                    self._elements[key] = style
                elif style.tag == _LIST_STYLE:
                    self.lists[style.get(_NAME, "")] = read_levels(style)
                elif style.tag == _OUTLINE:
                    self.outline = self.lists[style.get(_NAME, "")] = read_levels(style)

    def of(self, family: str, style: str | None) -> Style:
        """The style of a name; one that is not there says nothing."""
        key = (family, style or "")
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = self._inherited(*key)
        return found

    def _inherited(self, family: str, style: str) -> Style:
        hidden: bool | None = None
        list_style: str | None = None
        for _ in range(_LONGEST_CHAIN):
            element = self._elements.get((family, style))
            if element is None:
                break
            if (family, style) not in self._hides:
                self._hides[family, style] = _hides(element)
            hidden = self._hides[family, style] if hidden is None else hidden
            list_style = element.get(_LIST) if list_style is None else list_style
            style = element.get(_PARENT, "")
        return Style(hidden, list_style)


def _hides(style: Element) -> bool | None:
    properties = style.find(_TEXT_PROPERTIES)
    display = None if properties is None else properties.get(_DISPLAY)
    return None if display is None else display == "none"
