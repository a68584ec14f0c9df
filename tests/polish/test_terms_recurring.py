"""Times that return, and times that go on."""

from __future__ import annotations

import pytest

from harmonia.plan import TermKind
from harmonia.polish.terms import Context, is_term, understand_term
from term_maker import shown

RULES = {
    "raz w miesiącu": "FREQ=MONTHLY",
    "co najmniej raz w miesiącu": "FREQ=MONTHLY",
    "raz miesięcznie": "FREQ=MONTHLY",
    "na koniec każdego miesiąca": "FREQ=MONTHLY;BYMONTHDAY=-1",
    "do 10 dnia każdego miesiąca": "FREQ=MONTHLY;BYMONTHDAY=10",
    "raz w m-cu": "FREQ=MONTHLY",
    "co kwartał": "FREQ=MONTHLY;INTERVAL=3",
    "raz na kwartał": "FREQ=MONTHLY;INTERVAL=3",
    "kwartalnie": "FREQ=MONTHLY;INTERVAL=3",
    "na koniec każdego kwartału": "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
    "2 razy w roku": "FREQ=MONTHLY;INTERVAL=6",
    "2 x w roku": "FREQ=MONTHLY;INTERVAL=6",
    "dwukrotnie w ciągu roku szkolnego": "FREQ=MONTHLY;INTERVAL=6",
    "3 razy w roku": "FREQ=MONTHLY;INTERVAL=4",
    "dwa razy w semestrze": "FREQ=MONTHLY;INTERVAL=3",
    "na koniec każdego semestru": "FREQ=MONTHLY;INTERVAL=6",
    "co pół roku": "FREQ=MONTHLY;INTERVAL=6",
    "2 razy w miesiącu": "FREQ=WEEKLY;INTERVAL=2",
    "co dwa lata": "FREQ=YEARLY;INTERVAL=2",
    "raz na 2 lata": "FREQ=YEARLY;INTERVAL=2",
    "co drugi tydzień": "FREQ=WEEKLY;INTERVAL=2",
    "raz w tygodniu": "FREQ=WEEKLY",
    "codziennie": "FREQ=DAILY",
    "w każdy wtorek": "FREQ=WEEKLY;BYDAY=TU",
    "w każdy wtorek i czwartek": "FREQ=WEEKLY;BYDAY=TU,TH",
    "we wtorki": "FREQ=WEEKLY;BYDAY=TU",
    "pierwszy poniedziałek miesiąca": "FREQ=MONTHLY;BYDAY=1MO",
    "w ostatni piątek każdego miesiąca": "FREQ=MONTHLY;BYDAY=-1FR",
    "każdego roku do 31 X": "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=31",
    "do 30 września każdego roku szkolnego": "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30",
    "we wrześniu każdego roku": "FREQ=YEARLY;BYMONTH=9",
    "corocznie w maju i czerwcu": "FREQ=YEARLY;BYMONTH=5,6",
    "corocznie, październik–luty": "FREQ=YEARLY;BYMONTH=10,11,12,1,2",
    "do końca marca każdego roku": "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=-1",
    "w I kwartale każdego roku": "FREQ=YEARLY;BYMONTH=1,2,3",
    "do 31 stycznia i 30 czerwca każdego roku": "FREQ=YEARLY;BYMONTH=1,6;BYMONTHDAY=-1",
    "2 razy w roku (styczeń, czerwiec)": "FREQ=YEARLY;BYMONTH=1,6",
    "raz w roku szkolnym": "FREQ=YEARLY",
}

WINDOWS = {
    "raz w miesiącu od września 2018 do czerwca 2019": ("FREQ=MONTHLY", "2018-09-01..2019-06-30"),
    "raz w roku szkolnym 2018/2019": ("FREQ=YEARLY", "2018-09-01..2019-08-31"),
    "co kwartał, do końca 2020 r.": ("FREQ=MONTHLY;INTERVAL=3", "..2020-12-31"),
    "w latach 2018–2020, raz w roku": ("FREQ=YEARLY", "2018-01-01..2020-12-31"),
    "corocznie od 2018 r. do 31 marca": (
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31",
        "2018-01-01..",
    ),
}

ONGOING = {
    "na bieżąco": "",
    "wg potrzeb": "",
    "w miarę potrzeb": "",
    "cały rok": "",
    "w trakcie roku szkolnego": "",
    "przez cały rok szkolny 2018/2019": "2018-09-01..2019-08-31",
    "na bieżąco w roku szkolnym 2018/2019": "2018-09-01..2019-08-31",
    "na bieżąco, do 30 czerwca 2019": "..2019-06-30",
    "cały rok 2018": "2018-01-01..2018-12-31",
}


@pytest.mark.parametrize("text", RULES)
def test_a_recurrence_has_a_rule_and_no_days(text: str) -> None:
    for context in (None, Context(school_year=2018), Context(year=2018)):
        term = understand_term(text, context)
        assert (term.kind, term.recurrence) == (TermKind.RECURRING, RULES[text])
        assert (term.intervals, term.assumed) == ((), ())
    assert is_term(text)


@pytest.mark.parametrize("text", WINDOWS)
def test_a_recurrence_in_a_window(text: str) -> None:
    term = understand_term(text)
    assert term.kind is TermKind.RECURRING
    assert (term.recurrence, shown(term)) == WINDOWS[text]


@pytest.mark.parametrize("text", ["5 razy w roku", "3–4 razy w roku", "cyklicznie"])
def test_a_recurrence_without_an_even_rule_keeps_only_its_kind(text: str) -> None:
    term = understand_term(text)
    assert (term.kind, term.recurrence, term.intervals) == (TermKind.RECURRING, None, ())


@pytest.mark.parametrize("text", ONGOING)
def test_what_goes_on(text: str) -> None:
    term = understand_term(text)
    assert (term.kind, shown(term)) == (TermKind.ONGOING, ONGOING[text])
    assert is_term(text)


def test_what_goes_on_in_the_plans_school_year() -> None:
    term = understand_term("w trakcie roku szkolnego", Context(school_year=2018))
    assert (shown(term), term.assumed) == ("2018-09-01..2019-08-31", ("school_year",))
