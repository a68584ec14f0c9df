"""A task's heading over two lines, as a plain text breaks it, before labelled paragraphs."""

from __future__ import annotations

import pytest

from harmonia.reading import read_plan
from harmonia.sources import read_document

LABELLED = "Sposób realizacji: spotkania\nTermin realizacji: maj 2026\nWskaźnik: liczba spotkań\n"


def titles(text: str) -> list[tuple[str | None, str | None, list[str | None]]]:
    plan, _ = read_plan(read_document(text.encode(), "plan.txt"))
    return [
        (task.number, task.title, [action.method for action in task.actions]) for task in plan.tasks
    ]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        (
            "Wspólne zajęcia pięciolatków\ni pierwszoklasistów",
            "Wspólne zajęcia pięciolatków i pierwszoklasistów",
        ),
        ("Wspólne zajęcia dla\nKlas I–III", "Wspólne zajęcia dla Klas I–III"),
        (
            "Zajęcia w szkołach,\nPrzedszkolach\ni domach",
            "Zajęcia w szkołach, Przedszkolach i domach",
        ),
    ],
)
def test_the_heading_goes_on(heading: str, title: str) -> None:
    text = f"Plan\nZadanie 1. {heading}\n{LABELLED}\nZadanie 2. Sieć\n{LABELLED}"
    assert titles(text) == [("1", title, ["spotkania"]), ("2", "Sieć", ["spotkania"])]


def test_a_sentence_of_its_own_is_no_heading() -> None:
    text = f"Zadanie 1. Wspólne zajęcia\nSzkoły prowadzą je razem.\nZadanie 2. Sieć\n{LABELLED}"
    assert titles(text) == [("2", "Sieć", ["spotkania"])]
