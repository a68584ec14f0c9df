"""Rows and cards of one task become one task with several actions."""

from __future__ import annotations

from harmonia.sources.grid import Raw
from tables import HEADER, card, plan, table

FIRST = ("1.", "Szkolenia", "warsztaty", "WE", "maj 2026", "Liczba warsztatów", "2")


def test_a_row_with_neither_number_nor_title_goes_on() -> None:
    found = plan(table(HEADER, FIRST, ("", "", "wykłady", "WE", "czerwiec 2026", "Liczba", "1")))

    assert [task.number for task in found.tasks] == ["1"]
    assert [action.method for action in found.tasks[0].actions] == ["warsztaty", "wykłady"]


def test_a_merged_cell_holds_for_each_of_its_rows() -> None:
    found = plan(
        table(
            HEADER,
            (
                Raw("1.", 2),
                Raw("Szkolenia", 2),
                "warsztaty",
                Raw("WE", 2),
                "maj 2026",
                "Liczba",
                "2",
            ),
            ("wykłady", "czerwiec 2026", "Liczba", "1"),
        )
    )

    assert [action.responsible for action in found.tasks[0].actions] == ["WE", "WE"]
    assert [action.term.text for action in found.tasks[0].actions] == ["maj 2026", "czerwiec 2026"]


def test_cards_of_one_number_and_title_are_one_task() -> None:
    heading = "Zadanie 1.1. Podział środków"
    found = plan(
        card(heading, method="analiza", responsible="WE", term="maj 2026"),
        card("Zadanie 1.2. Diagnoza", method="ankieta", responsible="WE", term="maj 2026"),
        card(heading, method="uchwała", responsible="WE", term="czerwiec 2026"),
    )

    assert [(task.number, len(task.actions)) for task in found.tasks] == [("1.1", 2), ("1.2", 1)]


def test_equal_titles_without_numbers_apart_are_two_tasks() -> None:
    row = ("Szkolenia", "warsztaty", "WE", "maj 2026", "Liczba", "2")
    other = ("Diagnoza", "ankieta", "WE", "maj 2026", "Liczba", "2")
    found = plan(table(HEADER[1:], row, other, row))

    assert [task.title for task in found.tasks] == ["Szkolenia", "Diagnoza", "Szkolenia"]


def test_ids_do_not_change_when_a_text_does() -> None:
    changed = (*FIRST[:3], "Wydział Edukacji", *FIRST[4:])
    before, after = plan(table(HEADER, FIRST)), plan(table(HEADER, changed))

    assert before.tasks[0].id == after.tasks[0].id
    assert before.tasks[0].actions[0].id == after.tasks[0].actions[0].id


def test_ids_are_never_shared() -> None:
    row = ("", "Szkolenia", "warsztaty", "WE", "maj 2026", "Liczba", "2")
    other = ("", "Diagnoza", "ankieta", "WE", "maj 2026", "Liczba", "2")
    found = plan(table(HEADER, FIRST, FIRST, row, other, row, row))

    ids = [action.id for task in found.tasks for action in task.actions]
    assert len(ids) == len(set(ids))
