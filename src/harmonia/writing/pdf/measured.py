"""How much room words take on paper, about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from harmonia.writing.svg.widths import Face, width

PAGE = {False: (459.0, 700.0), True: (751.0, 480.0)}
"""By ``landscape``: the width and the height between the margins, in points."""


@dataclass(frozen=True, slots=True)
class Line:
    """The room of a line of text: its width and the size of its letters, in points."""

    room: float
    size: float

    def holds(self, words: str) -> bool:
        """Whether words surely fit into one line."""
        return words_width(words, self.size) <= self.room

    def letters(self) -> int:
        """How many letters surely fit, whichever they are."""
        return max(int(self.room / self.size), 1)


@lru_cache(maxsize=65536)  # words come again and again, in every size that is tried
def words_width(words: str, size: float, *, label: bool = False) -> float:
    """About how wide words stand in one line, in points; ``label``: in the look of labels."""
    face = Face.SANS if label else Face.SERIF
    return width(words, size, face, bold=label)
