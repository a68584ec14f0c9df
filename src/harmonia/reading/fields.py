"""The fields a column or a label can hold."""

from __future__ import annotations

from enum import StrEnum

from harmonia.plan import Action


class Field(StrEnum):
    """A field of the schedule, before rows become tasks."""

    NUMBER = "number"
    TITLE = "title"
    GOAL = "goal"
    ACTION = "action"  # "Działanie": the title where it stands alone, else the method
    METHOD = "method"
    RESPONSIBLE = "responsible"
    PARTNERS = "partners"  # joins `responsible`
    TERM = "term"
    EFFECT = "effect"
    FUNDING = "funding"
    INDICATOR = "indicator"
    MEASURE = "measure"
    MONITORING_METHOD = "monitoring_method"
    MONITORED_BY = "monitored_by"
    EXTRA = "extra"


# What an action holds; the others belong to the task.
ACTION_FIELDS = (
    Field.METHOD,
    Field.RESPONSIBLE,
    Field.TERM,
    Field.EFFECT,
    Field.FUNDING,
    Field.INDICATOR,
    Field.MEASURE,
    Field.MONITORING_METHOD,
    Field.MONITORED_BY,
)


def field_text(action: Action, field: Field) -> str | None:
    """The words of a field of an action."""
    if field is Field.TERM:
        return action.term.text
    if field is Field.FUNDING:
        return action.funding.text
    value = getattr(action, field)
    return value if isinstance(value, str) else None
