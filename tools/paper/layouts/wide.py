"""Layouts with the fields in columns, a row for each action."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from harmonia.sources.document import Block, Paragraph, Table
from harmonia.sources.grid import Raw, grid
from paper.content import FIELDS, PlanContent, TaskContent
from paper.layouts.head import framed, goal_line
from paper.layouts.wording import PLAIN, Wording

MONITORING = ("indicator", "measure", "monitoring_method", "monitored_by")
ALL = frozenset(FIELDS)
WITHOUT_METHODS = ALL - {"monitoring_method", "monitored_by"}

Row = Sequence[Raw]
Rows = Callable[[TaskContent, Sequence[str]], Iterator[Row]]


def wide(content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
    """One table with a header of two rows: "MONITOROWANIE" stands above its own columns."""
    names = _columns(content, ALL)
    rows = [*_double_header(names, wording), *_body(content.tasks, names, _plain_rows)]
    return framed(content, (grid(rows),), wording)


def wide_single(content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
    """One table with one header row."""
    names = _columns(content, WITHOUT_METHODS)
    return framed(content, (_single(content.tasks, names, wording),), wording)


def goal_rows(content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
    """One table; a row that spans it names the goal of the tasks below."""
    names = _columns(content, ALL)
    rows: list[Row] = [*_double_header(names, wording)]
    for number, tasks in groupby(content.tasks, key=lambda task: task.goal):
        goal = content.goal(number)
        if goal is not None:
            rows.append([Raw(goal_line(goal, wording), column_span=len(names) + 2)])
        rows += _body(tasks, names, _plain_rows)
    return framed(content, (grid(rows),), wording)


def goal_tables(content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
    """A table for each goal, under the goal's heading."""
    names = _columns(content, ALL)
    blocks: list[Block] = []
    for number, tasks in groupby(content.tasks, key=lambda task: task.goal):
        goal = content.goal(number)
        if goal is not None:
            blocks.append(Paragraph(goal_line(goal, wording), level=2))
        blocks.append(_single(tasks, names, wording))
    return framed(content, tuple(blocks), wording)


def merged_wide(content: PlanContent, wording: Wording = PLAIN) -> tuple[Block, ...]:
    """One table; number and title are merged over the rows of a task's actions."""
    names = _columns(content, ALL)
    rows = [*_double_header(names, wording), *_body(content.tasks, names, _merged_rows)]
    return framed(content, (grid(rows),), wording)


def _columns(content: PlanContent, room: frozenset[str]) -> tuple[str, ...]:
    """Fields in columns: who monitors only where somebody does, extra columns at the end."""
    optional = {"monitored_by"} - content.used()
    fields = tuple(name for name in FIELDS if name in room and name not in optional)
    return fields + content.extra_headers()


def _single(tasks: Iterable[TaskContent], names: Sequence[str], wording: Wording) -> Table:
    header = [wording.number, wording.title, *(wording.label(name) for name in names)]
    return grid([[Raw(text) for text in header], *_body(tasks, names, _plain_rows)])


def _double_header(names: Sequence[str], wording: Wording) -> list[Row]:
    monitored = [name for name in names if name in MONITORING]
    upper = [Raw(wording.number, row_span=2), Raw(wording.title, row_span=2)]
    for name in names:
        if name == monitored[0]:
            upper.append(Raw(wording.monitoring, column_span=len(monitored)))
        elif name not in monitored:
            upper.append(Raw(wording.label(name), row_span=2))
    return [upper, [Raw(wording.label(name)) for name in monitored]]


def _body(tasks: Iterable[TaskContent], names: Sequence[str], rows: Rows) -> Iterator[Row]:
    for task in tasks:
        yield from rows(task, names)


def _plain_rows(task: TaskContent, names: Sequence[str]) -> Iterator[Row]:
    """Number and title stand in the first row, and are empty in the rows of further actions."""
    for index, action in enumerate(task.actions):
        opening = (number_text(task), task.title) if index == 0 else ("", "")
        yield [Raw(text) for text in (*opening, *(action.get(name, "") for name in names))]


def _merged_rows(task: TaskContent, names: Sequence[str]) -> Iterator[Row]:
    for index, action in enumerate(task.actions):
        fields = [Raw(action.get(name, "")) for name in names]
        opening = (number_text(task), task.title) if index == 0 else ()
        yield [*(Raw(text, row_span=len(task.actions)) for text in opening), *fields]


def number_text(task: TaskContent) -> str:
    """A number as tables write it, with its full stop."""
    return "" if task.number is None else f"{task.number}."
