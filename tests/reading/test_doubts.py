"""What a careful reader would ask about, and the repair proposed."""

from __future__ import annotations

import pytest

from harmonia.plan import Doubt
from harmonia.reading import Reading
from harmonia.reading.sentences import DOUBT_KINDS, doubt_sentence, place_words
from harmonia.sources.grid import Raw
from tables import HEADER, card, kinds, reading, table

FULL = {
    "method": "Spotkanie w szkole",
    "responsible": "Wydział Edukacji",
    "term": "maj 2026",
    "effect": "Poznanie potrzeb",
    "funding": "Budżet gminy",
    "indicator": "Liczba spotkań",
    "measure": "3",
}
ROW = ("1.", "Szkolenia", "warsztaty", "WE", "maj 2026", "Liczba warsztatów", "2")


def one(found: Reading, kind: str) -> Doubt:
    [doubt] = [doubt for doubt in found.doubts if doubt.kind == kind]
    return doubt


def repaired(doubt: Doubt) -> dict[str, str | None]:
    assert doubt.repair is not None
    return {change.field: change.value for change in doubt.repair.changes}


def test_a_clean_plan_has_none() -> None:
    found = reading(card("Zadanie 1. Diagnoza", **FULL), card("Zadanie 2. Plan", **FULL))

    assert found.doubts == ()


def test_a_time_in_the_responsible_field() -> None:
    moved = {**FULL, "responsible": "do końca maja 2026", "term": "2026/2027"}
    doubt = one(reading(card("Zadanie 1. Diagnoza", **moved)), "shifted_cells")

    assert doubt.field == "responsible"
    assert repaired(doubt) == {"responsible": None, "term": "do końca maja 2026; 2026/2027"}


def test_two_cells_exchanged() -> None:
    moved = {**FULL, "responsible": "maj 2026", "term": "Wydział Edukacji"}
    doubt = one(reading(card("Zadanie 1. Diagnoza", **moved)), "shifted_cells")

    assert repaired(doubt) == {"responsible": "Wydział Edukacji", "term": "maj 2026"}


def test_cells_shifted_by_one_field() -> None:
    moved = {
        "method": "Spotkanie w szkole",
        "responsible": "Wydział Edukacji",
        "term": "do końca maja 2026",
        "effect": "2026/2027, 2027/2028",
        "indicator": "Poznanie potrzeb szkół",
        "funding": "Sieć pracuje według swojego planu",
    }
    doubt = one(reading(card("Zadanie 1. Diagnoza", **moved)), "shifted_cells")

    assert repaired(doubt) == {
        "term": "do końca maja 2026; 2026/2027, 2027/2028",
        "effect": "Poznanie potrzeb szkół",
        "indicator": "Sieć pracuje według swojego planu",
        "funding": None,
    }


def test_a_figure_in_the_funding_field() -> None:
    moved = {**FULL, "funding": "100% szkół ma diagnozę"}
    doubt = one(reading(card("Zadanie 1. Diagnoza", **moved)), "shifted_cells")

    assert doubt.field == "funding"


@pytest.mark.parametrize(
    "funding",
    ["Nie dotyczy", "bezkosztowo", "Gminny program profilaktyki", "Rada rodziców", "MSCDN"],
)
def test_unusual_funding_is_no_shift(funding: str) -> None:
    assert reading(card("Zadanie 1. Diagnoza", **{**FULL, "funding": funding})).doubts == ()


def test_indicator_and_measure_swapped_against_the_habit() -> None:
    cards = [
        card(f"Zadanie {n}. Umowa", **{**FULL, "indicator": "0–1", "measure": "umowa"})
        for n in (1, 2, 3)
    ]
    odd = {**FULL, "indicator": "zorganizowanie konkursu", "measure": "0–1"}
    doubt = one(reading(*cards, card("Zadanie 4. Konkurs", **odd)), "swapped_indicator_measure")

    assert repaired(doubt) == {"indicator": "0–1", "measure": "zorganizowanie konkursu"}


def test_two_manners_in_one_plan_are_no_swap() -> None:
    cards = [card(f"Zadanie {n}. Sieć", **FULL) for n in (1, 2, 3)]
    other = {**FULL, "indicator": "0–1", "measure": "umowa"}

    assert reading(*cards, card("Zadanie 4. Umowa", **other)).doubts == ()


def test_a_card_standing_twice_is_asked_about_once() -> None:
    broken = {**FULL, "responsible": "maj 2026", "term": "Wydział Edukacji"}
    found = reading(card("Zadanie 1. Diagnoza", **broken), card("Zadanie 1. Diagnoza", **broken))

    assert len(found.plan.tasks[0].actions) == 2
    assert len([doubt for doubt in found.doubts if doubt.kind == "doubled_card"]) == 1
    assert len([doubt for doubt in found.doubts if doubt.kind == "shifted_cells"]) == 1


def test_a_gap_in_the_numbers() -> None:
    doubt = one(reading(table(HEADER, ROW, ("3.", "Diagnoza", *ROW[2:]))), "number_gap")

    assert doubt.values["missing"] == "2"


def test_a_task_without_number_fills_the_gap() -> None:
    rows = (ROW, ("", "Diagnoza", *ROW[2:]), ("3.", "Plan", *ROW[2:]))
    found = reading(table(HEADER, *rows))

    assert kinds(found) == {"number_missing"}
    assert repaired(one(found, "number_missing")) == {"number": "2"}


def test_a_number_used_twice() -> None:
    found = reading(table(HEADER, ROW, ("1.", "Diagnoza", *ROW[2:])))

    assert kinds(found) == {"number_twice"}


@pytest.mark.parametrize(
    ("term", "kind"),
    [
        ("", "term_missing"),
        ("według odrębnego harmonogramu", "term_unresolved"),
        ("maj 2027 – luty 2027", "term_reversed"),
        ("31 lutego 2026", "term_unresolved"),
    ],
)
def test_a_deadline_that_gives_no_date(term: str, kind: str) -> None:
    row = ("2.", "Diagnoza", "ankieta", "WE", term, "Liczba ankiet", "2")

    assert kinds(reading(table(HEADER, ROW, row))) == {kind}


def test_a_month_takes_its_year_from_the_plan() -> None:
    title = "Harmonogram działań w roku szkolnym 2026/2027"
    row = ("1.", "Diagnoza", "ankieta", "WE", "październik – marzec", "Liczba ankiet", "2")
    found = reading(title, table(HEADER, row))

    [interval] = found.plan.tasks[0].actions[0].term.intervals
    assert (str(interval.start), str(interval.end)) == ("2026-10-01", "2027-03-31")
    assert kinds(found) == {"term_year_assumed"}


def test_a_mistyped_header() -> None:
    header = ("Nr", "Zadnie", *HEADER[2:])
    doubt = one(reading(table(header, ROW)), "header_mistyped")

    assert doubt.values == {"written": "Zadnie", "meant": "zadanie"}


def test_a_row_that_is_neither_task_nor_goal() -> None:
    found = reading(table(HEADER, ROW, (Raw("Razem 12 000 zł", 1, 7),)))

    assert kinds(found) == {"row_left_out"}


def test_a_schedule_cut_off() -> None:
    rows = [(f"{n}.", f"Diagnoza {n}", *ROW[2:]) for n in (1, 2, 3)]
    found = reading(table(HEADER, *rows, ("4.", "Plan", "", "", "", "", "")))

    assert "cut_off" in kinds(found)


def test_a_goal_that_is_not_on_the_list() -> None:
    goal = (Raw("Cel 4. Czwarty", 1, 7),)
    found = reading("Cele szczegółowe:", "1. Pierwszy", table(HEADER, goal, ROW))

    assert "goal_unknown" in kinds(found)


def test_every_doubt_has_its_sentence() -> None:
    broken = {**FULL, "responsible": "maj 2026", "term": "Wydział Edukacji"}
    found = reading(card("Zadanie 1. Diagnoza", **broken), card("Zadanie 3. Plan", **broken))

    for doubt in found.doubts:
        assert doubt.kind in DOUBT_KINDS
        assert doubt_sentence(doubt, found.plan).endswith((".", "?"))
        assert place_words(doubt.places).startswith("tabela")
