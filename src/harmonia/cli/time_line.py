"""A chart in letters: titles at the left, a scale above, bars of blocks; no colour is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len, chop_cells, set_cell_size
from rich.text import Text

from harmonia.cli import sentences
from harmonia.cli.time_marks import SIGNS, YEAR, Canvas
from harmonia.cli.time_scale import scale
from harmonia.timeline import Chart, Group, Row, TaskRows, marks_in

_LEAST, _MOST = 20, 56  # columns for titles
_SHARE = 0.4  # of the terminal, for titles
_LEAST_CHART = 12
_GAP = 1
_DOTS = "…"
_NO_LETTERS = re.compile(  # controls, and what turns the direction of a line about
    r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+"
)
_WIDEST_NUMBER = 8


@dataclass(frozen=True, slots=True)
class _Columns:
    """How the terminal's columns are shared: numbers, titles, and the drawing."""

    numbers: int
    titles: int
    drawing: int

    @property
    def left(self) -> int:
        """All columns left of the drawing."""
        return self.numbers + self.titles + 2 * _GAP


def lines(chart: Chart, width: int) -> Iterator[Text]:
    """The lines of a drawing that fits a terminal of so many columns."""
    columns = _columns(chart, width)
    yield from _titles(chart, width)
    if chart.axis is None:
        yield from _wrapped(sentences.SHOW_NO_DATES, width, "bright_black")
    for label, drawn in scale(chart, columns.drawing):
        yield Text.assemble((_fitted(label, columns.left), "bright_black"), drawn)
    for group in chart.groups:
        if chart.has_goals:
            yield from _wrapped(_goal(group), width, "bold")
        for task in group.tasks:
            yield from _task(task, chart, columns)
    yield from _legend(chart, width)


def _columns(chart: Chart, width: int) -> _Columns:
    tasks = [task for group in chart.groups for task in group.tasks]
    numbers = max((cell_len(task.number or "") for task in tasks), default=0)
    numbers = min(max(numbers, 1), _WIDEST_NUMBER)
    titles = min(max(round(width * _SHARE) - numbers - 2 * _GAP, _LEAST), _MOST)
    titles = max(min(titles, width - numbers - 2 * _GAP - _LEAST_CHART), 1)
    return _Columns(numbers, titles, max(width - numbers - titles - 2 * _GAP, 1))


def _titles(chart: Chart, width: int) -> Iterator[Text]:
    for words, style in ((chart.authority, "bright_black"), (chart.title, "bold")):
        if words:
            yield from _wrapped(words, width, style)


def _goal(group: Group) -> str:
    if not (group.number or group.text):
        return sentences.SHOW_NO_GOAL
    name = f"{sentences.SHOW_GOAL} {group.number}." if group.number else f"{sentences.SHOW_GOAL}:"
    return f"{name} {group.text or ''}".rstrip()


def _task(task: TaskRows, chart: Chart, columns: _Columns) -> Iterator[Text]:
    """A task's line; of a task with several actions, a line for each below its own."""
    number = _fitted(task.number or "", columns.numbers)
    if len(task.rows) == 1:
        [row] = task.rows
        yield _line(number, task.title or row.method, row, chart, columns)
        return
    yield _line(number, task.title, None, chart, columns)
    for row in task.rows:
        yield _line(" " * columns.numbers, f"– {row.method or row.who or '?'}", row, chart, columns)


def _line(number: str, title: str | None, row: Row | None, chart: Chart, columns: _Columns) -> Text:
    named = _fitted(title or sentences.SHOW_NO_TITLE, columns.titles)
    canvas = Canvas(chart, columns.drawing)
    if row is not None:
        canvas.draw(row)
    gap = " " * _GAP
    return Text.assemble((number, "bold"), gap, named, gap, canvas.text())


def _legend(chart: Chart, width: int) -> Iterator[Text]:
    """The marks that occur, each with its words."""
    found = [mark for mark in marks_in(chart) if mark in SIGNS]
    pieces = [f"{SIGNS[mark]} {sentences.SHOW_LEGEND[mark]}" for mark in found]
    if chart.axis and len(chart.axis.years) > 1:
        pieces.append(f"{YEAR} {sentences.SHOW_NEW_YEAR}")
    if pieces:
        yield Text()
        yield from _wrapped(
            " ".join(f"{piece}  ".replace(" ", "\u00a0") for piece in pieces), width
        )


def _wrapped(words: str, width: int, style: str = "") -> Iterator[Text]:
    """Words over as many lines as they need."""
    line = ""
    whole = _NO_LETTERS.sub(" ", words).split(" ")
    for word in (piece for one in whole for piece in chop_cells(one, width)):
        if line and cell_len(line) + 1 + cell_len(word) > width:
            yield Text(line.replace("\u00a0", " "), style=style)
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield Text(line.replace("\u00a0", " "), style=style)


def _fitted(words: str, room: int) -> str:
    """Words in exactly so many columns, cut with "…" where they are too long."""
    clean = _NO_LETTERS.sub(" ", words)
    if cell_len(clean) <= room:
        return set_cell_size(clean, room)
    kept = set_cell_size(clean, max(room - 1, 0)).rstrip()
    return set_cell_size(f"{kept}{_DOTS}", room)
