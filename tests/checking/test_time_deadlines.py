"""Deadlines that are missing, unreadable, reversed, impossible, or of other years."""

from __future__ import annotations

import pytest

from timed_plans import Row, found

YEARS = "Harmonogram działań w Gminie Zielone Wzgórze na lata 2025–2027"
OTHERS = [("Zakup map", "maj 2026"), ("Zakup globusów", "marzec 2027")]


def rules(term: str, *, title: str = YEARS) -> set[str]:
    return {rule for rule, number in found([*OTHERS, ("Zakup lup", term)], title=title)}


def test_a_missing_deadline_is_an_error_at_its_task() -> None:
    assert found([*OTHERS, ("Zakup lup", "–")], title=YEARS) == {("T01", "3")}


@pytest.mark.parametrize(
    "term", ["według odrębnego harmonogramu", "do ustalenia", "zgodnie z harmonogramem"]
)
def test_a_deadline_without_dates_is_unreadable(term: str) -> None:
    assert rules(term) == {"T02"}


@pytest.mark.parametrize(
    "term",
    [
        "maj 2027 – luty 2027",
        "od maja 2027 do lutego 2027",
        "15 lutego 2026 r. – 1 lutego 2026 r.",
        "czerwiec 2027 – styczeń 2026",
    ],
)
def test_an_end_before_its_start_is_reversed(term: str) -> None:
    assert rules(term) == {"T03"}


@pytest.mark.parametrize("term", ["31 kwietnia 2026", "29.02.2027", "do 31 września 2026 r."])
def test_a_day_that_its_month_does_not_have(term: str) -> None:
    assert rules(term) == {"T15"}


@pytest.mark.parametrize(
    "term",
    [
        "29 lutego 2028",  # a leap year
        "na bieżąco",
        "raz w miesiącu",
        "wrzesień 2025 – czerwiec 2026",
        "grudzień 2025 / styczeń 2026",
        "2025/2026, 2026/2027",
        "IX 2026 – VI 2027",
        "w trakcie szkolenia",
        "do końca II kwartału 2026",
        "lipiec 2024",  # the half-year before is for preparing
        "luty 2028",  # a report on the last year
    ],
)
def test_a_sound_deadline_is_left_alone(term: str) -> None:
    assert rules(term) == set()


def test_a_month_without_a_year_is_asked_for_where_the_plan_has_several() -> None:
    several = "Harmonogram działań w latach 2025–2027"
    assert rules("kwiecień", title=several) == {"T09"}


def test_a_month_takes_the_only_school_year_of_the_title() -> None:
    only = "Harmonogram działań w roku szkolnym 2025/2026"
    assert found([("Zakup map", "maj"), ("Zakup globusów", "październik")], title=only) == set()


@pytest.mark.parametrize("term", ["maj 2022", "marzec 2031", "2023 r."])
def test_a_deadline_outside_the_years_of_the_title(term: str) -> None:
    assert rules(term) == {"T04"}


def test_where_most_deadlines_are_outside_the_title_is_asked_about_once() -> None:
    rows = [("Zakup map", "maj 2021"), ("Zakup lup", "luty 2022"), ("Zakup wag", "maj 2026")]
    assert found(rows, title=YEARS) == {("T04", "")}


def test_the_effects_of_a_plan_may_be_judged_a_year_later() -> None:
    rows = [*OTHERS, ("Ocena efektów programu", "październik 2028")]
    assert found(rows, title=YEARS, select=("T",)) == set()


LONG: list[Row] = [
    ("Zakup map", "wrzesień 2025"),
    ("Zakup lup", "marzec 2026"),
    ("Zakup wag", "2025/2026"),
    ("Zakup globusów", "październik 2026"),
]


def test_a_lone_deadline_of_years_ago_is_left_over() -> None:
    assert found([*LONG, ("Zakup tablic", "maj 2016")]) == {("T05", "5")}


def test_a_lone_deadline_of_a_far_future_is_a_slip() -> None:
    assert found([*LONG, ("Zakup tablic", "maj 2036")]) == {("T05", "5")}


@pytest.mark.parametrize("term", ["styczeń 2025", "czerwiec 2028", "na bieżąco"])
def test_deadlines_some_time_apart_are_no_leftovers(term: str) -> None:
    assert found([*LONG, ("Zakup tablic", term)]) == set()


def test_few_deadlines_have_no_habit() -> None:
    assert found([("Zakup map", "maj 2016"), ("Zakup lup", "maj 2026")]) == set()


def test_monitoring_with_a_date_of_years_ago_is_left_over() -> None:
    rows: list[Row] = [
        *LONG[1:],
        ("Zakup map", "wrzesień 2025", {"monitored_by": "wójt w maju 2017 r."}),
    ]
    assert found(rows) == {("T05", "4")}


@pytest.mark.parametrize(
    "words", ["wójt w grudniu 2025 r.", "wójt we wrześniu", "wójt, program RPO 2014–2020"]
)
def test_monitoring_near_its_work_is_left_alone(words: str) -> None:
    assert found([*LONG[1:], ("Zakup map", "wrzesień 2025", {"monitored_by": words})]) == set()
