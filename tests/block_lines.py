"""Blocks as lines that a test can quote."""

from __future__ import annotations

from collections.abc import Iterable

from harmonia.sources.document import Block, Table


def lines(blocks: Iterable[Block], indent: str = "") -> list[str]:
    """One line a paragraph ("h1 …", "p …"), table ("t 2x3") and cell ("0,1 2x1 …")."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Table):
            found.append(f"{indent}t {block.rows}x{block.columns}")
            for cell in block.cells:
                spans = f"{cell.row_span}x{cell.column_span}"
                text = cell.text.replace("\n", "|")
                found.append(f"{indent}{cell.row},{cell.column} {spans} {text}".rstrip())
                found.extend(lines(cell.tables, indent + "  "))
        else:
            kind = f"h{block.level}" if block.level else "p"
            found.append(f"{indent}{kind} " + block.text.replace("\n", "|"))
    return found
