"""A06–A10: years, names and people in several places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.checking.examples import EXAMPLES
from mirror_edits import found
from plan_findings import found_in, sentence

SAID = "Wspieranie nauczycieli w ocenianiu kształtującym"


def with_goal(text: str, tasks: dict[str, dict[str, str | None]]) -> list[tuple[str, str | None]]:
    """The base plan with another second goal."""
    head = {"goals": f"Cele szczegółowe:\n1. Rozpoznanie potrzeb szkół\n2. {text}"}
    return found(tasks, head, {"2": f"Cel 2. {text}"})


@given(st.integers(2024, 2029), st.integers(2024, 2029))
def test_the_same_words_with_other_years_are_found(first: int, second: int) -> None:
    goal = f"{SAID} w roku szkolnym {first}/{first + 1}"
    effect = f"{SAID} w roku szkolnym {second}/{second + 1}"
    codes = with_goal(goal, {"2.1": {"effect": effect}})
    assert (("A06", "t2.1") in codes) == (first != second)


@pytest.mark.parametrize(
    "effect",
    [
        "Nauczyciele oceniają kształtująco w roku 2030",
        "Szkoły mają plany na 2030 rok",
        f"{SAID}",
    ],
)
def test_other_words_may_have_other_years(effect: str) -> None:
    assert with_goal(f"{SAID} w roku szkolnym 2026/2027", {"2.1": {"effect": effect}}) == []


@pytest.mark.parametrize(
    "years", ["w roku szkolnym 2026/2027", "w roku 2028", "w latach 2026–2028"]
)
def test_tasks_may_go_step_by_step_through_their_goals_years(years: str) -> None:
    edits: dict[str, dict[str, str | None]] = {"2.1": {"effect": f"{SAID} {years}"}}
    assert with_goal(f"{SAID} w latach 2026–2028", edits) == []


def test_a_goal_whose_first_year_has_no_task_is_asked_about() -> None:
    goal = "Wspieranie nauczycieli w roku szkolnym 2025/2026 i w roku szkolnym 2026/2027"
    assert with_goal(goal, {}) == [("A07", "t2.1")]


@pytest.mark.parametrize(
    "years",
    [
        "w roku szkolnym 2026/2027 i w roku szkolnym 2027/2028",
        "w roku szkolnym 2026/2027",
        "do czerwca 2027 r.",
    ],
)
def test_a_goal_that_begins_with_its_tasks_is_left_alone(years: str) -> None:
    assert with_goal(f"Wspieranie nauczycieli {years}", {}) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Wydział Edukacji UM", "Wydział Edukacji WE"),
        ("Wydział Edukacji", "WE"),
        ("Wydział Oświaty i Sportu UM", "WOS"),
    ],
)
def test_one_office_under_several_names_is_found(first: str, second: str) -> None:
    edits = {"1.1": {"responsible": first}, "1.2": {"responsible": second}}
    assert found(edits) == [("A08", None)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Wydział Edukacji (WE)", "WE"),
        ("Wydział Edukacji", "Wydział Inwestycji"),
        ("Wydział Edukacji UM", "Wydziałem Edukacji UM"),
        ("Wydział Edukacji", "PPP"),
        ("Dyrektorzy szkół", "Dyrektor szkoły"),
    ],
)
def test_other_offices_and_explained_initials_are_left_alone(first: str, second: str) -> None:
    edits = {"1.1": {"responsible": first}, "1.2": {"responsible": second}}
    assert found(edits) == []


@pytest.mark.parametrize("slip", ["wspomagajace", "wspomagjące", "wspmagające", "wspoamgające"])
def test_a_slip_in_a_name_is_found(slip: str) -> None:
    assert found({"2.2": {"responsible": f"Osoby {slip}"}}) == [("A09", "t2.2")]


@pytest.mark.parametrize("name", ["Fundacja Lumena", "Osoba wspomagająca", "PPP", "Dyrektorka"])
def test_a_name_of_its_own_is_no_slip(name: str) -> None:
    assert found({"2.2": {"responsible": name}}) == []


def coordinated(responsible: str, term: str, count: int) -> dict[str, dict[str, str | None]]:
    """So many more tasks of one party."""
    subjects = ("matematyki", "historii", "biologii", "chemii", "muzyki", "fizyki", "geografii")
    return {
        f"2.{at}": {
            "title": f"Warsztaty z {subject}",
            "responsible": responsible,
            "term": term,
            "effect": "Nauczyciele korzystają ze wspólnych pomysłów",
            "indicator": "Łączna liczba warsztatów",
            "measure": "3",
        }
        for at, subject in enumerate(subjects[:count], 3)
    }


def test_one_person_with_too_much_at_a_time_is_asked_about() -> None:
    edits = coordinated("Koordynator sieci", "grudzień 2026 – kwiecień 2027", 7)
    assert found(edits) == [("A10", None)]


@pytest.mark.parametrize(
    ("responsible", "term", "count"),
    [
        ("Koordynator sieci", "grudzień 2026 – kwiecień 2027", 6),
        ("Wydział Edukacji", "grudzień 2026 – kwiecień 2027", 7),
        ("Dyrektorzy szkół", "grudzień 2026 – kwiecień 2027", 7),
        ("Koordynatorzy sieci", "grudzień 2026 – kwiecień 2027", 7),
        ("Koordynator sieci", "do kwietnia 2027", 7),
    ],
)
def test_an_office_or_a_few_tasks_are_left_alone(responsible: str, term: str, count: int) -> None:
    assert found(coordinated(responsible, term, count)) == []


def test_years_that_differ_are_shown() -> None:
    [one] = found_in(EXAMPLES["A06"], "A06")
    assert sentence(one) == (
        "Lata się różnią: w celu 2 jest „w roku szkolnym 2026/2027”, a w polu „Zamierzony efekt” "
        "te same słowa mają „w roku 2027/2028”."
    )
