"""The support process: its length, its four elements, their order, and who does what."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timed_plans import Row, found

TITLE = "Harmonogram procesowego wspomagania szkół"
BY = {"responsible": "osoba wspomagająca, dyrektor szkoły"}
OFFICE = {"responsible": "Wydział Edukacji i Sportu Urzędu Miasta"}
STAGES = (
    "Diagnoza potrzeb szkół",
    "Opracowanie planów wspomagania",
    "Realizacja planów wspomagania",
    "Ewaluacja wspomagania",
)
TERMS = ("wrzesień 2025", "październik 2025", "listopad 2025 – maj 2026", "czerwiec 2026")


def process(*terms: str, by: dict[str, str] | None = None) -> list[Row]:
    return [(s, t, by or BY) for s, t in zip(STAGES, terms or TERMS, strict=True)]


def test_a_whole_process_has_no_finding() -> None:
    assert found(process(), title=TITLE) == set()


@pytest.mark.parametrize("gone", range(4))
def test_each_missing_element_is_named(gone: int) -> None:
    rows = [row for at, row in enumerate(process()) if at != gone]
    told = {rule for rule, _ in found(rows, title=TITLE)}
    loosely_there = gone == 1  # "realizacja planów" speaks of plans
    assert told == (set() if loosely_there else {"P02"})


def test_a_plan_of_other_things_is_not_asked_for_the_elements() -> None:
    rows: list[Row] = [
        ("Szkolenia nauczycieli z pierwszej pomocy", "wrzesień 2025", OFFICE),
        ("Wczesne wspomaganie rozwoju dziecka", "2025/2026", OFFICE),
        ("Ocena programu stypendialnego", "luty 2025", OFFICE),
        ("Diagnoza stanu budynków", "maj 2026", OFFICE),
    ]
    assert found(rows) == set()


@given(st.integers(30, 500))
def test_a_process_is_short_below_seven_months(days: int) -> None:
    start = date(2025, 9, 1)
    last = start + timedelta(days=days - 1)
    carrying = f"{start + timedelta(days=2):%d.%m.%Y} – {last - timedelta(days=1):%d.%m.%Y}"
    terms = ("1.09.2025", "2.09.2025", carrying, f"{last:%d.%m.%Y}")
    told = found(process(*terms), title=TITLE, select=("P01",))
    assert told == ({("P01", "1")} if days < 205 else set())


@pytest.mark.parametrize(
    "terms",
    [
        ("wrzesień 2025", "październik 2025", "listopad – grudzień 2025", "marzec 2026"),
        ("do października 2025", "październik 2025", "listopad 2025", "grudzień 2025"),
        ("wrzesień 2025", "październik 2025", "na bieżąco", "grudzień 2025"),
    ],
)
def test_a_long_process_or_one_of_unknown_length_is_not_short(terms: tuple[str, ...]) -> None:
    assert found(process(*terms), title=TITLE, select=("P01",)) == set()


def test_an_evaluation_before_the_carrying_out_is_an_error() -> None:
    terms = ("wrzesień 2025", "październik 2025", "styczeń – maj 2026", "listopad 2025")
    assert found(process(*terms), title=TITLE) == {("P03", "4")}


def test_an_evaluation_half_way_is_none_where_another_follows() -> None:
    terms = ("wrzesień 2025", "październik 2025", "styczeń – maj 2026", "listopad 2025")
    later: Row = ("Ewaluacja końcowa wspomagania", "czerwiec 2026", BY)
    assert found([*process(*terms), later], title=TITLE) == set()


def test_somebody_must_support() -> None:
    told = found(process(by={"responsible": "dyrektor szkoły"}), title=TITLE)
    assert told == {("P04", "1")}


@pytest.mark.parametrize(
    "who",
    [
        "dyrektor szkoły, PPP",
        "poradnia psychologiczno-pedagogiczna",
        "dyrektorzy, biblioteka pedagogiczna",
        "szkoły i ośrodek doskonalenia nauczycieli",
        "zespół zadaniowy",
        "dyrektor z trenerem",
    ],
)
def test_supporters_have_many_names(who: str) -> None:
    assert found(process(by={"responsible": who}), title=TITLE) == set()


@pytest.mark.parametrize(
    ("who", "alone"),
    [
        ("Wydział Edukacji i Sportu Urzędu Miasta", True),
        ("Referat Oświaty, inspektor ds. oświaty", True),
        ("Wydział Edukacji, dyrektorzy szkół", False),
        ("Wydział Edukacji wraz z instytucjami wspomagającymi", False),
        ("Wydział OPS/FK", False),  # who knows
        ("Urząd Gminy, PPP", False),
        ("zespół ds. wspomagania", False),
    ],
)
def test_the_office_alone_is_asked_about(who: str, *, alone: bool) -> None:
    rows = process()
    rows[0] = (STAGES[0], TERMS[0], {"responsible": who})
    assert found(rows, title=TITLE) == ({("P05", "1")} if alone else set())


def test_an_expert_in_the_method_does_the_work() -> None:
    rows = process()
    rows[0] = (STAGES[0], TERMS[0], OFFICE | {"method": "Warsztat prowadzony przez trenera"})
    assert found(rows, title=TITLE) == set()


def test_monitoring_and_money_are_the_offices_own() -> None:
    rows: list[Row] = [
        *process(),
        ("Monitorowanie realizacji planów wspomagania", "listopad 2025 – maj 2026", OFFICE),
        ("Zabezpieczenie środków na wspomaganie", "wrzesień 2025", OFFICE),
    ]
    assert found(rows, title=TITLE) == set()
