"""2.6.3 Table properties: the shape of a row, from the modifiers of its end mark."""

from __future__ import annotations

from dataclasses import dataclass, replace

from harmonia.sources.doc.binary import s16, u16
from harmonia.sources.doc.sprms import (
    T_DEF,
    T_DELETE,
    T_INSERT,
    T_MERGE,
    T_SPLIT,
    T_VERT_MERGE,
    Sprm,
)
from harmonia.sources.edges import Merge, RowShape, Shape

_MOST_CELLS = 63
_TC80 = 20  # bytes
_SHORTEST = {T_DEF: 3, T_MERGE: 2, T_SPLIT: 2, T_VERT_MERGE: 2, T_INSERT: 4, T_DELETE: 2}


@dataclass(frozen=True, slots=True)
class _Tc:
    """A cell's width in twips and its merge flags (2.9.317 TCGRF)."""

    width: int
    across: int = 0
    down: int = 0


def row_shape(modifiers: tuple[Sprm, ...]) -> RowShape | None:
    """The row's edges and merges; None where it defines none."""
    left, cells = 0, list[_Tc]()
    for operation, operand in modifiers:
        if len(operand) < _SHORTEST.get(operation, len(operand) + 1):
            continue
        if operation == T_DEF:
            left, cells = _defined(operand)
        else:
            _change(cells, operation, operand)
    return _shape(left, cells) if cells else None


def _defined(operand: bytes) -> tuple[int, list[_Tc]]:
    """2.9.310 TDefTableOperand, after its cb."""
    count = min(operand[0], _MOST_CELLS, (len(operand) - 3) // 2)
    edges = [s16(operand, 1 + 2 * index) for index in range(count + 1)]
    cells: list[_Tc] = []
    for index in range(count):
        at = 1 + 2 * (count + 1) + _TC80 * index
        flags = u16(operand, at) if at + 2 <= len(operand) else 0
        width = max(0, edges[index + 1] - edges[index])
        cells.append(_Tc(width, flags & 3, flags >> 5 & 3))
    return edges[0], cells


def _change(cells: list[_Tc], operation: int, operand: bytes) -> None:
    first, limit = operand[0], min(operand[1], len(cells))
    if operation == T_MERGE:
        for index in range(first, limit):
            cells[index] = replace(cells[index], across=2 if index == first else 1)
    elif operation == T_SPLIT:
        for index in range(first, limit):
            cells[index] = replace(cells[index], across=0)
    elif operation == T_VERT_MERGE and first < len(cells):
        cells[first] = replace(cells[first], down=operand[1] & 3)
    elif operation == T_DELETE:
        del cells[first:limit]
    elif operation == T_INSERT:
        count = min(operand[1], _MOST_CELLS - len(cells))
        new = _Tc(max(0, s16(operand, 2)))
        cells.extend([new] * max(0, min(first, _MOST_CELLS - count) - len(cells)))
        cells[first:first] = [new] * max(0, count)


def _shape(left: int, cells: list[_Tc]) -> RowShape:
    shapes: list[Shape] = []
    right, begins = left, 0  # `begins`: the value that the current run of merged cells began with
    for cell in cells:
        right += cell.width
        across = Merge.NONE
        if cell.across:
            # Writers disagree which of 1 and 2 is the first cell; it is the one that comes first.
            across = Merge.CONTINUE if begins and cell.across != begins else Merge.FIRST
            begins = cell.across if across is Merge.FIRST else begins
        else:
            begins = 0
        down = {0: Merge.NONE, 1: Merge.CONTINUE}.get(cell.down, Merge.FIRST)
        shapes.append(Shape(right, across, down))
    return RowShape(left, tuple(shapes))
