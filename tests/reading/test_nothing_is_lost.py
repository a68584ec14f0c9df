"""No words of a schedule get lost, however broken it is: each is read, kept or asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict

from hypothesis import given, settings
from hypothesis import strategies as st

from harmonia.reading import Reading
from harmonia.sources.document import Table
from harmonia.sources.grid import Raw
from tables import HEADER, LABELS, reading, table

COLUMNS = (*HEADER, "Partnerzy", "Uwagi", "Ryzyka", "")
Cells = list[list[Raw]]


@st.composite
def wide_tables(draw: st.DrawFn) -> Table:
    """A header row, and rows with cells that are missing, doubled, merged or in excess."""
    width = draw(st.integers(4, len(COLUMNS)))
    rows: Cells = [[Raw(name) for name in COLUMNS[:width]]]
    for row in range(draw(st.integers(1, 6))):
        cells = [draw(cell(f"{row}k{column}", row)) for column in range(width)]
        rows.append(draw(mutated(cells)))
    return table(*rows)


@st.composite
def cards(draw: st.DrawFn) -> Table:
    """Labels on the left, known and unknown ones, some missing; headings and notes among them."""
    labels = [*LABELS.values(), "Ryzyka", "Zadanie", "Nr", "Cel", "", "Coś innego"]
    rows: Cells = [[Raw("Zadanie 1. wstęp0", column_span=2)]]
    for row, name in enumerate(draw(st.lists(st.sampled_from(labels), min_size=4, max_size=12))):
        rows.append(draw(mutated([Raw(name), draw(cell(f"{row}k1", row))])))
    return table(*rows)


def cell(mark: str, row: int) -> st.SearchStrategy[Raw]:
    """A cell with a word of its own, so that one can see where it went."""
    texts = [f"słowo{mark}", f"słowo{mark} i dalej{mark}", f"maj 2026 słowo{mark}", "", "-"]
    texts += [f"Cel {row + 2}. słowo{mark}", f"Zadanie 2. słowo{mark}", f"Wskaźnik: słowo{mark}"]
    texts += [f"{row + 2}. słowo{mark}", f"Priorytet I – słowo{mark}", f"Razem słowo{mark}"]
    return st.sampled_from([texts[0]] * 6 + texts).map(Raw)


@st.composite
def mutated(draw: st.DrawFn, cells: list[Raw]) -> list[Raw]:
    """The row as it is, or with one cell dropped, doubled, moved or merged."""
    at = draw(st.integers(0, len(cells) - 1))
    how = draw(st.sampled_from(["same", "same", "drop", "double", "swap", "wide", "tall", "alone"]))
    one = cells[at]
    if how == "drop":
        return cells[:at] + cells[at + 1 :] or cells
    if how == "double":
        return [*cells[: at + 1], one, *cells[at + 1 :]]
    if how == "swap":
        return [*cells[at:], *cells[:at]]
    if how == "wide":
        return [*cells[:at], Raw(one.text, 1, draw(st.integers(2, 1000))), *cells[at + 2 :]]
    if how == "tall":
        return [*cells[:at], Raw(one.text, draw(st.integers(2, 4)), 1), *cells[at + 1 :]]
    return [Raw(one.text, 1, len(cells))] if how == "alone" else cells


@settings(max_examples=300, deadline=None)
@given(st.one_of(wide_tables(), cards()))
def test_every_word_below_the_header_is_somewhere(given_table: Table) -> None:
    found = reading("Cel 1. Pierwszy", given_table)
    said = " ".join(_texts(found))

    lost = [word for word in _words(given_table) if word not in said]
    listed = [other.place.table for other in found.plan.other_tables]
    assert not lost or listed == [0] or not found.plan.tasks


def _words(one: Table) -> list[str]:
    """The words that stand only once."""
    return re.findall(r"\b(?:słowo|dalej)\w+", " ".join(cell.text for cell in one.cells))


def _texts(found: Reading) -> Iterator[str]:
    """All words of the plan, and of the rows that were left out."""
    yield str(asdict(found.plan))
    yield from (doubt.values["text"] for doubt in found.doubts if doubt.kind == "row_left_out")
