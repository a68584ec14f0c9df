"""Plain text as a conversion of Word files leaves it.

A cell is a line that begins with a tab (its further lines follow without one), an empty line ends
a row, and two more end a table. A cell merged downwards is empty in the rows below, one merged
sideways stands once.
"""

from __future__ import annotations

from harmonia.sources.document import Block, Cell, Paragraph, Table
from paper.shape import owners, row_cells


def write(blocks: tuple[Block, ...]) -> bytes:
    """A plain text in UTF-8."""
    text = "".join(
        f"{block.text}\n" if isinstance(block, Paragraph) else _table(block) for block in blocks
    )
    return text.encode()


def _table(table: Table) -> str:
    rows = (_row(index, row_cells(cells)) for index, cells in enumerate(owners(table)))
    return "\n" + "\n".join(rows) + "\n\n"


def _row(row: int, cells: list[Cell]) -> str:
    return "".join(f"\t{cell.text if cell.row == row else ''}\n" for cell in cells)
