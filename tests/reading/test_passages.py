"""Passages are the words around the plan: nothing that its head or schedule says already."""

from __future__ import annotations

from pathlib import Path

import pytest

import harmonia
from harmonia import samples

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]

CLEAN = [path for path in SAMPLES if path.stem.endswith("clean")]  # the others name tasks anew


def passages(path: Path) -> list[str]:
    return [passage.text for passage in harmonia.read(path).plan.passages]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_labels_of_lists_are_none(path: Path) -> None:
    assert not [text for text in passages(path) if text.endswith(":")]


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_names_of_tasks_and_goals_are_none(path: Path) -> None:
    plan = harmonia.read(path).plan
    names = {name for task in plan.tasks for name in (task.title,) if name}
    names |= {goal.text for goal in plan.goals}

    assert not [text for text in passages(path) if any(text.endswith(name) for name in names)]


def test_what_stands_around_is_one() -> None:
    path = next(path for path in SAMPLES if path.stem == "goal_rows-clean")

    assert passages(path) == [
        "Załącznik nr 2 do Strategii rozwoju edukacji",
        "Miasto Nowa Przystań (miasto fikcyjne)",
        "Analiza SWOT",
        "Mocne strony",
        "Słabe strony",
        "doświadczona kadra",
        "przepełnione świetlice",
        "Szanse",
        "Zagrożenia",
        "nowe osiedla",
        "brak nauczycieli fizyki",
    ]


def test_a_list_does_not_go_on_behind_the_schedule() -> None:
    path = next(path for path in SAMPLES if path.stem == "cards-clean")
    plan = harmonia.read(path).plan

    assert len(plan.goals) == 2
