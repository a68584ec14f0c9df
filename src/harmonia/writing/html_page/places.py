"""Where in a document the plan's tasks and goals stand.

A document knows words and looks, not tasks; a task is found by its number and title, as they stand
in one row or paragraph. One that is not found has no anchor, and nothing else is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from harmonia.plan import Plan
from harmonia.polish.words import tidy
from harmonia.writing.document import Document, Look, Paragraph, Role, Row, Table
from harmonia.writing.html_page.words import words_of
from harmonia.writing.sentences import GOAL, TASK

_LONGEST_NUMBER = 24  # letters of a cell that may be a task's number
_MOST_NAMING = 6  # words before a title: "Zadanie nr 1.2."
_MARKS = ".:;,()–- "
_ENDING = frozenset({Role.HEADING, Role.SIGNATURE, Role.NOTE})  # what no longer belongs to a task


class Spot(NamedTuple):
    """A block of a document, or a row of a table, or a cell of a row."""

    block: int
    row: int = -1
    cell: int = -1


@dataclass(slots=True)
class Places:
    """What belongs where; numbers are those of the plan's lists.

    ``owners``: the task of each paragraph, row and card; ``tasks``: where each task begins;
    ``goals``: where each goal stands over its tasks, else in its list.
    """

    owners: dict[Spot, int] = field(default_factory=dict)
    tasks: dict[int, Spot] = field(default_factory=dict)
    goals: dict[int, Spot] = field(default_factory=dict)
    over: set[int] = field(default_factory=set)  # goals that stand over their tasks


def find_places(document: Document, plan: Plan) -> Places:
    """Find the tasks and goals of a plan in a document that tells it."""
    names = _Names(plan)
    places = Places()
    current: int | None = None  # the task whose paragraphs and tables follow its heading
    for at, block in enumerate(document.blocks):
        if isinstance(block, Paragraph):
            current = _paragraph(names, places, at, block, current)
        elif isinstance(block, Table):
            _table(names, places, at, block, current)
    return places


def _paragraph(
    names: _Names, places: Places, at: int, block: Paragraph, current: int | None
) -> int | None:
    words = tidy(block.words) or ""
    goal = names.goal(words)
    task = names.task((words,)) if block.role is not Role.ITEM else None
    if goal is not None:
        _note_goal(places, goal, Spot(at), over=block.role is Role.HEADING)
    if task is not None:
        places.tasks.setdefault(task, Spot(at))
        current = task
    elif block.role in _ENDING:
        current = None
    if current is not None:
        places.owners[Spot(at)] = current
    return current


def _table(names: _Names, places: Places, at: int, table: Table, current: int | None) -> None:
    before: tuple[str, ...] = ()
    for index, row in enumerate(table.rows[table.header_rows :], table.header_rows):
        texts = _texts(row)
        task = names.task(texts, before)
        goal = names.goal(texts[0]) if row.section and task is None else None
        if goal is not None:
            _note_goal(places, goal, Spot(at, index), over=True)
        if task is not None:
            places.tasks.setdefault(task, Spot(at, index))
        if task is not None or row.section:
            current = task
        if current is not None:
            places.owners[Spot(at, index)] = current
        before = texts
    owner = next((places.owners[spot] for spot in _rows(at, table) if spot in places.owners), None)
    if table.look is Look.CARD and owner is not None:
        places.owners[Spot(at)] = owner


def _rows(at: int, table: Table) -> Iterator[Spot]:
    return (Spot(at, index) for index in range(len(table.rows)))


def _texts(row: Row) -> tuple[str, ...]:
    return tuple(tidy(words_of(cell)) or "" for cell in row.cells)


def _note_goal(places: Places, goal: int, spot: Spot, *, over: bool) -> None:
    """What stands over tasks is better known than an item of a list."""
    if over and goal not in places.over:
        places.over.add(goal)
        places.goals[goal] = spot
    else:
        places.goals.setdefault(goal, spot)


class _Names:
    """Tasks by number and title, goals by their words; each is found in one step."""

    def __init__(self, plan: Plan) -> None:
        self._tasks: dict[tuple[str | None, str], int] = {}
        for index, task in enumerate(plan.tasks):
            number, title = _bare(task.number or "") or None, tidy(task.title) or ""
            if number or title:
                self._tasks.setdefault((number, title), index)
        self._goals: Mapping[str, int] = {
            goal.text: index for index, goal in reversed(list(enumerate(plan.goals)))
        }

    def task(self, texts: Sequence[str], before: Sequence[str] = ()) -> int | None:
        """The task that a row's or paragraph's texts name; its number may stand in another cell."""
        beside = {_bare(text) for text in (*texts, *before) if 0 < len(text) <= _LONGEST_NUMBER}
        for place, text in enumerate(texts):
            if not text or text.startswith(f"{GOAL} "):
                continue
            for naming, title in _cuts(text):
                if not title and place:  # a figure in any cell is not a task without a title
                    continue
                for number in (*map(_bare, naming), *sorted(beside), None):
                    found = self._tasks.get((number, title))
                    if found is not None:
                        return found
        return None

    def goal(self, text: str) -> int | None:
        """The goal that a heading or an item tells."""
        if text.startswith(f"{TASK} "):
            return None
        return next((self._goals[rest] for _, rest in _cuts(text) if rest in self._goals), None)


def _cuts(text: str) -> Iterator[tuple[Sequence[str], str]]:
    """Ways of parting what names a task or goal from its words: "Zadanie 1." and the rest."""
    pieces = text.split(" ", _MOST_NAMING)
    for count in range(len(pieces) + 1):
        yield pieces[:count], " ".join(pieces[count:])


def _bare(number: str) -> str:
    return number.strip(_MARKS)
