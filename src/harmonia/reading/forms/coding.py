"""Forms as JSON values and back, to pass between processes."""

from __future__ import annotations

from dataclasses import asdict

from harmonia.plan import Json
from harmonia.reading.fields import Field
from harmonia.reading.forms.model import Form, FormCell, FormLine, Kind, TaskName


def form_json(form: Form) -> Json:
    """A form as JSON values, keys as the names of its fields."""
    return asdict(form)


def form_from_json(data: Json) -> Form:
    """The form that `form_json` made the values of.

    Raises:
        KeyError, TypeError, ValueError: the values are no form.
    """
    lines = tuple(FormLine(**{**one, "field": Field(one["field"])}) for one in data["lines"])
    return Form(
        kind=Kind(data["kind"]),
        lines=lines,
        header=tuple(FormCell(**one) for one in data["header"]),
        task_name=TaskName(data["task_name"]),
        task=data["task"],
        goal=data["goal"],
        goal_rows=data["goal_rows"],
        landscape=data["landscape"],
    )
