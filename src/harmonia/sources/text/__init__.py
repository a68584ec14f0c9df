"""Plain text whose cells begin with a tab."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harmonia.sources.document import Block, Paragraph
from harmonia.sources.encoding import decode
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.text.lines import Line, TextCell, pieces
from harmonia.sources.text.rows import Layout, lay_out
from harmonia.sources.text.tables import build, without_repeats

__all__ = ["decode", "read"]

_LARGEST = 8 * 1024 * 1024  # bytes
_MOST_CELLS = 20_000
_PAGE_NUMBER = re.compile(r"\s*[-–—]?\s*\d{1,4}\s*[-–—]?\s*")


def read(data: bytes) -> tuple[Block, ...]:
    """Read plain text: lines are paragraphs, a line beginning with a tab begins a cell.

    Lines without a tab belong to the cell before them; a blank line ends a row or stands inside a
    cell, whichever gives rows of one width.

    Raises:
        SourceError: there is no text, or there are more cells than any plan has.
    """
    if len(data) > _LARGEST:
        raise SourceError(Trouble.TOO_BIG, f"{len(data)} bytes")
    head, cells = pieces(decode(data))
    if not head and not cells:
        raise SourceError(Trouble.EMPTY)
    if len(cells) > _MOST_CELLS:
        raise SourceError(Trouble.TOO_BIG, f"{len(cells)} cells")
    blocks = [*_paragraphs(head), *_tables(cells)]
    last = blocks[-1]
    if len(blocks) > 1 and isinstance(last, Paragraph) and _PAGE_NUMBER.fullmatch(last.text):
        blocks.pop()
    return tuple(blocks)


def _paragraphs(lines: Sequence[Line]) -> Iterator[Block]:
    return (Paragraph(line.text) for line in lines)


def _tables(cells: Sequence[TextCell]) -> Iterator[Block]:
    for layout in lay_out(cells):
        for part in without_repeats(layout):
            yield build(part)
        yield from _paragraphs(_after(layout))


def _after(layout: Layout) -> Sequence[Line]:
    """The lines after a table that are no part of its last cell."""
    return layout.rows[-1][-1].loose[layout.absorbed :]
