"""Rows and cells of a table while it is being walked."""

from __future__ import annotations

from dataclasses import replace

from harmonia.sources.document import Table
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.grid import LARGEST_SPAN, Raw, grid
from harmonia.sources.html.flow import Flow

_MOST_PLACES = 1_000_000  # of a page's grids, covered ones too
_DOWN = 10 * LARGEST_SPAN


class Budget:
    """Bounds the places that all cells of a page may claim."""

    def __init__(self) -> None:
        """Begin with all of them."""
        self._left = _MOST_PLACES

    def take(self, places: int) -> None:
        """Take some.

        Raises:
            SourceError: TOO_BIG where none are left.
        """
        self._left -= places
        if self._left < 0:
            raise SourceError(Trouble.TOO_BIG, "too many cells")


class TableFlow:
    """A table's rows by section, in the order in which a browser shows the sections."""

    def __init__(self, budget: Budget) -> None:
        """Begin a table without rows."""
        self._budget = budget
        self._head: list[list[Raw]] = []
        self._foot: list[list[Raw]] = []
        self._bodies: list[list[list[Raw]]] = [[]]
        self._section = self._bodies[0]
        self.caption: Flow | None = None

    def begin_section(self, tag: str) -> None:
        """Begin a thead, tbody or tfoot; row spans end with it."""
        if tag == "thead" and not self._head:
            self._section = self._head
        elif tag == "tfoot" and not self._foot:
            self._section = self._foot
        else:
            self._section = []
            self._bodies.append(self._section)

    def end_section(self) -> None:
        """Rows outside sections are a body of their own."""
        self._section = []
        self._bodies.append(self._section)

    def begin_row(self) -> None:
        """Begin a row."""
        self._budget.take(1)
        self._section.append([])

    def add_cell(self, flow: Flow, row_span: str | None, column_span: str | None) -> None:
        """Add a cell to the row; one outside rows begins its own."""
        if not self._section:
            self.begin_row()
        across = max(1, min(_number(column_span, 1), LARGEST_SPAN))
        down = _number(row_span, 1)
        down = _DOWN if down == 0 else down  # 0: to the section's end
        self._budget.take(across)
        self._section[-1].append(Raw(flow.text(), down, across, flow.tables()))

    def table(self) -> Table | None:
        """The finished table, None where it has no cells."""
        rows: list[list[Raw]] = []
        for section in (self._head, *self._bodies, self._foot):
            for index, row in enumerate(section):
                left = len(section) - index
                rows.append([replace(raw, row_span=min(raw.row_span, left)) for raw in row])
        return grid(rows) if any(rows) else None


def _number(text: str | None, otherwise: int) -> int:
    """A number as browsers read it from an attribute."""
    digits = (text or "").strip()[:6]
    return int(digits) if digits.isascii() and digits.isdigit() else otherwise
