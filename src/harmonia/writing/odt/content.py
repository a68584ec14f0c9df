"""The part ``content.xml``: the body and the styles only it needs."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.writing.document import Block, Document, Look, PageBreak, Paragraph, Role, Table
from harmonia.writing.odt.automatic import Automatic
from harmonia.writing.odt.looks import GAP
from harmonia.writing.odt.names import Element, add, part
from harmonia.writing.odt.pages import page_of
from harmonia.writing.odt.paragraphs import add_paragraph, style_of
from harmonia.writing.odt.styles import add_faces
from harmonia.writing.odt.tables import Tables

_TOGETHER = {(Role.SIGNATURE, Role.SIGNATURE), (Role.TEXT, Role.ITEM)}
"""What is not parted by the end of a page: lines to sign on, and a list from what it is of."""


def content_part(document: Document) -> Element:
    """The part with all that a document says."""
    root = part("office:document-content")
    add_faces(root)
    automatic = Automatic(add(root, "office:automatic-styles"))
    text = add(add(root, "office:body"), "office:text")
    tables = Tables(automatic, page_of(landscape=document.landscape))
    blocks = [one for one in document.blocks if not isinstance(one, Table) or one.rows]
    _write(text, blocks, automatic, tables)
    return root


def _write(text: Element, blocks: Sequence[Block], automatic: Automatic, tables: Tables) -> None:
    broken = False
    above: Block | None = None
    for index, block in enumerate(blocks):
        if isinstance(block, PageBreak):
            broken = True
        elif isinstance(block, Table):
            if isinstance(above, Table) and not broken:
                _part(text, above, block, automatic)
            tables.write(text, block, broken=broken)
        else:
            kept = _keeps(block, blocks[index + 1 : index + 2])
            style = automatic.paragraph(style_of(block), broken=broken, kept=kept)
            add_paragraph(text, block, style)
        if not isinstance(block, PageBreak):
            broken, above = False, block
    if isinstance(above, Table):  # programs put one there, a line high, and so a page of its own
        add(text, "text:p", {"text:style-name": automatic.flat_gap()})


def _part(text: Element, above: Table, below: Table, automatic: Automatic) -> None:
    """A gap between tables: those that touch are joined by some programs."""
    flat = above.look is below.look is Look.PLAIN
    add(text, "text:p", {"text:style-name": automatic.flat_gap() if flat else GAP})


def _keeps(block: Paragraph, following: Sequence[Block]) -> bool:
    return any(
        isinstance(one, Paragraph) and (block.role, one.role) in _TOGETHER for one in following
    )
