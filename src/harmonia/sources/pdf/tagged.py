"""A tagged PDF: its blocks from the structure tree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from harmonia.sources.document import Block, Paragraph, Table
from harmonia.sources.grid import Raw, grid
from harmonia.sources.pdf.columns import Edges
from harmonia.sources.pdf.joining import Measure, draws_spaces, join_lines
from harmonia.sources.pdf.lines import Line, content_lines
from harmonia.sources.pdf.notes import without_marks
from harmonia.sources.pdf.page import Letter, Mark, Page
from harmonia.sources.pdf.runs import Collector, Run
from harmonia.sources.pdf.structure import Element

_ENOUGH = 0.7  # of the pages' letters must be in the tree, or the tree is not believed
_ROWS = frozenset(("THead", "TBody", "TFoot", "Div", "Sect", "Part", "NonStruct"))
_CELLS = frozenset(("TD", "TH"))
_DEEPEST_TABLE = 8


def tagged_blocks(root: Element, pages: Sequence[Page]) -> tuple[Block, ...] | None:
    """The blocks, None where the tree has no text or too little of it."""
    marked: dict[Mark, list[Letter]] = {}
    total = 0
    for page in pages:
        for letter in page.letters:
            total += not letter.artifact
            if letter.mark is not None:
                marked.setdefault(letter.mark, []).append(letter)
    reader = _Reader(marked, pages)
    blocks = tuple(reader.blocks(root))
    return blocks if reader.used >= max(1, _ENOUGH * total) else None


class _Reader:
    def __init__(self, marked: Mapping[Mark, Sequence[Letter]], pages: Sequence[Page]) -> None:
        self._collector = Collector(marked)
        self._edges = Edges(pages)
        self._drawn = draws_spaces(
            line for letters in marked.values() for line in content_lines(letters)
        )

    @property
    def used(self) -> int:
        return self._collector.used

    def blocks(self, root: Element) -> Iterator[Block]:
        tables: list[_Rows] = []
        for piece in self._collector.pieces(root):
            if isinstance(piece, Element):
                captions, rows = self._rows(piece, 0)
                if captions:
                    yield from _grids(tables)
                    tables = []
                    yield from captions
                tables.append(rows)
                continue
            lines = self._lines(piece)
            if lines or piece.label:
                yield from _grids(tables)
                tables = []
                yield self._paragraph(piece, lines)
        yield from _grids(tables)

    def _lines(self, run: Run) -> list[Line]:
        return without_marks(content_lines(run.letters))

    def _paragraph(self, run: Run, lines: Sequence[Line]) -> Paragraph:
        page = lines[0].page if lines else None
        text = self._text(run, lines, self._edges.page_measure(lines)) if lines else run.label
        return Paragraph(text.rstrip(), run.level, page)

    def _text(self, run: Run, lines: Sequence[Line], measure: Measure) -> str:
        return run.label + join_lines(lines, measure, drawn=self._drawn)

    def _rows(self, table: Element, depth: int) -> tuple[list[Paragraph], _Rows]:
        captions: list[Paragraph] = []
        rows: list[list[Raw]] = []
        for element in _row_elements(table, 0):
            if element.role == "Caption":
                captions.extend(
                    self._paragraph(piece, self._lines(piece))
                    for piece in self._collector.pieces(element)
                    if isinstance(piece, Run)
                )
            else:
                cells = [
                    self._cell(kid, depth)
                    for kid in element.kids
                    if isinstance(kid, Element) and kid.role in _CELLS
                ]
                rows.append(cells)
        return [one for one in captions if one.text], _Rows(_without_repeats(rows))

    def _cell(self, cell: Element, depth: int) -> Raw:
        texts: list[str] = []
        tables: list[Table] = []
        page: int | None = None
        for piece in self._collector.pieces(cell):
            if isinstance(piece, Run):
                lines = self._lines(piece)
                page = page or (lines[0].page if lines else None)
                texts.append(self._text(piece, lines, self._edges.cell_measure(lines)).rstrip())
            elif depth < _DEEPEST_TABLE:
                _, rows = self._rows(piece, depth + 1)
                tables.append(grid(rows.rows))
                texts.extend(one.text for one in tables[-1].cells)
        text = "\n".join(one for one in texts if one)
        return Raw(text, cell.row_span, cell.column_span, tuple(tables), page)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a table before they are laid on a grid."""

    rows: list[list[Raw]]

    def pages(self) -> list[int]:
        return [one.page for row in self.rows for one in row if one.page is not None]

    def width(self) -> int:
        return sum(one.column_span for one in self.rows[0]) if self.rows else 0


def _row_elements(table: Element, depth: int) -> Iterator[Element]:
    for kid in table.kids:
        if not isinstance(kid, Element):
            continue
        if kid.role in ("TR", "Caption"):
            yield kid
        elif kid.role in _ROWS and depth < _DEEPEST_TABLE:
            yield from _row_elements(kid, depth + 1)


def _words(row: Sequence[Raw]) -> list[str]:
    return [" ".join(one.text.split()) for one in row]


def _page(row: Sequence[Raw]) -> int | None:
    return min((one.page for one in row if one.page is not None), default=None)


def _without_repeats(rows: list[list[Raw]]) -> list[list[Raw]]:
    """Rows without the head met again at the top of a page, as some writers tag it."""
    kept: list[list[Raw]] = []
    again = 0  # the head's row that comes next where it is being repeated
    for row in rows:
        words, page = _words(row), _page(row)
        turned = bool(kept) and page is not None and page != _last_page(kept)
        if turned and any(words) and len(row) > 1 and words == _words(kept[0]):
            again = 1
        elif (
            again
            and again < len(kept)
            and page != _last_page(kept)
            and words == _words(kept[again])
        ):
            again += 1
        else:
            again = 0
            kept.append(row)
    return kept


def _last_page(rows: Sequence[Sequence[Raw]]) -> int | None:
    return next((page for row in reversed(rows) if (page := _page(row)) is not None), None)


def _grids(tables: Sequence[_Rows]) -> Iterator[Table]:
    """Tables that stand one right after another; those that go on over a page are one."""
    joined: list[_Rows] = []
    for table in tables:
        if joined and _goes_on(joined[-1], table):
            joined[-1] = _Rows(_without_repeats(joined[-1].rows + table.rows))
        elif any(table.rows):
            joined.append(table)
    for table in joined:
        yield grid(table.rows)


def _goes_on(upper: _Rows, lower: _Rows) -> bool:
    """A writer that tags a table page by page repeats its head, or cuts a row."""
    above, below = upper.pages(), lower.pages()
    if not above or not below or min(below) != max(above) + 1:
        return False
    if upper.width() != lower.width() or upper.width() == 1:
        return False
    first = lower.rows[0]
    return len(first) > 1 and (
        _words(first) == _words(upper.rows[0])
        or (not first[0].text and len(first) == len(upper.rows[-1]))
    )
