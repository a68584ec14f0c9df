"""Cards in the office's form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from harmonia.plan import Action, Plan, Task
from harmonia.reading.fields import Field
from harmonia.reading.forms import Form, TaskName
from harmonia.writing import sentences
from harmonia.writing.document import (
    Block,
    Cell,
    Head,
    Look,
    Role,
    Row,
    Table,
    cell,
    labelled,
    paragraph,
)
from harmonia.writing.layouts.fields import has_numbers
from harmonia.writing.layouts.headings import goals_over_tasks, task_heading
from harmonia.writing.layouts.like.lines import Line
from harmonia.writing.layouts.like.places import Places
from harmonia.writing.wording import label

_OF_TASK = (Field.NUMBER, Field.TITLE, Field.GOAL)


def card_blocks(plan: Plan, form: Form) -> Iterator[Block]:
    """A card for each action, goals in headings above theirs."""
    yield from _Cards(plan, form).blocks()


class _Cards:
    """``depth`` is how many columns of labels the cards have."""

    def __init__(self, plan: Plan, form: Form) -> None:
        self.plan = plan
        self.form = form
        self.places = Places(plan, form)
        self.over = goals_over_tasks(plan, form.goal)
        self.depth = 2 if any(line.group and not line.inline for line in form.lines) else 1
        self.named = form.task_name is not TaskName.FIELDS

    def blocks(self) -> Iterator[Block]:
        for goal, tasks in self.over or [(None, self.plan.tasks)]:
            if goal:
                yield paragraph(goal, Role.HEADING, level=2)
            for task in tasks:
                for action in task.actions or (Action(""),):
                    yield from self._card(task, action)

    def _card(self, task: Task, action: Action) -> Iterator[Block]:
        heading = task_heading(task, self.form.task) if self.named else None
        if heading and self.form.task_name is TaskName.HEADING:
            yield paragraph(heading, Role.HEADING, level=3)
        rows = [*self._name(task, heading), *self._lines(task, action, heading)]
        widths = (0.28, 0.72) if self.depth == 1 else (0.16, 0.2, 0.64)
        name = sentences.task_name(task.number, task.title)
        yield Table(widths, tuple(rows), look=Look.CARD, name=name)

    def _name(self, task: Task, heading: str | None) -> Iterator[Row]:
        """The task's row over the card, and the lines the form has none of its own for."""
        if heading and self.form.task_name is TaskName.ROW:
            yield Row((cell(heading, Head.ROW, column_span=self.depth + 1),), section=True)
        there = {line.field for line in self.form.lines}
        needed = {
            Field.NUMBER: has_numbers(self.plan) and not heading,
            Field.TITLE: not heading,
            Field.GOAL: self.over is None and task.goal is not None,
        }
        for field, need in needed.items():
            if need and field not in there:
                line = Line(field, label(self.plan, field), lacking=True)
                yield self._row(line.name, self.places.words_of_task(task, line))

    def _lines(self, task: Task, action: Action, heading: str | None) -> Iterator[Row]:
        lines = [one for one in self.places.lines if not (heading and one.field in _OF_TASK[:2])]
        for index, line in enumerate(lines):
            words = (
                self.places.words_of_task(task, line)
                if line.field in _OF_TASK
                else self.places.words(action, line)
            )
            if line.group is None:
                yield self._row(line.name, words)
                continue
            yield Row((*_opening(lines, index), *self._grouped(line, words)))

    def _grouped(self, line: Line, words: str | None) -> Iterator[Cell]:
        if line.inline:
            inner = labelled(line.name or "", words)
            yield Cell((inner,), column_span=self.depth)
        else:
            yield cell(line.name, Head.ROW)
            yield cell(words)

    def _row(self, name: str | None, words: str | None) -> Row:
        return Row((cell(name, Head.ROW, column_span=self.depth), cell(words)))


def _opening(lines: Sequence[Line], index: int) -> Iterator[Cell]:
    """The name of a group, where the first of its lines in a row begins."""
    name = lines[index].group
    if index == 0 or lines[index - 1].group != name:
        group = takewhile(lambda one: one.group == name, lines[index:])
        yield cell(name, Head.ROW, row_span=len(tuple(group)))
