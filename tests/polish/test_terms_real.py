"""The deadlines of the real plans have exactly their days."""

from __future__ import annotations

import json

import pytest

from harmonia.plan import Interval
from harmonia.polish.terms import is_term, understand_term
from real_plans import NAMES, SHARED, needs_real_plans


def _as_json(interval: Interval) -> dict[str, str | None]:
    start, end = interval.start, interval.end
    return {
        "start": start.isoformat() if start else None,
        "end": end.isoformat() if end else None,
    }


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_real_deadlines(name: str) -> None:
    plan = json.loads((SHARED / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    terms = [action["term"] for task in plan["tasks"] for action in task["actions"]]
    assert terms
    for term in terms:
        understood = understand_term(term["text"])
        assert understood.text == term["text"]
        assert [_as_json(interval) for interval in understood.intervals] == term["intervals"]
        assert term["text"] is None or is_term(term["text"])
