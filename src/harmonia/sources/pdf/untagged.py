"""An untagged PDF: its blocks from what lies where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from harmonia.sources.document import Block, Paragraph
from harmonia.sources.pdf.aligned import aligned_tables
from harmonia.sources.pdf.continuing import goes_on, join
from harmonia.sources.pdf.flow import paragraphs
from harmonia.sources.pdf.fragments import Fragment, table_of
from harmonia.sources.pdf.furniture import furniture, running_tables
from harmonia.sources.pdf.joining import Measure, draws_spaces, join_lines
from harmonia.sources.pdf.lines import Line
from harmonia.sources.pdf.notes import note_lines, without_marks
from harmonia.sources.pdf.page import Page
from harmonia.sources.pdf.sheets import Sheet, loose_rules, sheet_of

_OUTSIDE = 6.0  # points a table may stand out over the margin of the text

_Item: TypeAlias = Fragment | Line


def untagged_blocks(pages: Sequence[Page]) -> tuple[Block, ...]:
    """The blocks in reading order."""
    sheets = [sheet_of(page) for page in pages]
    letterheads = running_tables(sheets)
    for sheet in sheets:
        sheet.tables = [one for one in sheet.tables if one not in letterheads]
    running = furniture(pages, {sheet.page.number: sheet.lines for sheet in sheets})
    for sheet in sheets:
        sheet.lines = [line for line in sheet.lines if line not in running]
    limits = _limits(sheets)
    items: list[_Item] = []
    for sheet in sheets:
        notes = note_lines(sheet.page, sheet.lines, loose_rules(sheet))
        if notes:
            limits[sheet.page.number] = min(line.y - line.size for line in notes)
        body = without_marks(line for line in sheet.lines if line not in notes)
        loose, aligned = aligned_tables(body)
        items.extend(sorted((*loose, *sheet.tables, *aligned), key=_top))
    drawn = draws_spaces(line for item in items for line in _lines_of(item))
    joined = _joined(items, limits, drawn=drawn)
    return tuple(_blocks(joined, _measure(items), drawn=drawn))


def _top(item: _Item) -> float:
    return item.box.y0 if isinstance(item, Fragment) else item.y - item.size / 2


def _lines_of(item: _Item) -> Iterator[Line]:
    if isinstance(item, Line):
        yield item
    else:
        for piece in item.pieces:
            yield from piece.lines


def _limits(sheets: Sequence[Sheet]) -> dict[int, float]:
    """How far down the text of each page may go: as far as on any page of its size."""
    lowest: dict[int, float] = {}
    for sheet in sheets:
        size = round(sheet.page.height)
        ends = [*(one.box.y1 for one in sheet.tables), *(line.y for line in sheet.lines)]
        lowest[size] = max(lowest.get(size, 0.0), *ends, 0.0)
    return {sheet.page.number: lowest[round(sheet.page.height)] for sheet in sheets}


def _joined(items: Sequence[_Item], limits: dict[int, float], *, drawn: bool) -> list[_Item]:
    joined: list[_Item] = []
    for item in items:
        last = joined[-1] if joined else None
        if (
            isinstance(item, Fragment)
            and isinstance(last, Fragment)
            and goes_on(last, item, limits[last.last_page])
        ):
            join(last, item, drawn=drawn)
        else:
            joined.append(item)
    return joined


def _measure(items: Sequence[_Item]) -> Measure:
    """The margins of running text."""
    lines = [item for item in items if isinstance(item, Line)]
    tables = [item for item in items if isinstance(item, Fragment)]
    ends = [*(line.x1 for line in lines), *(one.box.x1 - _OUTSIDE for one in tables)]
    return Measure(min((line.x0 for line in lines), default=0.0), max(ends, default=0.0))


def _blocks(items: Sequence[_Item], measure: Measure, *, drawn: bool) -> Iterator[Block]:
    lines: list[Line] = []
    for item in items:
        if isinstance(item, Line):
            lines.append(item)
            continue
        yield from _paragraphs(lines, measure, drawn=drawn)
        lines = []
        yield table_of(item, drawn=drawn)
    yield from _paragraphs(lines, measure, drawn=drawn)


def _paragraphs(lines: Sequence[Line], measure: Measure, *, drawn: bool) -> Iterator[Paragraph]:
    for group in paragraphs(lines, measure, drawn=drawn):
        yield Paragraph(join_lines(group, measure, drawn=drawn), None, group[0].page)
