"""A plan of the size of three: the real ones where they are, else samples again and again."""

from __future__ import annotations

from harmonia import samples
from harmonia.sources import Block, Table, open_document
from paper import write_docx
from real_plans import NAMES, SHARED

_LIKE_THE_REAL = 31  # tables


def large_plan() -> tuple[str, bytes]:
    """Its name, which says what it is made of, and a Word file."""
    plans = [SHARED / "plans" / f"{name}.txt" for name in NAMES]
    if all(plan.is_file() for plan in plans):
        blocks = tuple(block for plan in plans for block in open_document(plan).blocks)
        source = "three real plans"
    else:
        blocks, source = _of_samples(), "samples repeated"
    tables = [block for block in blocks if isinstance(block, Table)]
    cells = sum(len(table.cells) for table in tables)
    return f"{source} ({len(tables)} tables, {cells} cells)", write_docx.write(blocks)


def _of_samples() -> tuple[Block, ...]:
    """Sample plans one below the other, until there are as many tables as in the real ones."""
    words = [path for path in samples.paths() if path.suffix == ".docx"]
    blocks: list[Block] = []
    while sum(isinstance(block, Table) for block in blocks) < _LIKE_THE_REAL:
        for path in words:
            blocks += open_document(path).blocks
    return tuple(blocks)
