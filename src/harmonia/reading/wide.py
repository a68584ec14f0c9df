"""Wide tables: a header row, then a row per action, goal rows among them."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.reading.columns import counts_columns, repeats
from harmonia.reading.fields import Field
from harmonia.reading.headers import is_group
from harmonia.reading.labels import split_labelled
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import Numbered, front_number, heading, is_number
from harmonia.reading.record import NEXT_COLUMN, RANGE, Record
from harmonia.reading.rows import TASK, GoalRow, LooseRow
from harmonia.reading.spanning import TaskAbove, spanning_row
from harmonia.reading.table_head import Column, Head
from harmonia.sources.document import Cell


def read_rows(
    matrix: Matrix, head: Head, over: Numbered | None = None
) -> Iterator[Record | GoalRow | LooseRow]:
    """Yield what each row below the header says, in order.

    Args:
        matrix: the table.
        head: its columns.
        over: the task that a heading right above the table names.
    """
    above = TaskAbove(over)
    for row in range(head.end, matrix.rows):
        cells = matrix.covering(row)
        if not any(matrix.text(cell) for cell in cells) or _no_row(matrix, row, head):
            continue
        found = spanning_row(matrix, row)
        if isinstance(found, Numbered):
            yield from above.close()
            above = TaskAbove(found)
        elif found is not None:
            yield from above.close()
            above = TaskAbove(None)
            yield found
        else:
            record = _record(matrix, row, head)
            yield from above.gives(record)
            yield record
    if above.task is not over:
        yield from above.close()


def _no_row(matrix: Matrix, row: int, head: Head) -> bool:
    return repeats(matrix, row, head) or counts_columns(matrix, row)


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
        record.put(column.field, value, None)
        return
    name = column.name.text if column.name else None
    if is_group(name):
        for field, part in split_labelled(value):
            record.put(field or column.field, part, name)
        return
    if column.field in (Field.NUMBER, Field.GOAL) and name:
        record.names.setdefault(column.field, name)
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
