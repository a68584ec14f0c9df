"""Two plans become a comparison."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from harmonia.comparing import fields
from harmonia.comparing.changes import (
    Added,
    Comparison,
    FieldChange,
    ItemChange,
    ListChange,
    Listed,
    Removed,
    Said,
    Weight,
)
from harmonia.comparing.faces import action_face, goal_face, task_face, text_face
from harmonia.comparing.matching import Face, match
from harmonia.comparing.order import moved
from harmonia.plan import Goal, Plan, Task

T = TypeVar("T")
Pairs = list[tuple[int, int]]
Difference = Callable[[Listed[T], Listed[T]], ItemChange[T]]


def compare(old: Plan, new: Plan) -> Comparison:
    """What changed from one plan to another.

    Args:
        old: the plan as it was.
        new: the plan as it is now.

    Returns:
        The changes. They are none exactly where both plans say the same; ids, places, tables that
        are no schedule, and headers that only one plan has in the office's own words, are not
        compared.
    """
    goals = _pairs(old.goals, new.goals, goal_face)
    tasks = _pairs(old.tasks, new.tasks, task_face)
    return Comparison(
        head=tuple(fields.head_changes(old, new)),
        debates=_texts(*(fields.texts(one, "debates", one.debates) for one in (old, new))),
        priorities=_texts(*(fields.texts(one, "priorities", one.priorities) for one in (old, new))),
        goals=_listed(old.goals, new.goals, goals, _differing(fields.goal_says)),
        tasks=_listed(old.tasks, new.tasks, tasks, _Tasks.of(old, new, goals).difference),
    )


def _pairs(old: Sequence[T], new: Sequence[T], face: Callable[[T], Face]) -> Pairs:
    return match([face(one) for one in old], [face(one) for one in new])


def _listed(
    old: Sequence[T], new: Sequence[T], pairs: Pairs, difference: Difference[T]
) -> ListChange[T]:
    """What became of a list whose items are paired."""
    elsewhere = moved([after for _, after in pairs])
    olds, news = {before for before, _ in pairs}, {after for _, after in pairs}
    found = [
        replace(
            difference(Listed(before, old[before]), Listed(after, new[after])),
            moved=after in elsewhere,
        )
        for before, after in sorted(pairs, key=lambda pair: pair[1])
    ]
    return ListChange(
        tuple(Added(at, one) for at, one in enumerate(new) if at not in news),
        tuple(Removed(at, one) for at, one in enumerate(old) if at not in olds),
        tuple(one for one in found if one.moved or one.fields or one.actions),
    )


def _texts(old: Sequence[Said], new: Sequence[Said]) -> ListChange[Said]:
    return _listed(old, new, _pairs(old, new, text_face), _differing(fields.text_says))


def _differing(says: Callable[[T], Mapping[str, Said]]) -> Difference[T]:
    """The difference of two items that have nothing but fields."""

    def difference(before: Listed[T], after: Listed[T]) -> ItemChange[T]:
        found = fields.changes(says(before.item), says(after.item))
        return ItemChange(before, after, fields=tuple(found))

    return difference


@dataclass(frozen=True, slots=True)
class _Tasks:
    """Compares tasks with an eye on what became of the goals they stand under."""

    old: Mapping[str | None, Goal]
    new: Mapping[str | None, Goal]
    became: Mapping[str | None, str | None]

    @classmethod
    def of(cls, old: Plan, new: Plan, goals: Pairs) -> _Tasks:
        """With the goals of both plans by their numbers."""
        became = {old.goals[one].number: new.goals[other].number for one, other in goals}
        return cls(
            {goal.number: goal for goal in old.goals},
            {goal.number: goal for goal in new.goals},
            became,
        )

    def difference(self, before: Listed[Task], after: Listed[Task]) -> ItemChange[Task]:
        """What changed in a task, its actions included."""
        found = fields.changes(fields.task_says(before.item), fields.task_says(after.item))
        old, new = before.item.actions, after.item.actions
        one_each = len(old) == len(new) == 1
        pairs = [(0, 0)] if one_each else _pairs(old, new, action_face)
        return ItemChange(
            before,
            after,
            fields=(*found, *self._goal(before.item, after.item)),
            actions=_listed(old, new, pairs, _differing(fields.action_says)),
        )

    def _goal(self, before: Task, after: Task) -> Iterator[FieldChange]:
        """The goal a task stands under, unless it only got another number or other words."""
        became = self.became.get(before.goal)
        if before.goal == after.goal and (became is None or became == after.goal):
            return
        follows = became is not None and became == after.goal
        yield FieldChange(
            "goal",
            _goal_said(before, self.old),
            _goal_said(after, self.new),
            Weight.FOLLOWS if follows else Weight.WORDING,
        )


def _goal_said(task: Task, goals: Mapping[str | None, Goal]) -> Said:
    """The goal a task stands under: its number, and the goal itself where the plan names it."""
    place = task.places.get("goal") or task.places.get("task")
    return Said(task.goal, goals.get(task.goal) if task.goal else None, place)
