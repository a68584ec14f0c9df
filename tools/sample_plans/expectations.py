"""How a careful person reads a sample plan, in the shape of the expectations of real plans."""

from __future__ import annotations

from typing import Any

from paper.content import FIELDS
from sample_plans.parts import Act, Sample, Step

_PARTNERS = "Partnerzy"  # a column of its own that belongs to who is responsible
_DASHES = {"-", "–", "—"}


def expectation(sample: Sample) -> dict[str, Any]:
    """The plan as it must be read; texts on one line, a lone dash is no value."""
    return {
        "title": _line(sample.title),
        "authority": sample.authority,
        "priorities": _priorities(sample.priorities),
        "main_goal": _line(sample.main_goal),
        "goals": [
            {"number": str(number), "text": _line(text)}
            for number, text in enumerate(sample.goals, start=1)
        ],
        "tasks": [_task(step) for step in sample.steps],
    }


def _task(step: Step) -> dict[str, Any]:
    return {
        "number": step.number,
        "title": _line(step.title),
        "goal": step.goal,
        "actions": [_action(act) for act in step.acts],
    }


def _action(act: Act) -> dict[str, Any]:
    fields: dict[str, Any] = {name: _line(act.words.get(name)) for name in FIELDS}
    fields["term"] = {
        "text": fields["term"],
        "intervals": [_interval(days) for days in act.days.split()],
    }
    partners = _line(act.words.get(_PARTNERS))
    if partners is not None:
        fields["responsible"] = "; ".join(filter(None, (fields["responsible"], partners)))
    fields["targets"] = [dict(target) for target in act.targets]
    extra = {
        name: _line(text)
        for name, text in act.words.items()
        if name not in FIELDS and name != _PARTNERS
    }
    return {**fields, "extra": extra} if extra else fields


def _interval(days: str) -> dict[str, str | None]:
    start, end = (None if day == ".." else day for day in days.split("/"))
    return {"start": start, "end": end}


def _priorities(priorities: tuple[str, ...]) -> list[str | None]:
    """The mark that ends an item of a list does not count."""
    if len(priorities) == 1:
        return [_line(priorities[0])]
    return [_line(priority.rstrip(";.")) for priority in priorities]


def _line(text: str | None) -> str | None:
    words = " ".join((text or "").split())
    return None if not words or words in _DASHES else words
