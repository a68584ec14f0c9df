"""Every field's place leads back to its words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from harmonia.plan import Place, Plan
from harmonia.polish.words import tidy
from harmonia.reading import read_plan
from harmonia.samples import paths
from harmonia.sources import open_document
from real_plans import NAMES, SHARED, needs_real_plans


def placed(plan: Plan) -> Iterator[tuple[str, Place, str | None]]:
    """(what, place, words) of each field that has a place of its own."""
    yield from (
        (name, plan.places[name], getattr(plan, name))
        for name in ("title", "main_goal")
        if name in plan.places
    )
    for number, priority in enumerate(plan.priorities):
        yield f"priority {number}", plan.places[f"priorities.{number}"], priority
    for goal in plan.goals:
        if goal.place:
            yield f"goal {goal.number}", goal.place, goal.text
    for task in plan.tasks:
        if task.title:
            yield f"title of {task.number}", task.places["title"], task.title
        for action in task.actions:
            for name in ("method", "effect", "indicator", "measure", "monitoring_method"):
                if name in action.places:
                    yield f"{action.id} {name}", action.places[name], getattr(action, name)
            for name, text in action.extra.items():
                yield f"{action.id} {name}", action.places[f"extra:{name}"], text


def check(path: Path) -> None:
    document = open_document(path)
    plan, doubts = read_plan(document)

    fields = list(placed(plan))
    assert fields or not plan.tasks
    for what, place, words in fields:
        found = tidy(document.at(place)) or ""
        assert (words or "").startswith(found), what  # a value may go on in a second cell or line
        assert found or words is None, what  # a field with a label and no words
    for doubt in doubts:
        for place in doubt.places:
            document.at(place)


@pytest.mark.parametrize("path", paths(), ids=lambda path: path.name)
def test_in_the_samples(path: Path) -> None:
    check(path)


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_in_the_real_plans(name: str) -> None:
    check(SHARED / "plans" / f"{name}.txt")
