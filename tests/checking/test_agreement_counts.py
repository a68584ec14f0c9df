"""A01–A05: schools, teams, plans and meetings counted in several places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.checking.schools import counts, has_schools
from mirror_edits import Edits, found

HEAD = "Cele szczegółowe:\n1. {first}\n2. Wspieranie nauczycieli"


def with_goal(text: str, tasks: Edits | None = None) -> list[tuple[str, str | None]]:
    """The base plan with another first goal."""
    return found(tasks, {"goals": HEAD.format(first=text)}, {"1": f"Cel 1. {text}"})


@given(st.integers(1, 40), st.integers(2, 40))
def test_fewer_plans_than_the_tasks_schools_are_found(schools: int, plans: int) -> None:
    title = f"Roczne plany wspomagania w {schools} szkołach podstawowych"
    edits = {"1.2": {"title": title, "measure": f"{plans}"}}
    wrong = plans < schools or plans % schools
    assert (("A01", "t1.2") in found(edits)) == bool(wrong)


@pytest.mark.parametrize(
    "edits",
    [
        {"measure": "co najmniej 2"},
        {"measure": "6"},
        {"measure": "1"},
        {"indicator": "Łączna liczba wspólnych planów", "measure": "2"},
        {"indicator": "Łączna liczba spotkań", "measure": "2"},
    ],
)
def test_numbers_that_may_be_meant_so_are_left_alone(edits: dict[str, str]) -> None:
    assert found({"1.2": edits}) == []


def test_teams_are_held_against_the_goals_schools_of_their_group() -> None:
    text = "Powołanie zespołów w 8 szkołach pilotażowych oraz w co najmniej 3 szkołach"
    teams = {
        "title": "Zespoły szkół objętych pilotażem",
        "method": "Wybór członków zespołów",
        "indicator": "Łączna liczba zespołów zadaniowych",
        "measure": "2",
    }
    assert ("A01", "t1.2") in with_goal(text, {"1.2": teams})
    assert ("A01", "t1.2") not in with_goal(text, {"1.2": {**teams, "measure": "8"}})
    other = text.replace("Powołanie zespołów", "Rozpoznanie potrzeb")
    assert ("A01", "t1.2") not in with_goal(other, {"1.2": teams})


@given(st.integers(2, 60), st.integers(2, 60))
def test_schools_counted_otherwise_than_named_are_found(named: int, counted: int) -> None:
    title = f"Diagnoza potrzeb w {named} szkołach podstawowych"
    codes = found({"1.1": {"title": title, "measure": f"{counted}"}})
    assert (("A02", "t1.1") in codes) == (counted > named)
    assert (("A11", "t1.1") in codes) == (counted < named)


@pytest.mark.parametrize("measure", ["co najmniej 2", "minimum 2 szkoły"])
def test_at_least_some_of_the_schools_are_left_alone(measure: str) -> None:
    assert found({"1.1": {"measure": measure}}) == []


def test_more_schools_than_their_goal_has_are_asked_about() -> None:
    codes = with_goal("Rozpoznanie potrzeb w 2 szkołach")
    assert codes == [("A11", "t1.1"), ("A11", "t1.2")]


@pytest.mark.parametrize("said", ["w 5 szkołach", "w co najmniej 2 szkołach", "w 3 szkołach"])
def test_a_goal_with_room_for_its_tasks_is_left_alone(said: str) -> None:
    assert with_goal(f"Rozpoznanie potrzeb {said}") == []


def test_one_group_with_two_numbers_in_goals_is_found() -> None:
    goals = {
        "1": "Cel 1. Rozpoznanie potrzeb 3 szkół pilotażowych",
        "2": "Cel 2. Wspieranie 4 szkół pilotażowych",
    }
    lines = [text.replace("Cel ", "") for text in goals.values()]
    head = {"goals": "\n".join(["Cele szczegółowe:", *lines])}
    assert ("A03", None) in found(head=head, goals=goals)


def test_two_goals_may_speak_of_other_schools() -> None:
    goals = {
        "1": "Cel 1. Rozpoznanie potrzeb w 3 szkołach",
        "2": "Cel 2. Wspieranie co najmniej 10 szkół",
    }
    lines = [text.replace("Cel ", "") for text in goals.values()]
    head = {"goals": "\n".join(["Cele szczegółowe:", *lines])}
    assert found(head=head, goals=goals) == []


def test_a_goals_number_of_things_is_held_against_its_only_task() -> None:
    goal = "Wspieranie nauczycieli i {} sprawozdań"
    for number, wrong in (("5", True), ("3", False), ("co najmniej 2", False)):
        text = goal.format(number)
        head = {"goals": f"Cele szczegółowe:\n1. Rozpoznanie potrzeb szkół\n2. {text}"}
        codes = found(head=head, goals={"2": f"Cel 2. {text}"})
        assert codes == ([("A04", "t2.2")] if wrong else [])


MEETING = {
    "title": "Spotkanie podsumowujące",
    "method": "Organizacja spotkania z udziałem nauczycieli",
    "indicator": "Łączna liczba spotkań",
}


@given(st.integers(1, 30))
def test_one_meeting_in_words_and_several_in_number_are_found(number: int) -> None:
    codes = found({"2.2": {**MEETING, "measure": f"{number}"}})
    assert codes == ([("A05", "t2.2")] if number > 1 else [])


@pytest.mark.parametrize(
    "edits",
    [
        {"title": "Spotkania podsumowujące"},
        {"method": "Organizacja spotkań w gminach"},
        {"method": "Spotkanie dla każdej szkoły"},
        {"title": "Spotkanie dla rad pedagogicznych"},
        {"title": "Spotkanie zespołu raz w miesiącu"},
        {"measure": "najwyżej 6"},
        {"title": "Szkolenie rad", "method": "Szkolenie", "indicator": "Łączna liczba szkoleń"},
    ],
)
def test_meetings_that_may_be_several_are_left_alone(edits: dict[str, str]) -> None:
    assert found({"2.2": {**MEETING, "measure": "6", **edits}}) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("w 8 szkołach pilotażowych do czerwca 2018 roku", [8]),
        ("w dwóch szkołach i czterech przedszkolach", [6]),
        ("co najmniej 10 szkół do 2020 r.", [10]),
        ("10 planów (w tym 2 szkoły biorące udział)", []),
        ("60 nauczycieli szkół", []),
        ("90% szkół", []),
        ("w 6 wybranych placówkach", [6]),
    ],
)
def test_numbers_of_schools_are_read(text: str, numbers: list[int]) -> None:
    assert [count.number for count in counts(text)] == numbers


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("Szkoły objęte pilotażem", True),
        ("dyrektorzy szkół", True),
        ("planów przez szkoły", True),
        ("Budżet szkoły", False),
        ("dyrektor szkoły", False),
        ("Zespół zadaniowy", False),
    ],
)
def test_several_schools_are_told_from_one(text: str, several: bool) -> None:  # noqa: FBT001
    assert has_schools(text) is several
