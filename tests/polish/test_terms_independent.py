"""Deadlines of every family, made apart from the parser, are understood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from random import Random

import pytest

from deadlines_made import FAMILIES, Days, Said, month, noised, of_the_plan, undated
from harmonia.plan import Interval, Term, TermKind
from harmonia.polish.terms import Context, understand_term

EACH = 25  # expressions of a family and seed


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("family", FAMILIES)
def test_days_of_made_expressions(family: Callable[[Random], Said], seed: int) -> None:
    r = Random(seed)
    for _ in range(EACH):
        plain, context, expected = family(r)
        text = plain if family is undated else noised(r, plain)
        term = understand_term(text, context)
        assert [(i.start, i.end) for i in term.intervals] == expected, text
        assert bool(term.assumed) == (family is of_the_plan), text


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        "czerwiec 2018 (do 20 czerwca)": [(None, date(2018, 6, 20))],
        "czerwiec 2018, do 20 czerwca": [(None, date(2018, 6, 20))],
        "do 30 czerwca 2018 (rok szkolny 2017/2018)": [(None, date(2018, 6, 30))],
        "wrzesień 2O18": [month(2018, 9)],
        "rok szkolny 2018/2019, maj": [month(2019, 5)],
        "od marca do końca 2018 r.": [(date(2018, 3, 1), date(2018, 12, 31))],
        "DNIA 8 I 25 MAJA 2017": [(date(2017, 5, 8),) * 2, (date(2017, 5, 25),) * 2],
        "diagnoza: luty, raport: do 30 maja 2018": [month(2018, 2), (None, date(2018, 5, 30))],
        "grupa I – 15 maja 2018, grupa II – wrzesień 2018": [
            (date(2018, 5, 15),) * 2,
            month(2018, 9),
        ],
        "w niedzielę, 24 sierpnia 2025 r.": [(date(2025, 8, 24),) * 2],
        "2018/2019/2020": [],
    }.items(),
)
def test_days_of_odd_expressions(text: str, expected: list[Days]) -> None:
    term = understand_term(text)
    assert [(i.start, i.end) for i in term.intervals] == expected
    assert term.recurrence is None


def test_ditto_takes_the_term_above() -> None:
    above = Term("maj 2018", (Interval(date(2018, 5, 1), date(2018, 5, 31)),), kind=TermKind.MONTH)
    for text in ("j.w.", "J. w.", "jw.", "jak wyżej", "-//-"):
        assert understand_term(text, Context(previous=above)).intervals == above.intervals
