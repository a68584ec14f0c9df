"""A flat file of a workbook: cells that were merged there come back."""

from __future__ import annotations

from harmonia.sources import csv
from harmonia.sources.document import Paragraph, Table

Spans = list[tuple[str, int, int]]


def blocks(*lines: str) -> list[str | Spans]:
    """Paragraphs' texts; of tables, the merged cells with their rows and columns."""
    found = csv.read("\r\n".join(lines).encode())
    return [block.text if isinstance(block, Paragraph) else merged(block) for block in found]


def merged(table: Table) -> Spans:
    return [
        (cell.text, cell.row_span, cell.column_span)
        for cell in table.cells
        if cell.row_span > 1 or cell.column_span > 1
    ]


HEADER = ("Nr;Zadanie;MONITOROWANIE;;;Uwagi", ";;Wskaźnik;Miernik;Sposób;")
HEADER_SPANS = [("Nr", 2, 1), ("Zadanie", 2, 1), ("MONITOROWANIE", 1, 3), ("Uwagi", 2, 1)]
ROW = "1.;Sieć;Liczba;3;ankieta;brak"


def test_header_of_two_rows() -> None:
    assert blocks("Plan;;;;;", *HEADER, ROW) == ["Plan", HEADER_SPANS]


def test_two_groups_beside_each_other() -> None:
    lines = ("Nr;TERMIN;;KOSZT;", ";od;do;kwota;źródło", "1.;maj;luty;5;gmina")
    assert blocks(*lines) == [[("Nr", 2, 1), ("TERMIN", 1, 2), ("KOSZT", 1, 2)]]


def test_titles_over_the_whole_table() -> None:
    lines = (*HEADER, "Cel 1. Rozwój;;;;;", ROW, "Cel 2. Sieci;;;;;", ROW, "Opracował: Jan;;;;;")
    goals = [("Cel 1. Rozwój", 1, 6), ("Cel 2. Sieci", 1, 6)]
    assert blocks(*lines) == [[*HEADER_SPANS, *goals], "Opracował: Jan"]


def test_every_table_has_its_header() -> None:
    lines = (*HEADER, ROW, ";;;;;", "Cel 2. Sieci;;;;;", *HEADER, ROW)
    assert blocks(*lines) == [HEADER_SPANS, "Cel 2. Sieci", HEADER_SPANS]


def test_a_title_inside_a_table_may_have_a_header_below() -> None:
    goal = ("Cel 2. Sieci", 1, 6)
    lines = (*HEADER, ROW, "Cel 2. Sieci;;;;;", *HEADER, ROW)
    assert blocks(*lines) == [[*HEADER_SPANS, goal, *HEADER_SPANS]]


def test_rows_with_gaps_stay_rows() -> None:
    gaps = ("2.;Sieć;Liczba;;;", ";;Liczba 2;4;raport;", "3.;;;;;", "4.;Plan;x;;y;")
    assert blocks(*HEADER, ROW, *gaps) == [HEADER_SPANS]
    assert blocks("Nr;Zadanie;Termin;Uwagi", ";Sieć;maj;", "2.;Plan;;") == [[]]


def test_labels_go_on_beside_values() -> None:
    lines = ("Zadanie 1. A;", "Termin;maj", "Monitorowanie;Miernik: 1", ";Kto: x", "Efekt;y")
    assert blocks(*lines) == [[("Zadanie 1. A", 1, 2), ("Monitorowanie", 2, 1)]]


def test_cards_below_each_other() -> None:
    card = ("Termin;maj", "Monitorowanie;Miernik: 1", ";Kto: x", "Efekt;")
    spans = [("Zadanie 1. A", 1, 2), ("Monitorowanie", 2, 1)]
    again = [("Zadanie 2. B", 1, 2), ("Monitorowanie", 2, 1)]
    lines = ("Plan;", "Zadanie 1. A;", *card, "Zadanie 2. B;", *card)
    assert blocks(*lines) == ["Plan", spans, again]
