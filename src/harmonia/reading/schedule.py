"""Walk a document from top to bottom and collect its schedule, whatever layout it is in."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as default

from harmonia.plan import OtherTable, Place
from harmonia.reading.cards import is_cards, read_cards
from harmonia.reading.columns import find_head
from harmonia.reading.fields import Field
from harmonia.reading.goal_tables import head_lines
from harmonia.reading.headers import is_group
from harmonia.reading.labels import priority
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import Numbered, front_number, heading, is_number, plain_number
from harmonia.reading.other_tables import kind_of
from harmonia.reading.paragraphs import LabelledParagraphs
from harmonia.reading.record import Record
from harmonia.reading.rows import GOAL, TASK, GoalRow, LooseRow
from harmonia.reading.table_head import Head
from harmonia.reading.value import Value
from harmonia.reading.wide import read_rows
from harmonia.sources.document import Document, Paragraph, Table

# Columns that only repeat tasks and their times: a scheme, if another table has more.
SCHEME = frozenset({Field.NUMBER, Field.TITLE, Field.TERM})


@dataclass(slots=True)
class Schedule:
    """What was found: records in order, goals that stand over them, and the rest by its name."""

    records: list[Record] = default(default_factory=list)
    goals: list[GoalRow] = default(default_factory=list)
    priorities: list[Value] = default(default_factory=list)  # named by rows over the tasks
    loose: list[Value] = default(default_factory=list)
    others: list[OtherTable] = default(default_factory=list)
    heads: list[Head] = default(default_factory=list)
    aside: list[Value] = default(default_factory=list)  # cells of tables that are no schedule
    headers_alone: list[Value] = default(default_factory=list)  # tables with nothing below them
    lines: list[Value] = default(default_factory=list)  # paragraphs that belong to no task
    before: int = 0  # how many of the lines stand before the first task


def find_schedule(document: Document) -> Schedule:
    """Collect the schedule of a document.

    Args:
        document: what a file holds.

    Returns:
        The schedule; without records where the document has none.
    """
    return _Walk(document).run()


class _Walk:
    """One pass over the blocks, remembering the goal and the heading that stand above."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.found = Schedule()
        self.goal: GoalRow | None = None
        self.run_of_goals: list[GoalRow] = []
        self.over: Numbered | None = None
        self.above: Value | None = None
        self.head: Head | None = None
        self.paragraphs = LabelledParagraphs()
        self.schemes: list[tuple[list[Record], OtherTable]] = []

    def run(self) -> Schedule:
        indexes = {block: index for index, block, _ in reversed(list(self.document.tables()))}
        for number, block in enumerate(self.document.blocks):
            if isinstance(block, Paragraph):
                self._paragraph(block, number)
            else:
                self._table(block, number, indexes[number])
        self._end_paragraphs()
        self._settle_schemes()
        return self.found

    def _paragraph(self, block: Paragraph, number: int) -> None:
        place = Place(self.document.name, number, page=block.page)
        value = Value.of(block.text, place)
        if not value:
            return
        task, goal = heading(value, TASK), heading(value, GOAL)
        if goal:
            self._end_paragraphs()
            self._goal(GoalRow(goal.number, goal.rest))
            self.found.lines.append(value)
        elif task:
            self.paragraphs.open(task, value)
            self.over, self.head = task, None
        elif not self.paragraphs.take(value):
            self._end_paragraphs()
            self._plain_paragraph(value)

    def _plain_paragraph(self, value: Value) -> None:
        """A paragraph of no task, unless its label makes the line above it a task's heading."""
        heads = bool(self.found.lines) and self.found.lines[-1] is self.above
        if heads and self.paragraphs.begin(self.above, value):
            self.found.lines.pop()
        else:
            self.found.lines.append(value)
            self.above, self.over = value, None

    def _end_paragraphs(self) -> None:
        records, lines = self.paragraphs.close()
        self.found.lines += lines
        self._add(records)

    def _goal(self, goal: GoalRow) -> None:
        self.goal = goal
        self.run_of_goals.append(goal)

    def _add(self, items: list[Record]) -> None:
        if not items:
            return
        if not self.found.records:
            self.found.before = len(self.found.lines)
        self._settle_goal()
        for record in items:
            record.goal_number = self._goal_number()
            if record.goal and not is_number(record.goal.text):
                named = heading(record.goal, GOAL) or front_number(record.goal)
                self.found.goals.append(GoalRow(named.number, named.rest))
        self.found.records += items

    def _goal_number(self) -> str | None:
        if self.goal is None or self.goal.number is None:
            return None
        return plain_number(self.goal.number.text)

    def _settle_goal(self) -> None:
        """Several goal headings in a row are the list at the front: nothing stands under them."""
        run, self.run_of_goals = self.run_of_goals, []
        numbers = [plain_number(goal.number.text) if goal.number else None for goal in run]
        if len(run) > 1 and numbers.count(numbers[-1]) == 1:
            self.goal = None
        elif run:
            self.found.goals.append(run[-1])

    def _table(self, table: Table, block: int, index: int) -> None:
        matrix = Matrix(table, index, block, self.document.name)
        if not self._schedule_table(matrix):
            inner = self._nested(table, block, index)
            if not inner:
                self._leave_alone(matrix)
        self.over = None

    def _leave_alone(self, matrix: Matrix) -> None:
        """A table that is no schedule; a scheme that is only its header was cut off."""
        self.found.aside += [matrix.value(cell) for cell in matrix.table.cells]
        kind = kind_of(matrix, self.above.text if self.above else None)
        named = head_lines(matrix) if kind != "contents" else []
        self.found.lines += named
        kind = "goals" if named else kind
        self.found.others.append(OtherTable(kind, matrix.corner()))
        if kind == "scheme" and matrix.rows == 1:
            first = matrix.value(matrix.starting(0)[0])
            self.found.headers_alone.append(self.above or first)

    def _nested(self, table: Table, block: int, index: int) -> bool:
        """A table that only lays the page out: look into its cells."""
        found = False
        at = index
        for cell in table.cells:
            for nested in cell.tables:
                at += 1
                matrix = Matrix(nested, at, block, self.document.name)
                found = self._schedule_table(matrix) or found
                at += _inner_tables(nested)
        return found

    def _schedule_table(self, matrix: Matrix) -> bool:
        over = self.paragraphs.heading() or self.over
        head = find_head(matrix, titled_above=over is not None)
        if head is None and self._goes_on(matrix):
            head = Head(self.head.columns, 0) if self.head else None
        if head is not None:
            self._end_paragraphs()
            self._wide(matrix, head, over)
            return True
        if is_cards(matrix):
            self._end_paragraphs()
            self._take(list(read_cards(matrix, over)))
            return True
        return False

    def _goes_on(self, matrix: Matrix) -> bool:
        """A table without a header right after a wide one of as many columns goes on with it."""
        return self.head is not None and max(self.head.columns, default=-1) + 1 == matrix.columns

    def _wide(self, matrix: Matrix, head: Head, over: Numbered | None) -> None:
        for row in range(head.first):
            self._above_header(matrix, row)
        self._among_headers(matrix, head)
        if head.fields() <= SCHEME:
            records = [item for item in read_rows(matrix, head) if isinstance(item, Record)]
            self.schemes.append((records, OtherTable("scheme", matrix.corner())))
            return
        self.head = head
        self.found.heads.append(head)
        self._take(list(read_rows(matrix, head, over)))

    def _above_header(self, matrix: Matrix, row: int) -> None:
        """Rows of the table above its header may name the goal or the schedule."""
        cells = [cell for cell in matrix.starting(row) if matrix.text(cell)]
        for value in map(matrix.value, cells):
            goal = heading(value, GOAL) if len(cells) == 1 else None
            if goal:
                self._goal(GoalRow(goal.number, goal.rest))
            else:
                self.found.lines.append(value)

    def _among_headers(self, matrix: Matrix, head: Head) -> None:
        """Words in the header rows that name no column and that no column took for its name."""
        names = {column.name.text for column in head.columns.values() if column.name}
        for row in range(head.first, head.end):
            for value in map(matrix.value, matrix.starting(row)):
                if value and value.text not in names and not is_group(value.text):
                    self.found.lines.append(value)

    def _take(self, items: list[Record | GoalRow | LooseRow]) -> None:
        for item in items:
            if isinstance(item, GoalRow):
                self.run_of_goals.clear()
                self._goal(item)
                self.found.goals.append(item)
            elif isinstance(item, LooseRow):
                named = priority(item.value)
                (self.found.priorities if named else self.found.loose).append(named or item.value)
            else:
                self._add([item])

    def _settle_schemes(self) -> None:
        """A table of tasks and terms alone is the schedule only where there is no other."""
        for records, table in self.schemes:
            if self.found.records:
                self.found.others.append(table)
            else:
                self._add(records)


def _inner_tables(table: Table) -> int:
    return sum(1 + _inner_tables(nested) for cell in table.cells for nested in cell.tables)
