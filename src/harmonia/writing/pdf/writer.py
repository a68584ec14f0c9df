"""A document as a tagged PDF."""

from __future__ import annotations

from harmonia.writing.document import Document, Table
from harmonia.writing.errors import WritingError, WritingTrouble
from harmonia.writing.pdf.contents import contents
from harmonia.writing.pdf.drawing import Drawing
from harmonia.writing.pdf.heads import with_heads
from harmonia.writing.pdf.scripts import foreign
from harmonia.writing.typesetting.process import MissingGlyphsError, typeset

_TRIES = 5  # a letter that is in no font of one run may be so in another's


def write_pdf(document: Document, drawing: Drawing | None = None) -> bytes:
    """The document as a PDF after PDF/UA-1: tagged, titled, in Polish, with bookmarks.

    Letters that no font has (emoji, other scripts) are printed as "�", and a line at the end says
    so. The same document gives the same bytes.

    Args:
        document: what to print.
        drawing: pages of a drawing, printed after the document with the table of its facts.

    Raises:
        WritingError: it takes too long or too much memory, or cannot be set at all.
    """
    blocks = (*document.blocks, *(drawing.facts if drawing else ()))
    tables = [block for block in blocks if isinstance(block, Table)]
    return with_heads(_typeset(document, drawing), tables)


def _typeset(document: Document, drawing: Drawing | None) -> bytes:
    """The pages; where typst fails, once more without the letters that it may have failed at."""
    missing: frozenset[str] = frozenset()
    for _ in range(_TRIES):
        data = contents(document, drawing, missing)
        try:
            return typeset(data)
        except MissingGlyphsError as error:
            letters = error.letters
        except WritingError as error:
            letters = foreign(data)
            if error.trouble is not WritingTrouble.REFUSED or letters <= missing:
                raise
        missing |= letters
    raise WritingError("pdf", WritingTrouble.REFUSED, "letters that no font has")
