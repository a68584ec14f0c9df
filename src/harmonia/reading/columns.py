"""The head of a wide table: which rows are headers and which field each column holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from harmonia.reading.contents import field_of_cells
from harmonia.reading.fields import Field
from harmonia.reading.headers import Header, header
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import heading
from harmonia.reading.rows import TASK
from harmonia.reading.value import Value

LEAST_FIELDS = 3  # distinct fields that make a row a header
DEEPEST_HEAD = 4  # header rows at the most
MONITORING = frozenset(
    {Field.INDICATOR, Field.MEASURE, Field.MONITORING_METHOD, Field.MONITORED_BY, Field.EXTRA}
)
# Without one of these a table of numbers and names is no schedule.
TELLING = frozenset({Field.TERM, Field.RESPONSIBLE, Field.INDICATOR, Field.MEASURE, Field.METHOD})


@dataclass(frozen=True, slots=True)
class Column:
    """A column's field, its header's words, and what was mistyped in them.

    ``by_contents`` says that the header names nothing known and the cells below told the field.
    """

    field: Field
    name: Value | None
    typos: tuple[tuple[str, str], ...] = ()
    by_contents: bool = False


@dataclass(slots=True)
class Head:
    """The columns of a table; ``end`` is the first row below the header rows."""

    columns: dict[int, Column] = field(default_factory=dict)
    end: int = 0

    def fields(self) -> set[Field]:
        """The fields that have a column."""
        return {column.field for column in self.columns.values()} - {Field.EXTRA}

    def is_schedule(self) -> bool:
        """Whether these columns make a schedule of tasks."""
        found = self.fields()
        names_work = bool(found & {Field.TITLE, Field.ACTION, Field.METHOD})
        return len(found) >= LEAST_FIELDS and bool(found & TELLING) and names_work


def find_head(matrix: Matrix, first: int = 0, last: int = 12) -> Head | None:
    """The header rows of a table, searched from row ``first`` to ``last``; None where none are."""
    for row in range(first, min(matrix.rows, last)):
        if _names(matrix, row) >= LEAST_FIELDS:
            head = _by_contents(matrix, _read(matrix, row))
            if head.is_schedule():
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
    head = Head(end=last + 1)
    for column in range(matrix.columns):
        found = _column(matrix, range(first, last + 1), column)
        if found:
            head.columns[column] = found
    return _settled(head, titled_above=_has_task_rows(matrix, head.end))


def _last_header_row(matrix: Matrix, first: int) -> int:
    """Header rows reach down as far as their merged cells and rows of further headers do."""
    last = max(c.row + min(c.row_span, DEEPEST_HEAD) - 1 for c in matrix.starting(first))
    last = min(last, first + DEEPEST_HEAD - 1, matrix.rows - 1)
    while last + 1 < min(matrix.rows, first + DEEPEST_HEAD):
        cells = [cell for cell in matrix.starting(last + 1) if matrix.text(cell)]
        if not cells or not all(header(matrix.text(cell)) for cell in cells):
            break
        under_wide = any(
            (above := matrix.cell(first, cell.column)) and above.column_span > 1 for cell in cells
        )
        if not under_wide:
            break
        last += 1
    return last


def _column(matrix: Matrix, rows: range, column: int) -> Column | None:
    """The field of one column: by its lowest header, else with the headers above it."""
    values: list[Value] = []
    for row in rows:
        cell = matrix.cell(row, column)
        if cell and (value := matrix.value(cell)) and value not in values:
            values.append(value)
    if not values:
        return None
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


def _by_contents(matrix: Matrix, head: Head) -> Head:
    """A column with a header we do not know may be told by its cells."""
    for at, column in list(head.columns.items()):
        if column.field is not Field.EXTRA or (column.name and header(column.name.text)):
            continue
        cells = [matrix.cell(row, at) for row in range(head.end, matrix.rows)]
        texts = [text for cell in cells if cell and (text := matrix.text(cell))]
        told = field_of_cells(texts)
        if told and told not in head.fields():
            head.columns[at] = Column(told, column.name, by_contents=True)
    return head


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
    if action is Field.METHOD and Field.METHOD in fields:
        action = Field.EXTRA
    if not titled and Field.ACTION not in fields and Field.METHOD in fields:
        head.columns = {
            at: Column(Field.TITLE, c.name, c.typos) if c.field is Field.METHOD else c
            for at, c in head.columns.items()
        }
    head.columns = {
        at: Column(action, c.name, c.typos) if c.field is Field.ACTION else c
        for at, c in head.columns.items()
    }
    return head
