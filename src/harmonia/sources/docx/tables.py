"""Where the cells of a Word table stand: spans across (§17.4.17) and merges down (§17.4.84)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from harmonia.sources.document import Cell, Table
from harmonia.sources.docx.names import VAL, children, first, value, w, whole
from harmonia.sources.grid import LARGEST_SPAN
from harmonia.sources.package import Element

_BEFORE, _AFTER = w("gridBefore"), w("gridAfter")
_CELL, _PROPERTIES, _ROW_PROPERTIES = w("tc"), w("tcPr"), w("trPr")
_SPAN, _DOWN, _ACROSS, _TRACKED = w("gridSpan"), w("vMerge"), w("hMerge"), w("cellMerge")


@dataclass(slots=True)
class Spot:
    """A cell's place in the grid while its table is being read."""

    row: int
    column: int
    across: int
    items: list[Element]
    down: int = 1


class Layout:
    """The grid of one table, filled row by row."""

    def __init__(self) -> None:
        """Begin without rows."""
        self.rows = 0
        self.columns = 0
        self._open: dict[int, Spot] = {}  # merges that the next row may continue, by column
        self._cells: list[tuple[Spot, str, tuple[Table, ...]]] = []

    def row(self, row: Element) -> list[Spot]:
        """The cells of the next row that show their own content."""
        items = list(row)
        properties = first(items, _ROW_PROPERTIES)
        column = _skipped(properties, _BEFORE)
        still_open: dict[int, Spot] = {}
        shown: list[Spot] = []
        for spot, marks in self._across(items, column):
            column = spot.column + spot.across
            if not (marks and self._continues(spot, _down(marks), still_open)):
                shown.append(spot)
        self.columns = max(self.columns, column + _skipped(properties, _AFTER))
        self.rows += 1
        self._open = still_open
        return shown

    def _across(self, row: list[Element], column: int) -> list[tuple[Spot, Mapping[str, Element]]]:
        """The cells of a row, those merged with the one before counted into it."""
        found: list[tuple[Spot, Mapping[str, Element]]] = []
        for cell in row:
            if cell.tag != _CELL:
                continue
            items = list(cell)
            marks = children(first(items, _PROPERTIES))
            span = marks.get(_SPAN)
            across = 1 if span is None else _bounded(span.get(VAL), 1)
            if marks and found and _merge(marks, _ACROSS) == "continue":
                found[-1][0].across += across
            else:
                found.append((Spot(self.rows, column, across, items), marks))
            column += across
        return found

    def _continues(self, spot: Spot, mark: str | None, still_open: dict[int, Spot]) -> bool:
        """Whether a cell only makes the one above it longer.

        A mark to continue where nothing of the same columns is open begins a merge of its own.
        """
        if mark is None:
            return False
        above = self._open.get(spot.column)
        if mark != "continue" or above is None or above.across != spot.across:
            still_open[spot.column] = spot
            return False
        above.down += 1
        still_open[spot.column] = above
        return True

    def put(self, spot: Spot, text: str, tables: tuple[Table, ...]) -> None:
        """Keep the content of a cell."""
        self._cells.append((spot, text, tables))

    def table(self) -> Table:
        """The finished table."""
        cells = [
            Cell(spot.row, spot.column, text, spot.down, spot.across, tables)
            for spot, text, tables in self._cells
        ]
        return Table(self.rows, self.columns, tuple(cells))


def _merge(marks: Mapping[str, Element], name: str) -> str | None:
    found = marks.get(name)
    return None if found is None else found.get(VAL, "continue")


def _down(marks: Mapping[str, Element]) -> str | None:
    """The mark to merge down; a tracked merge says it in its own words (§17.13.5.3)."""
    tracked = marks.get(_TRACKED)
    if tracked is None or _DOWN in marks:
        return _merge(marks, _DOWN)
    return "continue" if tracked.get(_DOWN) == "cont" else "restart"


def _skipped(properties: Element | None, name: str) -> int:
    return 0 if properties is None else _bounded(value(properties, name), 0)


def _bounded(text: str | None, least: int) -> int:
    return max(least, min(whole(text, least) or least, LARGEST_SPAN))
