"""Levels of headings as a reader of the screen needs them: from 1 on, none left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harmonia.writing.document import Block, Paragraph, Role
from harmonia.writing.pdf.words import seen

HEADED = frozenset({Role.TITLE, Role.HEADING})
_DEEPEST = 6


def heading_levels(blocks: Sequence[Block]) -> Mapping[int, int]:
    """The level of each title and heading, by its place among the blocks.

    The title is the first level, and the headings stand below it. No level is skipped on the way
    down. One without a letter that is seen has none: a bookmark needs a name.
    """
    asked = {
        place: 0 if block.role is Role.TITLE else block.level or 1
        for place, block in enumerate(blocks)
        if isinstance(block, Paragraph) and block.role in HEADED and seen(block.words)
    }
    levels: dict[int, int] = {}
    above: list[int] = []  # what was asked by the headings that the next one stands below
    for place, wanted in asked.items():
        while above and above[-1] >= wanted:
            above.pop()
        above.append(wanted)
        levels[place] = min(len(above), _DEEPEST)
    return levels
