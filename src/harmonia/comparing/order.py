"""Which items were moved, and which only made room."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def moved(positions: Sequence[int]) -> set[int]:
    """The fewest items whose moving explains the new order.

    Args:
        positions: new positions (each once) of items in their old order.

    Returns:
        The positions that do not belong to a longest rising run (patience sorting, n log n).
    """
    tops: list[int] = []  # smallest end of a rising run of each length
    ends: list[int] = []  # its index in `positions`
    before: list[int | None] = []
    for index, position in enumerate(positions):
        length = bisect_left(tops, position)
        before.append(ends[length - 1] if length else None)
        tops[length : length + 1] = [position]
        ends[length : length + 1] = [index]
    staying: set[int] = set()
    at = ends[-1] if ends else None
    while at is not None:
        staying.add(positions[at])
        at = before[at]
    return set(positions) - staying
