"""Quarters, half-years, semesters, years and school years."""

from __future__ import annotations

import pytest

from harmonia.plan import TermKind
from harmonia.polish.terms import Context, is_term, understand_term
from term_maker import shown

SPLIT = Context(semester_split=(2, 1))
KINDS = {
    "I kwartał 2021": (TermKind.QUARTER, "2021-01-01..2021-03-31"),
    "trzeci kwartał 2022": (TermKind.QUARTER, "2022-07-01..2022-09-30"),
    "III kw. 2022 r.": (TermKind.QUARTER, "2022-07-01..2022-09-30"),
    "kwartał IV 2021": (TermKind.QUARTER, "2021-10-01..2021-12-31"),
    "Q3 2022": (TermKind.QUARTER, "2022-07-01..2022-09-30"),
    "I–II kwartał 2022": (TermKind.QUARTER, "2022-01-01..2022-06-30"),
    "I i III kwartał 2022": (TermKind.LIST, "2022-01-01..2022-03-31 2022-07-01..2022-09-30"),
    "I półrocze 2022": (TermKind.HALF_YEAR, "2022-01-01..2022-06-30"),
    "pierwsza połowa 2022": (TermKind.HALF_YEAR, "2022-01-01..2022-06-30"),
    "II połowa roku 2022": (TermKind.HALF_YEAR, "2022-07-01..2022-12-31"),
    "2021": (TermKind.YEAR, "2021-01-01..2021-12-31"),
    "2021 r.": (TermKind.YEAR, "2021-01-01..2021-12-31"),
    "rok budżetowy 2022": (TermKind.YEAR, "2022-01-01..2022-12-31"),
    "w roku kalendarzowym 2022": (TermKind.YEAR, "2022-01-01..2022-12-31"),
    "2021–2023": (TermKind.YEARS, "2021-01-01..2023-12-31"),
    "lata 2021–2023": (TermKind.YEARS, "2021-01-01..2023-12-31"),
    "w latach 2021/2022": (TermKind.YEARS, "2021-01-01..2022-12-31"),
    "2021 i 2022": (TermKind.LIST, "2021-01-01..2021-12-31 2022-01-01..2022-12-31"),
    "2021/2022": (TermKind.SCHOOL_YEAR, "2021-09-01..2022-08-31"),
    "2021/22": (TermKind.SCHOOL_YEAR, "2021-09-01..2022-08-31"),
    "1999/00": (TermKind.SCHOOL_YEAR, "1999-09-01..2000-08-31"),
    "Rok szkolny 2021/2022": (TermKind.SCHOOL_YEAR, "2021-09-01..2022-08-31"),
    "r.szk.2021/22": (TermKind.SCHOOL_YEAR, "2021-09-01..2022-08-31"),
    "rok szk. 21/22": (TermKind.SCHOOL_YEAR, "2021-09-01..2022-08-31"),
    "2021/2022 r. szk.": (TermKind.SCHOOL_YEAR, "2021-09-01..2022-08-31"),
    "rok szkolny 2021–2022": (TermKind.SCHOOL_YEAR, "2021-09-01..2022-08-31"),
    "rok szkolny 2021–2023": (TermKind.SCHOOL_YEAR, "2021-09-01..2023-08-31"),
    "rok szkolny 2021/2023": (TermKind.SCHOOL_YEAR, "2021-09-01..2023-08-31"),
    "rok szkolny 2021/2022 – 2022/2023": (TermKind.SCHOOL_YEAR, "2021-09-01..2023-08-31"),
    "roku szkolnego 2021/2022 i 2022/2023": (
        TermKind.LIST, "2021-09-01..2022-08-31 2022-09-01..2023-08-31"
    ),
    "2021/2022, 2022/2023": (TermKind.LIST, "2021-09-01..2022-08-31 2022-09-01..2023-08-31"),
    "rok akademicki 2021/2022": (TermKind.SCHOOL_YEAR, "2021-10-01..2022-09-30"),
}  # fmt: skip

SEMESTERS = {
    "I semestr roku szkolnego 2021/2022": "2021-09-01..2022-01-31",
    "I semestr 2021/2022": "2021-09-01..2022-01-31",
    "semestr II 2021/22": "2022-02-01..2022-08-31",
    "semestr letni r. szk. 2021/2022": "2022-02-01..2022-08-31",
    "I półrocze roku szkolnego 2021/2022": "2021-09-01..2022-01-31",
    "druga połowa roku szkolnego 2021/2022": "2022-02-01..2022-08-31",
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
    first = understand_term("I semestr 2021/2022", context).intervals[0]
    second = understand_term("II semestr 2021/2022", context).intervals[0]
    assert first.end is not None
    assert second.start is not None
    assert (second.start - first.end).days == 1


@pytest.mark.parametrize("text", ["na początku roku szkolnego 2021/2022", "pod koniec roku 2021"])
def test_somewhere_in_a_year_is_no_window(text: str) -> None:
    assert understand_term(text).intervals == ()


@pytest.mark.parametrize("text", ["półrocze 2022", "kwartał 2022", "rok szkolny 2021"])
def test_which_one_is_not_said(text: str) -> None:
    assert understand_term(text).intervals == ()
