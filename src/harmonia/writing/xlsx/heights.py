"""How high a row must be for its wrapped texts: programs need not measure it, and some do not."""

from __future__ import annotations

from collections.abc import Sequence

LETTERS = 1.08  # of 10 points that fit into one unit of a column's width, on average
_LINE = 1.28  # of the letters' size
_SPACE = 4  # points above and below
HIGHEST = 409  # points, by Excel's rule


def height_of(values: Sequence[object], widths: Sequence[float], size: float = 10) -> float:
    """The height of a row in points.

    Args:
        values: what its cells hold; only texts wrap.
        widths: of its columns, in characters.
        size: of its letters, in points.
    """
    lines = max(
        (
            _lines(value, int(width * LETTERS * 10 / size))
            for value, width in zip(values, widths, strict=True)
            if isinstance(value, str)
        ),
        default=1,
    )
    return min(lines * size * _LINE + _SPACE, HIGHEST)


def _lines(text: str, room: int) -> int:
    """How many lines of at most ``room`` letters a text takes, broken between words."""
    if len(text) <= room:
        return 1
    lines, left = 0, 0
    for word in text.split(" "):
        size = len(word)
        if size <= left - 1:
            left -= size + 1
        else:
            lines += max(1, -(-size // room))  # a word longer than a line is broken
            left = room - (size - 1) % room - 1 if size else room
    return lines
