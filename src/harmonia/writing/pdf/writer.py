"""A document as a tagged PDF."""

from __future__ import annotations

from harmonia.writing.document import Document, Table
from harmonia.writing.pdf.contents import contents
from harmonia.writing.pdf.drawing import Drawing
from harmonia.writing.pdf.heads import with_heads
from harmonia.writing.pdf.typesetting import MissingGlyphsError, typeset

_TRIES = 4  # a letter that is in no font of one run may be so in another's


def write_pdf(document: Document, drawing: Drawing | None = None) -> bytes:
    """The document as a PDF after PDF/UA-1: tagged, titled, in Polish, with bookmarks.

    Letters that no font has (emoji, other scripts) are printed as "�", and a line at the end says
    so. The same document gives the same bytes.

    Args:
        document: what to print.
        drawing: pages of a drawing, printed after the document with the table of its facts.
    """
    blocks = (*document.blocks, *(drawing.facts if drawing else ()))
    tables = [block for block in blocks if isinstance(block, Table)]
    missing: frozenset[str] = frozenset()
    for _ in range(_TRIES):
        try:
            return with_heads(typeset(contents(document, drawing, missing)), tables)
        except MissingGlyphsError as error:
            missing |= error.letters
    return with_heads(typeset(contents(document, drawing, missing)), tables)
