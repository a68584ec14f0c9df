"""A plan on the page: its head and its tasks, field by field, with the notes beside them."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.checking.report import words
from harmonia.checking.report.notes import Notes
from harmonia.checking.report.placing import goal_field
from harmonia.markup import tag, text
from harmonia.plan import Action, Plan, Task
from harmonia.polish.terms import describe
from harmonia.reading.fields import ACTION_FIELDS, Field, field_text
from harmonia.reading.sentences import field_name

_MAY_BREAK = "\u200b"


def head(plan: Plan, notes: Notes) -> Iterator[str]:
    """What the plan says as a whole, and what was found about it."""
    rows = "".join(_head_rows(plan, notes))
    general = notes.beside()
    if rows or general:
        yield tag("h3", text(words.WHOLE_PLAN))
    if general:
        yield tag("div", general, cls="general")
    if rows:
        yield tag("dl", rows, cls="fields")


def _head_rows(plan: Plan, notes: Notes) -> Iterator[str]:
    if plan.authority:
        yield _row(words.AUTHORITY, plan.authority, notes.beside(field="authority"))
    for number, priority in enumerate(plan.priorities):
        note = "" if number else notes.beside(field="priorities")
        yield _row(words.PRIORITY, priority, note)
    if plan.main_goal:
        yield _row(words.MAIN_GOAL, plan.main_goal, notes.beside(field="main_goal"))
    for number, goal in enumerate(plan.goals):
        label = f"{words.GOAL} {goal.number}" if goal.number else words.GOAL
        yield _row(label, goal.text, notes.beside(field=goal_field(number)))


def task_article(task: Task, plan: Plan, notes: Notes) -> str:
    """A task with its actions."""
    number = tag("span", text(task.number), cls="nr") + " " if task.number else ""
    title = tag("span", text(task.title), cls="words") if task.title else text(words.NO_TITLE)
    parts = [tag("h3", number + title)]
    if own := notes.beside(task.id):
        parts.append(tag("div", own, cls="general"))
    for place, action in enumerate(task.actions, 1):
        if len(task.actions) > 1:
            parts.append(tag("h4", text(f"{words.ACTION} {place}")))
        parts += _action(task, action, plan, notes)
    return tag("article", "\n".join(parts))


def _action(task: Task, action: Action, plan: Plan, notes: Notes) -> Iterator[str]:
    if own := notes.beside(task.id, action.id):
        yield tag("div", own, cls="general")
    rows = "".join(_rows(task, action, plan, notes))
    if rows:
        yield tag("dl", rows, cls="fields")


def _rows(task: Task, action: Action, plan: Plan, notes: Notes) -> Iterator[str]:
    for field in ACTION_FIELDS:
        found = field_text(action, field)
        note = notes.beside(task.id, action.id, str(field))
        if found or note:
            read = describe(action.term) if found and field is Field.TERM else ""
            yield _row(_label(plan, field), found, note, read)
    for name, found in action.extra.items():
        yield _row(name, found, "")


def _label(plan: Plan, field: Field) -> str:
    return field_name(plan, field).replace("/", f"/{_MAY_BREAK}")


def _row(label: str, found: str | None, note: str, read: str = "") -> str:
    """A field: its name, the plan's words, what was read from them, the notes beside."""
    said = tag("p", text(found), cls="words") if found else tag("p", words.EMPTY, cls="quiet")
    dates = tag("p", text(read), cls="quiet small") if read else ""
    notes = tag("dd", note, cls="notes") if note else ""
    return tag("div", tag("dt", text(label)) + tag("dd", said + dates) + notes)
