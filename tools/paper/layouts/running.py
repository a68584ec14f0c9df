"""The layout without tables: headings and labelled paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from harmonia.sources.document import Block, Paragraph
from paper.content import FIELDS, ActionContent, PlanContent
from paper.layouts.cards import task_line
from paper.layouts.head import framed, goal_line
from paper.layouts.wording import PLAIN, Wording


def paragraphs(content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
    """A heading for each action, below it a paragraph for each field that has a value."""
    blocks: list[Block] = []
    for number, tasks in groupby(content.tasks, key=lambda task: task.goal):
        goal = content.goal(number)
        if goal is not None:
            blocks.append(Paragraph(goal_line(goal, wording), level=2))
        for task in tasks:
            for action in task.actions:
                blocks.append(Paragraph(task_line(task, wording), level=3))
                blocks += _labelled(content, action, wording)
    return framed(content, tuple(blocks), wording)


def _labelled(content: PlanContent, action: ActionContent, wording: Wording) -> Iterator[Paragraph]:
    for name in (*FIELDS, *content.extra_headers()):
        if name in action:
            yield Paragraph(f"{wording.label(name)}: {action[name]}")
