"""Untagged PDF: tables from ruling lines, boxes and what is missing of them."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Paragraph, Table
from harmonia.sources.pdf import read
from pdf_by_hand import one_page, ruled, shown

XS, YS = (50.0, 150.0, 300.0), (700.0, 680.0, 660.0)
TEXTS = shown("A", 55, 686) + shown("B", 155, 686) + shown("C", 55, 666) + shown("D", 155, 666)


def only_table(content: bytes, *, more: str = "") -> Table:
    blocks = read(one_page(content, more=more))
    (table,) = (one for one in blocks if isinstance(one, Table))
    return table


def places(table: Table) -> list[tuple[int, int, int, int, str]]:
    return [(c.row, c.column, c.row_span, c.column_span, c.text) for c in table.cells]


FOUR = [(0, 0, 1, 1, "A"), (0, 1, 1, 1, "B"), (1, 0, 1, 1, "C"), (1, 1, 1, 1, "D")]


def thin(x: float, y: float, wide: float, high: float) -> bytes:
    return f"{x} {y} {wide} {high} re f\n".encode()


DOUBLE = ruled(XS, YS) + ruled([x + 1.5 for x in XS], [y + 1.5 for y in YS])
DASHED = b"".join(thin(50 + 4 * n, y, 2, 0.5) for y in YS for n in range(63)) + b"".join(
    thin(x, 660 + 4 * n, 0.5, 2) for x in XS for n in range(10)
)
CELLS = b"".join(
    f"{x} {y} {w} 20 re S\n".encode() for y in (680, 660) for x, w in ((50, 100), (150, 150))
)
FILLED = b"0.9 g\n" + b"".join(
    thin(x + 0.5, y + 0.5, w - 1, 19) for y in (680, 660) for x, w in ((50, 100), (150, 150))
)
THIN = b"".join(thin(50, y, 250, 0.7) for y in YS) + b"".join(thin(x, 660, 0.7, 40) for x in XS)


@pytest.mark.parametrize(
    "lines", [ruled(XS, YS), DOUBLE, DASHED, CELLS, FILLED, THIN, ruled(XS, YS[::-1])]
)
def test_lines_may_be_drawn_in_many_ways(lines: bytes) -> None:
    assert places(only_table(lines + b"0 g\n" + TEXTS)) == FOUR


def test_missing_lines_merge_cells() -> None:
    lines = b"50 700 m 300 700 l S 50 660 m 300 660 l S 150 680 m 300 680 l S\n"
    lines += b"50 700 m 50 660 l S 300 700 m 300 660 l S 150 700 m 150 660 l S\n"
    texts = shown("A", 55, 686) + shown("B", 155, 686) + shown("D", 155, 666)
    assert places(only_table(lines + texts)) == [
        (0, 0, 2, 1, "A"), (0, 1, 1, 1, "B"), (1, 1, 1, 1, "D")
    ]  # fmt: skip


def test_a_table_without_outer_sides_is_a_table() -> None:
    lines = b"".join(f"50 {y} m 300 {y} l S\n".encode() for y in YS) + b"150 700 m 150 660 l S\n"
    assert places(only_table(lines + TEXTS)) == FOUR


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_the_page_may_be_turned(turned: int) -> None:
    table = only_table(ruled(XS, YS) + TEXTS, more=f"/Rotate {turned}")
    assert sorted(one.text for one in table.cells) == list("ABCD")


def test_text_that_runs_up_the_sheet_is_read_upright() -> None:
    turn = b"q 0 1 -1 0 800 0 cm\n"
    assert places(only_table(turn + ruled(XS, YS) + TEXTS + b"Q\n")) == FOUR


def test_text_turned_in_a_head_cell_is_read() -> None:
    up = b"BT /F1 8 Tf 0 1 -1 0 65 664 Tm (Lp. numer) Tj ET\n"
    table = only_table(ruled(XS, (700, 660)) + up + shown("B", 155, 686) + shown("B", 155, 670))
    assert places(table)[0] == (0, 0, 1, 1, "Lp. numer")


def test_a_table_in_a_cell_is_kept_as_one() -> None:
    inner = (
        ruled((160, 200, 290), (696, 690 - 20, 664)) + shown("x", 165, 680) + shown("y", 205, 680)
    )
    table = only_table(
        ruled(XS, (700, 660, 640)) + inner + shown("A", 55, 686) + shown("C", 55, 646)
    )
    assert len(table.cells) == 4
    assert [one.text for one in table.cells[1].tables[0].cells][:2] == ["x", "y"]


def test_underlined_words_draw_no_line_through_a_cell() -> None:
    words = shown("Podkreslone slowa calej szerokosci", 53, 690)
    lines = b"53 688.8 m 209.2 688.8 l S\n"
    table = only_table(ruled((50, 212, 300), (700, 660)) + words + lines + shown("B", 220, 690))
    assert table.rows == 1


def test_lines_around_tables_are_paragraphs_in_order() -> None:
    content = shown("Harmonogram", 50, 740) + ruled(XS, YS) + TEXTS + shown("Koniec.", 50, 600)
    kinds = [one.text if isinstance(one, Paragraph) else "table" for one in read(one_page(content))]
    assert kinds == ["Harmonogram", "table", "Koniec."]
