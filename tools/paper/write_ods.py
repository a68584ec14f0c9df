"""OpenDocument sheets (.ods): a paragraph is a row, a table stands below an empty row."""

from __future__ import annotations

from harmonia.sources.document import Block
from paper.open_document import body, package, styles, table
from paper.sheet import sheet


def write(blocks: tuple[Block, ...]) -> bytes:
    """An OpenDocument sheet."""
    return package(
        "spreadsheet",
        body("spreadsheet", "", table(sheet(blocks), "Arkusz1", styled=False)),
        styles(""),
    )
