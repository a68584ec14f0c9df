"""Which fields a plan has words in, and what stands in each."""

from __future__ import annotations

from harmonia.plan import Action, Plan
from harmonia.reading.fields import ACTION_FIELDS, Field, field_text
from harmonia.writing.partners import leads_and_helps

_ORDER = tuple(
    name
    for field in ACTION_FIELDS
    for name in ((field, Field.PARTNERS) if field is Field.RESPONSIBLE else (field,))
)
# With fewer columns or lines a reader would not know a schedule for one.
_ALWAYS = frozenset({Field.METHOD, Field.RESPONSIBLE, Field.TERM})


def used_fields(plan: Plan) -> tuple[Field, ...]:
    """The fields that any action has words in, in the order of the template.

    Those who help have a field of their own where the office named them apart.
    """
    actions = [action for task in plan.tasks for action in task.actions]
    return tuple(field for field in _ORDER if any(words_of(action, field) for action in actions))


def shown_fields(plan: Plan) -> tuple[Field, ...]:
    """The fields that a layout of ours shows: those used, and the least that makes a schedule."""
    used = used_fields(plan)
    return tuple(field for field in _ORDER if field in used or field in _ALWAYS)


def extra_headers(plan: Plan) -> tuple[str, ...]:
    """Headers of what is none of our fields, in order of first appearance."""
    names = (name for task in plan.tasks for action in task.actions for name in action.extra)
    return tuple(dict.fromkeys(names))


def has_numbers(plan: Plan) -> bool:
    """Whether any task has a number."""
    return any(task.number for task in plan.tasks)


def words_of(action: Action, name: str) -> str:
    """The words of a field, or of an extra column by its header; none are an empty text."""
    if name == Field.RESPONSIBLE:
        return leads_and_helps(action)[0] or ""
    if name == Field.PARTNERS:
        return leads_and_helps(action)[1] or ""
    if name in ACTION_FIELDS:
        return field_text(action, Field(name)) or ""
    return action.extra.get(name, "")
