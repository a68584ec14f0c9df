"""Flat files (.csv) as a Polish Excel saves them: semicolons, a byte order mark, CRLF."""

from __future__ import annotations

import csv
import io

from harmonia.sources.document import Block
from paper.shape import owners
from paper.sheet import sheet


def write(blocks: tuple[Block, ...]) -> bytes:
    """A flat file: a merged cell has its text in its first place, the covered ones are empty."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    for row, cells in enumerate(owners(sheet(blocks))):
        writer.writerow(
            cell.text if (cell.row, cell.column) == (row, column) else ""
            for column, cell in enumerate(cells)
        )
    return file.getvalue().encode("utf-8-sig")
