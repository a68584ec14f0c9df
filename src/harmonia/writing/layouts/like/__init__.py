"""The layout "like": the columns or lines of the office's own document, in its order and wording.

A field that the office's form has no place for gets a column or a line behind the others.
"""

from __future__ import annotations

from harmonia.plan import Plan
from harmonia.reading.forms import Form, Kind
from harmonia.writing.document import Document
from harmonia.writing.layouts.frame import framed
from harmonia.writing.layouts.like.cards import card_blocks
from harmonia.writing.layouts.like.paragraphs import paragraph_blocks
from harmonia.writing.layouts.like.wide import fits_upright, wide_blocks

__all__ = ["like"]

_WIDE = 5  # columns that want a landscape page, where the office's file does not tell
_BLOCKS = {
    Kind.WIDE: wide_blocks,
    Kind.CARDS: card_blocks,
    Kind.PARAGRAPHS: paragraph_blocks,
}


def like(plan: Plan, form: Form) -> Document:
    """A plan in the form of an office, its pages lying as the office's do.

    Upright pages are turned where the plan brings more columns than they have room for: words
    broken in the middle would be less like the office's document than a page on its side.
    """
    landscape = form.landscape
    if form.kind is Kind.WIDE and landscape is None:
        landscape = len(form.lines) >= _WIDE
    if form.kind is Kind.WIDE and not landscape:
        landscape = not fits_upright(plan, form)
    blocks = _BLOCKS[form.kind](plan, form)
    end_apart = form.kind is Kind.PARAGRAPHS
    return framed(plan, blocks, landscape=bool(landscape), end_apart=end_apart)
