"""Every word of a plan is only a word in the PDF, and can be read back."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import harmonia
from harmonia import samples
from harmonia.plan import Plan
from harmonia.polish.words import tidy
from harmonia.reading import read_plan
from harmonia.sources import read_document
from harmonia.sources.document import Paragraph as ReadParagraph
from harmonia.writing.document import Document, Head, Role, Row, Table, cell, paragraph
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.pdf import Drawing, Sheet, plan_drawing, write_pdf
from plans_made import plans
from same_plan import same
from tagged_pdf import TaggedPdf

MARGIN = 65  # points; a little less than the page has
SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]
HOSTILE = (
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.1.0"',
    "#{panic()}",
    "]",
    '"',
    "\\",
    "\\u{41}",
    "$x$",
    "// uwaga",
    "/* uwaga",
    "@odsyłacz",
    "<etykieta>",
    "*a* _b_ `c`",
    "= nagłówek",
    "- punkt",
    "+ punkt",
    "/ hasło: opis",
    "https://example.pl/a_b?c=d",
    "~",
    "--- ...",
    "'x' „y”",
)
PLAIN = st.text("aąbcćdeęłńóśźż AĄŻ159.,:;%§„”–()[]{}#$@\\\"'*_=+~<>|^&`", max_size=60)


def read_back(pdf: bytes) -> list[str]:
    """The paragraphs as our own reader has them."""
    blocks = read_document(pdf, "a.pdf").blocks
    return [block.text for block in blocks if isinstance(block, ReadParagraph)]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_are_never_markup(words: str) -> None:
    table = Table((0.5, 0.5), (Row((cell(words, Head.ROW), cell(words))),), name=words)
    blocks = (paragraph(words, Role.TITLE), paragraph(f"a {words}"), table)
    pdf = TaggedPdf(write_pdf(Document(words, blocks, author=words)))

    assert [pdf.words(one) for one in pdf.tree.all("H1")] == [words]
    assert [pdf.words(one) for one in pdf.tree.all("TH", "TD")] == [words, words]
    assert [pdf.words(one) for one in pdf.tree.all("P")] == [f"a {words}"]
    assert pdf.info["Title"] == pdf.info["Author"] == words
    assert pdf.bookmarks() == [(1, words)]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=PLAIN)
def test_any_words_are_read_back(words: str) -> None:
    document = Document("t", (paragraph(f"Początek {words} koniec"),))

    assert [tidy(one) for one in read_back(write_pdf(document))] == [
        tidy(f"Początek {words} koniec")
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=st.text(max_size=40))
def test_no_letter_of_any_script_keeps_the_file_from_being_made(words: str) -> None:
    table = Table((0.1, 0.9), (Row((cell(words), cell(words))),))
    document = Document(words, (paragraph(words, Role.HEADING, level=1), table), author=words)

    assert TaggedPdf(write_pdf(document)).untagged() == []


def test_letters_without_a_glyph_are_replaced_and_told() -> None:
    sheet = Sheet('<svg xmlns="http://www.w3.org/2000/svg"><text y="9">字</text></svg>', "字")
    document = Document("Plan 🎈", (paragraph("Bal 🎈 漢"), paragraph("Żółć")))
    *_, told = read_back(write_pdf(document, Drawing("Rysunek", (sheet,))))

    assert read_back(write_pdf(document))[:2] == ["Bal � �", "Żółć"]
    assert tidy(told) == (
        "W kroju pisma tego pliku nie ma 3 znaków. Zamiast nich stoi �: U+5B57, U+6F22, U+1F388."
    )


def test_what_nobody_sees_is_dropped() -> None:
    words = "a\x00b\x07c\x1f \ud800d\uffff"

    assert read_back(write_pdf(Document("t", (paragraph(words),)))) == ["abc d"]


def test_a_line_end_of_the_plan_is_a_line_end() -> None:
    written = write_pdf(Document("t", (paragraph("do 5 maja\ndo 6 maja\r\nrazem"),)))

    assert page_lines(written)[:3] == ["do 5 maja", "do 6 maja", "razem"]


@pytest.mark.parametrize("width", [0.08, 0.12, 0.2, 0.6])
def test_a_hyphen_is_not_set_twice(width: float) -> None:
    words = "Poradnia psychologiczno-pedagogiczna, wrzesień 2018-czerwiec 2019"
    rest = (1 - width) / 9
    row = Row((cell(words), *(cell("odpowiedzialność"),) * 9))
    pdf = TaggedPdf(write_pdf(Document("t", (Table((width, *(rest,) * 9), (row,)),))))

    assert tidy(pdf.words(pdf.tree.all("TD")[0])) == words


@pytest.mark.parametrize("words", ["x" * 400, "sekretariat@poradnia.powiat.example.pl" * 5])
def test_a_word_longer_than_its_line_stays_on_the_page(words: str) -> None:
    table = Table((0.1, 0.9), (Row((cell(words), cell("obok"))),))
    written = write_pdf(Document("t", (paragraph(words), table)))

    assert "".join("".join(read_back(written)[0].split()).split("\u200b")) == words
    assert outside(written) == []


def outside(pdf: bytes) -> list[str]:
    """Letters beyond the margins."""
    with pdfplumber.open(BytesIO(pdf)) as file:
        chars = [char for page in file.pages for char in page.chars]
        right = file.pages[0].width - MARGIN
    return [char["text"] for char in chars if char["x0"] < MARGIN or char["x1"] > right]


def page_lines(pdf: bytes) -> list[str]:
    """The lines of the first page."""
    with pdfplumber.open(BytesIO(pdf)) as file:
        return file.pages[0].extract_text().splitlines()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_plan_with_its_drawing_is_read_back_the_same(path: Path, layout: str) -> None:
    plan, _ = harmonia.read(path)
    written = write_pdf(LAYOUTS[layout](plan), plan_drawing(plan))

    assert same(read_plan(read_document(written, "plan.pdf")).plan) == same(plan)


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans(most_tasks=4))
def test_any_plan_is_read_back_the_same(layout: str, plan: Plan) -> None:
    written = write_pdf(LAYOUTS[layout](plan))

    assert same(read_plan(read_document(written, "plan.pdf")).plan) == same(plan)


def test_the_same_document_gives_the_same_bytes() -> None:
    plan, _ = harmonia.read(SAMPLES[0])
    document, drawing = LAYOUTS["table"](plan), plan_drawing(plan)

    assert write_pdf(document, drawing) == write_pdf(document, drawing)


def test_an_empty_document_is_a_page() -> None:
    assert TaggedPdf(write_pdf(Document("", ()))).info["Title"] == "Plan"
