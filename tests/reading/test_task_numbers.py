"""Numbers of tasks: as written, without the last full stop, wherever they stand."""

from __future__ import annotations

import pytest

from harmonia.plan import Place
from harmonia.reading.numbering import front_number, heading, plain_number
from harmonia.reading.rows import TASK
from harmonia.reading.value import Value
from tables import HEADER, plan, table


def value(text: str) -> Value:
    return Value.of(text, Place("plan.docx", 0))


@pytest.mark.parametrize(
    ("written", "number"),
    [("1.", "1"), ("1.1", "1.1"), ("1.1.", "1.1"), ("I.2", "I.2"), ("12)", "12"), (" 3. ", "3")],
)
def test_a_number_keeps_its_form(written: str, number: str) -> None:
    assert plain_number(written) == number


@pytest.mark.parametrize("text", ["2018", "Zadanie", "31.01.2018", "8 szkół", ""])
def test_what_is_no_number(text: str) -> None:
    assert plain_number(text) is None


@pytest.mark.parametrize(
    ("line", "number", "title"),
    [
        ("Zadanie/Działanie 3.2 .Wsparcie sieci", "3.2", "Wsparcie sieci"),
        ("Zadane/Działanie 10. Opracowanie planu", "10", "Opracowanie planu"),
        ("Zadanie nr 4: Szkolenia", "4", "Szkolenia"),
        ("ZADANIE 1.1 Przegląd", "1.1", "Przegląd"),
        ("Zadanie: Przegląd", None, "Przegląd"),
        ("[bookmark: _GoBack]Zadanie 12. Projekt", "12", "Projekt"),
        ("Działanie II.3 – Warsztaty", "II.3", "Warsztaty"),
    ],
)
def test_a_heading_gives_number_and_title(line: str, number: str | None, title: str) -> None:
    found = heading(value(line), TASK)

    assert found is not None
    assert (plain_number(found.number.text) if found.number else None) == number
    assert found.rest.text == title


@pytest.mark.parametrize(
    "line", ["Zadania realizuje wydział", "Działanie w szkołach", "Wdrożenie 2 planów"]
)
def test_prose_is_no_heading(line: str) -> None:
    assert heading(value(line), TASK) is None


@pytest.mark.parametrize(
    "text", ["8 szkół objętych wsparciem", "I kwartał", "W szkołach", "2018 r."]
)
def test_a_title_may_begin_with_a_figure(text: str) -> None:
    assert front_number(value(text)).number is None


def test_a_number_may_stand_in_the_title_cell() -> None:
    header = HEADER[1:]
    found = plan(table(header, ("1.1. Szkolenia", "warsztaty", "WE", "maj 2026", "Liczba", "2")))

    assert (found.tasks[0].number, found.tasks[0].title) == ("1.1", "Szkolenia")
