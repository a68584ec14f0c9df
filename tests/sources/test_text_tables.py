from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.sources.document import Block, Paragraph, Table
from harmonia.sources.text import read
from text_tables import Oddness, as_text, card, wide_table

CALM = Oddness(inside=0.0, trailing=0.0)


def wide_document(random: Random, odd: Oddness) -> tuple[Block, ...]:
    return (Paragraph("Harmonogram"), wide_table(random, odd))


def cards_document(random: Random, odd: Oddness) -> tuple[Block, ...]:
    blocks: list[Block] = [Paragraph("Harmonogram")]
    for number in range(random.randint(1, 8)):
        if random.random() < 0.2:
            blocks.append(Paragraph(f"Cel {number}. Rozwój szkół"))
        blocks.append(card(random, odd, number))
    return tuple(blocks)


def returns(seed: int, kind: str, odd: Oddness) -> bool:
    random = Random(seed)
    make = wide_document if kind == "wide" else cards_document
    blocks = make(random, odd)
    return read(as_text(random, blocks, odd).encode()) == blocks


@given(st.integers(0, 2**32), st.sampled_from(["wide", "cards"]))
def test_tables_without_stray_blank_lines_come_back_as_they_were(seed: int, kind: str) -> None:
    assert returns(seed, kind, CALM)


@pytest.mark.parametrize("kind", ["wide", "cards"])
def test_blank_lines_inside_cells_seldom_mislead(kind: str) -> None:
    wrong = [seed for seed in range(1000, 1200) if not returns(seed, kind, Oddness())]
    assert len(wrong) <= 4


def table(text: str) -> Table:
    (only,) = [block for block in read(text.encode()) if isinstance(block, Table)]
    return only


def test_blank_line_inside_a_cell_is_an_empty_paragraph() -> None:
    text = "\ta\n\tb\n\tc\n\n\td\n\te\n\ne2\n\tf\n\n\tg\n\n\th\n\ti\n\n"
    assert [cell.text for cell in table(text).cells] == [*"abcd", "e\n\ne2", *"fghi"]


def test_header_cell_over_three_columns() -> None:
    row = "\t1\n\t2\n\t3\n\t4\n\t5\n\n"
    text = "\tNr\n\tZadanie\n\tMonitorowanie\n\n\t\n\t\n\tA\n\tB\n\tC\n\n" + row + row
    cells = table(text).cells
    assert [(c.text, c.row_span, c.column_span) for c in cells[:4]] == [
        ("Nr", 2, 1),
        ("Zadanie", 2, 1),
        ("Monitorowanie", 1, 3),
        ("A", 1, 1),
    ]


def test_paragraph_directly_before_a_tab_ends_the_table_before_it() -> None:
    rows = "\n\n\tTermin\n\tmaj\n\n\tZamierzony efekt\n\tWiedza\n\n\tUwagi\n\tbrak\n\n"
    text = f"\tZadanie 1{rows}Cel 2.\n\tZadanie 2{rows}"
    kinds = [type(block).__name__ for block in read(text.encode())]
    assert kinds == ["Table", "Paragraph", "Table"]


def test_empty_label_goes_on_with_the_label_above() -> None:
    text = "\tZadanie 1\n\n\tMonitorowanie\n\tWskaźnik: 1\n\n\t\n\tMiernik: osoba\n\n"
    cells = table(text).cells
    assert (cells[1].text, cells[1].row_span) == ("Monitorowanie", 2)
    assert (cells[3].row, cells[3].column) == (2, 1)


def test_page_number_in_the_last_line_is_no_text() -> None:
    blocks = read(b"Plan\n\ta\n\tb\n\n\tc\n\td\n\n\n1\n\n")
    assert [type(block).__name__ for block in blocks] == ["Paragraph", "Table"]


def test_table_cut_off_in_its_header_is_read() -> None:
    text = "Schemat\n\tZadanie\n (numer z planu)\n\tTermin realizacji\n Jan Nowak\n\n\n Ewa Kos\n "
    blocks = read(text.encode())
    assert isinstance(blocks[1], Table)
    assert blocks[1].cells[0].text == "Zadanie\n (numer z planu)"
    assert blocks[2] == Paragraph(" Ewa Kos")


@given(st.text(alphabet="\t\n a1.\f\v\x85", max_size=200))
def test_every_word_is_kept_once_and_in_order(text: str) -> None:
    """Words only, so that no line may pass for a page number."""
    marked = "początek\n" + text.replace("1", "x") + "\nkoniec"
    found = "".join(
        block.text if isinstance(block, Paragraph) else "".join(cell.text for cell in block.cells)
        for block in read(marked.encode())
    )
    assert "".join(found.split()) == "".join(marked.split())
