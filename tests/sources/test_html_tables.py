from __future__ import annotations

import pytest

from harmonia.sources.document import Cell, Paragraph, Table
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.html import read


def table(page: str) -> Table:
    (only,) = [block for block in read(page.encode()) if isinstance(block, Table)]
    return only


def places(found: Table) -> list[tuple[str, int, int, int, int]]:
    return [(c.text, c.row, c.column, c.row_span, c.column_span) for c in found.cells]


def test_spans_push_what_comes_after() -> None:
    page = "<table><tr><th rowspan=2>A<th colspan=2>B<tr><td>c<td>d</table>"
    assert places(table(page)) == [
        ("A", 0, 0, 2, 1),
        ("B", 0, 1, 1, 2),
        ("c", 1, 1, 1, 1),
        ("d", 1, 2, 1, 1),
    ]


def test_row_span_nought_reaches_to_its_sections_end() -> None:
    page = (
        "<table><tbody><tr><td rowspan=0>A<td>b<tr><td>c<tr><td>d</tbody>"
        "<tbody><tr><td>e<td>f</table>"
    )
    assert places(table(page))[0] == ("A", 0, 0, 3, 1)
    assert places(table(page))[-2] == ("e", 3, 0, 1, 1)


def test_foot_stands_last_wherever_it_is_written() -> None:
    foot = "<tfoot><tr><td>stopka</tfoot>"
    page = f"<table>{foot}<tbody><tr><td>ciało</tbody><thead><tr><th>głowa</table>"
    assert [cell.text for cell in table(page).cells] == ["głowa", "ciało", "stopka"]


def test_caption_comes_before_its_table() -> None:
    blocks = read(b"<table><caption>Tabela 1</caption><tr><td>x</table>")
    assert blocks == (Paragraph("Tabela 1"), Table(1, 1, (Cell(0, 0, "x"),)))


def test_paragraphs_of_a_cell_are_lines() -> None:
    page = "<table><tr><td><p>a</p><p>b<br>c</p><ul><li>d</ul></table>"
    assert table(page).cells[0].text == "a\nb\nc\n• d"


def test_nested_tables_are_kept_and_read_in_place() -> None:
    page = "<table><tr><td>przed<table><tr><td>x<td>y</table>po<td>z</table>"
    outer = table(page)
    assert outer.cells[0].text == "przed\nx\ny\npo"
    assert outer.cells[0].tables == (Table(1, 2, (Cell(0, 0, "x"), Cell(0, 1, "y"))),)


def test_hidden_rows_and_cells_are_out() -> None:
    page = "<table><tr style='display:none'><td>x<tr><td>a<td hidden>y<td>b</table>"
    assert [cell.text for cell in table(page).cells] == ["a", "b"]


def test_impossible_spans_are_taken_as_one() -> None:
    page = "<table><tr><td colspan=x rowspan=-3>a<td colspan=0>b</table>"
    assert places(table(page)) == [("a", 0, 0, 1, 1), ("b", 0, 1, 1, 1)]


@pytest.mark.parametrize(
    "page", ["<table><tr><td colspan=1000 rowspan=1000>x" * 2000, "<table><tr><td>" * 500]
)
def test_absurd_tables_are_too_big(page: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(page.encode())
    assert caught.value.trouble is Trouble.TOO_BIG
