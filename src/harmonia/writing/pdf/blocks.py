"""The blocks of a document as data for `plan.typ`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from harmonia.plan import Json
from harmonia.writing.document import Block, PageBreak, Paragraph, Role, Run, Table
from harmonia.writing.pdf.levels import HEADED, heading_levels
from harmonia.writing.pdf.measured import PAGE, Line
from harmonia.writing.pdf.tables import table_data
from harmonia.writing.pdf.words import run_data

_TEXT_SIZE = 11.0
_MARK = re.compile(r"([•–]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,6})(?:\.\d{1,3})*[.)]) +(?=\S)")
_NOTES = frozenset({Role.NOTE, Role.WARNING, Role.ERROR})


@dataclass(frozen=True, slots=True)
class Blocks:
    """Blocks on pages of one shape; ``first`` is the place of the first in the whole document."""

    blocks: Sequence[Block]
    levels: Mapping[int, int]
    page: tuple[float, float]
    first: int

    @classmethod
    def of(cls, blocks: Sequence[Block], *, landscape: bool) -> Blocks:
        """The blocks of a whole document."""
        return cls(blocks, heading_levels(blocks), PAGE[landscape], 0)

    def data(self) -> Iterator[Json]:
        """Each block as data; items that follow each other are one list."""
        place, last = 0, self._last_of_front()
        while place < len(self.blocks):
            end = self._end_of_list(place)
            if end > place:
                yield self._items(place, end)
                place = end
                continue
            yield self._block(place)
            if place == last:
                yield {"kind": "rule"}
            place += 1

    def _block(self, place: int) -> Json:
        match self.blocks[place]:
            case Table() as table:
                return table_data(table, self.page)
            case PageBreak():
                return {"kind": "break"}
            case Paragraph() as block:
                return self._paragraph(block, place)

    def _paragraph(self, block: Paragraph, place: int) -> Json:
        level = self.levels.get(self.first + place)
        return {
            "kind": "paragraph",
            "role": block.role if level or block.role not in HEADED else Role.TEXT,
            "level": level,
            "sticky": self._keeps_to_next(block, place),
            "runs": run_data(block.runs, Line(self.page[0], _TEXT_SIZE)),
        }

    def _keeps_to_next(self, block: Paragraph, place: int) -> bool:
        """What names a list, a note on a table, the line to sign on."""
        following = self._role(place + 1)
        if block.role in _NOTES:
            return following is None and place + 1 < len(self.blocks)
        return following is Role.ITEM is not block.role or block.role is following is Role.SIGNATURE

    def _items(self, start: int, end: int) -> Json:
        line = Line(self.page[0], _TEXT_SIZE)
        items = (_item(block) for block in self.blocks[start:end] if isinstance(block, Paragraph))
        return {
            "kind": "items",
            "items": [{"mark": mark, "runs": run_data(runs, line)} for mark, runs in items],
        }

    def _end_of_list(self, start: int) -> int:
        """Where a list that begins here ends; ``start`` where none begins."""
        end = start
        while self._role(end) is Role.ITEM and _MARK.match(_words(self.blocks[end])):
            end += 1
        return end

    def _last_of_front(self) -> int | None:
        """Where the title block ends: a rule parts it from what follows."""
        roles = [self._role(place) for place in range(len(self.blocks))]
        if Role.TITLE not in roles:
            return None
        title = roles.index(Role.TITLE)
        below = takewhile(lambda role: role is Role.SUBTITLE, roles[title + 1 :])
        return title + len(list(below))

    def _role(self, place: int) -> Role | None:
        block = self.blocks[place] if place < len(self.blocks) else None
        return block.role if isinstance(block, Paragraph) else None


def _words(block: Block) -> str:
    return block.words if isinstance(block, Paragraph) else ""


def _item(block: Paragraph) -> tuple[str, tuple[Run, ...]]:
    """The mark of one of a list, and its words without it."""
    found = _MARK.match(block.words)
    skipped = found.end() if found else 0
    runs = []
    for run in block.runs:
        runs.append(replace(run, words=run.words[skipped:]))
        skipped = max(skipped - len(run.words), 0)
    return (found[1] if found else ""), tuple(runs)
