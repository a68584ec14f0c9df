"""The form of a schedule, without what is filled in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from harmonia.reading.fields import Field


class Kind(StrEnum):
    """What the schedule is made of."""

    WIDE = "wide"  # a column for each field, a row for each action
    CARDS = "cards"  # a table for each action, a line for each field
    PARAGRAPHS = "paragraphs"  # no tables: a heading, then a labelled paragraph for each field


class TaskName(StrEnum):
    """Where number and title of a task stand."""

    FIELDS = "fields"  # in columns or lines of their own
    ROW = "row"  # in a row over the task's rows, or over its card
    HEADING = "heading"  # in a paragraph above


@dataclass(frozen=True, slots=True)
class FormCell:
    """A cell of the header rows, as in `harmonia.sources.document.Cell`."""

    row: int
    column: int
    text: str
    row_span: int = 1
    column_span: int = 1


@dataclass(frozen=True, slots=True)
class FormLine:
    """A column of a wide table, or a line of a card.

    ``name`` is the office's header or label, None where there is none. ``group`` is the name that
    several lines of a card stand under ("Monitorowanie"). ``inline``: the label stands in front of
    the words, in their cell.
    """

    field: Field
    name: str | None
    group: str | None = None
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """The layout of one office.

    ``header`` are the cells of a wide table's header rows. ``task`` and ``goal`` are the words
    that open headings ("Zadanie/Działanie", "Cel szczegółowy nr"). ``goal_rows``: goals stand in
    rows of the table, not in paragraphs above it. ``landscape`` is None where the format of the
    file has no pages.
    """

    kind: Kind
    lines: tuple[FormLine, ...]
    header: tuple[FormCell, ...] = ()
    task_name: TaskName = TaskName.FIELDS
    task: str | None = None
    goal: str | None = None
    goal_rows: bool = False
    landscape: bool | None = None
