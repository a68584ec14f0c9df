"""Fields down, tasks or actions across: the labels on the left, a column of values for each."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.reading.fields import Field
from harmonia.reading.headers import header
from harmonia.reading.labels import labelled_field
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import Numbered, front_number, heading
from harmonia.reading.record import Record
from harmonia.reading.rows import TASK
from harmonia.reading.table_head import LEAST_FIELDS


def label_fields(matrix: Matrix) -> set[Field]:
    """The distinct fields that the first column (and inner labels) name."""
    found: set[Field] = set()
    for row in range(matrix.rows):
        cells = matrix.covering(row)
        if len(cells) < 2:  # noqa: PLR2004  (a label needs a value beside it)
            continue
        named = header(matrix.text(cells[0]))
        if named:
            found.add(named.field)
        inner = labelled_field(cells[1].text)
        if inner:
            found.add(inner)
    return found - {Field.EXTRA, Field.NUMBER, Field.GOAL}


def is_across(matrix: Matrix) -> bool:
    """Whether every row is a label and plain values: three columns or more, no inner labels."""
    if matrix.columns < 3 or len(label_fields(matrix)) < LEAST_FIELDS:  # noqa: PLR2004
        return False
    rows = [matrix.covering(row) for row in range(matrix.rows)]
    whole = [cells for cells in rows if len(cells) == matrix.columns]
    if len(whole) < LEAST_FIELDS or len(whole) * 3 < len(rows) * 2:
        return False
    if not all(header(matrix.text(cells[0])) for cells in whole[:LEAST_FIELDS]):
        return False
    return not any(header(matrix.text(cell)) for cells in whole for cell in cells[1:])


def read_across(matrix: Matrix, over: Numbered | None) -> Iterator[Record]:
    """Yield a record for each column of values; rows of one cell name the task of them all."""
    task = over
    for column in range(1, matrix.columns):
        record: Record | None = None
        for row in range(matrix.rows):
            name, cell = matrix.text(matrix.cell(row, 0)), matrix.cell(row, column)
            if cell is None:
                continue
            value = matrix.value(cell)
            if cell.column == 0:
                task = heading(value, TASK) or front_number(value) if value else task
                continue
            record = record or Record(place=matrix.place(cell))
            named = header(name)
            record.put(named.field if named else Field.EXTRA, value, name)
        if record and (record.fields or record.title or record.extra):
            yield _named(record, task)


def _named(record: Record, task: Numbered | None) -> Record:
    if task and record.title is None:
        record.number, record.title = record.number or task.number, task.rest or None
    record.settle_action()
    record.continues = record.number is None and record.title is None
    return record
