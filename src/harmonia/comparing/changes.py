"""What differs between two plans: frozen values, no behaviour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar

from harmonia.plan import (
    Act,
    Action,
    Funding,
    Goal,
    Interval,
    Party,
    Place,
    Scope,
    Target,
    Task,
    Term,
)

Understood: TypeAlias = (
    Term | Funding | tuple[Target | Party, ...] | Goal | Interval | Scope | Act | None
)
T = TypeVar("T")


class Weight(StrEnum):
    """How much a change is one."""

    WORDING = "wording"  # other words: what an amendment is about
    EDITORIAL = "editorial"  # only white space, the case of the first letter or a final full stop
    FOLLOWS = "follows"  # the words stayed; they mean something else through other changes


@dataclass(frozen=True, slots=True)
class Said:
    """What one plan says in one field: the words, what was understood of them, where they stood.

    ``text`` is None where the field is empty or has no words of its own (targets, period, scope).
    """

    text: str | None = None
    understood: Understood = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field that says something else.

    ``field`` is a field's name of `harmonia.plan`, ``extra:…`` for a column of the office's own,
    ``header:…`` for the office's wording of a column.
    """

    field: str
    before: Said
    after: Said
    weight: Weight


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """An item and its position in its list, counted from 0."""

    position: int
    item: T


@dataclass(frozen=True, slots=True)
class Added(Listed[T]):
    """An item that only the new plan has, with its position there."""


@dataclass(frozen=True, slots=True)
class Removed(Listed[T]):
    """An item that only the old plan has, with its position there."""


@dataclass(frozen=True, slots=True)
class ItemChange(Generic[T]):
    """An item that stands in both plans and is not the same.

    ``moved``: it stands elsewhere among the items that both plans have; items that only made room
    for added or removed ones are not moved. ``actions``: of tasks only.
    """

    before: Listed[T]
    after: Listed[T]
    moved: bool = False
    fields: tuple[FieldChange, ...] = ()
    actions: ListChange[Action] = field(
        default_factory=lambda: ListChange()  # noqa: PLW0108  (the class stands below)
    )

    @property
    def weight(self) -> Weight:
        """The heaviest of the changes inside."""
        if self.moved or self.actions.added or self.actions.removed:
            return Weight.WORDING
        inside = {one.weight for one in self.fields} | {one.weight for one in self.actions.changed}
        return next(weight for weight in Weight if weight in inside)


@dataclass(frozen=True, slots=True)
class ListChange(Generic[T]):
    """What became of a list: each in the order of its own plan, ``changed`` of the new one."""

    added: tuple[Added[T], ...] = ()
    removed: tuple[Removed[T], ...] = ()
    changed: tuple[ItemChange[T], ...] = ()

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.added or self.removed or self.changed)

    def in_order(self) -> Iterator[Added[T] | Removed[T] | ItemChange[T]]:
        """All changes in the order of the new plan, removed items where they stood."""
        there: list[tuple[int, int, Added[T] | Removed[T] | ItemChange[T]]] = [
            *((one.after.position, 1, one) for one in self.changed),
            *((one.position, 1, one) for one in self.added),
            *((one.position, 0, one) for one in self.removed),
        ]
        for _, _, one in sorted(there, key=lambda each: each[:2]):
            yield one


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two plans. Ids and places are no difference."""

    head: tuple[FieldChange, ...] = ()
    debates: ListChange[Said] = field(default_factory=ListChange[Said])
    priorities: ListChange[Said] = field(default_factory=ListChange[Said])
    goals: ListChange[Goal] = field(default_factory=ListChange[Goal])
    tasks: ListChange[Task] = field(default_factory=ListChange[Task])

    def __bool__(self) -> bool:
        """Whether anything differs."""
        lists = (self.debates, self.priorities, self.goals, self.tasks)
        return bool(self.head) or any(lists)
