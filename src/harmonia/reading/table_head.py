"""The head of a wide table: the field each of its columns holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from harmonia.reading.fields import Field
from harmonia.reading.value import Value

LEAST_FIELDS = 3  # distinct fields that make a row a header
# Without one of these a table of numbers and names is no schedule.
TELLING = frozenset({Field.TERM, Field.RESPONSIBLE, Field.INDICATOR, Field.MEASURE, Field.METHOD})
NAMES_WORK = frozenset({Field.TITLE, Field.ACTION, Field.METHOD})


@dataclass(frozen=True, slots=True)
class Column:
    """A column's field, its header's words, and what was mistyped in them.

    ``by_contents`` says that the header names nothing known and the cells below told the field.
    """

    field: Field
    name: Value | None = None
    typos: tuple[tuple[str, str], ...] = ()
    by_contents: bool = False


@dataclass(slots=True)
class Head:
    """The columns of a table; the header rows are those from ``first`` up to before ``end``."""

    columns: dict[int, Column] = field(default_factory=dict)
    end: int = 0
    first: int = 0

    def fields(self) -> set[Field]:
        """The fields that have a column."""
        return {column.field for column in self.columns.values()} - {Field.EXTRA}

    def is_schedule(self) -> bool:
        """Whether these columns make a schedule of tasks."""
        found = self.fields()
        return len(found) >= LEAST_FIELDS and bool(found & TELLING) and bool(found & NAMES_WORK)
