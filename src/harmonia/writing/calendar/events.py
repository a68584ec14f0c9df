"""Each action of a plan as the events that a calendar holds for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

from harmonia.plan import Action, Plan, Task
from harmonia.writing.calendar import sentences
from harmonia.writing.calendar.file import Event, day
from harmonia.writing.calendar.occasions import Occasion, Part, occasions
from harmonia.writing.sheets.day import day_of

_OURS = uuid5(NAMESPACE_URL, "urn:harmonia:calendar")


@dataclass(frozen=True, slots=True)
class Entry:
    """An action of a task and its events, none where it has no days."""

    task: Task
    action: Action
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class _Source:
    """What all events of an action share."""

    name: str  # of the action among those of all plans
    stamp: date
    task: Task
    action: Action
    description: str


def entries_of(plan: Plan, on: date | None) -> Iterator[Entry]:
    """All actions of a plan, in order; ``on`` is the day of writing, None: one the plan names."""
    stamp = on or day_of(plan)
    met: Counter[str] = Counter()  # ids that a plan made by hand may hold twice
    for task in plan.tasks:
        for action in task.actions:
            met[action.id] += 1
            name = f"{plan.id}|{action.id}|{met[action.id]}"
            texts = sentences.description(plan, task, action)
            source = _Source(name, stamp, task, action, texts)
            found = occasions(action.term, plan.period)
            yield Entry(task, action, tuple(_event(source, occasion) for occasion in found))


def _uid(name: str, occasion: Occasion) -> UUID:
    """The event that ends an interval keeps its UID however long the interval becomes."""
    part = "first" if occasion.part is Part.FIRST else "main"
    return uuid5(_OURS, f"{name}|{occasion.number}|{part}")


def _event(source: _Source, occasion: Occasion) -> Event:
    until = day(occasion.until) if occasion.until else None
    return Event(
        uid=str(_uid(source.name, occasion)),
        stamp=source.stamp,
        start=occasion.start,
        end=occasion.end,
        summary=sentences.summary(source.task, source.action, occasion.part),
        description=source.description,
        categories=sentences.categories(source.task, occasion.part),
        rule=f"{occasion.rule};UNTIL={until}" if occasion.rule and until else None,
    )
