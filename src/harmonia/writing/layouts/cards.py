"""Layouts with a card for each action: labels left, values right, the task's name on top."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Action, Plan, Task
from harmonia.reading.default_headers import JOINT
from harmonia.reading.fields import Field
from harmonia.writing import sentences
from harmonia.writing.document import (
    Block,
    Cell,
    Document,
    Head,
    Look,
    Role,
    Row,
    Table,
    cell,
    labelled,
    paragraph,
)
from harmonia.writing.layouts.fields import extra_headers, has_numbers, shown_fields, words_of
from harmonia.writing.layouts.frame import framed
from harmonia.writing.layouts.headings import goals_over_tasks, task_heading
from harmonia.writing.wording import MONITORING, label

_WIDTHS = (0.28, 0.72)
_WITH_JOINT = (  # the order of fields in cards whose indicator and measure are one field
    Field.METHOD,
    Field.RESPONSIBLE,
    Field.PARTNERS,
    Field.TERM,
    Field.EFFECT,
    Field.INDICATOR,
    Field.MEASURE,
    Field.FUNDING,
    Field.MONITORING_METHOD,
    Field.MONITORED_BY,
)


def cards(plan: Plan) -> Document:
    """Cards one after another, the lines of monitoring together under their own name."""
    return framed(plan, _Cards(plan, grouped=True).blocks(), landscape=False)


def goal_cards(plan: Plan) -> Document:
    """A heading for each goal, below it its cards, indicator and measure beside each other."""
    return framed(plan, _Cards(plan, grouped=False).blocks(), landscape=False)


class _Cards:
    """Makes the cards of one plan; ``grouped``: monitoring stands under a name of its own."""

    def __init__(self, plan: Plan, *, grouped: bool) -> None:
        self.plan = plan
        self.grouped = grouped
        self.fields = shown_fields(plan)
        self.extra = extra_headers(plan)
        self.over = goals_over_tasks(plan)

    def blocks(self) -> Iterator[Block]:
        for goal, tasks in self.over or [(None, self.plan.tasks)]:
            if goal:
                yield paragraph(goal, Role.HEADING, level=2)
            for task in tasks:
                for action in task.actions or (Action(""),):
                    yield self._card(task, action)

    def _card(self, task: Task, action: Action) -> Table:
        rows = [*self._front(task), *self._fields(action)]
        if self.grouped:
            rows += self._monitoring(action)
        rows += [self._row(name, words_of(action, name)) for name in self.extra]
        name = sentences.task_name(task.number, task.title)
        return Table(_WIDTHS, tuple(rows), look=Look.CARD, name=name)

    def _front(self, task: Task) -> Iterator[Row]:
        """The task's name over the card, or in lines of it where one line would be misread."""
        heading = task_heading(task)
        if heading:
            yield Row((cell(heading, Head.ROW, column_span=2),), section=True)
        else:
            if has_numbers(self.plan):
                yield self._row("number", task.number)
            yield self._row("title", task.title)
        if self.over is None and task.goal:
            yield self._row("goal", task.goal)

    def _fields(self, action: Action) -> Iterator[Row]:
        for field in self.fields if self.grouped else _WITH_JOINT:
            if field in self.fields and not (self.grouped and field in MONITORING):
                yield self._row(field, words_of(action, field))

    def _monitoring(self, action: Action) -> Iterator[Row]:
        fields = [field for field in self.fields if field in MONITORING]
        over = cell(sentences.MONITORING, Head.ROW, row_span=max(len(fields), 1))
        opening: tuple[Cell, ...] = (over,)
        for field in fields:
            line = labelled(label(self.plan, field), words_of(action, field))
            yield Row((*opening, Cell((line,))))
            opening = ()

    def _row(self, name: str, words: str | None) -> Row:
        return Row((cell(self._label(name), Head.ROW), cell(words)))

    def _label(self, name: str) -> str:
        """One field for both is called so, where the office has no word of its own for it."""
        joint = not self.grouped and name == Field.INDICATOR and Field.MEASURE not in self.fields
        if joint and name not in self.plan.headers:
            return JOINT
        return label(self.plan, name)
