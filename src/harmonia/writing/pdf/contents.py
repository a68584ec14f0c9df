"""A document as data for `plan.typ`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from harmonia.plan import Json
from harmonia.writing import sentences as said
from harmonia.writing.document import Document, Paragraph, Role, Run
from harmonia.writing.pdf import sentences
from harmonia.writing.pdf.blocks import Blocks
from harmonia.writing.pdf.drawing import Drawing
from harmonia.writing.pdf.levels import heading_levels
from harmonia.writing.pdf.measured import PAGE
from harmonia.writing.pdf.words import cleaned

_REPLACEMENT = "\ufffd"


def contents(
    document: Document, drawing: Drawing | None, missing: frozenset[str] = frozenset()
) -> Json:
    """All that is printed, as `plan.typ` takes it; letters that are ``missing`` as "�"."""
    found = _contents(document, drawing)
    if not missing:
        return found
    note = Paragraph((Run(sentences.replaced(missing), ours=True),), Role.NOTE)
    found["blocks"] += Blocks.of((note,), landscape=document.landscape).data()
    replaced: Json = _replaced(found, str.maketrans(dict.fromkeys(missing, _REPLACEMENT)))
    return replaced


def _contents(document: Document, drawing: Drawing | None) -> Json:
    title = " ".join(cleaned(document.title).split()) or said.PLAN
    blocks = list(_all(document, drawing))
    return {
        "title": title,
        "authors": [cleaned(document.author)] if document.author else [],
        "landscape": document.landscape,
        "foot": {"title": said.foot(title), "page": said.PAGE, "of": said.OF},
        "blocks": blocks,
        "parted": any(block.get("hyphenate") for block in _inside(blocks)),
    }


def _all(document: Document, drawing: Drawing | None) -> Iterator[Json]:
    """The document's blocks, then the drawing and its facts on landscape pages."""
    if drawing is None or not drawing.sheets:
        yield from Blocks.of(document.blocks, landscape=document.landscape).data()
        return
    heading = Paragraph((Run(drawing.heading, strong=True, ours=True),), Role.HEADING, 1)
    every = (*document.blocks, heading, *drawing.facts)
    levels = heading_levels(every)
    yield from Blocks(document.blocks, levels, PAGE[document.landscape], 0).data()
    start = len(document.blocks)
    facts = Blocks(every[start:], levels, PAGE[True], start)
    head, *rest = facts.data()
    yield {
        "kind": "drawing",
        "paper": drawing.paper,
        "heading": head,
        "sheets": [{"svg": one.svg, "alt": cleaned(one.alt)} for one in drawing.sheets],
    }
    yield {"kind": "facts", "blocks": rest}


def _inside(blocks: Iterable[Json]) -> Iterator[Json]:
    """The blocks and those inside them."""
    for block in blocks:
        yield block
        yield from block.get("blocks", ())


def _replaced(data: Any, table: dict[int, str]) -> Any:
    """The data with letters replaced in every text of it."""
    match data:
        case str():
            return data.translate(table)
        case dict():
            return {name: _replaced(one, table) for name, one in data.items()}
        case list() | tuple():
            return [_replaced(one, table) for one in data]
        case _:
            return data
