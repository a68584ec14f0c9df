"""What one document may grow to while its tables are laid out; a few bytes may claim millions."""

from __future__ import annotations

from collections.abc import Iterable

from harmonia.sources.document import Block, Table
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.grid import LARGEST_SPAN

_LARGEST_AREA = 500_000  # rows times columns, all tables of a document
_LONGEST_TEXT = 64_000_000  # characters in cells, nested ones counted at each level
_DEEPEST = 30  # cells and text boxes within each other


class Bounds:
    """Counts what a document has used of each bound."""

    def __init__(self) -> None:
        """Begin with nothing used."""
        self._area = 0
        self._text = 0
        self._depth = 0

    def check_grid(self, rows: int, columns: int) -> None:
        """Refuse a table that would not fit beside those before it.

        Raises:
            SourceError: TOO_BIG.
        """
        if columns > LARGEST_SPAN or self._area + rows * columns > _LARGEST_AREA:
            raise SourceError(Trouble.TOO_BIG, f"table of {rows} × {columns}")

    def add_grid(self, rows: int, columns: int) -> None:
        """Count a finished table.

        Raises:
            SourceError: TOO_BIG.
        """
        self.check_grid(rows, columns)
        self._area += rows * columns

    def joined(self, blocks: Iterable[Block]) -> str:
        r"""The text of a cell: its paragraphs and the cells of its tables, joined by ``\n``.

        Raises:
            SourceError: TOO_BIG.
        """
        texts: list[str] = []
        for block in blocks:
            if isinstance(block, Table):
                texts += [cell.text for cell in block.cells]
            else:
                texts.append(block.text)
        self._text += sum(map(len, texts)) + len(texts)
        if self._text > _LONGEST_TEXT:
            raise SourceError(Trouble.TOO_BIG, "too much text in cells")
        return "\n".join(texts)

    def __enter__(self) -> None:
        """Step into a cell or text box.

        Raises:
            SourceError: nested deeper than any plan is (UNREADABLE).
        """
        self._depth += 1
        if self._depth > _DEEPEST:
            raise SourceError(Trouble.UNREADABLE, "nested too deep")

    def __exit__(self, *_: object) -> None:
        """Step out again."""
        self._depth -= 1


def without_empty(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks that say something."""
    return tuple(block for block in blocks if not is_empty(block))


def is_empty(block: Block) -> bool:
    """Whether a block is a paragraph without words or a table without cells."""
    return not block.cells if isinstance(block, Table) else not block.text.strip()


def tables_of(blocks: Iterable[Block]) -> tuple[Table, ...]:
    """The tables among blocks."""
    return tuple([block for block in blocks if isinstance(block, Table)])
