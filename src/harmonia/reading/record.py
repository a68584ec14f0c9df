"""What a layout yields: one action with its fields, before equal tasks are put together."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as default

from harmonia.plan import Place
from harmonia.reading.fields import Field
from harmonia.reading.value import Value

NEXT_COLUMN = "; "  # between two columns of one field
NEXT_LINE = " "  # between two lines of one cell
RANGE = " – "  # between a column of beginnings and a column of ends
NO_HEADER = "(bez nagłówka)"


@dataclass(slots=True)
class Record:
    """One row or card.

    ``goal`` is what its own goal column or label says; ``goal_number`` is the goal it stands under.
    ``extra`` holds what is none of our fields, by its header. ``names`` are labels as the office
    wrote them, ``empty`` where labelled fields without words stand, ``typo`` the first mistyped
    label (as written, meant). ``continues``: it has neither number nor title, and belongs to the
    task before.
    """

    place: Place
    number: Value | None = None
    title: Value | None = None
    goal: Value | None = None
    goal_number: str | None = None
    fields: dict[Field, Value] = default(default_factory=dict)
    extra: dict[str, Value] = default(default_factory=dict)
    names: dict[Field, str] = default(default_factory=dict)
    empty: dict[Field, Place] = default(default_factory=dict)
    typo: tuple[str, str] | None = None
    continues: bool = False

    def put(self, field: Field, value: Value, name: str | None, by: str = NEXT_COLUMN) -> None:
        """Keep a value under its field, or under its header where it is none of ours.

        Args:
            field: the field its column or label names.
            value: the words; of an empty value only its place is kept.
            name: the header or label as written.
            by: what stands between this value and an earlier one of the same field.
        """
        if not value:
            self.empty.setdefault(field, value.place)
            return
        if field is Field.NUMBER:
            self._put_once(value, self.number, name)
            self.number = self.number or value
        elif field is Field.TITLE:
            self.title = self.title.joined(value, by) if self.title else value
        elif field is Field.GOAL:
            self._put_once(value, self.goal, name)
            self.goal = self.goal or value
        elif field is Field.EXTRA:
            self._put_extra(name or NO_HEADER, value, by)
        else:
            before = self.fields.get(field)
            self.fields[field] = before.joined(value, by) if before else value

    def settle_action(self) -> None:
        """Settle "Działanie": the method beside a title, else the title."""
        action = self.fields.pop(Field.ACTION, None)
        name = self.names.pop(Field.ACTION, None)
        if action is None:
            return
        field = Field.METHOD if self.title else Field.TITLE
        if name:
            self.names.setdefault(field, name)
        self.put(field, action, name)

    def _put_once(self, value: Value, before: Value | None, name: str | None) -> None:
        """A second number or goal in a row is kept under its header."""
        if before is not None and before.text != value.text:
            self._put_extra(name or NO_HEADER, value, NEXT_COLUMN)

    def _put_extra(self, name: str, value: Value, by: str) -> None:
        before = self.extra.get(name)
        self.extra[name] = before.joined(value, by) if before else value
