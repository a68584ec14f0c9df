"""How the columns of a wide table share a page."""

from __future__ import annotations

import pytest

from harmonia.writing.layouts.columns import room_upright, shares

USUAL = [
    ["Nr", "1.", "2."],
    ["Zadanie", "Szkolenia dla nauczycieli przedmiotów przyrodniczych w gminie"],
    ["Odpowiedzialny", "dyrektor szkoły"],
    ["Termin", "wrzesień 2026"],
]


@pytest.mark.parametrize("word", ["x" * 10_000, "https://przyklad.pl/" + "a" * 120])
def test_one_very_long_word_leaves_the_other_columns_their_room(word: str) -> None:
    columns = [*USUAL, ["Uwagi", word], *([["Efekt", "lepsza praca szkół"]] * 4)]

    found = shares(columns)

    assert sum(found) == pytest.approx(1)
    assert found[4] < 1 / 3
    assert min(found[1:4]) > 0.05


def test_words_of_a_usual_length_are_not_broken() -> None:
    longest = "psychologiczno-pedagogicznego Współodpowiedzialność"

    assert shares([["Nr", "1."], [longest], *USUAL])[1] * 728 > 100


def test_few_columns_stand_upright_and_many_do_not() -> None:
    assert room_upright(USUAL)
    assert not room_upright([*USUAL, *USUAL, *USUAL])
