"""What each thing of a plan says, field by field. Fields that say nothing are left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from harmonia.comparing.changes import FieldChange, Said
from harmonia.comparing.editorial import weight
from harmonia.plan import Act, Action, Funding, Goal, Plan, Task, Term
from harmonia.reading.default_headers import is_default

EXTRA, HEADER = "extra:", "header:"
_NOTHING = Said()
_EMPTY = (None, (), Term(), Funding())


def action_says(action: Action) -> dict[str, Said]:
    """The fields of an action, in the order of the model."""
    places = action.places
    where = places.get("action")
    indicator = places.get("indicator") or places.get("measure") or where
    says = {
        "method": Said(action.method),
        "responsible": Said(action.responsible, action.parties),
        "term": Said(action.term.text, action.term),
        "effect": Said(action.effect),
        "funding": Said(action.funding.text, action.funding),
        "indicator": Said(action.indicator),
        "measure": Said(action.measure),
        "targets": Said(None, action.targets, indicator),
        "monitoring_method": Said(action.monitoring_method),
        "monitored_by": Said(action.monitored_by),
        **{f"{EXTRA}{name}": Said(text) for name, text in action.extra.items()},
    }
    return {
        name: Said(said.text, said.understood, said.place or places.get(name) or where)
        for name, said in says.items()
        if said.text or said.understood not in _EMPTY
    }


def task_says(task: Task) -> dict[str, Said]:
    """Number and title; the goal is compared with an eye on the goals of both plans."""
    where = task.places.get("task")
    says = {"number": task.number, "title": task.title}
    return {
        name: Said(text, None, task.places.get(name) or where)
        for name, text in says.items()
        if text
    }


def goal_says(goal: Goal) -> dict[str, Said]:
    """Number and text."""
    says = {"number": goal.number, "text": goal.text}
    return {name: Said(text, None, goal.place) for name, text in says.items() if text}


def text_says(said: Said) -> dict[str, Said]:
    """The one field of a priority or a date of debate."""
    return {"text": said}


def texts(plan: Plan, name: str, items: Sequence[str]) -> tuple[Said, ...]:
    """The items of a list of texts, with their places."""
    return tuple(Said(text, None, plan.places.get(f"{name}.{at}")) for at, text in enumerate(items))


def head_changes(old: Plan, new: Plan) -> Iterator[FieldChange]:
    """What changed in the facts about the whole plan that are no lists.

    A header that only one plan has in the office's own words is no change: the other plan is laid
    out without a place for it, or with ours.
    """
    both = _own_headers(old) & _own_headers(new)
    yield from changes(_head_says(old, both), _head_says(new, both))


def _own_headers(plan: Plan) -> set[str]:
    """The fields that the office has words of its own for."""
    return {name for name, text in plan.headers.items() if not is_default(name, text)}


def _head_says(plan: Plan, named: Collection[str]) -> dict[str, Said]:
    """The facts, and the wording of the fields ``named``."""
    says = {
        "title": Said(plan.title),
        "authority": Said(plan.authority),
        "act": Said(_act_words(plan.act), plan.act),
        "scope": Said(None, plan.scope),
        "period": Said(None, plan.period),
        "main_goal": Said(plan.main_goal),
        **{f"{HEADER}{name}": Said(text) for name, text in plan.headers.items() if name in named},
    }
    return {
        name: Said(said.text, said.understood, plan.places.get(name))
        for name, said in says.items()
        if said.text or said.understood is not None
    }


def changes(before: Mapping[str, Said], after: Mapping[str, Said]) -> Iterator[FieldChange]:
    """The fields that say something else, in the order of the old plan, new fields last."""
    for name in dict.fromkeys((*before, *after)):
        old, new = before.get(name, _NOTHING), after.get(name, _NOTHING)
        if (old.text, old.understood) != (new.text, new.understood):
            yield FieldChange(name, old, new, weight(old, new))


def _act_words(act: Act | None) -> str | None:
    if act is None:
        return None
    day = f"z dnia {act.date:%d.%m.%Y} r." if act.date else None
    number = f"nr {act.number}" if act.number else None
    return " ".join(filter(None, (act.kind, number, day, act.body))) or None
