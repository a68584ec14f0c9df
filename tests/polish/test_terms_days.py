"""Days and ranges of days."""

from __future__ import annotations

import pytest

from harmonia.plan import Precision, TermKind
from harmonia.polish.terms import is_term, understand_term
from term_maker import shown

DAYS = {
    "31.01.18": "2018-01-31..2018-01-31",
    "31.01.2018 r.": "2018-01-31..2018-01-31",
    "31/01/2018": "2018-01-31..2018-01-31",
    "01-09-2018": "2018-09-01..2018-09-01",
    "2018-09-01": "2018-09-01..2018-09-01",
    "2018.09.01": "2018-09-01..2018-09-01",
    "1 IX 2018 r.": "2018-09-01..2018-09-01",
    "1.IX.2018": "2018-09-01..2018-09-01",
    "1. IX. 2018 r.": "2018-09-01..2018-09-01",
    "12 stycznia 2018": "2018-01-12..2018-01-12",
    "12. stycznia 2018": "2018-01-12..2018-01-12",
    "piątek 12 stycznia 2018": "2018-01-12..2018-01-12",
    "pt. 12.01.2018": "2018-01-12..2018-01-12",
    "w dniu 12 stycznia 2018 roku": "2018-01-12..2018-01-12",
    "środa, 12 stycznia 2018": "2018-01-12..2018-01-12",  # no Wednesday: the date stands
    "dnia 5 Maja 2018r.": "2018-05-05..2018-05-05",
    "25 czerwiec 2018": "2018-06-25..2018-06-25",
    "29.02.2020": "2020-02-29..2020-02-29",
    "16.05.2018, godz. 10.00": "2018-05-16..2018-05-16",
    "2 października '18": "2018-10-02..2018-10-02",
    "03\u00a0grudnia\u00a02018\u00a0r.": "2018-12-03..2018-12-03",
}

RANGES = {
    "18–31 stycznia 2018": "2018-01-18..2018-01-31",
    "27 czerwca – 31 sierpnia 2019": "2019-06-27..2019-08-31",
    "15-30.09.2018": "2018-09-15..2018-09-30",
    "01.09.2018-30.06.2019": "2018-09-01..2019-06-30",
    "1.09. – 30.06.2019 r.": "2018-09-01..2019-06-30",
    "12.03-15.03.2018": "2018-03-12..2018-03-15",
    "1 IX – 15 X 2018": "2018-09-01..2018-10-15",
    "2018-09-01 – 2018-09-30": "2018-09-01..2018-09-30",
    "20 grudnia – 5 stycznia 2019": "2018-12-20..2019-01-05",
    "1-5 X 2018": "2018-10-01..2018-10-05",
    "2.IX.-15.X.2018": "2018-09-02..2018-10-15",
}


@pytest.mark.parametrize("text", DAYS)
def test_a_day(text: str) -> None:
    term = understand_term(text)
    assert shown(term) == DAYS[text]
    assert (term.kind, term.precision) == (TermKind.DAY, Precision.DAY)
    assert is_term(text)


@pytest.mark.parametrize("text", RANGES)
def test_a_range_of_days(text: str) -> None:
    term = understand_term(text)
    assert shown(term) == RANGES[text]
    assert (term.kind, term.precision) == (TermKind.DAY_RANGE, Precision.DAY)
    assert is_term(text)


@pytest.mark.parametrize("text", ["5, 12 i 19 maja 2018", "5.05.2018, 12.05.2018; 19.05.2018"])
def test_several_days(text: str) -> None:
    term = understand_term(text)
    assert shown(term) == "2018-05-05..2018-05-05 2018-05-12..2018-05-12 2018-05-19..2018-05-19"
    assert term.kind is TermKind.LIST


def test_a_day_returns_in_another_year() -> None:
    term = understand_term("30 czerwca 2018 i 2019")
    assert shown(term) == "2018-06-30..2018-06-30 2019-06-30..2019-06-30"
