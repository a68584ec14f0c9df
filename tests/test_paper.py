"""Each writer's file, opened by a reader that is not ours, has all the words."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterator

import docx
import pdfplumber
import pytest
import xlrd
from hypothesis import given, settings
from lxml import etree, html
from openpyxl import load_workbook

from harmonia.sources.document import Block, Paragraph, Table
from paper import write_doc, write_pdf_untagged
from paper.content import GoalContent, PlanContent, SideTable, TaskContent
from paper.layouts import LAYOUTS, WORDINGS, kept, room
from paper.writers import WRITERS
from plan_maker import contents

CONTENT = PlanContent(
    title="Harmonogram działań",
    authority="Gmina Zielone Wzgórze",
    preamble=("Gmina Zielone Wzgórze",),
    priorities=("Dobra szkoła", "Czytanie & liczenie < 100"),
    main_goal="Rozwój",
    goals=(GoalContent("1", "Wsparcie szkół"), GoalContent("2", "Źródła wiedzy")),
    tasks=(
        TaskContent(
            "1.1",
            "Szkolenia dla nauczycieli ąćęłńóśźż",
            "1",
            (
                {
                    "method": "Warsztaty\nz trenerem\nKonsultacje",
                    "term": "do 31\u00a0stycznia 2026",
                    "measure": "12",
                    "Uwagi": "„tak” – {nie}",
                },
                {"method": "Lekcje otwarte \\ koleżeńskie", "funding": "Budżet/ KFS"},
            ),
        ),
        TaskContent("2.1", "Biblioteka", "2", ({"method": "Zakup", "indicator": "0–1"},)),
    ),
    side_tables=(SideTable("Analiza SWOT", (("Mocne strony", "Słabe strony"), ("kadra", "baza"))),),
    closing=("Przewodniczący Rady",),
)


def _docx_words(data: bytes) -> str:
    document = docx.Document(io.BytesIO(data))
    texts = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        texts += [cell.text for row in table.rows for cell in row.cells]
    return " ".join(texts)


def _odf_words(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as container:
        assert container.testzip() is None
        assert container.namelist()[0] == "mimetype"
        content = etree.fromstring(container.read("content.xml"))
    spaced = {f"{{urn:oasis:names:tc:opendocument:xmlns:text:1.0}}{name}" for name in ("p", "h")}
    return " ".join(
        str(element.xpath("string()")) for element in content.iter() if element.tag in spaced
    )


def _xlsx_words(data: bytes) -> str:
    page = load_workbook(io.BytesIO(data)).worksheets[0]
    return " ".join(str(value) for row in page.iter_rows(values_only=True) for value in row)


def _xls_words(data: bytes) -> str:
    page = xlrd.open_workbook(file_contents=data, formatting_info=True).sheet_by_index(0)
    return " ".join(str(value) for row in range(page.nrows) for value in page.row_values(row))


def _html_words(data: bytes) -> str:
    return str(html.fromstring(data).xpath("string()"))


def _csv_words(data: bytes) -> str:
    rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")
    return " ".join(text for row in rows for text in row)


def _pdf_words(data: bytes) -> str:
    texts: list[str] = []
    with pdfplumber.open(io.BytesIO(data)) as pages:
        for page in pages.pages:
            texts.append(page.extract_text())
            texts += [
                text or ""
                for table in page.extract_tables({"text_x_tolerance": 1})
                for row in table
                for text in row
            ]
    return " ".join(texts)


def _rtf_words(data: bytes) -> str:
    """No reader of rich text is at hand: its own letters, undone by two plain rules."""
    text = re.sub(rb"\\'([0-9a-f]{2})", lambda code: bytes.fromhex(code[1].decode()), data)
    words = text.decode("cp1250").replace("\\~", "\u00a0")
    words = re.sub(r"\\(?:par|line|cell|tab) ?", " ", words)
    return re.sub(r"\\([\\{}])", r"\1", words)


OPENED: dict[str, Callable[[bytes], str]] = {
    "docx": _docx_words,
    "odt": _odf_words,
    "ods": _odf_words,
    "rtf": _rtf_words,
    "html": _html_words,
    "xlsx": _xlsx_words,
    "xls": _xls_words,
    "csv": _csv_words,
    "txt": bytes.decode,
    "pdf": _pdf_words,
    "pdf-untagged": _pdf_words,
}


def _texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        else:
            yield from (cell.text for cell in block.cells)


def _bare(text: str) -> str:
    """Letters without white space, which each format and reader breaks in its own way."""
    return "".join(text.split())


def _skip_without_font(writer: str) -> None:
    if writer == "pdf-untagged" and not write_pdf_untagged.available():
        pytest.skip("DejaVu is not installed (Debian: fonts-dejavu-core)")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("writer", OPENED)
def test_all_words_are_in_the_file(writer: str, layout: str) -> None:
    _skip_without_font(writer)
    blocks = LAYOUTS[layout](CONTENT)
    found = _bare(OPENED[writer](WRITERS[writer](blocks)))
    assert [text for text in _texts(blocks) if _bare(text) not in found] == []


@pytest.mark.parametrize("writer", OPENED)
def test_equal_plans_give_equal_bytes(writer: str) -> None:
    _skip_without_font(writer)
    blocks = LAYOUTS["merged_wide"](CONTENT)
    assert WRITERS[writer](blocks) == WRITERS[writer](blocks)


@pytest.mark.skipif(not write_doc.available(), reason="LibreOffice is not installed")
def test_old_word_files_have_all_words() -> None:
    made = {name: WRITERS["docx"](lay(CONTENT)) for name, lay in LAYOUTS.items()}
    old = write_doc.convert(made)
    assert all(data.startswith(bytes.fromhex("d0cf11e0a1b11ae1")) for data in old.values())
    assert all("źródła wiedzy".title()[0].encode("utf-16-le") in data for data in old.values())


def test_merged_cells_are_merged_in_word() -> None:
    (table, *_) = docx.Document(io.BytesIO(WRITERS["docx"](LAYOUTS["merged_wide"](CONTENT)))).tables
    title = "Szkolenia dla nauczycieli ąćęłńóśźż"
    assert [table.cell(row, 1).text for row in (2, 3, 4)] == [title, title, "Biblioteka"]
    assert table.cell(0, 7).text == table.cell(0, 9).text == "MONITOROWANIE"


def test_headings_have_real_styles_in_word() -> None:
    document = docx.Document(io.BytesIO(WRITERS["docx"](LAYOUTS["goal_tables"](CONTENT))))
    headings = [
        paragraph.text
        for paragraph in document.paragraphs
        if paragraph.style is not None and paragraph.style.name == "Heading 2"
    ]
    assert headings == ["Cel 1. Wsparcie szkół", "Cel 2. Źródła wiedzy", "Analiza SWOT"]


def test_text_tables_begin_cells_with_a_tab() -> None:
    text = WRITERS["txt"](LAYOUTS["cards"](CONTENT)).decode()
    assert "\n\tZadanie 2.1. Biblioteka\n\n\tSposób realizacji\n\tZakup\n\n" in text
    assert "\n\tMonitorowanie\n\tWskaźnik: 0–1\n\n\t\n\tMiernik: \n" in text


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_a_layout_has_no_room_for_is_not_written(layout: str) -> None:
    content = kept(CONTENT, layout)
    assert LAYOUTS[layout](content) == LAYOUTS[layout](CONTENT)
    fields = {name for task in content.tasks for action in task.actions for name in action}
    assert fields - {"Uwagi"} <= room(layout)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_made_up_plans_fit_their_layout(layout: str) -> None:
    @given(contents(room(layout)))
    @settings(max_examples=20)
    def law(content: PlanContent) -> None:
        assert kept(content, layout) == content
        texts = "\n".join(_texts(LAYOUTS[layout](content)))
        for task in content.tasks:
            assert task.title in texts
            assert all(text in texts for action in task.actions for text in action.values())

    law()


@pytest.mark.parametrize("wording", WORDINGS)
def test_wordings_name_all_columns_differently(wording: str) -> None:
    words = WORDINGS[wording]
    columns = [words.number, words.title, *words.fields.values()]
    assert len(set(columns)) == len(columns)


def test_goals_stand_in_rows_across_the_table() -> None:
    blocks = LAYOUTS["goal_rows"](CONTENT)
    table = next(block for block in blocks if isinstance(block, Table))
    across = [cell.text for cell in table.cells if cell.column_span == table.columns]
    assert across == ["Cel 1. Wsparcie szkół", "Cel 2. Źródła wiedzy"]
