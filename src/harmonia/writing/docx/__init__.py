"""Word documents (.docx), by the transitional schema of ISO/IEC 29500."""

from __future__ import annotations

from harmonia.writing.document import Document
from harmonia.writing.docx.body import body
from harmonia.writing.docx.fonts import font_table
from harmonia.writing.docx.package import FOOT, packed
from harmonia.writing.docx.page import LANDSCAPE, UPRIGHT, footer
from harmonia.writing.docx.settings import settings
from harmonia.writing.docx.styles import styles

__all__ = ["write_docx"]


def write_docx(document: Document) -> bytes:
    """A document as a Word file: the same document gives the same bytes."""
    page = LANDSCAPE if document.landscape else UPRIGHT
    others = {
        "styles": styles(page),
        "settings": settings(),
        "fontTable": font_table(),
        "footer1": footer(page, document.title),
    }
    return packed(
        body(document, page, FOOT),
        others,
        title=document.title,
        author=document.author,
    )
