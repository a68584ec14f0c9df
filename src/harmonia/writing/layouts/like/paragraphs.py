"""Labelled paragraphs in the office's form."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Action, Plan
from harmonia.reading.forms import Form
from harmonia.writing.document import Block, Role, labelled, paragraph
from harmonia.writing.layouts.headings import goals_over_tasks, task_heading
from harmonia.writing.layouts.like.places import Places
from harmonia.writing.sentences import task_name
from harmonia.writing.wording import label


def paragraph_blocks(plan: Plan, form: Form) -> Iterator[Block]:
    """A heading for each action, below it a paragraph for each field that has words."""
    places = Places(plan, form)
    over = goals_over_tasks(plan, form.goal)
    for goal, tasks in over or [(None, plan.tasks)]:
        if goal:
            yield paragraph(goal, Role.HEADING, level=2)
        for task in tasks:
            for action in task.actions or (Action(""),):
                heading = task_heading(task, form.task) or task_name(task.number, task.title)
                yield paragraph(heading, Role.HEADING, level=3)
                if over is None and task.goal:
                    yield labelled(label(plan, "goal"), task.goal)
                yield from _fields(places, action)


def _fields(places: Places, action: Action) -> Iterator[Block]:
    for line in places.lines:
        words = places.words(action, line)
        if words:
            yield labelled(line.name or "", words)
