"""What a term takes from its plan, and says so."""

from __future__ import annotations

from datetime import date

import pytest

from harmonia.plan import Interval, TermKind
from harmonia.polish.terms import Context, understand_term
from term_maker import shown

SCHOOL = Context(school_year=2018)
YEAR = Context(year=2018)
CASES = {
    "maj": ("2019-05-01..2019-05-31", "2018-05-01..2018-05-31"),
    "październik": ("2018-10-01..2018-10-31", "2018-10-01..2018-10-31"),
    "do 31 stycznia": ("..2019-01-31", "..2018-01-31"),
    "30 IX": ("2018-09-30..2018-09-30", "2018-09-30..2018-09-30"),
    "15.10": ("2018-10-15..2018-10-15", "2018-10-15..2018-10-15"),
    "styczeń–luty": ("2019-01-01..2019-02-28", "2018-01-01..2018-02-28"),
    "18–31 stycznia": ("2019-01-18..2019-01-31", "2018-01-18..2018-01-31"),
    "wrzesień – czerwiec": ("2018-09-01..2019-06-30", ""),
    "IX i VI": (
        "2018-09-01..2018-09-30 2019-06-01..2019-06-30",
        "2018-09-01..2018-09-30 2018-06-01..2018-06-30",
    ),
    "do końca roku": ("", "..2018-12-31"),
    "I półrocze": ("", "2018-01-01..2018-06-30"),
    "III kwartał": ("", "2018-07-01..2018-09-30"),
    "wrzesień roku szkolnego": ("2018-09-01..2018-09-30", ""),
}


@pytest.mark.parametrize("text", CASES)
def test_the_year_comes_from_the_plan(text: str) -> None:
    for context, expected in zip((SCHOOL, YEAR), CASES[text], strict=True):
        term = understand_term(text, context)
        assert shown(term) == expected
        assert bool(term.assumed) == bool(expected)
    assert understand_term(text).intervals == ()


def test_a_written_year_is_never_assumed() -> None:
    assert understand_term("maj 2020", SCHOOL).assumed == ()
    assert shown(understand_term("wrzesień – grudzień 2020", SCHOOL)) == "2020-09-01..2020-12-31"


def test_the_29th_of_february_needs_its_year() -> None:
    assert (
        shown(understand_term("29 lutego", Context(school_year=2019))) == "2020-02-29..2020-02-29"
    )
    assert understand_term("29 lutego", SCHOOL).intervals == ()


@pytest.mark.parametrize("text", ["j.w.", "jw.", "jak wyżej", "-//-", "-||-", "„", "j/w", "J.W."])
def test_ditto_repeats_the_term_before(text: str) -> None:
    previous = understand_term("do końca maja 2018")
    term = understand_term(text, Context(previous=previous))
    assert (term.text, term.kind, term.intervals) == (text, TermKind.DITTO, previous.intervals)
    assert understand_term(text).intervals == ()


def test_a_context_is_named_by_its_years() -> None:
    assert Context.parse("2018/2019").school_year == 2018
    assert Context.parse(" rok szkolny 2018/19 ").school_year == 2018
    assert Context.parse("2018").year == 2018
    several = Context.parse("2018–2020")
    assert (several.year, several.school_year) == (None, None)
    assert several.period == Interval(date(2018, 1, 1), date(2020, 12, 31))
    assert Context.parse("2018/2019").period == Interval(date(2018, 9, 1), date(2019, 8, 31))


@pytest.mark.parametrize("text", ["", "maj", "2020–2018", "2018/2021 abc", "x" * 999, "2018/2017"])
def test_a_context_without_years_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="years"):
        Context.parse(text)
