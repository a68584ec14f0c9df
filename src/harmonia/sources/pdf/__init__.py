"""PDF: tagged ones by their structure, others by what lies where."""

from __future__ import annotations

from collections.abc import Sequence

from pdfminer.pdfpage import PDFPage

from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.pdf.bounds import Budget
from harmonia.sources.pdf.fonts import Fonts
from harmonia.sources.pdf.interpreter import draw
from harmonia.sources.pdf.opening import open_pages
from harmonia.sources.pdf.page import Page
from harmonia.sources.pdf.structure import structure
from harmonia.sources.pdf.tagged import tagged_blocks
from harmonia.sources.pdf.untagged import untagged_blocks

_FEWEST_LETTERS = 12  # on a page with a picture; a stamp or a page number is no text
_MOST_UNKNOWN = 0.5  # of all letters


def read(data: bytes) -> tuple[Block, ...]:
    """The paragraphs and tables of a PDF file.

    Raises:
        SourceError: locked, scanned, damaged or too big.
    """
    try:
        return _read(data)
    except SourceError:
        raise
    except Exception as error:  # pdfminer raises anything on files made to break it
        raise SourceError(Trouble.UNREADABLE, repr(error)) from error


def _read(data: bytes) -> tuple[Block, ...]:
    budget = Budget()
    document, found = open_pages(data, budget)
    fonts = Fonts()
    pages: list[Page] = [
        draw(one, number, fonts, budget).page() for number, one in enumerate(found, 1)
    ]
    root = structure(document, _numbers(found))
    blocks = tagged_blocks(root, pages) if root else None
    if blocks is None:
        blocks = untagged_blocks(pages)
    _check_text(pages)
    return blocks


def _numbers(pages: Sequence[PDFPage]) -> dict[int, int]:
    """Object numbers of pages to page numbers."""
    return {one.pageid: n for n, one in enumerate(pages, 1) if isinstance(one.pageid, int)}


def _check_text(pages: Sequence[Page]) -> None:
    """Refuse scans, and files whose letters have no names.

    Raises:
        SourceError: there is no text to read.
    """
    letters = sum(len(page.letters) for page in pages)
    if letters < _FEWEST_LETTERS * len(pages) and any(page.images for page in pages):
        raise SourceError(Trouble.NO_TEXT, "only pictures")
    if letters == 0 or sum(page.unknown for page in pages) > _MOST_UNKNOWN * letters:
        raise SourceError(Trouble.NO_TEXT, "letters without names")
