"""The columns of a schedule as a table that reads back the same, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harmonia.plan import Action, Plan, Task
from harmonia.reading.fields import ACTION_FIELDS, Field, field_text
from harmonia.reading.headers import header
from harmonia.writing.partners import leads_and_helps
from harmonia.writing.wording import DEFAULTS, label

# Columns that stand in every table: with fewer a reader would not know it for a schedule.
_ALWAYS = frozenset({Field.METHOD, Field.RESPONSIBLE, Field.TERM})


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its field (EXTRA: none of ours) and its header, the office's where it has one."""

    field: Field
    header: str


def columns_of(plan: Plan) -> tuple[Column, ...]:
    """The columns that a plan needs: goal, number, title, the fields it has, then its extra ones.

    Fields that the plan neither names in a header nor fills are left out.
    """
    fields = [field for field in _order(plan) if field in _ALWAYS or _has(plan, field)]
    method_says_action = _reads(label(plan, Field.METHOD)) is Field.ACTION
    named = (Column(field, _header(plan, field, plain=method_says_action)) for field in fields)
    extra = dict.fromkeys(
        name for task in plan.tasks for action in task.actions for name in action.extra
    )
    return (*named, *(Column(Field.EXTRA, name) for name in extra))


def rows_of(
    plan: Plan, columns: tuple[Column, ...]
) -> Iterator[tuple[Task, Action, tuple[str | None, ...]]]:
    """A row per action, in order: its task's goal, number and title are said in each.

    A task without actions, which only a plan made by hand can have, has a row of its own.

    Yields:
        The task, the action, and the words of each column (None: nothing).
    """
    parted = any(column.field is Field.PARTNERS for column in columns)
    for task in plan.tasks:
        for action in task.actions or (Action(id=""),):
            words = {
                Field.GOAL: task.goal,
                Field.NUMBER: task.number,
                Field.TITLE: task.title,
                **{field: field_text(action, field) for field in ACTION_FIELDS},
            }
            if parted:
                words[Field.RESPONSIBLE], words[Field.PARTNERS] = leads_and_helps(action)
            yield task, action, tuple(_words(column, words, action) for column in columns)


def _words(column: Column, words: dict[Field, str | None], action: Action) -> str | None:
    if column.field is Field.EXTRA:
        return action.extra.get(column.header)
    return words[column.field]


def _order(plan: Plan) -> Iterator[Field]:
    if any(task.goal for task in plan.tasks):
        yield Field.GOAL
    yield from (Field.NUMBER, Field.TITLE)
    for field in ACTION_FIELDS:
        yield field
        if field is Field.RESPONSIBLE:
            yield Field.PARTNERS


def _has(plan: Plan, field: Field) -> bool:
    if field in (Field.GOAL, Field.NUMBER, Field.TITLE) or field in plan.headers:
        return True
    if field is Field.PARTNERS:
        return False
    return any(field_text(action, field) for task in plan.tasks for action in task.actions)


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
