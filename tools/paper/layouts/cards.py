"""Layouts with a card for each action: labels left, values right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from harmonia.sources.document import Block, Paragraph, Table
from harmonia.sources.grid import Raw, grid
from paper.content import ActionContent, PlanContent, TaskContent
from paper.layouts.head import framed, goal_line
from paper.layouts.wide import MONITORING
from paper.layouts.wording import PLAIN, Wording

BASIC = ("method", "responsible", "term", "effect", "funding")
JOINT = ("method", "responsible", "term", "effect", "indicator", "funding")

Row = Sequence[Raw]


def cards(content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
    """A table for each action, its heading row inside; four labelled lines of monitoring."""
    blocks = tuple(
        _card(
            task,
            [*_labelled(content, action, BASIC, wording), *_monitoring(action, wording)],
            wording,
        )
        for task in content.tasks
        for action in task.actions
    )
    return framed(content, blocks, wording)


def goal_cards(content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
    """A heading for each goal, a card for each action; indicator and measure are one field."""
    blocks: list[Block] = []
    for number, tasks in groupby(content.tasks, key=lambda task: task.goal):
        goal = content.goal(number)
        if goal is not None:
            blocks.append(Paragraph(goal_line(goal, wording), level=2))
        blocks += [
            _card(task, [*_labelled(content, action, JOINT, wording, joint=True)], wording)
            for task in tasks
            for action in task.actions
        ]
    return framed(content, tuple(blocks), wording)


def heading_cards(content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
    """A heading paragraph for each action, and below it a table of labels and values."""
    blocks: list[Block] = []
    for task in content.tasks:
        for action in task.actions:
            blocks.append(Paragraph(task_line(task, wording), level=3))
            blocks.append(grid(_labelled(content, action, (*BASIC, *MONITORING), wording)))
    return framed(content, tuple(blocks), wording)


def task_line(task: TaskContent, wording: Wording) -> str:
    """A task as a heading names it: "Zadanie 1.1. …", without a number "Zadanie: …"."""
    mark = ":" if task.number is None else f" {task.number}."
    return f"{wording.task}{mark} {task.title}"


def _card(task: TaskContent, rows: list[Row], wording: Wording) -> Table:
    return grid([[Raw(task_line(task, wording), column_span=2)], *rows])


def _labelled(
    content: PlanContent,
    action: ActionContent,
    names: Sequence[str],
    wording: Wording,
    *,
    joint: bool = False,
) -> Iterator[Row]:
    for name in (*names, *content.extra_headers()):
        label = wording.joint if joint and name == "indicator" else wording.label(name)
        yield [Raw(label), Raw(action.get(name, ""))]


def _monitoring(action: ActionContent, wording: Wording) -> Iterator[Row]:
    lines = [Raw(f"{wording.label(name)}: {action.get(name, '')}") for name in MONITORING]
    yield [Raw(wording.monitoring.capitalize(), row_span=len(lines)), lines[0]]
    for line in lines[1:]:
        yield [line]
