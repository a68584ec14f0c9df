"""The head of a wide table: which rows are headers and which field each column holds."""

from __future__ import annotations

from dataclasses import replace

from harmonia.reading.fields import Field
from harmonia.reading.headers import Header, header
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import heading
from harmonia.reading.rows import TASK
from harmonia.reading.table_head import LEAST_FIELDS, Column, Head
from harmonia.reading.unnamed import by_contents
from harmonia.reading.value import Value

DEEPEST_HEAD = 4  # header rows at the most
MONITORING = frozenset(
    {Field.INDICATOR, Field.MEASURE, Field.MONITORING_METHOD, Field.MONITORED_BY, Field.EXTRA}
)
# The least that a row with unusual headers must have, whatever its cells tell.
CORE = frozenset({Field.TERM, Field.RESPONSIBLE, Field.TITLE})


def find_head(
    matrix: Matrix, first: int = 0, last: int = 12, *, titled_above: bool = False
) -> Head | None:
    """The header rows of a table, searched from row ``first`` to ``last``; None where none are.

    ``titled_above`` says that a heading over the table names its task.
    """
    if matrix.columns < LEAST_FIELDS:
        return None
    for row in range(first, min(matrix.rows, last)):
        names = _names(matrix, row)
        if names < LEAST_FIELDS - 1:
            continue
        head = _read(matrix, row)
        titled = titled_above or _has_task_rows(matrix, head.end)
        head = _settled(by_contents(matrix, head, titled=titled), titled_above=titled)
        if head.is_schedule() and (names >= LEAST_FIELDS or head.fields() >= CORE):
            return head
    return None


def repeats(matrix: Matrix, row: int, head: Head) -> bool:
    """Whether a row is the header met again."""
    cells = [cell for cell in matrix.starting(row) if matrix.text(cell)]
    names = {column.name.text for column in head.columns.values() if column.name}
    same = sum(1 for cell in cells if matrix.text(cell) in names)
    return bool(cells) and same * 2 > len(cells)


def counts_columns(matrix: Matrix, row: int) -> bool:
    """Whether a row holds only the columns' numbers: 1, 2, 3 and so on."""
    texts = [text.strip(" .)(") for cell in matrix.covering(row) if (text := matrix.text(cell))]
    if len(texts) < LEAST_FIELDS or not all(text.isdigit() for text in texts):
        return False
    numbers = [int(text) for text in texts]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _names(matrix: Matrix, row: int) -> int:
    """How many distinct fields a row's cells name."""
    found = {
        named.field
        for cell in matrix.starting(row)
        if (named := header(matrix.text(cell))) and named.field is not Field.EXTRA
    }
    return len(found)


def _read(matrix: Matrix, first: int) -> Head:
    last = _last_header_row(matrix, first)
    head = Head(end=last + 1, first=first)
    for column in range(matrix.columns):
        head.columns[column] = _column(matrix, range(first, last + 1), column)
    return head


def _last_header_row(matrix: Matrix, first: int) -> int:
    """Header rows reach down as far as their merged cells and rows of further headers do."""
    last = max(c.row + min(c.row_span, DEEPEST_HEAD) - 1 for c in matrix.starting(first))
    last = min(last, first + DEEPEST_HEAD - 1, matrix.rows - 1)
    while last + 1 < min(matrix.rows, first + DEEPEST_HEAD):
        cells = [cell for cell in matrix.starting(last + 1) if matrix.text(cell)]
        if not cells or not all(header(matrix.text(cell)) for cell in cells):
            break
        if cells[0].column_span == matrix.columns:  # a goal's row, not a header's
            break
        under_wide = any(
            (above := matrix.cell(first, cell.column)) and above.column_span > 1 for cell in cells
        )
        if not under_wide:
            break
        last += 1
    return last


def _column(matrix: Matrix, rows: range, column: int) -> Column:
    """The field of one column: by its lowest header, else with the headers above it."""
    values: list[Value] = []
    for row in rows:
        cell = matrix.cell(row, column)
        if cell and (value := matrix.value(cell)) and value not in values:
            values.append(value)
    if not values:
        return Column(Field.EXTRA)
    named = _named([value.text or "" for value in values])
    return (
        Column(named.field, values[-1], named.typos) if named else Column(Field.EXTRA, values[-1])
    )


def _named(texts: list[str]) -> Header | None:
    """The lowest header decides; what stands above helps where it says too little or misleads."""
    alone = header(texts[-1])
    for start in range(len(texts) - 2, -1, -1):
        joined = header(" ".join(texts[start:]))
        if joined and (alone is None or _misleads(alone, joined)):
            return joined
    return alone


def _misleads(alone: Header, joined: Header) -> bool:
    """Under "Monitorowanie", "Osoba odpowiedzialna" is who monitors, not who carries out."""
    return "monitoring" in joined.concepts - alone.concepts and alone.field not in MONITORING


def _has_task_rows(matrix: Matrix, first: int) -> bool:
    """Whether rows that span the table name the tasks."""
    rows = (matrix.starting(row) for row in range(first, matrix.rows))
    alone = [cells[0] for cells in rows if len(cells) == 1]
    return any(heading(matrix.value(cell), TASK) for cell in alone)


def _settled(head: Head, *, titled_above: bool) -> Head:
    """Settle "Działanie": the method beside "Zadanie", else the title."""
    fields = head.fields()
    titled = titled_above or Field.TITLE in fields
    action = Field.METHOD if titled else Field.TITLE
    swaps = {Field.ACTION: action}
    if not titled and Field.ACTION not in fields:
        swaps[Field.METHOD] = Field.TITLE
    for at, column in head.columns.items():
        if column.field in swaps:
            head.columns[at] = replace(column, field=swaps[column.field])
    return head
