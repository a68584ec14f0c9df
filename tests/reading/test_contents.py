"""Which field words fit, by what they hold."""

from __future__ import annotations

import pytest

from harmonia.plan import FundingSource
from harmonia.reading.contents import NEUTRAL, RIGHT, WRONG, field_of_cells, fit, is_money
from harmonia.reading.fields import Field
from tables import HEADER, kinds, plan, reading, table

TIMES_OF_A_SORT = ["środa", "w poniedziałki", "lato 2025", "ferie", "Wakacje", "święta", "weekend"]


@pytest.mark.parametrize("text", TIMES_OF_A_SORT)
def test_a_time_without_dates_is_no_wrong_term(text: str) -> None:
    assert fit(Field.TERM, text) >= NEUTRAL


@pytest.mark.parametrize("text", ["środki gminy", "czwarte wydanie", "Wydział Edukacji", "sobór"])
def test_other_words_are_no_term(text: str) -> None:
    assert fit(Field.TERM, text) == WRONG


@pytest.mark.parametrize("text", TIMES_OF_A_SORT)
def test_no_repair_takes_the_term_away(text: str) -> None:
    row = ("1.", "Szkolenia", "warsztaty", "WE", text, "Liczba warsztatów", "2")
    assert kinds(reading(table(HEADER, row))) <= {"term_unresolved"}


@pytest.mark.parametrize(
    "text", ["200000", "12 000 zł", "0", "1 500,00", "ok. 5–10 tys. zł", "PLN 300"]
)
def test_sums_fit_the_money(text: str) -> None:
    assert fit(Field.FUNDING, text) == RIGHT


@pytest.mark.parametrize("text", ["3", "3 szkolenia", "80%", "maj 2026"])
def test_other_figures_do_not(text: str) -> None:
    assert fit(Field.FUNDING, text) == WRONG


@pytest.mark.parametrize(
    "text", ["12 000 zł", "po 300 zł", "5000 zł z budżetu gminy", "bezkosztowo"]
)
def test_money_alone(text: str) -> None:
    assert is_money(text)
    assert fit(Field.METHOD, text) == WRONG


@pytest.mark.parametrize("text", ["200000", "5000 zł dla szkoły", "pozyskanie 3000 zł", "zł"])
def test_more_or_less_than_money(text: str) -> None:
    assert not is_money(text)


def test_a_sum_may_be_an_indicator() -> None:
    assert fit(Field.INDICATOR, "12 000 zł") == NEUTRAL


def test_sums_tell_the_field_of_a_column() -> None:
    assert field_of_cells(["12 000 zł", "bezkosztowo", "ok. 3 tys. zł"]) is Field.FUNDING
    assert field_of_cells(["200000", "bezkosztowo", "3500"], "Za co (zł)") is Field.FUNDING
    assert field_of_cells(["200000", "3500"], "Za co") is None


def test_a_column_of_sums_with_an_unknown_header() -> None:
    header = ("Nr", "Zadanie", "Odpowiedzialny", "Termin", "Za co (zł)", "Wskaźnik")
    rows = [
        (f"{at}.", f"Zadanie {word}", "WE", "maj 2026", money, "Liczba spotkań")
        for at, (word, money) in enumerate(
            [("a", "200000"), ("b", "12 000 zł"), ("c", "bezkosztowo")], 1
        )
    ]
    found = [task.actions[0].funding for task in plan(table(header, *rows)).tasks]
    assert [one.amount for one in found] == [200_000, 12_000, None]
    assert found[2].sources == (FundingSource.NONE,)
