"""What is printed on every page and belongs to none: running heads, feet, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from harmonia.sources.pdf.fragments import Fragment
from harmonia.sources.pdf.lines import Line
from harmonia.sources.pdf.page import Page
from harmonia.sources.pdf.sheets import Sheet

_MARGIN = 0.16  # of the page's height: heads and feet stand in it
_NUMBER_MARGIN = 0.12
_STEP = 4.0  # points: repeated lines stand at the same height
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[\s\-–—|\[(/]*(?:(?:strona|str|s|page)\b\.?\s*)?\d{1,4}\s*(?:(?:/|z|of|\|)\s*\d{1,4})?[\s\-–—|\])/.]*",
    re.IGNORECASE,
)


def furniture(pages: Sequence[Page], lines: Mapping[int, Sequence[Line]]) -> set[Line]:
    """Lines outside tables that are running heads, feet or page numbers."""
    found: set[Line] = set()
    for at_top in (True, False):
        edge = {page.number: _edge(page, lines[page.number], at_top=at_top) for page in pages}
        repeated = _repeated(edge)
        for page in pages:
            found.update(_peeled(page, edge[page.number], repeated))
    return found


def _edge(page: Page, lines: Sequence[Line], *, at_top: bool) -> list[Line]:
    """Lines in the margin zone, from the sheet's edge inwards."""
    zone = _MARGIN * page.height
    if at_top:
        return sorted((one for one in lines if one.y < zone), key=lambda one: one.y)
    return sorted((one for one in lines if one.y > page.height - zone), key=lambda one: -one.y)


def _key(line: Line) -> tuple[str, int]:
    return _DIGITS.sub("#", " ".join(line.text.split())), round(line.y / _STEP)


def _repeated(edge: Mapping[int, Sequence[Line]]) -> set[tuple[str, int]]:
    """Texts, digits aside, that stand at one height on at least two pages."""
    counts: Counter[tuple[str, int]] = Counter()
    for lines in edge.values():
        keys = {_key(line) for line in lines}
        counts.update(keys | {(text, height + 1) for text, height in keys})
    return {key for key, count in counts.items() if count > 1}


def _peeled(page: Page, lines: Sequence[Line], repeated: set[tuple[str, int]]) -> list[Line]:
    """From the edge inwards, as long as lines are repeated or page numbers."""
    found: list[Line] = []
    for line in lines:
        text, height = _key(line)
        number = _PAGE_NUMBER.fullmatch(line.text) and _near_edge(page, line)
        if not (number or (text, height) in repeated or (text, height + 1) in repeated):
            break
        found.append(line)
    return found


def _near_edge(page: Page, line: Line) -> bool:
    return min(line.y, page.height - line.y) < _NUMBER_MARGIN * page.height


def running_tables(sheets: Sequence[Sheet]) -> set[Fragment]:
    """Small tables in the margin, with a letterhead say, that stand so on at least two pages."""
    places: dict[object, list[Fragment]] = {}
    for sheet in sheets:
        for table in sheet.tables:
            if _in_margin(sheet.page, table):
                texts = tuple(_DIGITS.sub("#", one.words) for one in table.pieces)
                key = (texts, round(table.box.y0), round(table.box.x0))
                places.setdefault(key, []).append(table)
    return {one for tables in places.values() if len(tables) > 1 for one in tables}


def _in_margin(page: Page, table: Fragment) -> bool:
    zone = _MARGIN * page.height
    return table.box.y1 < zone or table.box.y0 > page.height - zone
