"""Months, ranges and lists of months."""

from __future__ import annotations

import pytest

from harmonia.plan import Precision, TermKind
from harmonia.polish.terms import is_term, understand_term
from term_maker import MONTHS, last_day, shown

MONTH_WORDS = {
    "wrzesien 2018": "2018-09-01..2018-09-30",
    "Wrzesień 2018 r.": "2018-09-01..2018-09-30",
    "WRZESIEŃ 2018": "2018-09-01..2018-09-30",
    "wrze\u00adsień 2018": "2018-09-01..2018-09-30",
    "wrzesien\u0301 2018": "2018-09-01..2018-09-30",
    "wrz. 2018": "2018-09-01..2018-09-30",
    "pażdziernik 2018": "2018-10-01..2018-10-31",
    "paździenik 2018": "2018-10-01..2018-10-31",
    "paź. 2018": "2018-10-01..2018-10-31",
    "w październiku 2018 roku": "2018-10-01..2018-10-31",
    "listopda 2018": "2018-11-01..2018-11-30",
    "list. 2018": "2018-11-01..2018-11-30",
    "grudzien2018": "2018-12-01..2018-12-31",
    "XII.2018": "2018-12-01..2018-12-31",
    "XII 2018 r.": "2018-12-01..2018-12-31",
    "09.2018": "2018-09-01..2018-09-30",
    "09/2018": "2018-09-01..2018-09-30",
    "2018-09": "2018-09-01..2018-09-30",
    "VI '20": "2020-06-01..2020-06-30",
    "maj 18 r.": "2018-05-01..2018-05-31",
    "maj roku 2018": "2018-05-01..2018-05-31",
    "miesiąc maj 2018": "2018-05-01..2018-05-31",
    "luty 2020": "2020-02-01..2020-02-29",
    "początek września 2018": "2018-09-01..2018-09-30",
    "koniec maja 2018": "2018-05-01..2018-05-31",
    "pierwsza połowa maja 2018": "2018-05-01..2018-05-15",
    "druga połowa września 2018": "2018-09-16..2018-09-30",
    "pierwszy tydzień września 2018": "2018-09-01..2018-09-30",
    "czerwiec roku szkolnego 2018/2019": "2019-06-01..2019-06-30",
    "wrzesień 2018/2019": "2018-09-01..2018-09-30",
    "wrzesień (2018)": "2018-09-01..2018-09-30",
    "maj 2018 – szkolenie rady": "2018-05-01..2018-05-31",
    "szkolenie rady w maju 2018 r.": "2018-05-01..2018-05-31",
}

RANGES = {
    "Styczeń/ luty 2018": "2018-01-01..2018-02-28",
    "styczeń, luty 2018": "2018-01-01..2018-02-28",
    "IX i X 2018": "2018-09-01..2018-10-31",
    "STYCZEŃ I LUTY 2018": "2018-01-01..2018-02-28",
    "X, XI, XII 2018": "2018-10-01..2018-12-31",
    "grudzień/styczeń 2019": "2018-12-01..2019-01-31",
    "wrzesień – grudzień 2018": "2018-09-01..2018-12-31",
    "Wrzesień 2018-czerwiec 2019.": "2018-09-01..2019-06-30",
    "listopad – marzec 2019": "2018-11-01..2019-03-31",
    "wrzesień 2018 – czerwiec": "2018-09-01..2019-06-30",
    "listopad – luty 2018/2019": "2018-11-01..2019-02-28",
    "wrzesień–czerwiec roku szkolnego 2018/2019": "2018-09-01..2019-06-30",
    "X, XI r. szk. 2018/19": "2018-10-01..2018-11-30",
    "IX 2018 – VI 2019": "2018-09-01..2019-06-30",
    "IX–VI 2018/2019": "2018-09-01..2019-06-30",
    "VI-VIII 2019": "2019-06-01..2019-08-31",
    "06.2018-12.2018": "2018-06-01..2018-12-31",
    "09-12.2018": "2018-09-01..2018-12-31",
    "w okresie wrzesień 2018 - czerwiec 2019": "2018-09-01..2019-06-30",
    "2018/2019 (wrzesień – czerwiec)": "2018-09-01..2019-06-30",
}

LISTS = {
    "marzec i czerwiec 2019": "2019-03-01..2019-03-31 2019-06-01..2019-06-30",
    "styczeń/czerwiec 2018": "2018-01-01..2018-01-31 2018-06-01..2018-06-30",
    "IX i VI r. szk. 2018/2019": "2018-09-01..2018-09-30 2019-06-01..2019-06-30",
    "luty, marzec i maj 2018": "2018-02-01..2018-03-31 2018-05-01..2018-05-31",
    "maj 2018, 2019 i 2020": (
        "2018-05-01..2018-05-31 2019-05-01..2019-05-31 2020-05-01..2020-05-31"
    ),
    "maj/czerwiec 2018 i 2019": "2018-05-01..2018-06-30 2019-05-01..2019-06-30",
    "2018: marzec, czerwiec": "2018-03-01..2018-03-31 2018-06-01..2018-06-30",
    "czerwiec 2018 (I etap), czerwiec 2019 (II etap)": (
        "2018-06-01..2018-06-30 2019-06-01..2019-06-30"
    ),
    "luty 2018 – szkolenie; maj 2018 – ewaluacja": "2018-02-01..2018-02-28 2018-05-01..2018-05-31",
    "1. maj 2018; 2. czerwiec 2018": "2018-05-01..2018-05-31 2018-06-01..2018-06-30",
}


@pytest.mark.parametrize("text", MONTH_WORDS)
def test_a_month(text: str) -> None:
    term = understand_term(text)
    assert shown(term) == MONTH_WORDS[text]
    assert (term.kind, term.precision) == (TermKind.MONTH, Precision.MONTH)


@pytest.mark.parametrize("text", RANGES)
def test_months_in_a_row(text: str) -> None:
    term = understand_term(text)
    assert shown(term) == RANGES[text]
    assert (term.kind, term.precision) == (TermKind.MONTH_RANGE, Precision.MONTH)
    assert is_term(text)


@pytest.mark.parametrize("text", LISTS)
def test_months_apart(text: str) -> None:
    term = understand_term(text)
    assert shown(term) == LISTS[text]
    assert term.kind is TermKind.LIST


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_in_every_common_form(number: int) -> None:
    expected = f"2019-{number:02d}-01..{last_day(2019, number)}"
    for form in MONTHS[number - 1]:
        assert shown(understand_term(f"{form} 2019")) == expected, form
