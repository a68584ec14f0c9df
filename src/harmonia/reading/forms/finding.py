"""Find the form of the schedule in a document."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Place
from harmonia.reading.cards import is_cards
from harmonia.reading.columns import find_head
from harmonia.reading.fields import Field
from harmonia.reading.forms.cards import card_lines, card_name
from harmonia.reading.forms.model import Form, FormCell, FormLine, Kind, TaskName
from harmonia.reading.forms.words import opening_words
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import Numbered, heading
from harmonia.reading.rows import GOAL, TASK, GoalRow
from harmonia.reading.schedule import SCHEME, find_schedule
from harmonia.reading.spanning import spanning_row
from harmonia.reading.table_head import Head
from harmonia.reading.value import Value
from harmonia.sources.document import Document, Paragraph


def find_form(document: Document, *, landscape: bool | None = None) -> Form | None:
    """The form of a document's schedule; None where it has no schedule.

    Args:
        document: what a file holds.
        landscape: how its pages lie, None where they do not tell.
    """
    goal = _goal_word(document)
    for matrix, above in _tables(document):
        task = heading(above, TASK) if above else None
        head = find_head(matrix, titled_above=task is not None)
        if head is not None and not head.fields() <= SCHEME:
            return _wide(matrix, head, above if task else None, goal, landscape=landscape)
        if head is None and is_cards(matrix):
            return _card(matrix, above if task else None, goal, landscape=landscape)
    return _paragraphs(document, goal, landscape=landscape)


def _tables(document: Document) -> Iterator[tuple[Matrix, Value | None]]:
    """Every table, with the paragraph right above it."""
    for index, number, table in document.tables():
        above = document.blocks[number - 1] if number else None
        place = Place(document.name, number - 1)
        value = Value.of(above.text, place) if isinstance(above, Paragraph) else None
        yield Matrix(table, index, number, document.name), value


def _goal_word(document: Document) -> str | None:
    """What opens the headings of goals."""
    for number, block in enumerate(document.blocks):
        if isinstance(block, Paragraph):
            value = Value.of(block.text, Place(document.name, number))
            if heading(value, GOAL):
                return opening_words(value, GOAL)
    return None


def _wide(
    matrix: Matrix, head: Head, above: Value | None, goal: str | None, *, landscape: bool | None
) -> Form:
    tasks = [row for row in _spanning(matrix, head) if isinstance(row[1], Numbered)]
    goals = [row for row in _spanning(matrix, head) if isinstance(row[1], GoalRow)]
    named = Field.TITLE in head.fields()
    over = tasks[0][0] if tasks else above
    where = TaskName.FIELDS if named else TaskName.HEADING if above else TaskName.ROW
    return Form(
        kind=Kind.WIDE,
        lines=tuple(
            FormLine(column.field, column.name.text if column.name else None)
            for _, column in sorted(head.columns.items())
        ),
        header=tuple(_header(matrix, head)),
        task_name=where,
        task=opening_words(over, TASK) if over else None,
        goal=opening_words(goals[0][0], GOAL) if goals else goal,
        goal_rows=bool(goals),
        landscape=landscape,
    )


def _header(matrix: Matrix, head: Head) -> Iterator[FormCell]:
    """The cells of the header rows, counted from the first of these."""
    for row in range(head.first, head.end):
        for cell in matrix.starting(row):
            yield FormCell(
                cell.row - head.first,
                cell.column,
                matrix.text(cell) or "",
                min(cell.row_span, head.end - cell.row),
                cell.column_span,
            )


def _spanning(matrix: Matrix, head: Head) -> Iterator[tuple[Value, object]]:
    """The rows that are no action: their words, and what they are."""
    for row in range(head.end, matrix.rows):
        found = spanning_row(matrix, row)
        if found is not None:
            yield matrix.value(matrix.starting(row)[0]), found


def _card(matrix: Matrix, above: Value | None, goal: str | None, *, landscape: bool | None) -> Form:
    inside = card_name(matrix)
    over = inside or above
    where = TaskName.ROW if inside else TaskName.HEADING if above else TaskName.FIELDS
    return Form(
        kind=Kind.CARDS,
        lines=tuple(card_lines(matrix)),
        task_name=where,
        task=opening_words(over, TASK) if over else None,
        goal=goal,
        landscape=landscape,
    )


def _paragraphs(document: Document, goal: str | None, *, landscape: bool | None) -> Form | None:
    records = find_schedule(document).records
    names: dict[str, FormLine] = {}
    for record in records:
        for field in (field for field in record.fields if field in record.names):
            names.setdefault(field, FormLine(field, record.names[field]))
        for name in record.extra:
            names.setdefault(name, FormLine(Field.EXTRA, name))
    if not names:
        return None
    first = document.blocks[records[0].place.block]
    words = first.text if isinstance(first, Paragraph) else ""
    return Form(
        kind=Kind.PARAGRAPHS,
        lines=tuple(names.values()),
        task_name=TaskName.HEADING,
        task=opening_words(Value.of(words, records[0].place), TASK),
        goal=goal,
        landscape=landscape,
    )
