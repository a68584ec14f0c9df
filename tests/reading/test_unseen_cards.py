"""Cards, with and without a table, and what a careful person reads in them."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Block
from harmonia.sources.grid import Raw
from plan_in_short import short
from tables import plan, table

DONE = {"method": "kurs", "who": "WE", "term": "maj 2026"}
AGAIN = {"method": "sieć", "who": "PPP", "term": "2027"}
EXPECTED = [("1.1", "Kadra", None, [DONE]), ("1.2", "Szkoły", None, [AGAIN])]
ROWS = (("Sposób realizacji", "kurs"), ("Odpowiedzialny", "WE"), ("Termin", "maj 2026"))
MORE = (("Sposób realizacji", "sieć"), ("Odpowiedzialny", "PPP"), ("Termin", "2027"))
NAMED = ("Nazwa zadania: Kadra", "Nazwa zadania: Szkoły")
LINES, MORE_LINES = [": ".join(one) for one in ROWS], [": ".join(one) for one in MORE]


@pytest.mark.parametrize(
    "blocks",
    [
        [table(("Zadanie 1.1", "Kadra"), *ROWS), table(("Zadanie 1.2.", "Szkoły"), *MORE)],
        [table(("Zadanie 1.1", "Kadra"), *ROWS, ("Zadanie 1.2.", "Szkoły"), *MORE)],
        [table(("Zadanie", "1.1 Kadra"), *ROWS), table(("Zadanie", "1.2 Szkoły"), *MORE)],
        [table(("Nr", "1.1", "Zadanie", "Kadra"), *ROWS), "Zadanie 1.2: Szkoły", table(*MORE)],
        ["Działanie 1.1. Kadra", *LINES, "Działanie 1.2. Szkoły", *MORE_LINES],
        ["1.1. Kadra", *map(" – ".join, ROWS), "1.2. Szkoły", *map(" – ".join, MORE)],
        ["Zadanie 1.1", NAMED[0], *LINES, "Zadanie 1.2", NAMED[1], *MORE_LINES],
    ],
)
def test_a_heading_in_many_forms(blocks: list[Block | str]) -> None:
    assert short(plan(*blocks)) == EXPECTED


def test_several_actions_beside_each_other() -> None:
    rows = [(*one, other[1]) for one, other in zip(ROWS, MORE, strict=True)]
    found = plan(table((Raw("Zadanie 1.1. Kadra", 1, 3),), *rows))

    assert short(found) == [("1.1", "Kadra", None, [DONE, AGAIN])]


def test_an_action_beside_a_task_is_the_method() -> None:
    card = (("Cel szczegółowy", "Cel 2. Sieci"), ("Zadanie", "2.1 Kadra"), ("Działanie", "kurs"))
    found = plan(table(*card, *ROWS[1:]))

    assert short(found) == [("2.1", "Kadra", "2", [DONE])]
    assert [(goal.number, goal.text) for goal in found.goals] == [("2", "Sieci")]


def test_labels_we_do_not_know_are_kept() -> None:
    found = plan("Działanie 1.1. Kadra", *LINES, "Ryzyka: mało chętnych")

    assert short(found)[0][3] == [DONE | {"Ryzyka": "mało chętnych"}]


def test_labelled_lines_of_the_head_are_no_task() -> None:
    found = plan("2. Konsultacje", "Termin: maj 2026", "Odpowiedzialny: WE", table(*ROWS))

    assert short(found) == [(None, None, None, [DONE])]
