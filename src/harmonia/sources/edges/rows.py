"""What a row says of its own geometry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Merge(Enum):
    """How a cell joins its neighbour to the left, or above."""

    NONE = 0
    FIRST = 1  # holds the text of the merged cells
    CONTINUE = 2  # gives its room to the cell before it; its own text is not shown


@dataclass(frozen=True, slots=True)
class Shape:
    """One cell's right edge in twips, and how it merges ``across`` the row and ``down``."""

    right: int
    across: Merge = Merge.NONE
    down: Merge = Merge.NONE


@dataclass(frozen=True, slots=True)
class RowShape:
    """A row's left edge in twips and its cells' shapes from left to right."""

    left: int = 0
    cells: tuple[Shape, ...] = ()
