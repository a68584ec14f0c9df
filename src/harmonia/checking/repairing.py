"""Applying proposed repairs to a plan; the file it was read from is never touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from harmonia.checking.finding import Finding
from harmonia.plan import Action, Change, Plan, Task, Term
from harmonia.polish.terms import Context, understand_term
from harmonia.reading.fields import ACTION_FIELDS, Field, field_text
from harmonia.reading.funding import read_funding
from harmonia.reading.parties import read_parties
from harmonia.reading.targets import read_targets

DROPPED = "action"  # the field of a change that takes a whole action away


@dataclass(frozen=True, slots=True)
class Applied:
    """One change that was made: whose field, what stood there, what stands there now."""

    rule: str
    change: Change
    before: str | None


def repair(plan: Plan, findings: Iterable[Finding]) -> tuple[Plan, tuple[Applied, ...]]:
    """Apply the repairs of findings, in their order.

    Args:
        plan: the plan as read.
        findings: those whose repair is wanted; findings without one are passed over.

    Returns:
        The repaired plan, with everything understood anew where words changed, and what was done.
        A repair that touches a field which an earlier one has changed is left out, and so is a
        change of an action that was dropped.
    """
    applied: list[Applied] = []
    tasks = {task.id: task for task in plan.tasks}
    context = Context(period=plan.period)
    for rule, change in _changes(findings):
        task = tasks.get(change.task or "")
        if task is None or not _there(task, change):
            continue
        applied.append(Applied(rule, change, _before(task, change)))
        tasks[task.id] = _task(task, change, context)
    return replace(plan, tasks=tuple(tasks.values())), tuple(applied)


def _changes(findings: Iterable[Finding]) -> Iterator[tuple[str, Change]]:
    """Every change with its rule; of two repairs of one field only the first."""
    touched: set[tuple[str | None, str | None, str]] = set()
    for finding in findings:
        changes = finding.remark.repair.changes if finding.remark.repair else ()
        keys = {(change.task, change.action, change.field) for change in changes}
        if not keys & touched:
            touched |= keys
            yield from ((finding.rule, change) for change in changes)


def _there(task: Task, change: Change) -> bool:
    """Whether what a change speaks of is still there: its action may have been dropped."""
    return change.action is None or any(action.id == change.action for action in task.actions)


def _before(task: Task, change: Change) -> str | None:
    if change.action is None:
        return {"number": task.number, "title": task.title}.get(change.field)
    for action in task.actions:
        if action.id == change.action and change.field != DROPPED:
            return field_text(action, Field(change.field))
    return None


def _task(task: Task, change: Change, context: Context) -> Task:
    if change.action is None:
        if change.field == "number":
            return replace(task, number=change.value)
        return replace(task, title=change.value)
    if change.field == DROPPED:
        left = tuple(action for action in task.actions if action.id != change.action)
        return replace(task, actions=left)
    actions = (
        _action(one, change, context) if one.id == change.action else one for one in task.actions
    )
    return replace(task, actions=tuple(actions))


def _action(action: Action, change: Change, context: Context) -> Action:
    """Set one field and understand again what depends on it."""
    field, text = Field(change.field), change.value
    if field not in ACTION_FIELDS:
        return action
    if field is Field.TERM:
        return replace(action, term=_term(text, context))
    if field is Field.FUNDING:
        return replace(action, funding=read_funding(text))
    if field is Field.RESPONSIBLE:
        return replace(action, responsible=text, parties=read_parties(text))
    texts = {**{one: field_text(action, one) for one in ACTION_FIELDS}, field: text}
    targets = read_targets(texts[Field.INDICATOR], texts[Field.MEASURE])
    return replace(_with_text(action, field, text), targets=targets)


def _term(text: str | None, context: Context) -> Term:
    """A term by its own words; the plan's years are asked only where those give no days."""
    own = understand_term(text)
    return own if own.intervals else understand_term(text, context)


def _with_text(action: Action, field: Field, text: str | None) -> Action:
    match field:
        case Field.METHOD:
            return replace(action, method=text)
        case Field.EFFECT:
            return replace(action, effect=text)
        case Field.INDICATOR:
            return replace(action, indicator=text)
        case Field.MEASURE:
            return replace(action, measure=text)
        case Field.MONITORING_METHOD:
            return replace(action, monitoring_method=text)
        case _:
            return replace(action, monitored_by=text)
