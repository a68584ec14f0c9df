"""Columns whose header names nothing we know: the cells below, or where they stand, tell."""

from __future__ import annotations

from dataclasses import replace

from harmonia.reading.contents import field_of_cells
from harmonia.reading.fields import Field
from harmonia.reading.headers import header
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import is_number
from harmonia.reading.table_head import Head

NUMBERS_SHARE = 0.7  # share of a column's cells that are numbers of tasks
SAMPLE = 200  # rows looked at
_FIRST = frozenset({Field.NUMBER, Field.GOAL})  # stand left of the title


def by_contents(matrix: Matrix, head: Head, *, titled: bool) -> Head:
    """Give the columns with unknown headers their fields.

    Args:
        matrix: the table.
        head: its columns as their headers name them; changed in place.
        titled: whether the tasks are named elsewhere, so that no column need hold their titles.
    """
    unknown = [
        at
        for at, column in head.columns.items()
        if column.field is Field.EXTRA and not (column.name and header(column.name.text))
    ]
    for at in unknown:
        told = _told(_texts(matrix, head, at), at, _name(head, at))
        if told and told not in head.fields():
            head.columns[at] = replace(head.columns[at], field=told, by_contents=True)
    if not (titled or head.fields() & {Field.TITLE, Field.ACTION}):
        _title_by_place(matrix, head)
    return head


def _texts(matrix: Matrix, head: Head, at: int) -> list[str]:
    rows = range(head.end, min(matrix.rows, head.end + SAMPLE))
    return [text for row in rows if (text := matrix.text(matrix.cell(row, at)))]


def _name(head: Head, at: int) -> str | None:
    name = head.columns[at].name
    return name.text if name else None


def _told(texts: list[str], at: int, name: str | None) -> Field | None:
    numbers = sum(map(is_number, texts))
    if at < 2 and texts and numbers >= NUMBERS_SHARE * len(texts):  # noqa: PLR2004  (one of the first)
        return Field.NUMBER
    return field_of_cells(texts, name)


def _title_by_place(matrix: Matrix, head: Head) -> None:
    """What stands first, and is neither number nor goal, is what is to be done."""
    for at, column in sorted(head.columns.items()):
        if column.field in _FIRST:
            continue
        texts = _texts(matrix, head, at)
        unknown = column.field is Field.EXTRA and not (column.name and header(column.name.text))
        if unknown and texts and field_of_cells(texts) is None:
            head.columns[at] = replace(column, field=Field.TITLE, by_contents=True)
        elif unknown and not texts:
            continue
        return
