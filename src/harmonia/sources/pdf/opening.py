"""Opens a PDF: its password, its cross-reference table (rebuilt where damaged), its pages."""

from __future__ import annotations

import logging
from itertools import islice

from pdfminer.pdfdocument import (
    PDFBaseXRef,
    PDFDocument,
    PDFEncryptionError,
    PDFPasswordIncorrect,
)
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFStream, dict_value, resolve1

from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.pdf.bounds import MOST_PAGES, Budget
from harmonia.sources.pdf.recovery import rebuilt_table
from harmonia.sources.pdf.streams import BoundedParser

_HEADER = b"%PDF-"
_HEADER_WITHIN = 1024
_TAIL = 2048

# The reader answers with a document or a SourceError; what pdfminer thinks meanwhile is no
# message for the user's terminal.
logging.getLogger("pdfminer").addHandler(logging.NullHandler())


class _Recovering(PDFDocument):
    """A document whose cross-reference table is not trusted but rebuilt from its objects."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        self._bytes = data
        super().__init__(BoundedParser(data, budget))

    def find_xref(self, parser: PDFParser) -> int:
        del parser
        return 0

    def read_xref_from(self, parser: PDFParser, start: int, xrefs: list[PDFBaseXRef]) -> None:
        del start
        parser.fallback = True
        xrefs.append(rebuilt_table(parser, self._bytes))


def open_pages(data: bytes, budget: Budget) -> tuple[PDFDocument, list[PDFPage]]:
    """The document and its pages.

    Raises:
        SourceError: no PDF, locked, cut off, or with too many pages.
    """
    if not data.strip():
        raise SourceError(Trouble.EMPTY, "pdf")
    if _HEADER not in data[:_HEADER_WITHIN]:
        raise SourceError(Trouble.UNREADABLE, "no PDF header")
    try:
        return _complete(PDFDocument(BoundedParser(data, budget), fallback=False))
    except SourceError as error:
        if error.trouble is not Trouble.TRUNCATED:
            raise
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise SourceError(Trouble.PASSWORD, repr(error)) from error
    except Exception:  # noqa: BLE001, S110  (a damaged table raises anything: the objects are looked for instead)
        pass
    return _recovered(data, budget)


def _recovered(data: bytes, budget: Budget) -> tuple[PDFDocument, list[PDFPage]]:
    try:
        return _complete(_Recovering(data, budget))
    except SourceError:
        raise
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise SourceError(Trouble.PASSWORD, repr(error)) from error
    except Exception as error:
        trouble = Trouble.UNREADABLE if b"%%EOF" in data[-_TAIL:] else Trouble.TRUNCATED
        raise SourceError(trouble, repr(error)) from error


def _complete(document: PDFDocument) -> tuple[PDFDocument, list[PDFPage]]:
    """The pages, all of them: half a plan is worse than none."""
    pages = list(islice(PDFPage.create_pages(document), MOST_PAGES + 1))
    if len(pages) > MOST_PAGES:
        raise SourceError(Trouble.TOO_BIG, "too many pages")
    claimed = resolve1(dict_value(document.catalog.get("Pages")).get("Count"))
    if not pages or (isinstance(claimed, int) and len(pages) < claimed):
        raise SourceError(Trouble.TRUNCATED, f"{len(pages)} pages of {claimed}")
    for page in pages:
        if not all(isinstance(resolve1(one), PDFStream) for one in page.contents):
            raise SourceError(Trouble.TRUNCATED, "a page without its content")
    return document, pages
