"""The blocks of a document as parts of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from harmonia.markup import tag
from harmonia.writing.document import Block, PageBreak, Paragraph, Role, Run, Table
from harmonia.writing.html_page.marks import Levels, Marks
from harmonia.writing.html_page.places import Spot
from harmonia.writing.html_page.tables import table
from harmonia.writing.html_page.words import escaped, is_label, runs

_AROUND_TITLE = frozenset({Role.ACT, Role.ISSUER, Role.TEXT, Role.TITLE})
_HEADINGS = frozenset({Role.TITLE, Role.HEADING})
_SIGN = re.compile(r"(?:[•–-]|\w{1,3}[.)])\s+")
_MOST_ABOVE = 8  # lines that may stand above a title


def title_block(blocks: Sequence[Block]) -> int:
    """How many blocks at the start are the title with what stands right above and below it."""
    for at, block in enumerate(blocks[: _MOST_ABOVE + 1]):
        if not isinstance(block, Paragraph) or block.role not in _AROUND_TITLE:
            return 0
        if block.role is Role.TITLE:
            below = at + 1
            while below < len(blocks) and _is(blocks[below], Role.SUBTITLE):
                below += 1
            return below
    return 0


def drawn(blocks: Sequence[Block], first: int, marks: Marks, levels: Levels) -> Iterator[str]:
    """Blocks one after another; lists are put together.

    Args:
        blocks: the document's blocks, or some of them.
        first: which block of the document the first of them is.
        marks: what is put on them.
        levels: of the headings so far.
    """
    pieces = list(enumerate(blocks, first))
    label: str | None = None  # that waits for the list below it
    for is_item, group in groupby(pieces, key=lambda pair: _is(pair[1], Role.ITEM)):
        if is_item:
            made = _list(list(group), marks)
            yield tag("div", label + made, cls="field") if label else made
            label = None
            continue
        for at, block in group:
            if label:
                yield label
            made = _block(at, block, marks, levels)
            label = made if _is_bare_label(block) else None
            if label is None:
                yield made
    if label:
        yield label


def _is(block: Block, role: Role) -> bool:
    return isinstance(block, Paragraph) and block.role is role


def _is_bare_label(block: Block) -> bool:
    """Whether a paragraph is only the name of the list that follows."""
    if not isinstance(block, Paragraph) or block.role is not Role.TEXT or not block.runs:
        return False
    return is_label(block.runs[0]) and not any(run.words.strip() for run in block.runs[1:])


def _block(at: int, block: Block, marks: Marks, levels: Levels) -> str:
    if isinstance(block, Table):
        return table(at, block, marks, levels.below)
    if isinstance(block, PageBreak):
        return tag("div", "", cls="break")
    return _paragraph(at, block, marks, levels)


def _paragraph(at: int, block: Paragraph, marks: Marks, levels: Levels) -> str:
    spot = Spot(at)
    own = marks.attributes(spot)
    if block.role in _HEADINGS and not block.words.strip():
        return ""
    if block.role is Role.TITLE:
        return tag("h1", runs(block.runs, plain=True), cls="words", **own)
    if block.role is Role.HEADING:
        return tag(levels.heading(block.level or 1), runs(block.runs, plain=True), **own)
    inner = runs(block.runs)
    role = None if block.role is Role.TEXT else str(block.role)
    if block.role is Role.TEXT and block.runs and is_label(block.runs[0]):
        name, words = runs(block.runs[:1], plain=True), runs(block.runs[1:])
        role = "field"
        inner = tag("strong", name, cls="lab")
        inner += tag("span", words + marks.date(spot)) if words else ""
    return tag("p", inner, cls=role, **own)


def _list(items: Sequence[tuple[int, Block]], marks: Marks) -> str:
    """A list whose items carry their own numbers or bullets; a real one would add to them."""
    made = (
        tag("p", _item(block), role="listitem", **marks.attributes(Spot(at)))
        for at, block in items
        if isinstance(block, Paragraph)
    )
    return tag("div", "\n".join(made), role="list", cls="items")


def _item(block: Paragraph) -> str:
    """An item's words, its number or bullet apart so that the lines below stand clear of it."""
    first, *rest = block.runs or (Run(""),)
    sign = _SIGN.match(first.words)
    if not sign:
        return runs(block.runs)
    words = replace(first, words=first.words[sign.end() :])
    return tag("span", escaped(f"{sign[0].strip()} "), cls="m") + runs((words, *rest))
