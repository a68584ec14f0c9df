"""The layout "table": one wide table, a row for each action, goals in rows over their tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harmonia.plan import Plan, Task
from harmonia.writing import sentences
from harmonia.writing.document import Cell, Document, Head, Row, Table, cell
from harmonia.writing.layouts.columns import shares
from harmonia.writing.layouts.fields import extra_headers, has_numbers, shown_fields, words_of
from harmonia.writing.layouts.frame import framed
from harmonia.writing.layouts.headings import goals_over_tasks, number_cell
from harmonia.writing.wording import MONITORING, label

_LEAST_GROUP = 2  # columns of monitoring that get a header over them


def table(plan: Plan) -> Document:
    """A landscape document with the schedule as one wide table."""
    return framed(plan, [_Wide.of(plan).table()] if plan.tasks else [], landscape=True)


@dataclass(frozen=True, slots=True)
class _Wide:
    """``front`` are the columns of the task, ``names`` those of its actions."""

    plan: Plan
    front: tuple[str, ...]
    names: tuple[str, ...]
    groups: Sequence[tuple[str | None, Sequence[Task]]]

    @classmethod
    def of(cls, plan: Plan) -> _Wide:
        over = goals_over_tasks(plan)
        front = (
            *(["goal"] if over is None else []),
            *(["number"] if has_numbers(plan) else []),
            "title",
        )
        names = (*shown_fields(plan), *extra_headers(plan))
        return cls(plan, front, names, over or [(None, plan.tasks)])

    def table(self) -> Table:
        header = self._header()
        rows = [row for goal, tasks in self.groups for row in self._group(goal, tasks)]
        return Table(self._widths(), (*header, *rows), len(header), name=sentences.SCHEDULE)

    def _header(self) -> tuple[Row, ...]:
        """Monitoring stands under a header of its own where it has several columns."""
        grouped = [name for name in self.names if name in MONITORING]
        if len(grouped) < _LEAST_GROUP:
            return (Row(tuple(map(self._head, (*self.front, *self.names)))),)
        upper: list[Cell] = []
        for name in (*self.front, *self.names):
            if name == grouped[0]:
                upper.append(cell(sentences.MONITORING, Head.COLUMN, column_span=len(grouped)))
            elif name not in grouped:
                upper.append(self._head(name, row_span=2))
        return Row(tuple(upper)), Row(tuple(map(self._head, grouped)))

    def _head(self, name: str, row_span: int = 1) -> Cell:
        return cell(label(self.plan, name), Head.COLUMN, row_span=row_span)

    def _group(self, goal: str | None, tasks: Sequence[Task]) -> Iterator[Row]:
        if goal:
            over = cell(goal, Head.ROW, column_span=len(self.front) + len(self.names))
            yield Row((over,), section=True)
        for task in tasks:
            yield from self._task(task)

    def _task(self, task: Task) -> Iterator[Row]:
        words = {"goal": task.goal, "number": number_cell(task.number), "title": task.title}
        span = max(len(task.actions), 1)
        opening = tuple(cell(words[name], row_span=span) for name in self.front)
        for action in task.actions:
            yield Row((*opening, *(cell(words_of(action, name)) for name in self.names)))
            opening = ()
        if not task.actions:
            yield Row((*opening, *(cell(None) for _ in self.names)))

    def _widths(self) -> tuple[float, ...]:
        tasks = self.plan.tasks
        columns = {
            "goal": [task.goal or "" for task in tasks],
            "number": [number_cell(task.number) for task in tasks],
            "title": [task.title or "" for task in tasks],
        }
        actions = [action for task in tasks for action in task.actions]
        return shares(
            [[label(self.plan, name), *columns[name]] for name in self.front]
            + [
                [label(self.plan, name), *(words_of(a, name) for a in actions)]
                for name in self.names
            ]
        )
