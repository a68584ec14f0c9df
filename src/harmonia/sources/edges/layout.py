"""Lays rows of cells out on the union of their edges."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from harmonia.sources.document import Cell, Table
from harmonia.sources.edges.rows import Merge, RowShape, Shape
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.grid import LARGEST_SPAN, Raw

TOLERANCE = 30  # twips; half a millimetre: rows drawn by hand differ by less, real columns by more
LARGEST_GRID = 2_000_000  # rows times columns
DEFAULT_WIDTH = 1440  # twips; for cells whose row does not say where they end


@dataclass(slots=True)
class _Slot:
    """A visible cell of one row; ``first`` and ``last`` are grid lines once they are known."""

    left: int
    right: int
    down: Merge
    raw: Raw
    first: int = 0
    last: int = 0


@dataclass(slots=True)
class _Open:
    """A placed cell that may still grow downwards."""

    row: int
    slot: _Slot
    height: int = 1


def place(rows: Iterable[tuple[RowShape | None, Sequence[Raw]]]) -> Table:
    """Lay rows out on a common grid; edges nearer than `TOLERANCE` are one grid line.

    A row without a shape takes the one of the row before it. Texts of cells that continue a merge
    are not shown by Word and are left out; a continued cell with nothing above it stands alone.

    Raises:
        SourceError: a grid that no plan has and no reader could hold (TOO_BIG).
    """
    slots: list[list[_Slot]] = []
    before: RowShape | None = None
    for shape, raws in rows:
        if raws:
            own = shape if shape is not None and shape.cells else None
            before = own or before
            slots.append(_slots(before or RowShape(), _defined(own, raws)))
    width = _draw_lines(slots)
    if width > LARGEST_SPAN or width * len(slots) > LARGEST_GRID:
        raise SourceError(Trouble.TOO_BIG, f"table of {len(slots)} × {width}")
    cells = sorted(_grow_down(slots), key=lambda cell: (cell.row, cell.slot.first))
    return Table(len(slots), width, tuple(_cell(item) for item in cells))


def _slots(shape: RowShape, raws: Sequence[Raw]) -> list[_Slot]:
    """The row's visible cells: those merged across are one."""
    slots: list[_Slot] = []
    left = shape.left
    for raw, edge in zip(raws, _padded(shape, len(raws)), strict=True):
        right = max(edge.right, left)
        if edge.across is Merge.CONTINUE and slots:
            slots[-1].right = right
        else:
            slots.append(_Slot(left, right, edge.down, raw))
        left = right
    return slots


def _defined(shape: RowShape | None, raws: Sequence[Raw]) -> Sequence[Raw]:
    """The cells without empty ones that the row does not define.

    LibreOffice writes such ends of cells after a nested table.
    """
    count = len(raws)
    while shape is not None and count > len(shape.cells) and _is_empty(raws[count - 1]):
        count -= 1
    return raws[:count]


def _is_empty(raw: Raw) -> bool:
    return not raw.tables and not raw.text.strip()


def _padded(shape: RowShape, count: int) -> list[Shape]:
    edges = list(shape.cells[:count])
    last = edges[-1].right if edges else shape.left
    missing = count - len(edges)
    edges.extend(Shape(last + DEFAULT_WIDTH * (step + 1)) for step in range(missing))
    return edges


def _draw_lines(rows: list[list[_Slot]]) -> int:
    """Give every slot its grid lines; returns the number of columns.

    Two edges of one row are never the same line, however near they are.
    """
    edges: list[tuple[int, int, int]] = []  # (position, index within the row, row)
    for number, row in enumerate(rows):
        edges.append((row[0].left, 0, number))
        edges.extend((slot.right, index + 1, number) for index, slot in enumerate(row))
    edges.sort()
    line, start, seen = -1, 0, set[int]()
    for position, index, number in edges:
        if line < 0 or position - start > TOLERANCE or number in seen:
            line, start, seen = line + 1, position, set()
        seen.add(number)
        row = rows[number]
        if index:
            row[index - 1].last = line
        if index < len(row):
            row[index].first = line
    return max(line, 0)


def _grow_down(rows: list[list[_Slot]]) -> list[_Open]:
    placed: list[_Open] = []
    growing: dict[tuple[int, int], _Open] = {}  # cells merge downwards only between equal edges
    for number, row in enumerate(rows):
        still: dict[tuple[int, int], _Open] = {}
        for slot in row:
            key = (slot.first, slot.last)
            above = growing.get(key) if slot.down is Merge.CONTINUE else None
            if above is None:
                above = _Open(number, slot)
                placed.append(above)
            else:
                above.height += 1
            if slot.down is not Merge.NONE:
                still[key] = above
        growing = still
    return placed


def _cell(item: _Open) -> Cell:
    slot = item.slot
    across = max(1, slot.last - slot.first)
    raw = slot.raw
    return Cell(item.row, slot.first, raw.text, item.height, across, raw.tables, raw.page)
