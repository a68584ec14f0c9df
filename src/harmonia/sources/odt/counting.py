"""Counting the items of lists and headings in reading order (ISO/IEC 26300-1 §5.3, §5.1.3)."""

from __future__ import annotations

from dataclasses import dataclass, field

from harmonia.sources.odt.levels import LEVELS, ListLevel, label
from harmonia.sources.odt.names import name
from harmonia.sources.odt.styles import Styles
from harmonia.sources.package import Element

_STYLE, _ID = name("text:style-name"), name("xml:id")
_CONTINUED, _CONTINUES = name("text:continue-numbering"), name("text:continue-list")
_LIST_ID = name("text:list-id")


@dataclass(slots=True)
class Counts:
    """The numbers a list has reached; index 0 is its first level."""

    numbers: list[int | None] = field(default_factory=lambda: [None] * LEVELS)

    def count(self, levels: dict[int, ListLevel], level: int, start: int | None) -> None:
        """Go on to the next item of ``level`` (from 1); ``start`` sets its number."""
        at = level - 1
        before = self.numbers[at]
        if start is not None:
            self.numbers[at] = start
        else:
            self.numbers[at] = _start(levels, level) if before is None else before + 1
        for above in range(at):
            if self.numbers[above] is None:
                self.numbers[above] = _start(levels, above + 1)
        self.numbers[level:] = [None] * (LEVELS - level)


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where in a list a paragraph stands: its list's counts and style, and its level from 1."""

    counts: Counts
    style: str | None
    level: int


class Counters:
    """The counts of all lists and of the headings."""

    def __init__(self, styles: Styles) -> None:
        """Begin with every list not yet begun."""
        self._styles = styles
        self._by_id: dict[str, Counts] = {}
        self._by_style: dict[str | None, Counts] = {}
        self._headings = Counts()

    def enter(self, element: Element, outer: ListPlace | None) -> ListPlace:
        """Begin or continue the list of a ``text:list``."""
        style = element.get(_STYLE)
        if outer is not None:
            return ListPlace(outer.counts, style or outer.style, min(outer.level + 1, LEVELS))
        continues = element.get(_CONTINUES)
        continued = self._by_id.get(continues or "")
        if continued is None and (continues or element.get(_CONTINUED) == "true"):
            continued = self._by_style.get(style)  # LibreOffice names lists it does not write
        return ListPlace(self._remembered(element.get(_ID), style, continued), style, 1)

    def numbered(self, element: Element, level: int) -> ListPlace:
        """The place of a ``text:numbered-paragraph``, which belongs to a list by its id."""
        style = element.get(_STYLE)
        list_id = element.get(_LIST_ID)
        continued = self._by_id.get(list_id) if list_id else self._by_style.get(style)
        return ListPlace(self._remembered(list_id, style, continued), style, level)

    def _remembered(self, list_id: str | None, style: str | None, counts: Counts | None) -> Counts:
        counts = counts or Counts()
        if list_id:
            self._by_id[list_id] = counts
        self._by_style[style] = counts
        return counts

    def label(self, place: ListPlace, paragraph_style: str | None, start: int | None) -> str:
        """Count an item and return its number or bullet with what stands after it."""
        style = place.style or self._styles.of("paragraph", paragraph_style).list_style
        levels = self._styles.lists.get(style or "", {})
        if levels is self._styles.outline and levels:
            return self.heading(place.level, start)
        place.counts.count(levels, place.level, start)
        return label(levels, place.level, place.counts.numbers)

    def heading(self, level: int, start: int | None) -> str:
        """Count a heading by the outline of the document."""
        if not 1 <= level <= LEVELS:
            return ""
        self._headings.count(self._styles.outline, level, start)
        return label(self._styles.outline, level, self._headings.numbers)


def _start(levels: dict[int, ListLevel], level: int) -> int:
    shape = levels.get(level)
    return 1 if shape is None else shape.start
