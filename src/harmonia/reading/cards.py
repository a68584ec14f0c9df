"""Cards: one table per task or action, labels left and values right, often a heading on top."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.polish.words import tidy
from harmonia.reading.across import is_across, label_fields, read_across
from harmonia.reading.fields import Field
from harmonia.reading.headers import header, is_group
from harmonia.reading.labels import label, split_labelled
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import Numbered, front_number, heading, label_number
from harmonia.reading.record import Record
from harmonia.reading.rows import GOAL, TASK, GoalRow, LooseRow
from harmonia.reading.table_head import LEAST_FIELDS, TELLING
from harmonia.reading.value import Value
from harmonia.sources.document import Cell

WIDEST_CARD = 6  # columns


def is_cards(matrix: Matrix) -> bool:
    """Whether labels stand in the first column."""
    if not 1 < matrix.columns <= WIDEST_CARD and not is_across(matrix):
        return False
    found = label_fields(matrix)
    return len(found) >= LEAST_FIELDS and bool(found & TELLING)


def read_cards(matrix: Matrix, over: Numbered | None) -> Iterator[Record | GoalRow | LooseRow]:
    """Yield the cards of a table in order.

    Args:
        matrix: the table.
        over: the heading paragraph right above the table, if it names a task.
    """
    if is_across(matrix):
        yield from read_across(matrix, over)
        return
    reader = _Cards(matrix, over)
    for row in range(matrix.rows):
        yield from reader.row(row)
    yield from reader.close()


class _Cards:
    """Goes down a table of stacked cards, one record open at a time."""

    def __init__(self, matrix: Matrix, over: Numbered | None) -> None:
        self.matrix = matrix
        self.over = over
        self.record: Record | None = None
        self.last: tuple[Field, str | None] | None = None

    def row(self, row: int) -> Iterator[Record | GoalRow | LooseRow]:
        cells = self.matrix.covering(row)
        filled = [cell for cell in cells if self.matrix.text(cell)]
        if not filled:
            return
        alone = filled[0] if len(filled) == 1 and filled[0].row == row else None
        if alone and self._is_heading(alone, cells):
            yield from self._heading(self.matrix.value(alone))
            return
        for labels, value_cell in label_pairs(self.matrix, cells):
            named = heading(self.matrix.value(labels[0]), TASK | GOAL) if labels else None
            if named and named.number and named.rest:  # a heading where a label should be
                yield from self._heading(self.matrix.value(labels[0]))
                yield from self._labelled(labels[1:], value_cell)
            else:
                yield from self._labelled(labels, value_cell)

    def _is_heading(self, alone: Cell, cells: list[Cell]) -> bool:
        """A row of one cell; or "Zadanie 1. …" beside empty ones, where no label can be meant."""
        if len(cells) == 1:
            return True
        value = self.matrix.value(alone)
        return alone is cells[0] and bool(heading(value, TASK) or heading(value, GOAL))

    def _heading(self, value: Value) -> Iterator[Record | GoalRow | LooseRow]:
        goal = heading(value, GOAL)
        if goal:
            yield from self.close()
            yield GoalRow(goal.number, goal.rest)
            return
        inline = label(value)
        if inline and not heading(value, TASK):
            self._put(inline[0].field, inline[1], None)
            return
        task = heading(value, TASK) or front_number(value)
        yield from self.close()
        self._open(value, task)

    def _open(self, value: Value, task: Numbered | None) -> None:
        self.record = Record(place=value.place)
        self.last = None
        if task:
            self.record.number, self.record.typo = task.number, task.typo
            self.record.title = task.rest or None

    def _labelled(self, labels: list[Cell], cell: Cell) -> Iterator[Record | GoalRow | LooseRow]:
        value = self.matrix.value(cell)
        texts = [text for one in labels if (text := self.matrix.text(one))]
        name = texts[-1] if texts else None
        named = header(name) or header(" ".join(texts))
        yield from self._unknown_groups(labels, cell)
        if named is None and labels and not value:
            yield LooseRow(self.matrix.value(labels[-1]))
            return
        if named and is_group(texts[0]) and len(texts) > 1:
            named = header(name)
            named = (
                named if named and named.field is not Field.RESPONSIBLE else header(" ".join(texts))
            )
        field = named.field if named else Field.EXTRA
        if self._begins_next(field):
            yield from self.close()
        if self.record is None:
            self._open(self.matrix.value(labels[0]) if labels else value, self.over)
            self.over = None
        if field in (Field.TITLE, Field.ACTION) and self.record and self.record.number is None:
            self.record.number = label_number(self.matrix.value(labels[-1]))
        if named and named.typos and self.record:
            self.record.typo = self.record.typo or named.typos[0]
        if name is None:
            self._unlabelled(value)
        elif named and is_group(name):
            self._group(field, value, name)
        else:
            self._put(field, value, name)

    def _unknown_groups(self, labels: list[Cell], cell: Cell) -> Iterator[LooseRow]:
        """Names of groups that say nothing to us, where they begin."""
        for outer in labels[:-1]:
            if outer.row == cell.row and not header(self.matrix.text(outer)):
                yield LooseRow(self.matrix.value(outer))

    def _begins_next(self, field: Field) -> bool:
        """A number or title met again after other fields begins the next card."""
        record = self.record
        if record is None or not (record.fields or record.extra):
            return False
        if field is Field.NUMBER:
            return True
        return field is Field.TITLE and record.title is not None

    def _unlabelled(self, value: Value) -> None:
        if self.last is None:
            self._put(Field.EXTRA, value, "")
            return
        self._group(*self.last[:1], value, self.last[1])

    def _group(self, field: Field, value: Value, name: str | None) -> None:
        for inner, part in split_labelled(value):
            self._put(inner or field, part, _label_before(part, value) if inner else name)
        self.last = (field, name)

    def _put(self, field: Field, value: Value, name: str | None) -> None:
        if self.record is None:
            self._open(value, self.over)
            self.over = None
        if self.record is None:
            return
        self.last = (field, name)
        if field is Field.TITLE:
            numbered = heading(value, TASK) or front_number(value)
            if numbered.number and self.record.number is None:
                self.record.number, value = numbered.number, numbered.rest
        if name and field is not Field.EXTRA:
            self.record.names.setdefault(field, name)
        self.record.put(field, value, name)

    def close(self) -> Iterator[Record]:
        if self.record is not None:
            self.record.settle_action()
            self.record.continues = self.record.number is None and self.record.title is None
            yield self.record
        self.record = None


def _label_before(part: Value, whole: Value) -> str | None:
    """The words of the label in front of a part: they name its field better than the group's do."""
    begin = part.place.span[0] if part.place.span else 0
    begin -= whole.place.span[0] if whole.place.span else 0
    line = whole.raw[:begin].rpartition("\n")[2]
    return tidy(line.rstrip().removesuffix(":"))


def label_pairs(matrix: Matrix, cells: list[Cell]) -> Iterator[tuple[list[Cell], Cell]]:
    """Cut a row into labels and the value each has: label | value, or group | label | value."""
    if len(cells) == 1:
        yield [], cells[0]
        return
    at = 0
    while at + 1 < len(cells):
        labels = [cells[at]]
        at += 1
        while at + 1 < len(cells) and header(matrix.text(cells[at])):
            labels.append(cells[at])
            at += 1
        yield labels, cells[at]
        at += 1
    if at < len(cells) and matrix.text(cells[at]):
        yield [], cells[at]
