"""Bytes become a Document."""

from __future__ import annotations

from harmonia.sources.document import Block, Cell, Document, Paragraph, Table
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.opening import LARGEST_FILE, open_document, read_document

__all__ = [
    "LARGEST_FILE",
    "Block",
    "Cell",
    "Document",
    "Paragraph",
    "SourceError",
    "Table",
    "Trouble",
    "open_document",
    "read_document",
]
