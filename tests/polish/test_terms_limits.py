"""What must be done until, from, between, before and after."""

from __future__ import annotations

import pytest

from harmonia.plan import TermKind
from harmonia.polish.terms import Context, is_term, understand_term
from term_maker import shown

UNTIL = {
    "do grudnia 2018": "..2018-12-31",
    "Do końca czerwca 2018": "..2018-06-30",
    "do czerwca 2020 r.": "..2020-06-30",
    "do 31 stycznia 2018": "..2018-01-31",
    "do dnia 30.06.2018": "..2018-06-30",
    "do dn. 31.12.2018 r.": "..2018-12-31",
    "w terminie do dnia 30 czerwca 2018 r.": "..2018-06-30",
    "nie później niż 30 czerwca 2018": "..2018-06-30",
    "nie później niż do końca maja 2018": "..2018-05-31",
    "najpóźniej do 30 czerwca 2018": "..2018-06-30",
    "najpóźniej w czerwcu 2018": "..2018-06-30",
    "Termin: do 30.06.18": "..2018-06-30",
    "do końca II kwartału 2018": "..2018-06-30",
    "do końca 2018": "..2018-12-31",
    "do końca roku 2018": "..2018-12-31",
    "do końca roku szkolnego 2018/2019": "..2019-08-31",
    "do końca roku szkolnego 2018-2019": "..2019-08-31",
    "do połowy maja 2018": "..2018-05-15",
    "do połowy 2018": "..2018-06-30",
    "do początku września 2018": "..2018-09-01",
    "do marca/kwietnia 2018": "..2018-04-30",
    "do XII.2018": "..2018-12-31",
    "przed 1 września 2018": "..2018-08-31",
    "przed wrześniem 2018": "..2018-08-31",
    "przed końcem czerwca 2018": "..2018-06-30",
}

FROM = {
    "od września 2018": "2018-09-01..",
    "od 2018 r.": "2018-01-01..",
    "począwszy od 1 października 2018": "2018-10-01..",
    "od roku szkolnego 2018/2019": "2018-09-01..",
    "od połowy maja 2018": "2018-05-15..",
    "od połowy 2018 r.": "2018-07-01..",
    "od początku roku szkolnego 2018/2019": "2018-09-01..",
    "po 1 września 2018": "2018-09-02..",
    "po maju 2018": "2018-06-01..",
    "z dniem 1 września 2018": "2018-09-01..",
}

FROM_TO = {
    "od września 2018 do czerwca 2019": "2018-09-01..2019-06-30",
    "od września do czerwca 2019": "2018-09-01..2019-06-30",
    "od IX do VI 2018/2019": "2018-09-01..2019-06-30",
    "w terminie od 1 do 30 września 2018 r.": "2018-09-01..2018-09-30",
    "od 1.09.2018 r. do dnia 30.06.2019 r.": "2018-09-01..2019-06-30",
    "od 1 września 2018 – 30 czerwca 2019": "2018-09-01..2019-06-30",
    "od połowy maja 2018 do końca czerwca 2018": "2018-05-15..2018-06-30",
    "pomiędzy 1 września a 30 października 2018": "2018-09-01..2018-10-30",
    "między majem a lipcem 2018": "2018-05-01..2018-07-31",
    "wrzesień 2018 do czerwca 2019": "2018-09-01..2019-06-30",
    "od I do III kwartału 2018": "2018-01-01..2018-09-30",
    "od 2018 do 2020": "2018-01-01..2020-12-31",
}


@pytest.mark.parametrize("text", UNTIL)
def test_until(text: str) -> None:
    term = understand_term(text)
    assert (term.kind, shown(term)) == (TermKind.UNTIL, UNTIL[text])
    assert is_term(text)


@pytest.mark.parametrize("text", FROM)
def test_from(text: str) -> None:
    term = understand_term(text)
    assert (term.kind, shown(term)) == (TermKind.FROM, FROM[text])
    assert is_term(text)


@pytest.mark.parametrize("text", FROM_TO)
def test_from_to(text: str) -> None:
    term = understand_term(text)
    assert (term.kind, shown(term)) == (TermKind.FROM_TO, FROM_TO[text])
    assert is_term(text)


@pytest.mark.parametrize(
    "text",
    ["do 31 stycznia 2018, do 30 czerwca 2018", "do 31 stycznia i 30 czerwca 2018"],
)
def test_several_deadlines(text: str) -> None:
    term = understand_term(text)
    assert (term.kind, shown(term)) == (TermKind.LIST, "..2018-01-31 ..2018-06-30")


def test_until_the_end_of_a_semester() -> None:
    context = Context(school_year=2018, semester_split=(2, 1))
    term = understand_term("do końca I semestru", context)
    assert (shown(term), term.assumed) == ("..2019-01-31", ("school_year", "semester"))
