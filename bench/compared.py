"""What a plan says and what was read of it, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import cast

from contents_read import Row, Told

_Task = tuple[str | None, str | None, str | None, list[Row]]
_HEAD = ("title", "main_goal")
_LISTS = ("priorities", "goals")
_NO_TASK: _Task = (None, None, None, [])


@dataclass(frozen=True, slots=True)
class Difference:
    """A field of a task or of the head; equal or not."""

    field: str
    where: str
    expected: object
    found: object

    @property
    def equal(self) -> bool:
        """Whether it was read as written."""
        return self.expected == self.found

    def length(self) -> int:
        """How long an example it makes."""
        return len(repr(self.expected)) + len(repr(self.found))


def compared(expected: Told, found: Told) -> Iterator[Difference]:
    """Every field either side has; tasks and actions by their order."""
    for name in _HEAD:
        yield Difference(name, "head", expected[name], found.get(name))
    for name in _LISTS:
        yield from _listed(name, _list(expected, name), _list(found, name))
    tasks, read = (cast("Sequence[_Task]", told.get("tasks", ())) for told in (expected, found))
    yield Difference("number of tasks", "schedule", len(tasks), len(read))
    for index, (one, other) in enumerate(zip_longest(tasks, read, fillvalue=_NO_TASK)):
        yield from _task(f"task {index}", one, other)


def _list(told: Told, name: str) -> Sequence[object]:
    return cast("Sequence[object]", told.get(name, ()))


def _listed(name: str, expected: Sequence[object], found: Sequence[object]) -> Iterator[Difference]:
    for index, (one, other) in enumerate(zip_longest(expected, found)):
        yield Difference(name, f"item {index}", one, other)


def _task(where: str, expected: _Task, found: _Task) -> Iterator[Difference]:
    for name, one, other in zip(("number", "task", "goal"), expected[:3], found[:3], strict=True):
        yield Difference(name, where, one, other)
    nothing: Row = {}
    for index, (row, read) in enumerate(zip_longest(expected[3], found[3], fillvalue=nothing)):
        for name in dict.fromkeys((*row, *read)):
            yield Difference(name, f"{where} action {index}", row.get(name), read.get(name))
