"""Wide tables: a header row, then a row per action, goal rows among them."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.reading.columns import Column, Head, counts_columns, repeats
from harmonia.reading.fields import Field
from harmonia.reading.headers import is_group
from harmonia.reading.labels import split_labelled
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import front_number, heading, is_number
from harmonia.reading.record import NEXT_COLUMN, RANGE, Record
from harmonia.reading.rows import GOAL, TASK, GoalRow, LooseRow
from harmonia.reading.value import Value
from harmonia.sources.document import Cell


def read_rows(matrix: Matrix, head: Head) -> Iterator[Record | GoalRow | LooseRow]:
    """Yield what each row below the header says, in order."""
    pending: tuple[Value | None, Value] | None = None
    for row in range(head.end, matrix.rows):
        cells = matrix.covering(row)
        if not any(matrix.text(cell) for cell in cells) or _no_row(matrix, row, head):
            continue
        spanning = _spanning(matrix, row)
        if spanning is None:
            record = _record(matrix, row, head)
            if pending and record.title is None:
                record.number, record.title = record.number or pending[0], pending[1]
                record.continues = False
            yield record
            continue
        found = heading(spanning, TASK)
        if found:
            pending = (found.number, found.rest)
            continue
        pending = None
        yield _goal_row(spanning) or LooseRow(spanning)


def _no_row(matrix: Matrix, row: int, head: Head) -> bool:
    return repeats(matrix, row, head) or counts_columns(matrix, row)


def _spanning(matrix: Matrix, row: int) -> Value | None:
    """The words of a row that is one cell, or one filled cell far wider than a column."""
    filled = [cell for cell in matrix.starting(row) if matrix.text(cell)]
    if len(filled) != 1 or matrix.columns < 3:  # noqa: PLR2004  (two columns are a card)
        return None
    cell = filled[0]
    others = [other for other in matrix.covering(row) if other is not cell]
    covered_above = any(other.row < row for other in others)
    wide = cell.column_span * 2 > matrix.columns
    value = matrix.value(cell)
    if wide or (not covered_above and (heading(value, GOAL) or heading(value, TASK))):
        return value
    return None


def _goal_row(value: Value) -> GoalRow | None:
    found = heading(value, GOAL)
    if found:
        return GoalRow(found.number, found.rest)
    plain = front_number(value)
    return GoalRow(plain.number, plain.rest) if plain.number else None


def _record(matrix: Matrix, row: int, head: Head) -> Record:
    cells = matrix.covering(row)
    record = Record(place=matrix.place(cells[0]))
    for cell in cells:
        column = _column_of(cell, head)
        if column is not None:
            _put(record, column, matrix, cell)
    _take_number_from_title(record)
    own = [cell for cell in cells if cell.row == row]
    task_cells = [c for c in own if _field_of(c, head) in (Field.NUMBER, Field.TITLE)]
    record.continues = (
        record.number is None and record.title is None and bool(task_cells or record.fields)
    )
    return record


def _column_of(cell: Cell, head: Head) -> Column | None:
    """The column a cell belongs to: the first it covers that has a field."""
    for column in range(cell.column, cell.column + cell.column_span):
        if column in head.columns:
            return head.columns[column]
    return None


def _field_of(cell: Cell, head: Head) -> Field | None:
    column = _column_of(cell, head)
    return column.field if column else None


def _put(record: Record, column: Column, matrix: Matrix, cell: Cell) -> None:
    value = matrix.value(cell)
    if not value:
        return
    name = column.name.text if column.name else None
    if is_group(name):
        for field, part in split_labelled(value):
            record.put(field or column.field, part, name)
        return
    between = RANGE if column.field is Field.TERM else NEXT_COLUMN  # "od" and "do" of their own
    record.put(column.field, value, name, between)


def _take_number_from_title(record: Record) -> None:
    """A number may stand in front of the title, or a title may follow the number in its cell."""
    if record.number and record.title is None and not is_number(record.number.text):
        record.title, record.number = record.number, None
    if record.title is None:
        return
    found = heading(record.title, TASK)
    numbered = found or front_number(record.title)
    if record.number is None and numbered.number:
        record.number, record.title = numbered.number, numbered.rest
    elif found and numbered.rest:
        record.title = numbered.rest
