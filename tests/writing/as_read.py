"""A written document as a reader of its format would give it back, without any format between."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.sources import document as sources
from harmonia.sources.grid import Raw, grid
from harmonia.writing.document import Cell, Document, Paragraph, Table


def read_back(document: Document) -> Plan:
    """The plan that a document says."""
    return read_plan(as_read(document)).plan


def as_read(document: Document) -> sources.Document:
    """Paragraphs and tables with their words."""
    return sources.Document("plan", "made", tuple(_blocks(document)))


def _blocks(document: Document) -> Iterator[sources.Block]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield sources.Paragraph(block.words, block.level)
        elif isinstance(block, Table):
            yield grid([[_raw(cell) for cell in row.cells] for row in block.rows])


def _raw(cell: Cell) -> Raw:
    text = "\n".join(one.words for one in cell.paragraphs)
    return Raw(text, row_span=cell.row_span, column_span=cell.column_span)
