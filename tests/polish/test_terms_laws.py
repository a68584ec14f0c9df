"""Laws of time expressions: made-up ones have their true days, any text is survived."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harmonia.plan import TermKind
from harmonia.polish.terms import Context, describe, find_times, is_term, understand_term
from term_maker import FAMILIES, Said, days_of

PIECES = [
    "do", "od", "maj", "IX", "i", "2018", "31", ".", "-", "/", "roku", "szkolnego", "każdego",
    "miesiąca", "raz", "w", "co", "koniec", "połowa", "pierwsza", "kwartał", "wtorek", "dni", "po",
    ",", "(", "’", "18", "r.", "kl.", "nr", "semestr", "przed", "lat", "x", "0", "następnego",
    "godz.", "99999999", "Dz.U.", "lata", "j.w.", "\u00ad", "²", "٣", "\n",
]  # fmt: skip
word_salads = st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
contexts = st.sampled_from(
    [None, Context(school_year=2018), Context(year=2018), Context(2018, semester_split=(2, 30))]
)


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_every_made_up_expression_has_its_true_days(family: str) -> None:
    @settings(max_examples=60, deadline=None, database=None)
    @given(FAMILIES[family]())
    def holds(said: Said) -> None:
        term = understand_term(said.text)
        assert (days_of(term), term.recurrence) == (said.intervals, said.recurrence), said.text
        assert is_term(said.text) or family == "remarked"

    holds()


@settings(max_examples=400, deadline=None, database=None)
@given(st.one_of(word_salads, st.text(max_size=80)), contexts)
def test_any_text_is_survived(text: str, context: Context | None) -> None:
    term = understand_term(text, context)
    assert describe(term)
    is_term(text)
    for interval in term.intervals:
        assert interval.start or interval.end
        assert not (interval.start and interval.end) or interval.start <= interval.end
    ends = [0]
    for start, end in find_times(text):
        assert ends[-1] <= start < end <= len(text)
        ends.append(end)


@pytest.mark.parametrize("piece", [*PIECES, "1-", "2018-", "1,2;", "pierwsza połowa ", "do dnia "])
def test_very_long_text_is_survived(piece: str) -> None:
    text = (f"{piece} " * 50_000)[:100_000]
    list(find_times(text))
    is_term(text)
    assert understand_term(text).kind in {TermKind.UNRESOLVED, TermKind.NONE}
    understand_term(text[:1_999])
