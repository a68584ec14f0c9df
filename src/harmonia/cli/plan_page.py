"""A plan on the terminal: what it says, what we understood of it, and what we are unsure of."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from harmonia.cli import plan_words
from harmonia.cli.terminal import file_heading
from harmonia.plan import Action, Plan, Task
from harmonia.reading import Reading
from harmonia.reading.sentences import doubt_sentence, place_words


def show(console: Console, name: str, reading: Reading, *, full: bool) -> None:
    """Print one file's plan and the doubts below it."""
    plan = reading.plan
    console.print(file_heading(name))
    console.print(_head(plan))
    if plan.tasks:
        console.print(_cards(plan) if full else _table(plan))
    if plan.other_tables:
        console.print(Text(plan_words.other_tables(plan), style="bright_black"))
    console.print(_doubts(reading))
    console.print()


def brief_table(readings: Iterable[tuple[str, Reading]]) -> Table:
    """One row a file: how much was read and how much is unsure."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(plan_words.FILE, overflow="fold", min_width=20)
    table.add_column(plan_words.AUTHORITY, overflow="fold")
    for heading in (plan_words.GOALS, plan_words.TASKS, plan_words.ACTIONS, plan_words.DOUBTS):
        table.add_column(heading, justify="right")
    for name, (plan, doubts) in readings:
        actions = sum(len(task.actions) for task in plan.tasks)
        figures = (len(plan.goals), len(plan.tasks), actions, len(doubts))
        table.add_row(Text(Path(name).name), Text(plan.authority or "–"), *map(str, figures))
    return table


def _head(plan: Plan) -> RenderableType:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bright_black", no_wrap=True)
    grid.add_column(overflow="fold")
    for label, value in plan_words.head_lines(plan):
        grid.add_row(label, Text(value))
    return Padding(grid, (1, 0))


def _table(plan: Plan) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", row_styles=["", ""])
    table.add_column(plan_words.NUMBER, no_wrap=True)
    table.add_column(plan_words.TASK, ratio=5, overflow="fold")
    for heading in (plan_words.WHO, plan_words.WHEN, plan_words.MEASURED):
        table.add_column(heading, ratio=3, overflow="fold")
    for task in plan.tasks:
        for at, action in enumerate(task.actions):
            table.add_row(*_row(task, action, first=at == 0))
            table.add_row()
    return table


def _row(task: Task, action: Action, *, first: bool) -> list[RenderableType]:
    title = Text(task.title or plan_words.NO_TITLE, style="bold") if first else Text()
    method = Text(action.method or "")
    names: list[RenderableType] = [part for part in (title, method) if part.plain]
    return [
        Text((task.number or "–") if first else ""),
        Group(*names),
        Text(action.responsible or "–"),
        _with_reading(action.term.text, plan_words.understood(action.term)),
        _with_reading(plan_words.measured(action), plan_words.targets(action.targets)),
    ]


def _with_reading(words: str | None, understood: str | None) -> RenderableType:
    """The plan's words, and below them what was understood."""
    lines = [Text(words or "–")]
    if understood:
        lines.append(Text(f"→ {understood}", style="cyan"))
    return Group(*lines)


def _cards(plan: Plan) -> RenderableType:
    blocks: list[RenderableType] = []
    for task in plan.tasks:
        blocks.append(Text(f"{task.number or '–'}  {task.title or plan_words.NO_TITLE}", "bold"))
        for action in task.actions:
            grid = Table.grid(padding=(0, 2))
            grid.add_column(style="bright_black", min_width=20, overflow="fold")
            grid.add_column(overflow="fold")
            for label, value in plan_words.action_lines(action):
                grid.add_row(label, Text(value))
            blocks.append(Padding(grid, (0, 0, 1, 3)))
    return Group(*blocks)


def _doubts(reading: Reading) -> RenderableType:
    if not reading.doubts:
        return Text(plan_words.NO_DOUBTS, style="green")
    grid = Table.grid(padding=(0, 1))
    grid.add_column(justify="right", style="yellow", no_wrap=True)
    grid.add_column()
    for number, doubt in enumerate(reading.doubts, 1):
        lines = [Text(doubt_sentence(doubt, reading.plan))]
        if doubt.places:
            lines.append(Text(place_words(doubt.places), style="bright_black"))
        grid.add_row(f"◆ {number}.", Group(*lines))
    heading = Text(plan_words.doubts_heading(len(reading.doubts)), style="bold")
    return Group(heading, grid)
