"""Rows of a wide table that are no action: goals, tasks over their actions, sections, sums."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.polish.folding import fold
from harmonia.reading.fields import Field
from harmonia.reading.headers import header
from harmonia.reading.labels import is_priority
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import Numbered, front_number, heading
from harmonia.reading.record import Record
from harmonia.reading.rows import GOAL, TASK, GoalRow, LooseRow
from harmonia.reading.value import Value

_SUMS = frozenset({"razem", "suma", "ogolem", "lacznie"})


class TaskAbove:
    """A task named over its rows, by a row that spans the table or a heading before it."""

    def __init__(self, task: Numbered | None) -> None:
        """Open a task; None: the rows name their tasks themselves."""
        self.task = task
        self._waiting = task is not None

    def gives(self, record: Record) -> Iterator[LooseRow]:
        """Name the task of a row below; where rows have titles of their own, nothing is named."""
        if self.task is None:
            return
        if record.title is not None:
            yield from (LooseRow(one.title) for one in self.close() if one.title)
            return
        self._waiting = False
        own = record.number
        if self.task.number:
            record.number = self.task.number
            if own and own.text != record.number.text:
                record.put(Field.EXTRA, own, record.names.get(Field.NUMBER, "Lp."))
        record.title, record.continues = self.task.rest or None, False

    def close(self) -> Iterator[Record]:
        """The task itself, if no row below was named by it."""
        if self.task is not None and self._waiting:
            self._waiting = False
            place = (self.task.number or self.task.rest).place
            yield Record(place, self.task.number, self.task.rest or None)


def spanning_row(matrix: Matrix, row: int) -> Numbered | GoalRow | LooseRow | None:
    """What a row says that is no action: a task over its rows, a goal, a section; else None."""
    filled = [cell for cell in matrix.starting(row) if matrix.text(cell)]
    if matrix.columns < 3 or not filled:  # noqa: PLR2004  (two columns are a card)
        return None
    others = [cell for cell in matrix.covering(row) if cell.row < row]
    first, wide = matrix.value(filled[0]), filled[-1].column_span * 2 > matrix.columns
    if fold(first.text or "").strip(" :.") in _SUMS:
        return LooseRow(first.joined(_joined(matrix, row), " "))
    if len(filled) == 2 and wide and not others:  # noqa: PLR2004  ("Cel 1" and its words)
        return _in_two_cells(first, matrix.value(filled[1]))
    if len(filled) > 1 or (others and not wide):
        return None
    if wide:
        return _task(first) or _goal(first) or LooseRow(first)
    return _task(first) or _labelled_goal(first) or _section(first)


def _joined(matrix: Matrix, row: int) -> Value:
    values = [matrix.value(cell) for cell in matrix.starting(row) if matrix.text(cell)]
    joined = values[1] if len(values) > 1 else values[0].part(0, 0)
    for value in values[2:]:
        joined = joined.joined(value, " ")
    return joined


def _in_two_cells(first: Value, second: Value) -> Numbered | GoalRow | None:
    named = header(first.text)
    whole = first.without_end(":.–-")
    if named is None or not named.concepts & (GOAL | TASK):
        return None
    found = heading(whole, GOAL) or heading(whole, TASK)
    number = found.number if found else None
    if named.concepts >= GOAL:
        return GoalRow(number, second)
    return Numbered(number, second) if number else None


def _task(value: Value) -> Numbered | None:
    return heading(value, TASK)


def _labelled_goal(value: Value) -> GoalRow | None:
    found = heading(value, GOAL)
    return GoalRow(found.number, found.rest) if found else None


def _goal(value: Value) -> GoalRow | None:
    if is_priority(value):
        return None
    plain = front_number(value)
    return _labelled_goal(value) or (GoalRow(plain.number, plain.rest) if plain.number else None)


def _section(value: Value) -> LooseRow | None:
    return LooseRow(value) if is_priority(value) else None
