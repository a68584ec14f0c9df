"""From the plain tree of an OpenDocument text to blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harmonia.sources.bounds import Bounds, is_empty, tables_of
from harmonia.sources.document import Block, Paragraph, Table
from harmonia.sources.odt.counting import Counters, ListPlace
from harmonia.sources.odt.levels import LEVELS
from harmonia.sources.odt.names import name, whole
from harmonia.sources.odt.plain import TEXT_BLOCKS
from harmonia.sources.odt.tables import lay_out
from harmonia.sources.odt.texts import read_text
from harmonia.sources.package import Element

_PARAGRAPH, _HEADING, _LIST = map(name, ("text:p", "text:h", "text:list"))
_NUMBERED, _TABLE = name("text:numbered-paragraph"), name("table:table")
_ITEM, _STYLE, _START = map(name, ("text:list-item", "text:style-name", "text:start-value"))
_OVERRIDE, _LEVEL = name("text:style-override"), name("text:level")
_OUTLINE, _UNNUMBERED = name("text:outline-level"), name("text:is-list-header")
_RESTARTS = name("text:restart-numbering")
_LARGEST_HEADING = 9


class Body:
    """Reads the body, its cells and its frames in reading order."""

    def __init__(self, counters: Counters) -> None:
        """Take the counters of the document's lists."""
        self._counters = counters
        self._bounds = Bounds()

    def blocks(self, items: Iterable[Element]) -> Iterator[Block]:
        """Yield paragraphs (empty ones too) and tables.

        Raises:
            SourceError: as `Bounds` says.
        """
        for item in items:
            tag = item.tag
            if tag == _PARAGRAPH:
                yield from self._paragraph(item, "", None)
            elif tag == _HEADING:
                yield from self._heading(item)
            elif tag == _TABLE:
                yield lay_out(item, self._cell, self._bounds)
            elif tag == _LIST:
                yield from self._list(item, None)
            elif tag == _NUMBERED:
                yield from self._numbered(item)

    def _paragraph(self, item: Element, label: str, level: int | None) -> Iterator[Block]:
        text, boxes = read_text(item)
        yield Paragraph(label + text if text else label.rstrip(), level)
        if boxes:
            with self._bounds:
                yield from list(self.blocks(boxes))

    def _heading(self, item: Element) -> Iterator[Block]:
        level = whole(item.get(_OUTLINE), 1)
        label = ""
        if item.get(_UNNUMBERED) != "true":
            restarts = item.get(_RESTARTS) == "true"
            start = whole(item.get(_START), 1) if restarts else None
            label = self._counters.heading(level, start)
        yield from self._paragraph(item, label, _heading_level(item))

    def _list(self, element: Element, outer: ListPlace | None) -> Iterator[Block]:
        place = self._counters.enter(element, outer)
        for item in element:
            start = whole(item.get(_START), -1)
            own = item.get(_OVERRIDE)
            at = place if own is None else ListPlace(place.counts, own, place.level)
            yield from self._item(
                item, at, numbered=item.tag == _ITEM, start=None if start < 0 else start
            )

    def _item(
        self, item: Element, place: ListPlace, *, numbered: bool, start: int | None
    ) -> Iterator[Block]:
        """The first paragraph of an item has its number; a list within it has its own."""
        for block in item:
            if block.tag == _LIST:
                yield from self._list(block, place)
            elif block.tag in {_PARAGRAPH, _HEADING}:
                counts = numbered and block.get(_UNNUMBERED) != "true"
                label = self._counters.label(place, block.get(_STYLE), start) if counts else ""
                numbered = False
                yield from self._paragraph(block, label, _heading_level(block))
            else:
                yield from self.blocks((block,))

    def _numbered(self, element: Element) -> Iterator[Block]:
        level = min(max(whole(element.get(_LEVEL), 1), 1), LEVELS)
        start = whole(element.get(_START), -1)
        place = self._counters.numbered(element, level)
        yield from self._item(element, place, numbered=True, start=None if start < 0 else start)

    def _cell(self, cell: Element) -> tuple[str, tuple[Table, ...]]:
        with self._bounds:
            blocks = list(self.blocks(item for item in cell if item.tag in TEXT_BLOCKS))
        if len(blocks) > 1 and isinstance(blocks[-2], Table) and is_empty(blocks[-1]):
            blocks.pop()  # as Word's reader does: the paragraph after a table that ends a cell
        return self._bounds.joined(blocks), tables_of(blocks)


def _heading_level(item: Element) -> int | None:
    if item.tag != _HEADING:
        return None
    return min(max(whole(item.get(_OUTLINE), 1), 1), _LARGEST_HEADING)
