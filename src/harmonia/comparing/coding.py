"""A comparison as JSON: one flat list of changes, each with its places in both files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict

from harmonia.comparing.changes import (
    Added,
    Comparison,
    FieldChange,
    ItemChange,
    ListChange,
    Removed,
    Said,
    T,
    Understood,
    Weight,
)
from harmonia.plan import (
    Act,
    Action,
    Funding,
    Goal,
    Interval,
    Json,
    Place,
    Plan,
    Task,
    Term,
    plan_json,
    term_json,
)

_OF_TASKS = {"number": "task_renumbered", "goal": "task_goal_changed"}


def comparison_json(comparison: Comparison) -> Json:
    """A comparison as JSON values: whether the plans are equal, and the changes.

    Each change has its ``kind`` (``head_changed``, ``task_added``, ``task_renumbered``,
    ``action_moved``, ``field_changed`` …), ``before`` and ``after`` (None where the thing does not
    stand in that plan) with their ``place``; within a task ``task``, within an action ``action``
    (both again before and after); of fields also ``field``, ``weight`` and ``editorial``.
    """
    return {"equal": not comparison, "changes": list(_changes(comparison))}


def _changes(comparison: Comparison) -> Iterator[Json]:
    yield from ({"kind": "head_changed", **_field(one)} for one in comparison.head)
    yield from _list("debate", comparison.debates, _said)
    yield from _list("priority", comparison.priorities, _said)
    yield from _list("goal", comparison.goals, _goal)
    for one in comparison.tasks.in_order():
        yield from _standing("task", one, _whole_task, _task_ends)
        if isinstance(one, ItemChange):
            yield from _inside(one)


def _list(name: str, changes: ListChange[T], shown: Callable[[T], Json]) -> Iterator[Json]:
    """The changes of a list whose items hold nothing but fields."""
    for one in changes.in_order():
        yield from _standing(name, one, shown, shown)
        if isinstance(one, ItemChange):
            for change in one.fields:
                kind = "renumbered" if change.field == "number" else "changed"
                yield {"kind": f"{name}_{kind}", name: _both(one, shown), **_field(change)}


def _standing(
    name: str,
    one: Added[T] | Removed[T] | ItemChange[T],
    whole: Callable[[T], Json],
    ends: Callable[[T], Json],
) -> Iterator[Json]:
    """An item added, removed or moved."""
    if isinstance(one, Added):
        shown = {**whole(one.item), "position": one.position}
        yield {"kind": f"{name}_added", "before": None, "after": shown}
    elif isinstance(one, Removed):
        shown = {**whole(one.item), "position": one.position}
        yield {"kind": f"{name}_removed", "before": shown, "after": None}
    elif one.moved:
        yield {"kind": f"{name}_moved", **_both(one, ends)}


def _inside(task: ItemChange[Task]) -> Iterator[Json]:
    ends = {"task": _both(task, _task_ends)}
    for one in task.fields:
        yield {"kind": _OF_TASKS.get(one.field, "field_changed"), **ends, **_field(one)}
    for action in task.actions.in_order():
        for standing in _standing("action", action, _whole_action, _action_ends):
            yield {**standing, **ends}
        if isinstance(action, ItemChange):
            both = {**ends, "action": _both(action, _action_ends)}
            yield from ({"kind": "field_changed", **both, **_field(one)} for one in action.fields)


def _field(change: FieldChange) -> Json:
    return {
        "field": change.field,
        "weight": change.weight,
        "editorial": change.weight is Weight.EDITORIAL,
        "before": _said(change.before),
        "after": _said(change.after),
    }


def _both(change: ItemChange[T], shown: Callable[[T], Json]) -> Json:
    return {
        "before": {**shown(change.before.item), "position": change.before.position},
        "after": {**shown(change.after.item), "position": change.after.position},
    }


def _said(said: Said) -> Json:
    return {
        "text": said.text,
        "understood": _understood(said.understood),
        "place": _place(said.place),
    }


def _goal(goal: Goal) -> Json:
    return {"number": goal.number, "text": goal.text, "place": _place(goal.place)}


def _task_ends(task: Task) -> Json:
    place = _place(task.places.get("task"))
    return {"id": task.id, "number": task.number, "title": task.title, "place": place}


def _action_ends(action: Action) -> Json:
    place = _place(action.places.get("action"))
    return {"id": action.id, "method": action.method, "place": place}


def _whole_task(task: Task) -> Json:
    whole: Json = plan_json(Plan(id="", tasks=(task,)))["tasks"][0]
    return {**whole, "place": _place(task.places.get("task"))}


def _whole_action(action: Action) -> Json:
    whole: Json = _whole_task(Task("", None, None, actions=(action,)))["actions"][0]
    return {**whole, "place": _place(action.places.get("action"))}


def _place(place: Place | None) -> Json | None:
    shown: Json = plan_json(Plan(id="", places={"": place} if place else {}))["places"]
    return shown.get("")


def _understood(known: Understood) -> object:
    match known:
        case Funding():
            return {"sources": list(known.sources), "amount": known.amount}
        case tuple():
            return [asdict(one) for one in known]
        case Goal():
            return {"number": known.number, "text": known.text}
        case Interval() | Act():
            return _of_head(known)
        case Term():
            return term_json(known)
    return known


def _of_head(known: Interval | Act) -> object:
    if isinstance(known, Act):
        return plan_json(Plan(id="", act=known))["act"]
    return plan_json(Plan(id="", period=known))["period"]
