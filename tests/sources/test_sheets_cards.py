"""Cards on a sheet: the heading stays with its card, whatever labels lack a value."""

from __future__ import annotations

import pytest

from harmonia.sources import xlsx
from harmonia.sources.document import Paragraph
from sheet_files import Sheet, Value, xlsx_bytes

CARD: list[list[Value]] = [
    ["Zadanie 1. Sieć"],
    ["Sposób realizacji"],
    ["Termin", "maj"],
    ["Efekt", "wiedza"],
]


def firsts(rows: list[list[Value]], *full: int) -> list[str | list[str]]:
    """Paragraphs' texts; of tables, the first column. ``full`` rows are merged over both."""
    found = xlsx.read(xlsx_bytes(Sheet(rows, merged=[(row, 0, row, 1) for row in full])))
    return [
        block.text
        if isinstance(block, Paragraph)
        else [cell.text for cell in block.cells if not cell.column]
        for block in found
    ]


WHOLE = ["Zadanie 1. Sieć", "Sposób realizacji", "Termin", "Efekt"]


@pytest.mark.parametrize("full", [(), (0,), (0, 1)])
def test_a_label_without_value_below_the_heading(full: tuple[int, ...]) -> None:
    assert firsts(CARD, *full) == [WHOLE]


def test_titles_above_are_none_of_the_card() -> None:
    assert firsts([["Plan"], *CARD], 0, 1, 2) == ["Plan", WHOLE]


def test_cards_below_each_other_are_cut_at_their_headings_only() -> None:
    full = (0, 1, 4, 5)
    assert firsts([*CARD, ["Zadanie 2. Plan"], *CARD[1:]], *full) == [
        WHOLE,
        ["Zadanie 2. Plan", *WHOLE[1:]],
    ]


def test_a_label_known_from_another_card() -> None:
    first: list[list[Value]] = [["Sieć szkół"], *CARD[1:]]
    other: list[list[Value]] = [["Diagnoza"], ["Sposób realizacji", "ankieta"], *CARD[2:]]
    assert firsts([*first, [], *other], 0, 1, 5) == [
        ["Sieć szkół", *WHOLE[1:]],
        ["Diagnoza", *WHOLE[1:]],
    ]


def test_a_title_within_a_card_begins_no_other() -> None:
    rows: list[list[Value]] = [*CARD, ["MONITOROWANIE"], ["Wskaźnik", "liczba"]]
    assert firsts(rows, 0, 4) == [[*WHOLE, "MONITOROWANIE", "Wskaźnik"]]
