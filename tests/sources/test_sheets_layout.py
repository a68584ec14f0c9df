from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest

from harmonia.sources import xls, xlsx
from harmonia.sources.document import Block, Paragraph, Table
from sheet_files import Sheet, Value, xls_bytes, xlsx_bytes


def from_xlsx(*sheets: Sheet) -> tuple[Block, ...]:
    return xlsx.read(xlsx_bytes(*sheets))


def from_xls(*sheets: Sheet) -> tuple[Block, ...]:
    return xls.read(xls_bytes(*sheets))


Reader: TypeAlias = Callable[..., tuple[Block, ...]]
both = pytest.mark.parametrize("read", [from_xlsx, from_xls])
HEADER: list[Value] = ["Nr", "Zadanie", "Termin", "Efekt"]
FIRST: list[Value] = [1, "Szkolenie", "maj 2018", "wiedza"]
SECOND: list[Value] = [2, "Sieć", "rok szkolny", "sieć"]


def shape(blocks: tuple[Block, ...]) -> list[str | tuple[int, int]]:
    return [
        block.text if isinstance(block, Paragraph) else (block.rows, block.columns)
        for block in blocks
    ]


def texts(table: Block) -> list[str]:
    assert isinstance(table, Table)
    return [cell.text for cell in table.cells]


@both
def test_titles_above_and_notes_below_are_paragraphs(
    read: Reader,
) -> None:
    rows: list[list[Value]] = [
        ["Harmonogram"],
        ["Priorytet: jakość"],
        HEADER,
        FIRST,
        SECOND,
        ["Opracował: Jan"],
    ]
    blocks = read(Sheet(rows, merged=[(0, 0, 0, 3)]))
    assert shape(blocks) == ["Harmonogram", "Priorytet: jakość", (3, 4), "Opracował: Jan"]


@both
def test_goal_rows_stay_in_the_table(read: Reader) -> None:
    rows: list[list[Value]] = [HEADER, ["Cel 1. Rozwój"], FIRST, ["Cel 2. Sieci"], SECOND]
    (table,) = read(Sheet(rows, merged=[(1, 0, 1, 3), (3, 0, 3, 3)]))
    assert isinstance(table, Table)
    assert [(c.text, c.column_span) for c in table.cells if c.column_span > 1] == [
        ("Cel 1. Rozwój", 4),
        ("Cel 2. Sieci", 4),
    ]


@both
def test_merged_header_over_columns_and_rows(read: Reader) -> None:
    rows: list[list[Value]] = [
        ["Nr", "Zadanie", "MONITOROWANIE"],
        [None, None, "Wskaźnik", "Miernik"],
        FIRST,
    ]
    (table,) = read(Sheet(rows, merged=[(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 3)]))
    assert isinstance(table, Table)
    spans = [(c.text, c.row, c.column, c.row_span, c.column_span) for c in table.cells[:5]]
    assert spans == [
        ("Nr", 0, 0, 2, 1),
        ("Zadanie", 0, 1, 2, 1),
        ("MONITOROWANIE", 0, 2, 1, 2),
        ("Wskaźnik", 1, 2, 1, 1),
        ("Miernik", 1, 3, 1, 1),
    ]


@both
def test_hidden_rows_columns_and_sheets_are_out(read: Reader) -> None:
    visible = Sheet([HEADER, ["x", "y", "z", "w"], FIRST], hidden_rows=[1], hidden_columns=[2])
    blocks = read(visible, Sheet([["tajne", "bardzo"]], hidden=True))
    assert [texts(block) for block in blocks] == [
        ["Nr", "Zadanie", "Efekt", "1", "Szkolenie", "wiedza"]
    ]


@both
def test_page_is_the_sheets_number(read: Reader) -> None:
    blocks = read(Sheet([HEADER, FIRST]), Sheet([["Tytuł"], HEADER, SECOND]))
    pages = [b.page if isinstance(b, Paragraph) else {c.page for c in b.cells} for b in blocks]
    assert pages == [{1}, 2, {2}]


@both
def test_cards_below_each_other(read: Reader) -> None:
    card: list[list[Value]] = [["Zadanie 1. A"], ["Termin", "maj"], ["Uwagi"]]
    other: list[list[Value]] = [["Zadanie 2. B"], ["Termin", "czerwiec"], ["Uwagi", "brak"]]
    blocks = read(Sheet([["Harmonogram"], *card, *other, [], *card]))
    assert shape(blocks) == ["Harmonogram", (3, 2), (3, 2), (3, 2)]
    assert texts(blocks[1])[0] == "Zadanie 1. A"


@both
def test_empty_row_does_not_cut_a_table(read: Reader) -> None:
    assert shape(read(Sheet([HEADER, FIRST, [], SECOND]))) == [(3, 4)]


@both
def test_header_standing_again_begins_a_table(read: Reader) -> None:
    blocks = read(Sheet([HEADER, FIRST, [], ["Cel 2"], HEADER, SECOND]))
    assert shape(blocks) == [(2, 4), "Cel 2", (2, 4)]


@both
def test_table_away_from_the_corner_has_no_empty_edges(
    read: Reader,
) -> None:
    rows: list[list[Value]] = [
        [],
        [],
        *[[None, None, *row] for row in (HEADER, FIRST)],
        *[[] for _ in range(50)],
    ]
    assert shape(read(Sheet(rows))) == [(2, 4)]


@both
def test_lines_in_a_cell(read: Reader) -> None:
    blocks = read(Sheet([HEADER, [1, "a\nb", " c ", "d"]]))
    assert texts(blocks[0])[5:7] == ["a\nb", " c "]
