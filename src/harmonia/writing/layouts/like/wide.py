"""A wide table in the office's form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.plan import Plan, Task
from harmonia.reading.fields import Field
from harmonia.reading.forms import Form, TaskName
from harmonia.writing import sentences
from harmonia.writing.document import Block, Cell, Head, Role, Row, Table, cell, paragraph
from harmonia.writing.layouts.columns import room_upright, shares
from harmonia.writing.layouts.fields import has_numbers
from harmonia.writing.layouts.headings import goals_over_tasks, number_cell, task_heading
from harmonia.writing.layouts.like.lines import Line
from harmonia.writing.layouts.like.places import Places
from harmonia.writing.wording import label


def wide_blocks(plan: Plan, form: Form) -> Iterator[Block]:
    """One table, or one for each goal where the office has goals over its tables."""
    yield from _Wide(plan, form).blocks() if plan.tasks else ()


def fits_upright(plan: Plan, form: Form) -> bool:
    """Whether the table's words have room on upright pages."""
    return room_upright(_Wide(plan, form).texts())


class _Wide:
    """``front`` are the columns of a task that the form lacks and the plan needs."""

    def __init__(self, plan: Plan, form: Form) -> None:
        self.plan = plan
        self.form = form
        self.over = goals_over_tasks(plan, form.goal)
        self.rows_name_tasks = form.task_name is not TaskName.FIELDS and all(
            task_heading(task, form.task) for task in plan.tasks
        )
        self.places = Places(plan, form)
        self.front = tuple(self._front())
        self.lines = (*self.front, *self.places.lines)

    def _front(self) -> Iterator[Line]:
        there = {line.field for line in self.form.lines}
        needed = {
            Field.GOAL: self.over is None,
            Field.NUMBER: has_numbers(self.plan) and not self.rows_name_tasks,
            Field.TITLE: not self.rows_name_tasks,
        }
        for field, need in needed.items():
            if need and field not in there:
                yield Line(field, label(self.plan, field), lacking=True)

    def blocks(self) -> Iterator[Block]:
        groups = self.over or [(None, self.plan.tasks)]
        if self.form.goal_rows or self.form.goal is None or len(groups) == 1:
            rows = [row for goal, tasks in groups for row in self._goal(goal, tasks)]
            yield self._table(rows, sentences.SCHEDULE)
            return
        for goal, tasks in groups:
            if goal:
                yield paragraph(goal, Role.HEADING, level=2)
            name = sentences.goal_table_name(goal) if goal else sentences.SCHEDULE
            yield self._table([row for task in tasks for row in self._task(task)], name)

    def _table(self, rows: Sequence[Row], name: str) -> Table:
        header = self._header()
        return Table(self._widths(), (*header, *rows), len(header), name=name)

    def _header(self) -> tuple[Row, ...]:
        """The office's header rows, what it lacks before and behind them."""
        height = max((one.row + one.row_span for one in self.form.header), default=1)
        rows: list[list[Cell]] = [[] for _ in range(height)]
        rows[0] += [cell(line.name, Head.COLUMN, row_span=height) for line in self.front]
        for one in self.form.header:
            rows[one.row].append(
                cell(
                    one.text,
                    Head.COLUMN,
                    row_span=one.row_span,
                    column_span=one.column_span,
                )
            )
        lacking = [line for line in self.places.lines if line.lacking]
        rows[0] += [cell(line.name, Head.COLUMN, row_span=height) for line in lacking]
        return tuple(Row(tuple(cells)) for cells in rows)

    def _goal(self, goal: str | None, tasks: Sequence[Task]) -> Iterator[Row]:
        if goal:
            yield self._over(goal)
        for task in tasks:
            yield from self._task(task)

    def _over(self, words: str) -> Row:
        return Row((cell(words, Head.ROW, column_span=len(self.lines)),), section=True)

    def _task(self, task: Task) -> Iterator[Row]:
        if self.rows_name_tasks:
            yield self._over(task_heading(task, self.form.task) or "")
        span = max(len(task.actions), 1)
        for index in range(span):
            yield Row(tuple(self._cells(task, index, span)))

    def _cells(self, task: Task, index: int, span: int) -> Iterator[Cell]:
        """The cells of one row; those of the task are merged over all its actions."""
        for line in self.lines:
            if line.field in (Field.NUMBER, Field.TITLE, Field.GOAL):
                if index == 0:
                    yield cell(self._of_task(task, line), row_span=span)
            else:
                action = task.actions[index] if task.actions else None
                yield cell(self.places.words(action, line) if action else None)

    def _of_task(self, task: Task, line: Line) -> str:
        words = self.places.words_of_task(task, line)
        alone = all(one.field is not Field.NUMBER for one in self.lines)
        if line.field is Field.TITLE and line.part == 0 and alone and task.number:
            return f"{number_cell(task.number)} {words}".rstrip()
        return words

    def _widths(self) -> tuple[float, ...]:
        return shares(self.texts())

    def texts(self) -> list[list[str]]:
        """The texts of each column, its header first."""
        return [[line.name or "", *self._texts(line)] for line in self.lines]

    def _texts(self, line: Line) -> Iterator[str]:
        for task in self.plan.tasks:
            if line.field in (Field.NUMBER, Field.TITLE, Field.GOAL):
                yield self._of_task(task, line)
            else:
                yield from (self.places.words(action, line) for action in task.actions)
