"""What stands on a page: letters, ruling lines and filled boxes, in points from the top left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

Mark: TypeAlias = tuple[int, int, int]  # page, object number of the form (0: the page), MCID


class Letter(NamedTuple):
    """A glyph; a tuple, not a dataclass, because there are hundreds of thousands of them.

    ``x0``, ``x1`` and ``y`` (the baseline) are measured in the frame the letter is read in: turned
    with ``angle`` (0, 90, 180, 270; counterclockwise). ``x`` and ``middle`` are its centre on the
    page. ``mark`` is its marked-content sequence, None outside any.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    angle: int
    x: float
    middle: float
    page: int
    mark: Mark | None
    artifact: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """A line along an axis: at ``at`` across it, from ``start`` to ``end`` along it."""

    at: float
    start: float
    end: float

    @property
    def length(self) -> float:
        """Its length in points."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with ``x0`` ≤ ``x1`` and ``y0`` ≤ ``y1``, y counted downwards."""

    x0: float
    y0: float
    x1: float
    y1: float

    def holds(self, x: float, y: float, margin: float = 0.0) -> bool:
        """Whether a point lies in the box widened by a margin."""
        return (
            self.x0 - margin <= x <= self.x1 + margin and self.y0 - margin <= y <= self.y1 + margin
        )


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is seen: turned upright, its origin at the top left."""

    number: int  # from 1
    width: float
    height: float
    letters: tuple[Letter, ...]
    across: tuple[Rule, ...]  # horizontal rules
    down: tuple[Rule, ...]  # vertical rules
    fills: tuple[Box, ...]
    images: int
    unknown: int  # glyphs whose letter cannot be told
