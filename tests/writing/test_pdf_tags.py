"""The PDF is tagged: its structure is read from the file, as a reader of the screen does."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

import harmonia
from documents_made import documents
from harmonia import samples
from harmonia.writing.document import (
    Cell,
    Document,
    Head,
    Look,
    Paragraph,
    Role,
    Row,
    Table,
    cell,
    paragraph,
)
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.pdf import plan_drawing, write_pdf
from tagged_pdf import Node, TaggedPdf, page_words

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]


def of_sample(name: str, layout: str, *, drawn: bool = False) -> TaggedPdf:
    [path] = [path for path in SAMPLES if path.stem == name]
    plan, _ = harmonia.read(path)
    drawing = plan_drawing(plan, today=date(2026, 3, 10)) if drawn else None
    return TaggedPdf(write_pdf(LAYOUTS[layout](plan), drawing))


def of(*blocks: Paragraph | Table) -> TaggedPdf:
    return TaggedPdf(write_pdf(Document("Plan", blocks)))


def headings(pdf: TaggedPdf) -> list[tuple[int, str]]:
    found = pdf.tree.all("H1", "H2", "H3", "H4", "H5", "H6")
    return [(int(one.role[1]), pdf.words(one)) for one in found]


SCHEDULE = Table(
    (0.2, 0.4, 0.2, 0.2),
    (
        Row((cell("Zadanie", Head.COLUMN, row_span=2), cell("Termin", Head.COLUMN, row_span=2),
             cell("Monitorowanie", Head.COLUMN, column_span=2))),
        Row((cell("Wskaźnik", Head.COLUMN), cell("Miernik", Head.COLUMN))),
        Row((cell("Cel 1. Czytanie", Head.ROW, column_span=4),), section=True),
        Row((cell("Warsztaty", Head.ROW, row_span=2), cell("maj"), cell("liczba"), cell("5"))),
        Row((cell("czerwiec"), cell("raport", column_span=2))),
        Row((cell("Cel 2. Liczenie", Head.ROW, column_span=4),), section=True),
        Row((cell("Lekcje", Head.ROW), cell("wrzesień"), cell("0–1"), cell("dokument"))),
    ),
    header_rows=2,
    name="Harmonogram zadań",
)  # fmt: skip


def test_the_file_says_what_it_is() -> None:
    pdf = TaggedPdf(write_pdf(Document("Plan „A” (b)", (paragraph("x"),), author="Gmina Ósmy Gaj")))

    assert pdf.catalog["Lang"] == b"pl"
    assert pdf.catalog["MarkInfo"]["Marked"] is True
    assert pdf.catalog["ViewerPreferences"]["DisplayDocTitle"] is True
    assert re.search(r"pdfuaid:part(?:>|=\")1\b", pdf.xmp)
    assert pdf.info["Title"] == "Plan „A” (b)"
    assert pdf.info["Author"] == "Gmina Ósmy Gaj"
    assert not {"CreationDate", "ModDate"} & set(pdf.info)
    assert not re.search(r"xmp:(?:Create|Modify)Date", pdf.xmp)


def test_a_title_comes_first_and_no_level_is_left_out() -> None:
    pdf = of(
        paragraph("Tytuł", Role.TITLE),
        paragraph("Cel 1", Role.HEADING, level=2),
        paragraph("Zadanie", Role.HEADING, level=5),
        paragraph("Cel 2", Role.HEADING, level=2),
        paragraph("Część", Role.HEADING, level=1),
    )

    assert headings(pdf) == [
        (1, "Tytuł"), (2, "Cel 1"), (3, "Zadanie"), (2, "Cel 2"), (2, "Część"),
    ]  # fmt: skip
    assert pdf.bookmarks() == headings(pdf)


def test_every_cell_of_a_schedule_names_its_headers() -> None:
    pdf = of(SCHEDULE)
    [table] = pdf.tree.all("Table")
    told = [
        [(pdf.words(one), one.attributes.get("Scope"), pdf.heads_of(table, one)) for one in row]
        for row in pdf.rows(table)
    ]

    assert told == [
        [("Zadanie", "Column", []), ("Termin", "Column", []), ("Monitorowanie", "Column", [])],
        [("Wskaźnik", "Column", ["Monitorowanie"]), ("Miernik", "Column", ["Monitorowanie"])],
        [("Cel 1. Czytanie", "Column", [])],
        [
            ("Warsztaty", "Row", ["Zadanie", "Cel 1. Czytanie"]),
            ("maj", None, ["Termin", "Cel 1. Czytanie", "Warsztaty"]),
            ("liczba", None, ["Monitorowanie", "Wskaźnik", "Cel 1. Czytanie", "Warsztaty"]),
            ("5", None, ["Monitorowanie", "Miernik", "Cel 1. Czytanie", "Warsztaty"]),
        ],
        [
            ("czerwiec", None, ["Termin", "Cel 1. Czytanie", "Warsztaty"]),
            ("raport", None,
             ["Monitorowanie", "Wskaźnik", "Miernik", "Cel 1. Czytanie", "Warsztaty"]),
        ],
        [("Cel 2. Liczenie", "Column", [])],
        [
            ("Lekcje", "Row", ["Zadanie", "Cel 2. Liczenie"]),
            ("wrzesień", None, ["Termin", "Cel 2. Liczenie", "Lekcje"]),
            ("0–1", None, ["Monitorowanie", "Wskaźnik", "Cel 2. Liczenie", "Lekcje"]),
            ("dokument", None, ["Monitorowanie", "Miernik", "Cel 2. Liczenie", "Lekcje"]),
        ],
    ]  # fmt: skip
    assert sorted(pdf.names()) == sorted(one.strings["ID"] for one in table.all("TH"))


def test_spans_and_what_a_table_holds_are_told() -> None:
    pdf = of(SCHEDULE)
    [table] = pdf.tree.all("Table")
    spans = {
        pdf.words(one): (one.attributes.get("ColSpan", 1), one.attributes.get("RowSpan", 1))
        for one in table.all("TH", "TD")
    }

    assert table.attributes["Summary"].decode("utf-16") == "Harmonogram zadań"
    [first, *others] = [one.role for one in table.kids if isinstance(one, Node)]
    assert first == "THead"
    assert set(others) == {"TBody"}
    assert spans["Zadanie"] == (1, 2)
    assert spans["Monitorowanie"] == (2, 1)
    assert spans["Warsztaty"] == (1, 2)
    assert spans["raport"] == (2, 1)
    assert spans["maj"] == (1, 1)


def test_the_labels_of_a_card_head_its_rows() -> None:
    pdf = of_sample("cards-clean", "cards")
    cards = pdf.tree.all("Table")
    labels = [row[0] for card in cards for row in pdf.rows(card)[1:] if len(row) > 1]

    assert labels
    assert {one.role for one in labels} == {"TH"}
    assert {one.attributes["Scope"] for one in labels} == {"Row"}


def test_lists_are_lists() -> None:
    pdf = of(
        paragraph("1. Czytanie", Role.ITEM),
        paragraph("2. Liczenie", Role.ITEM),
        paragraph("Razem"),
        paragraph("• Pisanie", Role.ITEM),
    )
    first, second = pdf.tree.all("L")

    assert [pdf.words(one) for one in first.all("Lbl")] == ["1.", "2."]
    assert [pdf.words(one) for one in first.all("LBody")] == ["Czytanie", "Liczenie"]
    assert [pdf.words(one) for one in second.all("LI")] == ["•Pisanie"]


def test_the_drawing_is_said_in_words_and_its_facts_stand_below() -> None:
    pdf = of_sample("goal_rows-clean", "table", drawn=True)
    [figure] = pdf.tree.all("Figure")
    *_, facts = pdf.tree.all("Table")

    assert "7\u00a0zadań" in figure.strings["Alt"]
    assert headings(pdf)[-2:] == [(2, "Oś czasu"), (3, "Te same dane w tabeli")]
    assert [pdf.words(one) for one in pdf.rows(facts)[0]] == ["Nr", "Zadanie", "Od", "Do", "Uwagi"]
    assert "01.10.2025" in [pdf.words(one) for one in facts.all("TD")]
    assert pdf.untagged() == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_all_that_is_painted_is_tagged_once_or_an_artifact(layout: str) -> None:
    for path in SAMPLES:
        pdf = of_sample(path.stem, layout)

        assert pdf.untagged() == []
        assert set(pdf.used().values()) == {1}
        assert pdf.marks() <= set(pdf.used())


def test_page_feet_and_repeated_headers_are_no_content() -> None:
    rows = tuple(Row(tuple(cell(f"{number}") for _ in range(2))) for number in range(99))
    header = Row((cell("Lewa", Head.COLUMN), cell("Prawa", Head.COLUMN)))
    written = write_pdf(Document("Plan", (Table((0.5, 0.5), (header, *rows), header_rows=1),)))
    pdf, pages = TaggedPdf(written), page_words(written)

    assert len(pages) > 1
    assert all("Lewa" in page for page in pages)
    assert pages[0].endswith(f"Plan strona 1 z {len(pages)}")
    assert pdf.words(pdf.tree).count("Lewa") == 1
    assert "strona" not in pdf.words(pdf.tree)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents())
def test_any_document_is_tagged(document: Document) -> None:
    pdf = TaggedPdf(write_pdf(document))
    levels = [level for level, _ in headings(pdf)]

    assert pdf.untagged() == []
    assert set(pdf.used().values()) <= {1}
    assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))
    tables = pdf.tree.all("Table")
    assert len(tables) == len(list(document.tables()))
    for table, written in zip(tables, document.tables(), strict=True):
        _check_cells(pdf, table, written)


def _check_cells(pdf: TaggedPdf, table: Node, written: Table) -> None:
    cells: list[Cell] = [one for row in written.rows for one in row.cells]
    found = [one for row in pdf.rows(table) for one in row]
    assert len(found) == len(cells)
    for one, made in zip(found, cells, strict=True):
        assert one.role == ("TH" if made.head else "TD")
        assert one.attributes.get("ColSpan", 1) == made.column_span
        assert one.attributes.get("RowSpan", 1) == made.row_span
        pdf.heads_of(table, one)  # each name is that of a header cell


def test_labels_of_a_plain_table_are_no_headers() -> None:
    pdf = of(Table((1.0,), (Row((cell("podpis"),)),), look=Look.PLAIN))

    assert [one.role for one in pdf.tree.all("TH", "TD")] == ["TD"]
