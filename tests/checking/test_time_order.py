"""What is used must be made before; money, monitoring and goals in time."""

from __future__ import annotations

from pathlib import Path

import pytest

from harmonia.checking import Finding, check_plan, selected
from harmonia.checking.sentences import WORDINGS
from harmonia.reading import read_plan
from harmonia.sources import open_document
from real_plans import SHARED, needs_real_plans
from timed_plans import Row, findings, found

PLANS = ("Opracowanie planów wspomagania", "marzec 2026")


@pytest.mark.parametrize(
    ("use", "term"),
    [
        ("Szkolenia wynikające z rocznych planów wspomagania", "styczeń 2026"),
        ("Szkolenia zgodne z planem wspomagania", "luty 2026"),
        ("Wdrażanie planów wspomagania", "wrzesień 2025 – maj 2026"),
        ("Realizacja RPW", "grudzień 2025"),
    ],
)
def test_a_use_before_the_making_is_found_at_the_use(use: str, term: str) -> None:
    assert found([(use, term), PLANS]) == {("T10", "1")}


@pytest.mark.parametrize(
    ("use", "term"),
    [
        ("Wdrażanie planów wspomagania", "marzec – czerwiec 2026"),
        ("Wdrażanie planów wspomagania", "rok szkolny 2025/2026"),
        ("Wdrażanie planów wspomagania", "na bieżąco"),
        ("Wdrażanie planów wspomagania", "do czerwca 2026"),
        ("Wdrażanie planów naprawczych", "styczeń 2026"),
        ("Zabezpieczenie środków na realizację planów wspomagania", "styczeń 2026"),
        ("Szkolenie z realizacji planów wspomagania", "styczeń 2026"),
        ("Realizacja planu", "styczeń 2026"),
    ],
)
def test_other_uses_are_left_alone(use: str, term: str) -> None:
    assert found([(use, term), PLANS], select=("T10", "T12")) == set()


def test_the_first_making_counts_where_there_are_several() -> None:
    first = ("Przygotowanie planów wspomagania szkół pilotażowych", "styczeń 2026")
    assert found([first, ("Wdrażanie planów wspomagania", "luty 2026"), PLANS]) == set()


def test_a_making_without_dates_may_be_any_time() -> None:
    sometime = ("Przygotowanie planów wspomagania", "na bieżąco")
    assert found([sometime, ("Wdrażanie planów wspomagania", "luty 2026"), PLANS]) == set()


def test_a_diagnosis_needs_its_tools() -> None:
    done = ("Badania w szkołach", "styczeń 2026", {"method": "Przeprowadzenie diagnozy"})
    late = ("Przygotowanie arkuszy diagnostycznych", "do końca marca 2026")
    early = ("Przygotowanie arkuszy diagnostycznych", "do końca stycznia 2026")
    assert found([done, late]) == {("T16", "1")}
    assert found([done, early]) == set()


def test_a_diagnosis_that_names_its_sheet_cannot_do_without_it() -> None:
    done = ("Diagnoza w szkołach za pomocą arkusza diagnostycznego", "styczeń 2026")
    late = ("Przygotowanie arkuszy diagnostycznych", "do końca marca 2026")
    assert ("T10", "1") in found([done, late])


def test_each_later_task_has_its_own_term() -> None:
    other = ("Opracowanie planów wspomagania szkół", "kwiecień 2026")
    [told] = findings([("Wdrażanie planów wspomagania", "luty 2026"), PLANS, other])
    assert told.remark.values["later"] == "2 („marzec 2026”) i 3 („kwiecień 2026”)"


def test_two_waves_are_in_order() -> None:
    rows: list[Row] = [
        ("Diagnoza potrzeb szkół pilotażowych", "wrzesień 2025"),
        ("Plany wspomagania szkół pilotażowych", "październik 2025"),
        ("Wdrażanie planów wspomagania w pilotażu", "listopad 2025 – czerwiec 2026"),
        ("Ewaluacja pilotażu", "czerwiec 2026"),
        ("Diagnoza potrzeb pozostałych szkół", "wrzesień 2026"),
        ("Plany wspomagania pozostałych szkół", "październik 2026"),
        ("Wdrażanie planów wspomagania w pozostałych szkołach", "listopad 2026 – czerwiec 2027"),
        ("Podsumowanie wspomagania", "czerwiec 2027"),
    ]
    assert found(rows, select=("T", "P01", "P02", "P03")) == set()


def test_a_plan_before_its_diagnosis() -> None:
    rows = [("Diagnoza potrzeb szkół", "maj 2026"), PLANS]
    assert found(rows) == {("T11", "2")}
    assert found([("Diagnoza potrzeb szkół", "luty 2026"), PLANS]) == set()
    assert found([("Diagnoza potrzeb remontowych", "maj 2026"), PLANS]) == set()


SPENDING = ("Doposażenie pracowni", "marzec – maj 2026")


@pytest.mark.parametrize(
    ("title", "term", "asked"),
    [
        ("Zabezpieczenie środków na doposażenie pracowni", "do końca 2026", True),
        ("Zapewnienie środków finansowych na doposażenie pracowni", "kwiecień 2026", True),
        ("Pozyskanie dotacji na doposażenie pracowni", "marzec 2026", False),
        ("Zabezpieczenie środków na doposażenie pracowni", "styczeń 2026", False),
        ("Zabezpieczenie środków na remont boisk", "grudzień 2026", False),
        ("Rozliczenie środków na doposażenie pracowni", "grudzień 2026", False),
        ("Zabezpieczenie środków na doposażenie pracowni", "na bieżąco", False),
    ],
)
def test_money_is_asked_about_only_when_it_comes_after_its_work(
    title: str, term: str, *, asked: bool
) -> None:
    assert found([(title, term), SPENDING]) == ({("T12", "1")} if asked else set())


WORK = ("Prowadzenie zajęć rozwijających", "wrzesień 2025 – czerwiec 2026")


@pytest.mark.parametrize(
    ("title", "term", "early"),
    [
        ("Monitorowanie zajęć rozwijających", "wrzesień 2025 – marzec 2026", True),
        ("Monitoring przebiegu zajęć rozwijających", "do końca 2025", True),
        ("Monitorowanie zajęć rozwijających", "rok szkolny 2025/2026", False),
        ("Monitorowanie zajęć rozwijających", "wrzesień 2025 – lipiec 2026", False),
        ("Monitorowanie zajęć sportowych", "grudzień 2025", False),
        ("Monitorowanie naboru", "marzec 2026", False),
        ("Przegląd zajęć rozwijających", "styczeń 2026", False),
        ("Monitorowanie zajęć rozwijających", "raz w miesiącu", False),
    ],
)
def test_monitoring_lasts_as_long_as_its_work(title: str, term: str, *, early: bool) -> None:
    assert found([WORK, (title, term)]) == ({("T13", "2")} if early else set())


def test_a_second_monitoring_may_watch_the_rest() -> None:
    first = ("Monitorowanie zajęć rozwijających", "grudzień 2025")
    second = ("Monitorowanie zajęć rozwijających", "czerwiec 2026")
    assert found([WORK, first, second]) == set()


GOAL = "Utworzenie 3 sieci współpracy nauczycieli do czerwca 2026 r."


@pytest.mark.parametrize(
    ("title", "term", "late"),
    [
        ("Powołanie 3 sieci współpracy", "wrzesień 2026", True),
        ("Powołanie 3 sieci współpracy", "do lipca 2026", True),
        ("Powołanie 3 sieci współpracy", "maj 2026", False),
        ("Powołanie 3 sieci współpracy", "rok szkolny 2025/2026", False),  # lessons end in June
        ("Powołanie 5 sieci współpracy", "wrzesień 2026", False),  # another figure, another goal
        ("Prowadzenie 3 sieci współpracy", "rok szkolny 2026/2027", False),
        ("Podsumowanie pracy 3 sieci współpracy", "wrzesień 2026", False),
        ("Zakup 3 tablic", "wrzesień 2026", False),
    ],
)
def test_a_task_after_its_goal_is_asked_about(title: str, term: str, *, late: bool) -> None:
    rows = [("Zakup map", "maj 2026"), (title, term)]
    assert found(rows, goals=[GOAL, "Wyposażenie szkół"]) == ({("T14", "2")} if late else set())


def test_twin_goals_are_told_apart_by_their_figures() -> None:
    goals = ["Przeszkolenie 8 rad pedagogicznych do maja 2026", GOAL.replace("3", "9")]
    rows = [("Szkolenie 8 rad pedagogicznych", "grudzień 2026")]
    assert found(rows, goals=goals) == {("T14", "1")}
    twins = [goals[0], "Przeszkolenie 10 rad pedagogicznych do maja 2027"]
    assert found(rows, goals=twins) == {("T14", "1")}
    assert found([("Szkolenie rad pedagogicznych", "grudzień 2026")], goals=twins) == set()


@pytest.mark.parametrize(
    ("making", "name"),
    [
        ("Opracowanie RPW", "RPW"),
        ("Opracowanie rocznych planów wspomagania", "plany wspomagania"),
        ("Przygotowanie planu i harmonogramu wspomagania", "plan wspomagania"),
    ],
)
def test_the_product_is_named_as_its_maker_names_it(making: str, name: str) -> None:
    told = findings([("Wdrażanie planów wspomagania", "luty 2026"), (making, "marzec 2026")])
    assert [(one.rule, one.remark.values["product"]) for one in told] == [("T10", name)]


def test_both_places_are_given() -> None:
    told = findings([("Wdrażanie planów wspomagania", "luty 2026"), PLANS])
    assert [len(one.remark.places) for one in told] == [2]


def _of(name: str) -> list[Finding]:
    path = Path(SHARED) / "plans" / f"{name}.txt"
    return list(check_plan(*read_plan(open_document(path)), rules=selected(["T", "P"])))


@needs_real_plans
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("kalisz", [("T16", "t1.2-2", 2)]),
        ("makow-mazowiecki", [("T10", "t2-1", 3), ("T13", "t8-1", 2)]),
        ("bochnia", [("T12", "t8-1", 2), ("T14", "t14-1", 2)]),
    ],
)
def test_real_plans_have_these_findings_and_no_other(
    name: str, expected: list[tuple[str, str, int]]
) -> None:
    told = _of(name)
    assert [(f.rule, f.remark.action, len(f.remark.places)) for f in told] == expected
    for one in told:
        assert WORDINGS[one.rule].sentence(one.remark.values)
