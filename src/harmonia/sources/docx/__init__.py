"""Word documents since 2007 (.docx, .docm, .dotx), strict and transitional."""

from __future__ import annotations

from harmonia.sources.bounds import without_empty
from harmonia.sources.document import Block
from harmonia.sources.docx.body import Body
from harmonia.sources.docx.counting import Counters
from harmonia.sources.docx.names import w
from harmonia.sources.docx.numbering import read_numbering
from harmonia.sources.docx.parts import find_parts
from harmonia.sources.docx.plain import choose_alternates, make_plain
from harmonia.sources.docx.runs import Runs
from harmonia.sources.docx.styles import Styles
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import open_package

__all__ = ["read"]


def read(data: bytes) -> tuple[Block, ...]:
    """The paragraphs and tables of a Word document in reading order, as it is printed.

    Raises:
        SourceError: as `open_package` and `parse_xml` say; WRONG_TYPE (another kind of package),
            UNREADABLE (no body), TOO_BIG (a table beyond all bounds).
    """
    parts = find_parts(open_package(data))
    body = parts.document.find(w("body"))
    if body is None:
        raise SourceError(Trouble.UNREADABLE, "no body")
    if parts.numbering is not None:
        choose_alternates(parts.numbering)
    styles = Styles(parts.styles)
    make_plain(parts.document, may_hide=styles.may_hide)
    counters = Counters(read_numbering(parts.numbering, styles))
    runs = Runs(styles, parts.document)
    return without_empty(Body(styles, counters, runs).blocks(body))
