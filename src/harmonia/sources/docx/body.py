"""From the plain tree of a Word document to blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from harmonia.sources.bounds import Bounds, is_empty, tables_of
from harmonia.sources.document import Block, Paragraph, Table
from harmonia.sources.docx.counting import Counters
from harmonia.sources.docx.names import VAL, children, first, switch, w, whole
from harmonia.sources.docx.plain import MERGED
from harmonia.sources.docx.runs import Line, Runs
from harmonia.sources.docx.styles import Style, Styles, outline_level
from harmonia.sources.docx.tables import Layout
from harmonia.sources.package import Element

_PARAGRAPH, _TABLE, _ROW = w("p"), w("tbl"), w("tr")
_PROPERTIES, _STYLE, _MARK, _FRAME = w("pPr"), w("pStyle"), w("rPr"), w("framePr")
_SPECIAL_VANISH, _LIST, _OUTLINE = w("specVanish"), w("numPr"), w("outlineLvl")


class _End(Enum):
    """What a paragraph's mark does."""

    ENDS = auto()
    RUNS_IN = auto()  # a heading on the same line as the text after it
    MERGES = auto()  # deleted or hidden: the next paragraph takes the text over


@dataclass(slots=True)
class _Open(Line):
    """Paragraphs that run together, until the last of them ends."""

    label: str = ""
    level: int | None = None


class _Look(NamedTuple):
    """What a paragraph's properties say, with its style."""

    style: Style
    end: _End
    level: int | None
    list: Element | None


class Body:
    """Reads the body, its cells and its text boxes in reading order."""

    def __init__(self, styles: Styles, counters: Counters, runs: Runs) -> None:
        """Take what the other parts of the document say."""
        self._styles = styles
        self._counters = counters
        self._runs = runs
        self._bounds = Bounds()
        self._looks: dict[str | None, _Look] = {}  # by the style's name

    def blocks(self, elements: Iterable[Element]) -> list[Block]:
        """The paragraphs (empty ones too) and tables in a body, cell or text box.

        Raises:
            SourceError: nested too deep (UNREADABLE), or beyond the bounds of tables (TOO_BIG).
        """
        blocks: list[Block] = []
        line = _Open()
        begun = False
        for element in elements:
            if element.tag == _PARAGRAPH:
                line = line if begun else _Open()
                begun = not self._add(element, line)
                if not begun:
                    blocks += self._closed(line)
            elif element.tag == _TABLE:
                if begun and line.text:
                    blocks += self._closed(line)
                    begun = False
                blocks += self._table(element)
        if begun and (line.text or line.boxes):
            blocks += self._closed(line)
        return blocks

    def _add(self, paragraph: Element, line: _Open) -> bool:
        """Add a paragraph to an open line; True if its mark ends the line."""
        items = list(paragraph)
        look = self._look(first(items, _PROPERTIES))
        if look.end is not _End.MERGES:
            line.label = self._counters.label(look.list, look.style) or line.label
            line.level = line.level or look.level
        self._runs.read(items, look.style, line)
        return look.end is _End.ENDS

    def _look(self, properties: Element | None) -> _Look:
        """What the properties say; those that only name a style are as those before them."""
        marks = children(properties)
        name = _value(marks, _STYLE)
        if len(marks) > (name is not None) or _is_merged(properties):
            return self._read(properties, marks, name)
        if name not in self._looks:
            self._looks[name] = self._read(properties, marks, name)
        return self._looks[name]

    def _read(
        self, properties: Element | None, marks: Mapping[str, Element], name: str | None
    ) -> _Look:
        style = self._styles.of_paragraph(name)
        end = self._end(properties, marks, style)
        return _Look(style, end, _level(marks, style), marks.get(_LIST))

    def _end(self, properties: Element | None, marks: Mapping[str, Element], style: Style) -> _End:
        mark = marks.get(_MARK)
        if switch(mark, _SPECIAL_VANISH):
            return _End.RUNS_IN
        if self._runs.hidden(mark, style):
            return _End.MERGES
        if properties is None:
            return _End.ENDS
        frame = marks.get(_FRAME)
        drop_cap = frame is not None and frame.get(w("dropCap")) in {"drop", "margin"}
        return _End.MERGES if drop_cap or _is_merged(properties) else _End.ENDS

    def _closed(self, line: _Open) -> list[Block]:
        text = line.text
        shown = line.label + text if text else line.label.rstrip()
        blocks: list[Block] = [Paragraph(shown, line.level)]
        for box in line.boxes:
            blocks += self._within(box)
        return blocks

    def _within(self, elements: Iterable[Element]) -> list[Block]:
        with self._bounds:
            return self.blocks(elements)

    def _table(self, table: Element) -> list[Block]:
        layout = Layout()
        for row in table.iterchildren(_ROW):
            for spot in layout.row(row):
                blocks = self._within(spot.items)
                if len(blocks) > 1 and isinstance(blocks[-2], Table) and is_empty(blocks[-1]):
                    blocks.pop()  # Word wants a paragraph after a table that ends a cell
                layout.put(spot, self._bounds.joined(blocks), tables_of(blocks))
        self._bounds.add_grid(layout.rows, layout.columns)
        return [layout.table()] if layout.rows else []


def _is_merged(properties: Element | None) -> bool:
    return properties is not None and properties.get(MERGED) is not None


def _level(marks: Mapping[str, Element], style: Style) -> int | None:
    own = whole(_value(marks, _OUTLINE))
    return outline_level(style.outline if own is None else own)


def _value(marks: Mapping[str, Element], name: str) -> str | None:
    found = marks.get(name)
    return None if found is None else found.get(VAL)
