"""All words a plan holds, with whose they are and where they stood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Protocol, runtime_checkable

from harmonia.checking.finding import Remark
from harmonia.checking.making import about_action, about_task
from harmonia.plan import Action, Place, Plan, Task
from harmonia.reading.fields import ACTION_FIELDS, field_text


@runtime_checkable
class _Worded(Protocol):
    """What stands in a plan as words with a place: goals, and whatever else comes like them."""

    @property
    def text(self) -> str: ...
    @property
    def place(self) -> Place | None: ...


@dataclass(frozen=True, slots=True)
class Said:
    """Some words of a plan; ``task`` and ``action`` are None outside the tasks."""

    text: str
    field: str
    task: Task | None = None
    action: Action | None = None
    place: Place | None = None

    def remark(self, *others: Place | None, **values: str) -> Remark:
        """A remark on these words."""
        if self.task and self.action:
            return about_action(self.task, self.action, self.field, *others, **values)
        if self.task:
            return about_task(self.task, self.field, *others, **values)
        places = tuple(dict.fromkeys(p for p in (self.place, *others) if p is not None))
        return Remark(None, None, self.field, places, values)

    @property
    def where(self) -> Place | None:
        """Where the words stood."""
        for holder in (self.action, self.task):
            if holder:
                return holder.places.get(self.field) or self.place
        return self.place


def said(plan: Plan, actions: Iterable[tuple[Task, Action]]) -> Iterator[Said]:
    """Everything a plan says: its head, its tasks and what stands around them."""
    yield from _around(plan)
    for task in plan.tasks:
        if task.title:
            yield Said(task.title, "title", task, None, task.places.get("task"))
    for task, action in actions:
        own = action.places.get("action")
        for field in ACTION_FIELDS:
            if text := field_text(action, field):
                yield Said(text, str(field), task, action, own)
        for name, text in action.extra.items():
            yield Said(text, name, task, action, own)


def first_place(plan: Plan) -> Place | None:
    """Where a plan begins, for what is missing from all of it."""
    goal = plan.goals[0].place if plan.goals else None
    task = plan.tasks[0].places.get("task") if plan.tasks else None
    return plan.places.get("title") or plan.places.get("main_goal") or goal or task


def _around(plan: Plan) -> Iterator[Said]:
    start = first_place(plan)
    for one in fields(plan):
        value: object = getattr(plan, one.name)
        if isinstance(value, str) and one.name != "id":
            yield Said(value, one.name, place=plan.places.get(one.name, start))
        elif isinstance(value, tuple):
            yield from _listed(plan, one.name, value, start)


def _listed(
    plan: Plan, name: str, values: tuple[object, ...], start: Place | None
) -> Iterator[Said]:
    for number, value in enumerate(values):
        if isinstance(value, str):
            yield Said(value, name, place=plan.places.get(f"{name}.{number}", start))
        elif isinstance(value, _Worded):
            yield Said(value.text, name, place=value.place or start)
