"""Pages are laid out for people: nothing stands alone at a page's foot, nothing leaves its cell."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from pdfplumber.page import Page

import harmonia
from harmonia import samples
from harmonia.writing.document import (
    Document,
    Head,
    Look,
    PageBreak,
    Role,
    Row,
    Table,
    cell,
    paragraph,
)
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.pdf import plan_drawing, write_pdf
from harmonia.writing.pdf.fitting import fitted
from tagged_pdf import page_words

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]
A4, A3 = (595, 842), (842, 1191)


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page, in points."""
    with pdfplumber.open(BytesIO(pdf)) as file:
        return [(round(page.width), round(page.height)) for page in file.pages]


def upright(size: tuple[int, int]) -> tuple[int, int]:
    return min(size), max(size)


@pytest.mark.parametrize("lines", range(22, 34))
def test_a_goal_is_not_left_alone_at_the_foot(lines: int) -> None:
    rows = (
        Row((cell("Zadanie", Head.COLUMN), cell("Termin", Head.COLUMN))),
        Row((cell("Cel pierwszy", Head.ROW, column_span=2),), section=True),
        Row((cell("Warsztaty"), cell("maj"))),
    )
    table = Table((0.5, 0.5), rows, header_rows=1)
    before = tuple(paragraph(f"wiersz {number}") for number in range(lines))
    [page] = [
        one for one in page_words(write_pdf(Document("t", (*before, table)))) if "pierwszy" in one
    ]

    assert "Warsztaty" in page
    assert "Zadanie" in page


@pytest.mark.parametrize("lines", range(10, 32, 2))
def test_a_card_that_fits_on_a_page_is_not_parted(lines: int) -> None:
    rows = tuple(Row((cell(f"Pole {n}", Head.ROW), cell(f"treść {n}"))) for n in range(12))
    before = tuple(paragraph(f"wiersz {number}") for number in range(lines))
    pages = page_words(write_pdf(Document("t", (*before, Table((0.3, 0.7), rows, look=Look.CARD)))))

    assert len([page for page in pages if "treść" in page]) == 1


def test_a_card_higher_than_a_page_goes_on_on_the_next() -> None:
    rows = tuple(Row((cell(f"Pole {n}", Head.ROW), cell("treść " * 60))) for n in range(30))
    pages = page_words(write_pdf(Document("t", (Table((0.3, 0.7), rows, look=Look.CARD),))))

    assert sum(page.count("treść") for page in pages) == 30 * 60


@pytest.mark.parametrize("lines", range(20, 33, 2))
def test_a_heading_keeps_to_what_follows(lines: int) -> None:
    before = tuple(paragraph(f"wiersz {number}") for number in range(lines))
    after = (paragraph("Nagłówek", Role.HEADING, level=1), paragraph("dalej"))
    [page] = [
        one for one in page_words(write_pdf(Document("t", before + after))) if "Nagłówek" in one
    ]

    assert "dalej" in page


def test_the_foot_names_the_plan_and_the_page() -> None:
    title = "Harmonogram działań planu rozwoju oświaty " * 4
    pages = page_words(write_pdf(Document(title, (paragraph("a"), PageBreak(), paragraph("b")))))

    for number, page in enumerate(pages, 1):
        assert page.endswith(f" planu rozwoju oświaty… strona {number} z 2")


def test_pages_are_upright_or_landscape_and_the_drawing_is_landscape() -> None:
    plan, _ = harmonia.read(SAMPLES[0])
    document = LAYOUTS["cards"](plan)
    plain = sizes(write_pdf(document))
    drawn = sizes(write_pdf(document, plan_drawing(plan)))
    large = sizes(write_pdf(document, plan_drawing(plan, paper="a3")))

    assert set(plain) == {A4}
    assert set(drawn[len(plain) :]) == {A4[::-1]}
    assert A3[::-1] in large
    assert {upright(size) for size in large} == {A4, A3}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_no_word_of_a_schedule_leaves_its_column(path: Path) -> None:
    plan, _ = harmonia.read(path)
    with pdfplumber.open(BytesIO(write_pdf(LAYOUTS["table"](plan)))) as file:
        for page in file.pages:
            assert crossed(page) == []


def crossed(page: Page) -> list[str]:
    """Letters that stand on a vertical line between two columns."""
    lines = [one for one in (*page.lines, *page.rects) if one["width"] < 1 < one["height"]]
    assert lines
    return [
        char["text"]
        for char in page.chars
        for line in lines
        if char["text"].strip()
        and char["x0"] + 0.5 < line["x0"] < char["x1"] - 0.5
        and char["top"] > line["top"] - 1
        and char["bottom"] < line["bottom"] + 1
    ]


def test_one_very_long_word_does_not_make_the_letters_of_its_table_smaller() -> None:
    def table(words: str) -> Table:
        cells = (cell("Warsztaty z trenerem"), cell(words), cell("Wydział Oświaty"))
        return Table((0.4, 0.3, 0.3), (Row(cells),))

    short, long = (fitted(table(words), 459.0) for words in ("adres", "x" * 10_000))

    assert (long.size, long.hyphenate) == (short.size, short.hyphenate)
    assert long.widths == short.widths
