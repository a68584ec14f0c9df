"""What a plan says, field by field, with the notes below the fields they speak of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harmonia.checking.report import words
from harmonia.checking.report.placing import Placed, goal_field
from harmonia.plan import Action, Plan, Task
from harmonia.polish.terms import describe
from harmonia.reading.fields import ACTION_FIELDS, Field, field_text
from harmonia.reading.sentences import field_name
from harmonia.writing.document import (
    Block,
    Cell,
    Head,
    Look,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    paragraph,
)
from harmonia.writing.findings import sentences
from harmonia.writing.findings.notes import note
from harmonia.writing.sentences import task_name

_WIDTHS = (0.27, 0.73)


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one plan with their notes."""

    plan: Plan
    found: Placed

    def head(self) -> Iterator[Block]:
        """What the plan says as a whole."""
        rows = tuple(self._head_rows())
        general = self._notes()
        if rows or general:
            yield ours(words.WHOLE_PLAN, Role.HEADING, level=1)
        yield from general
        if rows:
            yield Table(_WIDTHS, rows, look=Look.CARD, name=sentences.FIELDS_OF_PLAN)

    def task(self, task: Task) -> Iterator[Block]:
        """A task with its actions."""
        name = task_name(task.number, task.title or words.NO_TITLE)
        yield paragraph(name, Role.HEADING, level=1)
        yield from self._notes(task.id)
        for number, action in enumerate(task.actions, 1):
            if len(task.actions) > 1:
                yield ours(f"{words.ACTION} {number}", Role.HEADING, level=2)
            yield from self._notes(task.id, action.id)
            if rows := tuple(self._rows(task, action)):
                yield Table(_WIDTHS, rows, look=Look.CARD, name=sentences.fields_of(name))

    def _head_rows(self) -> Iterator[Row]:
        plan = self.plan
        if plan.authority:
            yield _row(words.AUTHORITY, plan.authority, self._notes(field="authority"))
        for number, priority in enumerate(plan.priorities):
            notes = () if number else self._notes(field="priorities")
            yield _row(words.PRIORITY, priority, notes)
        if plan.main_goal:
            yield _row(words.MAIN_GOAL, plan.main_goal, self._notes(field="main_goal"))
        for number, goal in enumerate(plan.goals):
            label = f"{words.GOAL} {goal.number}" if goal.number else words.GOAL
            yield _row(label, goal.text, self._notes(field=goal_field(number)))

    def _rows(self, task: Task, action: Action) -> Iterator[Row]:
        for field in ACTION_FIELDS:
            said = field_text(action, field)
            notes = self._notes(task.id, action.id, str(field))
            if said or notes:
                read = describe(action.term) if said and field is Field.TERM else ""
                yield _row(field_name(self.plan, field), said, notes, read)
        for name, said in action.extra.items():
            yield _row(name, said, ())

    def _notes(
        self, task: str | None = None, action: str | None = None, field: str | None = None
    ) -> Sequence[Paragraph]:
        return [note(one, self.plan) for one in self.found.get((task, action, field), ())]


def ours(
    said: str, role: Role = Role.TEXT, *, level: int | None = None, strong: bool = False
) -> Paragraph:
    """A paragraph that Harmonia says."""
    return Paragraph((Run(said, strong=strong or role is Role.HEADING, ours=True),), role, level)


def head(said: str, kind: Head) -> Cell:
    """A header cell that Harmonia says."""
    return Cell((ours(said, strong=True),), head=kind)


def _row(label: str, said: str | None, notes: Sequence[Paragraph], read: str = "") -> Row:
    """A field: its name, the plan's words, what was read from them, the notes below."""
    lines = [paragraph(said) if said else ours(words.EMPTY)]
    if read:
        lines.append(ours(read))
    return Row((head(label, Head.ROW), Cell((*lines, *notes))))
