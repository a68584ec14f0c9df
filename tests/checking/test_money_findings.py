"""Money: sources that are missing, doubtful or named twice, and law that is over."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.checking import Options
from harmonia.checking.examples import EXAMPLES, Example
from harmonia.checking.examples.base import TASKS
from harmonia.checking.repealed import old_acts, old_share
from plan_findings import actions, found_in, real_findings, sentence
from real_plans import NAMES, needs_real_plans

TODAY = date(2026, 1, 1)


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_wrong_with_the_money_of_the_real_plans(name: str) -> None:
    assert [one for one in real_findings(name) if one.rule.startswith("M")] == []


def without_money(method: str, funding: str = "Nie dotyczy") -> Example:
    return Example(tasks={"1.2": {"method": method, "funding": funding}})


@pytest.mark.parametrize(
    "method",
    [
        "Zakup tablic dla szkół",
        "Spotkania zespołów, zakup książek",
        "Diagnoza potrzeb i zakup pomocy",
        "Remont pracowni",
        "Budowa boisk przy szkołach",
        "Wynajem sali",
    ],
)
def test_what_is_bought_costs_money(method: str) -> None:
    assert actions(found_in(without_money(method), "M02")) == ["t1.2-1"]
    assert actions(found_in(without_money(method, "bezkosztowo"), "M02")) == ["t1.2-1"]


@pytest.mark.parametrize(
    "method",
    [
        "Analiza potrzeb zakupu tablic",
        "Przygotowanie planu zakupów",
        "Zakup książek z darowizny wydawnictwa",
        "Bezpłatny wynajem sali w bibliotece",
        "Budowa zespołu nauczycieli",
        "Wyposażenie nauczycieli w wiedzę o ocenianiu",
        "Spotkania zespołów szkolnych",
    ],
)
def test_what_costs_nothing_may_say_so(method: str) -> None:
    assert found_in(without_money(method), "M02") == []


def test_a_purchase_with_a_source_is_right() -> None:
    assert found_in(without_money("Zakup tablic dla szkół", "Budżet gminy"), "M02") == []


@pytest.mark.parametrize(
    ("method", "count"),
    [
        ("Szkolenie prowadzone przez eksperta zewnętrznego", 1),
        ("Warsztaty prowadzone przez zewnętrzną firmę", 1),
        ("Szkolenie prowadzone przez eksperta zewnętrznego, nieodpłatnie", 0),
        ("Wybór eksperta zewnętrznego", 0),
        ("Szkolenie prowadzone przez doradcę z poradni", 0),
        ("Diagnoza prowadzona przez zespół, ocena zewnętrzna", 0),
    ],
)
def test_an_expert_from_outside_is_asked_about(method: str, count: int) -> None:
    assert len(found_in(without_money(method), "M03")) == count


def test_one_thing_from_two_sources_shows_both_places() -> None:
    [found] = found_in(EXAMPLES["M04"], "M04")

    assert len(found.remark.places) == 2


@pytest.mark.parametrize(
    "changed",
    [
        {"funding": TASKS["2.1"]["funding"]},
        {"funding": "Nie dotyczy"},
        {"funding": "Budżet gminy", "term": "maj – czerwiec 2027"},
        {"funding": "Budżet gminy", "title": "Konsultacje rodziców według planów wspomagania"},
    ],
)
def test_the_same_words_at_another_time_or_from_one_source_are_right(
    changed: dict[str, str],
) -> None:
    again = {**TASKS["2.1"], **changed}

    assert found_in(Example(tasks={"2.2": None, "2.3": again, "2.4": TASKS["2.2"]}), "M04") == []


def test_a_plan_that_seldom_names_sources_is_one_finding() -> None:
    some = {number: {"funding": None} for number in ("1.1", "1.2", "2.2")}
    [found] = found_in(Example(tasks=some), "M01")

    assert sentence(found) == "W 3 z 4 działań nie podano źródła finansowania."


@pytest.mark.parametrize(
    "text",
    [
        "1% środków na doskonalenie nauczycieli",
        "1 % odpisu na doskonalenie",
        "środki na doskonalenie zawodowe nauczycieli (1%)",
        "odpis na doskonalenie w wysokości 1 procent",
        "art. 70a Karty Nauczyciela – 1% planowanych wynagrodzeń",
    ],
)
def test_one_percent_was_the_law_until_2018(text: str) -> None:
    assert old_share(text, TODAY)
    assert old_share(text, date(2018, 12, 31)) is None


@pytest.mark.parametrize(
    "text",
    [
        "0,8% środków na doskonalenie",
        "1,5% środków na doskonalenie",
        "21% środków na doskonalenie",
        "1% podatku",
        "wzrost o 1% liczby nauczycieli w doskonaleniu",
        "11% nauczycieli w doskonaleniu",
    ],
)
def test_other_shares_are_no_law(text: str) -> None:
    assert old_share(text, TODAY) is None


def test_the_law_of_the_asked_day_holds() -> None:
    example = EXAMPLES["M05"]

    assert found_in(example, "M05", Options(on=date(2018, 6, 1))) == []
    assert len(found_in(example, "M05", Options(on=date(2019, 1, 1)))) == 1


@given(st.sampled_from(["", " z", " z dnia 3 maja"]), st.sampled_from([".", ". ", ""]))
def test_a_repealed_act_is_found_however_it_is_cited(other: str, mark: str) -> None:
    year = "2016 r." if other == " z" else "2016"
    text = f"Dz{mark}U.{' z' if other == ' z' else ''} {year}, poz. 1591"

    [(words, _, successor)] = old_acts(text, TODAY)

    assert words == text
    assert successor.id == "pdn-2019"
    assert list(old_acts(text, date(2018, 1, 1))) == []


def test_an_act_is_known_by_its_day_and_subject_too() -> None:
    text = "rozporządzenie z dnia 29 września 2016 r. w sprawie placówek doskonalenia"

    assert [one.id for _, _, one in old_acts(text, TODAY)] == ["pdn-2019"]


@pytest.mark.parametrize("text", ["Dz.U. 2019 poz. 1045", "Dz.U. 2016 poz. 15911", "poz. 1591"])
def test_acts_in_force_and_others_are_left_alone(text: str) -> None:
    assert list(old_acts(text, TODAY)) == []
