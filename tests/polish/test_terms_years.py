"""Quarters, half-years, semesters, years and school years."""

from __future__ import annotations

import pytest

from harmonia.plan import TermKind
from harmonia.polish.terms import Context, is_term, understand_term
from term_maker import shown

SPLIT = Context(semester_split=(2, 1))
KINDS = {
    "I kwartał 2018": (TermKind.QUARTER, "2018-01-01..2018-03-31"),
    "trzeci kwartał 2019": (TermKind.QUARTER, "2019-07-01..2019-09-30"),
    "III kw. 2019 r.": (TermKind.QUARTER, "2019-07-01..2019-09-30"),
    "kwartał IV 2018": (TermKind.QUARTER, "2018-10-01..2018-12-31"),
    "Q3 2019": (TermKind.QUARTER, "2019-07-01..2019-09-30"),
    "I–II kwartał 2019": (TermKind.QUARTER, "2019-01-01..2019-06-30"),
    "I i III kwartał 2019": (TermKind.LIST, "2019-01-01..2019-03-31 2019-07-01..2019-09-30"),
    "I półrocze 2019": (TermKind.HALF_YEAR, "2019-01-01..2019-06-30"),
    "pierwsza połowa 2019": (TermKind.HALF_YEAR, "2019-01-01..2019-06-30"),
    "II połowa roku 2019": (TermKind.HALF_YEAR, "2019-07-01..2019-12-31"),
    "2018": (TermKind.YEAR, "2018-01-01..2018-12-31"),
    "2018 r.": (TermKind.YEAR, "2018-01-01..2018-12-31"),
    "rok budżetowy 2019": (TermKind.YEAR, "2019-01-01..2019-12-31"),
    "w roku kalendarzowym 2019": (TermKind.YEAR, "2019-01-01..2019-12-31"),
    "2018–2020": (TermKind.YEARS, "2018-01-01..2020-12-31"),
    "lata 2018–2020": (TermKind.YEARS, "2018-01-01..2020-12-31"),
    "w latach 2018/2019": (TermKind.YEARS, "2018-01-01..2019-12-31"),
    "2018 i 2019": (TermKind.LIST, "2018-01-01..2018-12-31 2019-01-01..2019-12-31"),
    "2018/2019": (TermKind.SCHOOL_YEAR, "2018-09-01..2019-08-31"),
    "2018/19": (TermKind.SCHOOL_YEAR, "2018-09-01..2019-08-31"),
    "1999/00": (TermKind.SCHOOL_YEAR, "1999-09-01..2000-08-31"),
    "Rok szkolny 2018/2019": (TermKind.SCHOOL_YEAR, "2018-09-01..2019-08-31"),
    "r.szk.2018/19": (TermKind.SCHOOL_YEAR, "2018-09-01..2019-08-31"),
    "rok szk. 18/19": (TermKind.SCHOOL_YEAR, "2018-09-01..2019-08-31"),
    "2018/2019 r. szk.": (TermKind.SCHOOL_YEAR, "2018-09-01..2019-08-31"),
    "rok szkolny 2018–2019": (TermKind.SCHOOL_YEAR, "2018-09-01..2019-08-31"),
    "rok szkolny 2018–2020": (TermKind.SCHOOL_YEAR, "2018-09-01..2020-08-31"),
    "rok szkolny 2018/2020": (TermKind.SCHOOL_YEAR, "2018-09-01..2020-08-31"),
    "rok szkolny 2018/2019 – 2019/2020": (TermKind.SCHOOL_YEAR, "2018-09-01..2020-08-31"),
    "roku szkolnego 2018/2019 i 2019/2020": (
        TermKind.LIST, "2018-09-01..2019-08-31 2019-09-01..2020-08-31"
    ),
    "2018/2019, 2019/2020": (TermKind.LIST, "2018-09-01..2019-08-31 2019-09-01..2020-08-31"),
    "rok akademicki 2018/2019": (TermKind.SCHOOL_YEAR, "2018-10-01..2019-09-30"),
}  # fmt: skip

SEMESTERS = {
    "I semestr roku szkolnego 2018/2019": "2018-09-01..2019-01-31",
    "I semestr 2018/2019": "2018-09-01..2019-01-31",
    "semestr II 2018/19": "2019-02-01..2019-08-31",
    "semestr letni r. szk. 2018/2019": "2019-02-01..2019-08-31",
    "I półrocze roku szkolnego 2018/2019": "2018-09-01..2019-01-31",
    "druga połowa roku szkolnego 2018/2019": "2019-02-01..2019-08-31",
}


@pytest.mark.parametrize("text", KINDS)
def test_a_long_stretch(text: str) -> None:
    term = understand_term(text)
    assert (term.kind, shown(term)) == KINDS[text]
    assert is_term(text)


@pytest.mark.parametrize("text", SEMESTERS)
def test_a_semester_needs_the_schools_calendar(text: str) -> None:
    known, unknown = understand_term(text, SPLIT), understand_term(text)
    assert (known.kind, shown(known)) == (TermKind.SEMESTER, SEMESTERS[text])
    assert known.assumed == ("semester",)
    assert (unknown.kind, unknown.intervals) == (TermKind.SEMESTER, ())


@pytest.mark.parametrize("split", [(12, 20), (1, 15), (2, 1)])
def test_the_semesters_make_up_the_school_year(split: tuple[int, int]) -> None:
    context = Context(semester_split=split)
    first = understand_term("I semestr 2018/2019", context).intervals[0]
    second = understand_term("II semestr 2018/2019", context).intervals[0]
    assert first.end is not None
    assert second.start is not None
    assert (second.start - first.end).days == 1


@pytest.mark.parametrize("text", ["na początku roku szkolnego 2018/2019", "pod koniec roku 2018"])
def test_somewhere_in_a_year_is_no_window(text: str) -> None:
    assert understand_term(text).intervals == ()


@pytest.mark.parametrize("text", ["półrocze 2019", "kwartał 2019", "rok szkolny 2018"])
def test_which_one_is_not_said(text: str) -> None:
    assert understand_term(text).intervals == ()
