r"""The shape of a row: \trowd … \cellx."""

from __future__ import annotations

from dataclasses import dataclass, field

from harmonia.sources.edges import Merge, RowShape, Shape

_MOST_CELLS = 1000
ROW_WORDS = frozenset(b"trleft cellx clmgf clmrg clvmgf clvmrg".split())


@dataclass(slots=True)
class Row:
    """The row definition last given; it holds for rows to come until the next one."""

    left: int = 0
    cells: list[Shape] = field(default_factory=list)
    across: Merge = Merge.NONE
    down: Merge = Merge.NONE

    def set(self, word: bytes, number: int) -> None:
        """Take a word about the row or its next cell; other words mean nothing here."""
        match word:
            case b"trleft":
                self.left = number
            case b"cellx":
                self._end_at(number)
            case b"clmgf":
                self.across = Merge.FIRST
            case b"clmrg":
                self.across = Merge.CONTINUE
            case b"clvmgf":
                self.down = Merge.FIRST
            case b"clvmrg":
                self.down = Merge.CONTINUE

    def _end_at(self, right: int) -> None:
        """A cell's right edge in twips."""
        if len(self.cells) < _MOST_CELLS:
            self.cells.append(Shape(right, self.across, self.down))
        self.across = self.down = Merge.NONE

    def shape(self) -> RowShape | None:
        """The row's shape; None where no cell was defined."""
        return RowShape(self.left, tuple(self.cells)) if self.cells else None
