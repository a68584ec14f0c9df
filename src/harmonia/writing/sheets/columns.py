"""The columns of a schedule as a table that reads back the same, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harmonia.plan import Action, Plan, Task
from harmonia.reading.fields import ACTION_FIELDS, Field
from harmonia.reading.headers import header
from harmonia.writing.layouts.fields import extra_headers, shown_fields, words_of
from harmonia.writing.wording import DEFAULTS, label

_NAMING = (Field.GOAL, Field.NUMBER, Field.TITLE)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its field (EXTRA: none of ours) and its header, the office's where it has one."""

    field: Field
    header: str


def columns_of(plan: Plan) -> tuple[Column, ...]:
    """The columns that a plan needs: goal, number, title, the fields it has, then its extra ones.

    Fields that the plan neither names in a header nor fills are left out.
    """
    needed = {*_NAMING, *shown_fields(plan), *plan.headers}
    fields = [field for field in _order(plan) if field in needed]
    method_says_action = _reads(label(plan, Field.METHOD)) is Field.ACTION
    named = (Column(field, _header(plan, field, plain=method_says_action)) for field in fields)
    return (*named, *(Column(Field.EXTRA, name) for name in extra_headers(plan)))


def rows_of(
    plan: Plan, columns: tuple[Column, ...]
) -> Iterator[tuple[Task, Action, tuple[str | None, ...]]]:
    """A row per action, in order: its task's goal, number and title are said in each.

    A task without actions, which only a plan made by hand can have, has a row of its own.

    Yields:
        The task, the action, and the words of each column (None: nothing).
    """
    for task in plan.tasks:
        naming = {Field.GOAL: task.goal, Field.NUMBER: task.number, Field.TITLE: task.title}
        for action in task.actions or (Action(id=""),):
            yield task, action, tuple(_words(column, naming, action) for column in columns)


def _words(column: Column, naming: dict[Field, str | None], action: Action) -> str | None:
    if column.field is Field.EXTRA:
        return action.extra.get(column.header)
    if column.field in naming:
        return naming[column.field]
    return words_of(action, column.field) or None


def _order(plan: Plan) -> Iterator[Field]:
    if any(task.goal for task in plan.tasks):
        yield Field.GOAL
    yield from (Field.NUMBER, Field.TITLE)
    for field in ACTION_FIELDS:
        yield field
        if field is Field.RESPONSIBLE:
            yield Field.PARTNERS


def _header(plan: Plan, field: Field, *, plain: bool) -> str:
    """The office's wording where it alone names the field; "Osoba" under "Monitoring" does not."""
    own = label(plan, field)
    read = _reads(own)
    if read is field or (read is Field.ACTION and _settles(field, plain=plain)):
        return own
    return DEFAULTS[field]


def _settles(field: Field, *, plain: bool) -> bool:
    """Whether "Działanie" is read as this field: the method, or the title where no method is so."""
    return field is Field.METHOD or (field is Field.TITLE and not plain)


def _reads(text: str) -> Field | None:
    found = header(text)
    return found.field if found else None
