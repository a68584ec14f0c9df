"""Quotations in sentences end at a word, without the full stop of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.reading.sentences import LONGEST_QUOTE, quoted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Zabezpieczenie środków.", "„Zabezpieczenie środków”"),
        ("do 30 czerwca 2018 r.", "„do 30 czerwca 2018 r.”"),
        ("szkolenia, konsultacje itp.", "„szkolenia, konsultacje itp.”"),
        ("i tak dalej...", "„i tak dalej...”"),
        ("Szkoły i PPP.", "„Szkoły i PPP”"),
        ("słowo " * 20, "„" + "słowo " * 14 + "słowo…”"),
        ("x" * 200, "„" + "x" * 89 + "…”"),
    ],
)
def test_a_quotation(text: str, said: str) -> None:
    assert quoted(text) == said


@given(st.lists(st.text("aąbcćżź", min_size=1, max_size=12), min_size=1, max_size=40))
def test_no_word_is_cut(words: list[str]) -> None:
    said = quoted(" ".join(words)).strip("„”").removesuffix("…")
    assert said.split() == words[: len(said.split())]
    assert len(said) <= LONGEST_QUOTE
