"""From the plain tree of a Word document to blocks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

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


class Body:
    """Reads the body, its cells and its text boxes in reading order."""

    def __init__(self, styles: Styles, counters: Counters, runs: Runs) -> None:
        """Take what the other parts of the document say."""
        self._styles = styles
        self._counters = counters
        self._runs = runs
        self._bounds = Bounds()

    def blocks(self, container: Element) -> Iterator[Block]:
        """Yield the paragraphs (empty ones too) and tables of a body, cell or text box.

        Raises:
            SourceError: nested too deep (UNREADABLE), or beyond the bounds of tables (TOO_BIG).
        """
        line = _Open()
        begun = False
        for child in container:
            if child.tag == _PARAGRAPH:
                begun = not self._add(child, line)
                if not begun:
                    yield from self._closed(line)
                    line = _Open()
            elif child.tag == _TABLE:
                if begun and line.text:
                    yield from self._closed(line)
                    line, begun = _Open(), False
                yield from self._table(child)
        if begun and (line.text or line.boxes):
            yield from self._closed(line)

    def _add(self, paragraph: Element, line: _Open) -> bool:
        """Add a paragraph to an open line; True if its mark ends the line."""
        properties = first(paragraph, _PROPERTIES)
        marks = children(properties)
        style = self._styles.of_paragraph(_value(marks, _STYLE))
        end = self._end(properties, marks, style)
        if end is not _End.MERGES:
            line.label = self._counters.label(marks.get(_LIST), style) or line.label
            line.level = line.level or _level(marks, style)
        self._runs.read(paragraph, style, line)
        return end is _End.ENDS

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
        return _End.MERGES if drop_cap or properties.get(MERGED) is not None else _End.ENDS

    def _closed(self, line: _Open) -> Iterator[Block]:
        text = line.text
        yield Paragraph(line.label + text if text else line.label.rstrip(), line.level)
        for box in line.boxes:
            yield from self._within(box)

    def _within(self, container: Element) -> list[Block]:
        with self._bounds:
            return list(self.blocks(container))

    def _table(self, table: Element) -> Iterator[Table]:
        layout = Layout()
        for row in table.iterchildren(_ROW):
            for spot in layout.row(row):
                blocks = self._within(spot.element)
                if len(blocks) > 1 and isinstance(blocks[-2], Table) and is_empty(blocks[-1]):
                    blocks.pop()  # Word wants a paragraph after a table that ends a cell
                layout.put(spot, self._bounds.joined(blocks), tables_of(blocks))
        self._bounds.add_grid(layout.rows, layout.columns)
        if layout.rows:
            yield layout.table()


def _level(marks: Mapping[str, Element], style: Style) -> int | None:
    own = whole(_value(marks, _OUTLINE))
    return outline_level(style.outline if own is None else own)


def _value(marks: Mapping[str, Element], name: str) -> str | None:
    found = marks.get(name)
    return None if found is None else found.get(VAL)
