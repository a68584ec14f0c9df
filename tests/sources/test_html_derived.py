"""What a page of ours adds to a plan's words is left out when it is read."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Paragraph, Table
from harmonia.sources.html import read


@pytest.mark.parametrize(
    "derived",
    [
        "<output>od 1 września</output>",
        "<output class=dates><span>od</span> 1 września<br>2025</output>",
        "<nav data-harmonia=odczyt><ol><li>Zadanie 1</ol></nav>",
        "<section data-harmonia='odczyt'><table><tr><td>Zadanie 1</table></section>",
    ],
)
def test_derived_parts_are_out(derived: str) -> None:
    page = f"<p>przed</p>{derived}<p>po</p>"
    assert read(page.encode()) == (Paragraph("przed"), Paragraph("po"))


def test_dates_beside_the_words_of_a_cell_are_out() -> None:
    page = "<table><tr><td>wrzesień 2025<output>od 1 września</output><td>b</table>"
    [table] = read(page.encode())
    assert isinstance(table, Table)
    assert [cell.text for cell in table.cells] == ["wrzesień 2025", "b"]


def test_a_derived_caption_is_no_paragraph() -> None:
    page = "<table><caption data-harmonia=odczyt>Harmonogram</caption><tr><td>a</table>"
    [table] = read(page.encode())
    assert isinstance(table, Table)


def test_other_marks_of_that_name_stay() -> None:
    assert read(b"<p data-harmonia=inne>a</p><p data-harmonia>b</p>") == (
        Paragraph("a"),
        Paragraph("b"),
    )
