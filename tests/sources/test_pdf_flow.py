"""Text outside tables: paragraphs, running heads, footnotes, columns without lines."""

from __future__ import annotations

from harmonia.sources.document import Paragraph, Table
from harmonia.sources.pdf import read
from pdf_by_hand import one_page, pages, ruled, shown


def texts(data: bytes) -> list[str]:
    return [one.text for one in read(data) if isinstance(one, Paragraph)]


LONG = "Celem planu jest rozwoj szkol i przedszkoli prowadzonych przez gmine w latach"


def test_lines_join_to_paragraphs_and_short_ones_end_them() -> None:
    content = (
        shown(LONG, 50, 700)
        + shown("nastepnych, w tym wspomaganie.", 50, 688)
        + shown(
            "Drugi akapit zaczyna sie tutaj i jest rownie dlugi jak ten pierwszy akapit", 50, 676
        )
    )
    assert len(texts(one_page(content))) == 2


def test_items_of_a_list_are_paragraphs() -> None:
    content = shown("1) pierwszy cel;", 50, 700) + shown("2) drugi cel;", 50, 688)
    assert texts(one_page(content)) == ["1) pierwszy cel;", "2) drugi cel;"]


def test_running_heads_and_page_numbers_are_out() -> None:
    data = pages(
        *(
            shown("Urzad Gminy", 50, 810) + shown(body, 50, 600) + shown(f"- {n} -", 290, 20)
            for n, body in enumerate(("Pierwsza strona.", "Druga strona.", "Trzecia strona."), 1)
        )
    )
    assert texts(data) == ["Pierwsza strona.", "Druga strona.", "Trzecia strona."]


def test_a_paragraph_goes_on_over_the_page() -> None:
    data = pages(
        shown(LONG, 50, 700) + shown(LONG, 50, 60) + shown("1", 290, 20),
        shown("ktore nadejda.", 50, 780) + shown("2", 290, 20),
    )
    assert texts(data)[-1] == f"{LONG} ktore nadejda."


def test_footnotes_and_their_marks_are_out() -> None:
    content = (
        ruled((50, 200, 300), (700, 680))
        + shown("Zadanie", 55, 686)
        + shown("1", 93, 690, size=6)
        + shown("Termin", 205, 686)
        + b"50 120 m 190 120 l S\n"
        + shown("1", 50, 110, size=5)
        + shown("Przypis dolny o zadaniu.", 55, 107, size=8)
    )
    (table,) = read(one_page(content))
    assert isinstance(table, Table)
    assert [one.text for one in table.cells] == ["Zadanie", "Termin"]


def test_raised_digits_of_units_stay() -> None:
    content = shown("sala 20 m", 50, 700) + shown("2", 93, 704, size=6) + shown("nowa", 101, 700)
    assert texts(one_page(content)) == ["sala 20 m2 nowa"]


def test_columns_without_lines_are_a_table_when_they_are_sure() -> None:
    rows = (("Lp.", "Zadanie", "Termin"), ("1.", "Diagnoza", "maj 2018"), ("2.", "Raport", "2019"))
    content = b"".join(
        shown(text, x, 700 - 15 * n)
        for n, row in enumerate(rows)
        for x, text in zip((50, 100, 300), row, strict=True)
    )
    (table,) = read(one_page(content))
    assert isinstance(table, Table)
    assert [one.text for one in table.cells] == [text for row in rows for text in row]


def test_two_signatures_are_no_table() -> None:
    content = shown("Skarbnik", 50, 700) + shown("Wojt", 400, 700)
    assert texts(one_page(content)) == ["Skarbnik\tWojt"]


def test_bold_made_by_printing_twice_is_read_once() -> None:
    content = shown("Harmonogram", 50, 700) + shown("Harmonogram", 50.4, 700)
    assert texts(one_page(content)) == ["Harmonogram"]


def test_slanted_words_behind_the_text_are_no_text() -> None:
    mark = b"BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (PROJEKT) Tj ET\n"
    assert texts(one_page(mark + shown("Harmonogram", 50, 700))) == ["Harmonogram"]
