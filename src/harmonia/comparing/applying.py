"""A comparison applied to the old plan gives the new one, places and ids aside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from harmonia.comparing.changes import Comparison, FieldChange, ItemChange, ListChange, Said
from harmonia.comparing.fields import EXTRA, HEADER, texts
from harmonia.plan import (
    Act,
    Action,
    Funding,
    Goal,
    Interval,
    Party,
    Plan,
    Scope,
    Target,
    Task,
    Term,
)

T = TypeVar("T")


def apply(old: Plan, comparison: Comparison) -> Plan:
    """The new plan, made from the old one and what changed.

    Args:
        old: the old plan of the comparison.
        comparison: what `harmonia.comparing.compare` gave.

    Returns:
        A plan that says what the new one says. What was not added keeps its old id and places.
    """
    plan = replace(
        old,
        debates=_words(_list(texts(old, "debates", old.debates), comparison.debates, _text)),
        priorities=_words(
            _list(texts(old, "priorities", old.priorities), comparison.priorities, _text)
        ),
        goals=_list(old.goals, comparison.goals, _goal),
        tasks=_list(old.tasks, comparison.tasks, _task),
    )
    for change in comparison.head:
        plan = _with_head(plan, change)
    return plan


def _list(
    old: Sequence[T], change: ListChange[T], edit: Callable[[T, ItemChange[T]], T]
) -> tuple[T, ...]:
    """Added and moved items go to their new positions, the others fill the rest in old order."""
    edited = {one.before.position: one for one in change.changed}
    gone = {one.position for one in change.removed}
    placed = {one.position: one.item for one in change.added}
    staying: list[T] = []
    for at, item in enumerate(old):
        found = edited.get(at)
        now = edit(item, found) if found else item
        if found and found.moved:
            placed[found.after.position] = now
        elif at not in gone:
            staying.append(now)
    rest: Iterator[T] = iter(staying)
    return tuple(
        placed[at] if at in placed else next(rest) for at in range(len(placed) + len(staying))
    )


def _words(items: Sequence[Said]) -> tuple[str, ...]:
    return tuple(one.text or "" for one in items)


def _text(_: Said, change: ItemChange[Said]) -> Said:
    return change.fields[-1].after if change.fields else change.before.item


def _goal(goal: Goal, change: ItemChange[Goal]) -> Goal:
    for one in change.fields:
        if one.field == "number":
            goal = replace(goal, number=one.after.text)
        else:
            goal = replace(goal, text=one.after.text or "")
    return goal


def _task(task: Task, change: ItemChange[Task]) -> Task:
    for one in change.fields:
        match one.field:
            case "number":
                task = replace(task, number=one.after.text)
            case "title":
                task = replace(task, title=one.after.text)
            case _:
                task = replace(task, goal=one.after.text)
    return replace(task, actions=_list(task.actions, change.actions, _action))


def _action(action: Action, change: ItemChange[Action]) -> Action:
    for one in change.fields:
        action = _with_field(action, one.field, one.after)
    return action


def _with_field(action: Action, field: str, said: Said) -> Action:
    match field:
        case "method":
            action = replace(action, method=said.text)
        case "effect":
            action = replace(action, effect=said.text)
        case "indicator":
            action = replace(action, indicator=said.text)
        case "measure":
            action = replace(action, measure=said.text)
        case "monitoring_method":
            action = replace(action, monitoring_method=said.text)
        case "monitored_by":
            action = replace(action, monitored_by=said.text)
        case _:
            action = _with_understood(action, field, said)
    return action


def _with_understood(action: Action, field: str, said: Said) -> Action:
    known = said.understood
    several = known if isinstance(known, tuple) else ()
    match field:
        case "responsible":
            parties = tuple(one for one in several if isinstance(one, Party))
            return replace(action, responsible=said.text, parties=parties)
        case "targets":
            targets = tuple(one for one in several if isinstance(one, Target))
            return replace(action, targets=targets)
        case "term":
            return replace(action, term=known if isinstance(known, Term) else Term())
        case "funding":
            return replace(action, funding=known if isinstance(known, Funding) else Funding())
        case _:
            return replace(action, extra=_with(action.extra, field.removeprefix(EXTRA), said))


def _with_head(plan: Plan, change: FieldChange) -> Plan:
    said, known = change.after, change.after.understood
    match change.field:
        case "title":
            plan = replace(plan, title=said.text)
        case "authority":
            plan = replace(plan, authority=said.text)
        case "main_goal":
            plan = replace(plan, main_goal=said.text)
        case "act":
            plan = replace(plan, act=known if isinstance(known, Act) else None)
        case "scope":
            plan = replace(plan, scope=known if isinstance(known, Scope) else None)
        case "period":
            plan = replace(plan, period=known if isinstance(known, Interval) else None)
        case _:
            name = change.field.removeprefix(HEADER)
            plan = replace(plan, headers=_with(plan.headers, name, said))
    return plan


def _with(texts_by_name: Mapping[str, str], name: str, said: Said) -> dict[str, str]:
    others = {one: text for one, text in texts_by_name.items() if one != name}
    return others if said.text is None else {**others, name: said.text}
