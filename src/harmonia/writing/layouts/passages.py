"""What stood around the head and the schedule: paragraphs, and tables that are no schedule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from harmonia.plan import Passage, Place, Plan
from harmonia.polish.folding import fold
from harmonia.writing.document import Block, Cell, Look, Role, Row, Table, paragraph
from harmonia.writing.sentences import OTHER_TABLE, SIGN_HERE, SIGNATURE

_ANNEX = "zalacznik"
_AIMS = ("priorities", "main_goal")


class Around(NamedTuple):
    """Passages by where they stood: above the title, the plan's aims, the schedule, or below it."""

    above_title: Sequence[Passage]
    above_aims: Sequence[Passage]
    above_schedule: Sequence[Passage]
    below: Sequence[Passage]


def around(plan: Plan) -> Around:
    """Part a plan's passages by the title, the aims and the first task."""
    schedule = _first(_of_tasks(plan), 0)
    aims = min(_first(_of_aims(plan), schedule), schedule)
    title = min(plan.places["title"].block if "title" in plan.places else 0, aims)
    ends = (title, aims, schedule)
    parts: tuple[list[Passage], ...] = ([], [], [], [])
    for passage in plan.passages:
        parts[sum(passage.place.block >= end for end in ends)].append(passage)
    return Around(*parts)


def _of_tasks(plan: Plan) -> Iterator[Place]:
    return (task.places["task"] for task in plan.tasks if "task" in task.places)


def _of_aims(plan: Plan) -> Iterator[Place]:
    """Where the priorities, the main goal and the goals stand."""
    yield from (place for name, place in plan.places.items() if name.startswith(_AIMS))
    yield from (goal.place for goal in plan.goals if goal.place)


def _first(places: Iterable[Place], otherwise: int) -> int:
    """The first block of places; ``otherwise`` where there are none."""
    return min((place.block for place in places), default=otherwise)


def passage_blocks(passages: Sequence[Passage], *, heads: bool = False) -> Iterator[Block]:
    """Paragraphs, and the tables put together again from their cells.

    ``heads``: the lines stand above the title, and look as such.
    """
    for table, group in groupby(passages, key=lambda one: one.place.table):
        if table is None:
            yield from (paragraph(one.text, _role(one.text, heads=heads)) for one in group)
        else:
            yield _table([(one.place, one.text) for one in group])


def _role(words: str | None, *, heads: bool = False) -> Role:
    """A place to sign stays one when a plan that we wrote is written again."""
    if heads:
        return Role.ACT if fold(words or "").startswith(_ANNEX) else Role.ISSUER
    return Role.SIGNATURE if words in (SIGN_HERE, SIGNATURE) else Role.TEXT


def _table(cells: Sequence[tuple[Place, str]]) -> Table:
    """The cells on their grid; which of them were merged is not known any more."""
    texts = {(place.row or 0, place.column or 0): text for place, text in cells}
    columns = sorted({column for _, column in texts})
    rows = sorted({row for row, _ in texts})
    return Table(
        widths=tuple(1 / len(columns) for _ in columns),
        rows=tuple(Row(tuple(_cell(texts.get((r, c))) for c in columns)) for r in rows),
        look=Look.PLAIN if SIGNATURE in texts.values() else Look.GRID,
        name=OTHER_TABLE,
    )


def _cell(words: str | None) -> Cell:
    return Cell((paragraph(words or "", _role(words)),))
