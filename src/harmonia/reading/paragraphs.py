"""Cards without a table: a task heading, then labelled paragraphs."""

from __future__ import annotations

import re

from harmonia.reading.fields import ACTION_FIELDS, Field
from harmonia.reading.headers import header, is_group
from harmonia.reading.labels import label, split_labelled, unknown_label
from harmonia.reading.numbering import Numbered, front_number
from harmonia.reading.record import NEXT_LINE, Record
from harmonia.reading.value import Value

LEAST_LABELS = 2  # labelled paragraphs that make a heading a task
LEAST_WITHOUT_WORD = 3  # the same, where the heading says neither "Zadanie" nor "Działanie"
_HEADING_LINES = 3
_OPEN = re.compile(r"(?:,|[-–—]|\s(?:dla|do|i|lub|na|o|od|oraz|po|przy|w|we|z|za|ze))\s*$")
_NAMES = frozenset({Field.GOAL, Field.NUMBER, Field.TITLE})


class LabelledParagraphs:
    """Collects the paragraphs below a task heading for as long as they go on with it."""

    def __init__(self) -> None:
        """Start with nothing open."""
        self._heading: Numbered | None = None
        self._record: Record | None = None
        self._lines: list[Value] = []
        self._field: tuple[Field, str] | None = None
        self._least = LEAST_LABELS
        self._waiting = False  # for the value of a label on a line of its own
        self._unsure: list[Value] = []  # belong to the last field if another label follows
        self._done: list[Record] = []
        self._left: list[Value] = []

    def heading(self) -> Numbered | None:
        """The task heading that is open and has no labelled paragraph yet."""
        return self._heading if self._record and not self._record.fields else None

    def open(self, task: Numbered, value: Value) -> None:
        """Begin a task with its heading."""
        self._finish()
        self._least = LEAST_LABELS
        self._heading = task
        self._record = Record(place=value.place, number=task.number, typo=task.typo)
        self._record.title = task.rest or None
        self._lines = [value]

    def begin(self, above: Value | None, value: Value) -> bool:
        """Begin a task with a labelled paragraph below any heading; False where it has no label."""
        found = label(value)
        if above is None or found is None or found[0].field not in ACTION_FIELDS:
            return False
        self.open(front_number(above), above)
        self._least = LEAST_WITHOUT_WORD
        return self.take(value)

    def take(self, value: Value) -> bool:
        """Take the next paragraph; False where it belongs to no open task."""
        record = self._record
        if record is None:
            return False
        if self._begins_next(record, value):
            return self.begin(self._unsure.pop(), value)
        taken = self._labelled(record, value) or self._goes_on(record, value)
        if not taken and not self._titled(record, value):
            if not record.fields:
                return False
            self._unsure.append(value)
            return True
        self._lines.append(value)
        return True

    def close(self) -> tuple[list[Record], list[Value]]:
        """End what is open: the tasks so far, and paragraphs that turned out to be none."""
        self._finish()
        done, left = self._done, self._left
        self._done, self._left = [], []
        return done, left

    def _begins_next(self, record: Record, value: Value) -> bool:
        """The same label again, below a line of its own: that line was the next heading."""
        if not self._unsure:
            return False
        plain = self._least == LEAST_WITHOUT_WORD or front_number(self._unsure[-1]).number
        found = label(value)
        return bool(plain and found and found[0].field in record.fields)

    def _labelled(self, record: Record, value: Value) -> bool:
        """A paragraph with its label, or a label on a line of its own."""
        found = label(value)
        numbered = front_number(value).number is not None  # "2. Ewaluacja" is no label
        named, rest = found or (None if numbered else header(value.text), None)
        name = _name(value, found[1]) if found else value.text or ""
        if named is None and record.fields and (unknown := unknown_label(value)):
            name, rest = unknown
        elif named is None or (named.field in _NAMES and not _free(record, named.field, rest)):
            return False
        field = named.field if named else Field.EXTRA
        if rest is None and field is Field.EXTRA:
            return False
        self._settle_unsure(record)
        self._field, self._waiting = (field, name), not rest
        if field is not Field.EXTRA:
            record.names.setdefault(field, name)
        if rest:
            alone = field is Field.EXTRA or is_group(name) or split_labelled(value)[0][0] is None
            self._put(record, rest if alone else value)
        else:
            record.put(field, rest or value.part(len(value.raw)), name)  # empty, so far
        return True

    def _put(self, record: Record, value: Value) -> None:
        field, name = self._field or (Field.EXTRA, "")
        if field is Field.EXTRA:
            record.put(field, value, name, NEXT_LINE)
            return
        for inner, part in split_labelled(value):
            record.put(inner or field, part, name, NEXT_LINE)

    def _goes_on(self, record: Record, value: Value) -> bool:
        """A paragraph after a label is its value, or one more line of it (a list)."""
        if self._field is None:
            return False
        first = value.raw.lstrip()[:1]
        if not (self._waiting or first in "•·–-" or first.islower()):
            return False
        self._settle_unsure(record)
        self._put(record, value)
        self._waiting = False
        return True

    def _titled(self, record: Record, value: Value) -> bool:
        """A line between "Zadanie 1. …" and the first label goes on with the heading."""
        task = self._heading
        if task is None or record.fields or self._field or len(self._lines) == _HEADING_LINES:
            return False
        if task.rest and not (value.raw.lstrip()[:1].islower() or _OPEN.search(task.rest.raw)):
            return False
        self._heading = task._replace(rest=task.rest.joined(value, " "))
        record.title = self._heading.rest
        return True

    def _settle_unsure(self, record: Record) -> None:
        """The field went on after all: another label follows."""
        for value in self._unsure:
            self._lines.append(value)
            self._put(record, value)
        self._unsure = []

    def _finish(self) -> None:
        record = self._record
        if record is not None:
            if len(record.fields) >= self._least:
                record.settle_action()
                self._done.append(record)
            else:
                self._left += self._lines
        self._left += self._unsure
        self._record, self._field, self._waiting, self._heading = None, None, False, None
        self._lines, self._unsure = [], []


def _name(value: Value, rest: Value) -> str:
    """The label that stood before the rest of a paragraph."""
    return value.raw[: len(value.raw) - len(rest.raw)].strip(" \t\n:–—-")


def _free(record: Record, field: Field, rest: Value | None) -> bool:
    """Whether a task's heading left its name, number or goal to a label below."""
    held = {Field.GOAL: record.goal, Field.NUMBER: record.number, Field.TITLE: record.title}
    return bool(rest) and held[field] is None
