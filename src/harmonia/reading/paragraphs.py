"""Cards without a table: a task heading, then labelled paragraphs."""

from __future__ import annotations

from harmonia.reading.fields import Field
from harmonia.reading.headers import header, is_group
from harmonia.reading.labels import label, split_labelled
from harmonia.reading.numbering import Numbered
from harmonia.reading.record import Record
from harmonia.reading.value import Value

LEAST_LABELS = 2  # labelled paragraphs that make a heading a task


class LabelledParagraphs:
    """Collects the paragraphs below a task heading for as long as they go on with it."""

    def __init__(self) -> None:
        """Start with nothing open."""
        self._heading: Numbered | None = None
        self._record: Record | None = None
        self._lines: list[Value] = []
        self._field: tuple[Field, str | None] | None = None
        self._waiting = False
        self._done: list[Record] = []
        self._left: list[Value] = []

    def heading(self) -> Numbered | None:
        """The task heading that is open and has no labelled paragraph yet."""
        return self._heading if self._record and not self._record.fields else None

    def open(self, task: Numbered, value: Value) -> None:
        """Begin a task with its heading."""
        self._finish()
        self._heading = task
        self._record = Record(place=value.place, number=task.number, typo=task.typo)
        self._record.title = task.rest or None
        self._lines = [value]

    def take(self, value: Value) -> bool:
        """Take the next paragraph; False where it belongs to no open task."""
        if self._record is None:
            return False
        if self._labelled(value) or self._lone_label(value) or self._goes_on(value):
            self._lines.append(value)
            return True
        return False

    def close(self) -> tuple[list[Record], list[Value]]:
        """End what is open: the tasks so far, and paragraphs that turned out to be none."""
        self._finish()
        done, left = self._done, self._left
        self._done, self._left = [], []
        return done, left

    def _labelled(self, value: Value) -> bool:
        found = label(value)
        if not found or self._record is None:
            return False
        named, _ = found
        name = value.raw.split(":", 1)[0].strip()
        if named.field in (Field.GOAL, Field.NUMBER) and named.field is not Field.EXTRA:
            return False
        if is_group(name):
            self._put_parts(named.field, found[1], name)
        else:
            self._put_parts(named.field, value, name)
        self._field, self._waiting = (named.field, name), not found[1]
        return True

    def _put_parts(self, field: Field, value: Value, name: str) -> None:
        for inner, part in split_labelled(value):
            if self._record is None:
                return
            if field is not Field.EXTRA:
                self._record.names.setdefault(inner or field, name)
            self._record.put(inner or field, part, name)

    def _lone_label(self, value: Value) -> bool:
        """A label on a line of its own, its value in the next paragraph."""
        named = header(value.text)
        if named is None or named.field in (Field.EXTRA, Field.TITLE, Field.GOAL, Field.NUMBER):
            return False
        self._field, self._waiting = (named.field, value.text), True
        return True

    def _goes_on(self, value: Value) -> bool:
        """A paragraph after a label is its value, or one more line of it (a list)."""
        if self._record is None or self._field is None:
            return False
        listed = value.raw.lstrip()[:1] in "•·–-" or value.raw.lstrip()[:1].islower()
        if not (self._waiting or listed):
            return False
        self._put_parts(self._field[0], value, self._field[1] or "")
        self._waiting = False
        return True

    def _finish(self) -> None:
        record = self._record
        if record is not None:
            if len(record.fields) >= LEAST_LABELS:
                self._done.append(record)
            else:
                self._left += self._lines
        self._record, self._field, self._waiting, self._heading = None, None, False, None
        self._lines = []
