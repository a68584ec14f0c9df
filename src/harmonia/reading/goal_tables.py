"""Priorities and goals in a table of their own, read as the lines they would be without it."""

from __future__ import annotations

from dataclasses import replace

from harmonia.reading.head import label_of
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import heading, is_number
from harmonia.reading.rows import GOAL
from harmonia.reading.value import Value

MOST_CELLS = 200


def head_lines(matrix: Matrix) -> list[Value]:
    """The lines of a table that names priorities or goals; none where it names neither."""
    if len(matrix.table.cells) > MOST_CELLS:
        return []
    values = [matrix.value(cell) for cell in matrix.table.cells]
    if not any(label_of(value) or heading(value, GOAL) for value in values):
        return []
    if len([cell for cell in matrix.starting(0) if label_of(matrix.value(cell))]) > 1:
        columns = range(matrix.columns)
        cells = [cell for at in columns for cell in matrix.table.cells if cell.column == at]
        return [value for cell in cells if (value := matrix.value(cell))]
    return [line for row in range(matrix.rows) for line in _lines(matrix, row)]


def _lines(matrix: Matrix, row: int) -> list[Value]:
    values = [value for cell in matrix.starting(row) if (value := matrix.value(cell))]
    if len(values) == 2 and (is_number(values[0].text) or _numbered_label(values[0])):  # noqa: PLR2004
        return [_joined(*values)]
    return values


def _numbered_label(value: Value) -> bool:
    found = heading(value, GOAL)
    named = label_of(value._replace(raw=value.raw.strip() + "."))
    alone = named is not None and not named[1] and label_of(value) is None
    return alone or (found is not None and not found.rest)


def _joined(number: Value, text: Value) -> Value:
    """The cells "1" and "Rozwój szkół" as one line; its places are those of the text."""
    front = (number.text or "").rstrip(" .:)") + ". "
    return Value.of(front + text.raw, replace(text.place, span=(-len(front), len(text.raw))))
