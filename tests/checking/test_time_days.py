"""Weekdays that do not match, and meetings on days when schools are shut."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.checking import Options, check_plan, selected
from harmonia.checking.calendar import calendar_of, days_of
from timed_plans import found, read

NAMES = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
OF_MONTH = (
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
    "października", "listopada", "grudnia",
)  # fmt: skip


@given(
    day=st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    weekday=st.integers(0, 6),
    after=st.booleans(),
)
def test_a_weekday_is_wrong_just_when_it_is_not_that_days(
    day: date, weekday: int, *, after: bool
) -> None:
    written = f"{day.day} {OF_MONTH[day.month - 1]} {day.year}"
    name = NAMES[weekday]
    term = f"{written} ({name})" if after else f"{name}, {written} r."
    plan = read([("Zakup map", term)])
    told = check_plan(plan, (), rules=selected(["T06"]))
    assert [one.remark.task for one in told] == (["t1"] if day.weekday() != weekday else [])
    assert all(one.remark.values["weekday"] == NAMES[day.weekday()] for one in told)


def test_a_wrong_weekday_is_seen_in_any_field() -> None:
    row = ("Zakup map", "maj 2026", {"monitored_by": "wójt w piątek 13 maja 2026 r."})
    assert found([row]) == {("T06", "1")}


@pytest.mark.parametrize(
    "term",
    ["w każdą środę", "12–14 maja 2026", "poniedziałki i środy", "do środy 13 maja 2026 r."],
)
def test_weekdays_without_one_date_are_left_alone(term: str) -> None:
    assert found([("Zakup map", term)]) == set()


def test_words_that_look_like_weekdays_are_none() -> None:
    row = ("Zakup środków dydaktycznych", "12 maja 2026", {"method": "Piątka klas, środki z UE"})
    assert found([row]) == set()


@pytest.mark.parametrize(
    ("title", "term", "expected"),
    [
        ("Spotkanie dyrektorów", "1 maja 2026", {"T07"}),
        ("Szkolenie rady pedagogicznej", "11.11.2026", {"T07"}),
        ("Szkolenie nauczycieli", "lipiec 2026", {"T08"}),
        ("Warsztaty dla nauczycieli", "20–22 stycznia 2026", {"T08"}),  # the winter break there
        ("Warsztaty dla nauczycieli", "10–12 lutego 2026", set()),  # the break of others
        ("Szkolenie nauczycieli", "25–26 sierpnia 2026", set()),
        ("Szkolenie nauczycieli", "czerwiec – wrzesień 2026", set()),
        ("Szkolenie nauczycieli", "do 11 listopada 2026", set()),
        ("Półkolonie dla dzieci", "lipiec 2026", set()),  # that is what holidays are for
        ("Festyn", "1 maja 2026", set()),
    ],
)
def test_meetings_are_held_when_schools_work(title: str, term: str, expected: set[str]) -> None:
    pytest.importorskip("holidays")
    told = {rule for rule, _ in found([(title, term)], voivodeship="14")}
    assert told == expected


def test_holidays_are_asked_about_only_with_a_voivodeship() -> None:
    rows = [("Spotkanie dyrektorów", "1 maja 2026"), ("Szkolenie nauczycieli", "lipiec 2026")]
    assert found(rows) == set()
    assert found(rows, voivodeship="99") == set()


def test_an_unknown_code_has_no_calendar() -> None:
    assert calendar_of(None) is None
    assert calendar_of("13") is None
    assert Options().voivodeship is None


@given(st.dates(date(2000, 1, 1), date(2030, 1, 1)), st.integers(0, 40))
def test_the_days_of_a_span(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    days = days_of(first, last, 20)
    assert (days is None) == (length >= 20)
    assert days is None or (days[0], days[-1], len(days)) == (first, last, length + 1)
