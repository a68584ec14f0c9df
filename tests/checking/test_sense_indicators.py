"""S04–S09: figures, units and percentages of indicators."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.checking.examples import EXAMPLES
from mirror_edits import found
from plan_findings import found_in, of_rule, real_findings, sentence
from real_plans import needs_real_plans


@pytest.mark.parametrize(
    ("indicator", "measure"),
    [
        ("Liczba lekcji otwartych", None),
        ("Liczba lekcji otwartych", "lekcja"),
        ("Ilość przeprowadzonych konsultacji", None),
        ("Odsetek nauczycieli prowadzących lekcje", None),
        ("Liczba szkoleń w roku 2027", None),
    ],
)
def test_an_announced_number_that_stands_nowhere_is_found(
    indicator: str, measure: str | None
) -> None:
    edits = {"2.1": {"indicator": indicator, "measure": measure}}
    assert found(edits) == [("S04", "t2.1")]


@pytest.mark.parametrize(
    ("indicator", "measure"),
    [
        ("Liczba lekcji otwartych", "24"),
        ("Liczba lekcji otwartych", "co najmniej pięć"),
        ("Udział 80% nauczycieli", "%"),
        ("Wszystkie szkoły mają wnioski", "szkoła"),
        ("Sprawozdanie z ewaluacji", None),
        ("0–1", "sprawozdanie"),
        ("Lekcje otwarte", "2 razy w roku"),
    ],
)
def test_an_indicator_with_its_target_is_left_alone(indicator: str, measure: str | None) -> None:
    assert found({"2.1": {"indicator": indicator, "measure": measure}}) == []


@given(st.integers(1, 400))
def test_a_figure_in_both_cells_has_no_unit(number: int) -> None:
    edits = {"2.2": {"indicator": f"{number}", "measure": f"{number}"}}
    assert ("S05", "t2.2") in found(edits)


def test_a_figure_beside_a_noun_has_its_unit() -> None:
    assert found({"2.2": {"indicator": "sprawozdanie", "measure": "3"}}) == []


@pytest.mark.parametrize(
    "indicator",
    [
        "Realizacja zgodnie z planem wspomagania",
        "Podniesienie jakości pracy szkół",
        "Wzrost kompetencji nauczycieli",
        "Wspieranie szkół",
        "Ukierunkowanie pracy nauczycieli na potrzeby uczniów",
    ],
)
def test_work_that_only_goes_on_cannot_be_measured(indicator: str) -> None:
    assert found({"2.1": {"indicator": indicator, "measure": None}}) == [("S06", "t2.1")]


@pytest.mark.parametrize(
    ("indicator", "measure"),
    [
        ("Wzrost kompetencji nauczycieli o 15%", "%"),
        ("Opracowanie raportu", None),
        ("Podniesienie wyników testu", "o 10 punktów procentowych"),
        ("Zrealizowane szkolenie", None),
        ("Funkcjonowanie sieci nauczycieli", None),
        ("Poprawa wyników egzaminu", "w porównaniu z poprzednim rokiem"),
    ],
)
def test_what_can_be_measured_is_left_alone(indicator: str, measure: str | None) -> None:
    assert found({"2.1": {"indicator": indicator, "measure": measure}}) == []


LED_BY_SCHOOLS = {"responsible": "Dyrektorzy szkół, osoby wspomagające"}


def test_a_number_smaller_than_that_of_the_schools_is_asked_about() -> None:
    edits = {"indicator": "Liczba lekcji otwartych", "measure": "2", **LED_BY_SCHOOLS}
    assert found({"2.1": edits}) == [("S07", "t2.1")]


@pytest.mark.parametrize(
    ("indicator", "measure"),
    [
        ("Liczba lekcji otwartych w każdej szkole", "2"),
        ("Łączna liczba lekcji otwartych", "2"),
        ("Liczba lekcji otwartych", "po 2 w szkole"),
        ("Liczba lekcji otwartych", "12"),
        ("Liczba lekcji otwartych", "1"),
        ("Liczba przeszkolonych osób", "2"),
        ("Liczba spotkań", "2"),
    ],
)
def test_a_clear_number_is_not_asked_about(indicator: str, measure: str) -> None:
    edits = {"indicator": indicator, "measure": measure, **LED_BY_SCHOOLS}
    assert found({"2.1": edits}) == []


def test_a_number_of_the_authority_is_not_asked_about() -> None:
    edits = {"indicator": "Liczba warsztatów", "measure": "2", "responsible": "Wydział Edukacji"}
    assert found({"2.1": edits}) == []


@pytest.mark.parametrize("indicator", ["60%", "co najmniej 60%", "Odsetek"])
def test_a_percentage_of_nothing_is_found(indicator: str) -> None:
    edits = {"2.1": {"indicator": "Odsetek", "measure": indicator}}
    codes = {code for code, _ in found(edits)}
    assert codes == ({"S04"} if indicator == "Odsetek" else {"S08"})


def test_a_percentage_of_a_body_measured_in_persons_is_asked_about() -> None:
    edits = {"2.1": {"indicator": "60% kadry pedagogicznej", "measure": "osoba"}}
    assert found(edits) == [("S09", "t2.1")]


@pytest.mark.parametrize(
    ("indicator", "measure"),
    [
        ("100% kadry pedagogicznej", "osoba"),
        ("90% nauczycieli", "osoba"),
        ("60% szkół", "szkoła"),
        ("60% oddziałów klas", "oddział"),
        ("60% kadry pedagogicznej", "%"),
        ("60% kadry pedagogicznej", "20 osób"),
        ("60% szkół ma plan", "plan"),
    ],
)
def test_a_percentage_in_its_own_units_is_left_alone(indicator: str, measure: str) -> None:
    assert found({"2.1": {"indicator": indicator, "measure": measure}}) == []


def test_the_number_of_schools_has_its_place() -> None:
    [one] = found_in(EXAMPLES["S07"], "S07")
    assert sentence(one) == (
        "Czy liczba 2 („lekcji otwartych”) dotyczy każdej z 3 szkół, czy wszystkich razem?"
    )
    assert len(one.remark.places) == 2


@needs_real_plans
def test_schools_are_called_as_the_plan_calls_them() -> None:
    [one] = of_rule(real_findings("makow-mazowiecki"), "S07")
    assert "każdej z 6 placówek" in sentence(one)


@needs_real_plans
def test_words_in_the_wrong_cell_are_not_measured() -> None:
    assert "t3.2" not in {one.remark.task for one in of_rule(real_findings("kalisz"), "S06")}
