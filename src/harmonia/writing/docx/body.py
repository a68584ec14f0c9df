"""The blocks of a document, one after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.writing.document import Block, Document, Look, PageBreak, Paragraph, Role, Table
from harmonia.writing.docx.cells import signs
from harmonia.writing.docx.elements import Xml, part, w
from harmonia.writing.docx.page import Page, section
from harmonia.writing.docx.paragraphs import Setting, body_paragraph, flat_gap, gap
from harmonia.writing.docx.tables import written_table

_TOGETHER = {(Role.TEXT, Role.ITEM)}
"""What is not parted by the end of a page: a list from what it is of."""
_OVER_TABLES = {Role.TEXT, Role.NOTE}


def body(document: Document, page: Page, foot: str) -> bytes:
    """The main part of the file; ``foot`` is the relation to the footer."""
    blocks = [one for one in document.blocks if not isinstance(one, Table) or one.rows]
    while blocks and isinstance(blocks[-1], PageBreak):  # nothing follows that could begin a page
        blocks.pop()
    return part("document", w("body", *_written(blocks, page), section(page, foot)))


def _written(blocks: Sequence[Block], page: Page) -> Iterator[Xml]:
    neighbours = zip([None, *blocks], blocks, [*blocks[1:], None], strict=False)
    for previous, block, following in neighbours:
        new_page = isinstance(previous, PageBreak)
        if isinstance(block, Paragraph):
            yield body_paragraph(block, _setting(previous, block, following))
        elif isinstance(block, Table):
            if new_page:
                yield flat_gap(new_page=True)
            elif isinstance(previous, Table):
                yield _between(previous, block)
            yield written_table(block, page, keeps=_signs(following))
    if blocks and isinstance(blocks[-1], Table):
        yield flat_gap()


def _setting(previous: Block | None, block: Paragraph, following: Block | None) -> Setting:
    sides = {"before": previous, "after": following}
    keeps = _signs(following)
    if isinstance(following, Table):
        keeps = keeps or block.role in _OVER_TABLES
    elif isinstance(following, Paragraph):
        keeps = keeps or (block.role, following.role) in _TOGETHER
    return Setting(
        keeps=keeps,
        new_page=isinstance(previous, PageBreak),
        signs=_signs(block) and (isinstance(previous, Table) or not _signs(previous)),
        by_tables=tuple(side for side, one in sides.items() if isinstance(one, Table)),
    )


def _between(above: Table, below: Table) -> Xml:
    """Tables without lines follow each other as paragraphs do."""
    plain = above.look is below.look is Look.PLAIN
    return flat_gap(keeps=_signs(below)) if plain else gap(keeps=_signs(below))


def _signs(block: Block | None) -> bool:
    """Whether a block begins with a place to sign, which has no page of its own."""
    if isinstance(block, Table):
        return signs(block.rows[0].cells)
    return isinstance(block, Paragraph) and block.role is Role.SIGNATURE
