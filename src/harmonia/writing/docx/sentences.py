"""What Word shows of ours: the names of styles, and the foot of each page."""

from __future__ import annotations

from harmonia.writing.docx.style_ids import StyleId

STYLE_NAMES = {
    StyleId.ACT: "Akt przyjmujący plan",
    StyleId.ISSUER: "Samorząd",
    StyleId.ITEM: "Punkt",
    StyleId.NOTE: "Uwaga",
    StyleId.ERROR: "Błąd",
    StyleId.WARNING: "Ostrzeżenie",
    StyleId.SIGNATURE: "Miejsce na podpis",
    StyleId.CELL: "Komórka tabeli",
    StyleId.CARD_CELL: "Pole karty",
    StyleId.CELL_ITEM: "Punkt w tabeli",
    StyleId.CELL_SIGNATURE: "Miejsce na podpis w tabeli",
    StyleId.COLUMN_HEAD: "Nagłówek kolumny",
    StyleId.ROW_HEAD: "Nagłówek wiersza",
    StyleId.SECTION: "Nagłówek części tabeli",
    StyleId.GAP: "Odstęp po tabeli",
    StyleId.OURS: "Dopisek Harmonii",
    StyleId.OURS_IN_CELL: "Dopisek Harmonii w tabeli",
    StyleId.GRID: "Harmonogram",
    StyleId.CARD: "Karta zadania",
    StyleId.PLAIN: "Tabela bez linii",
}
"""Styles of our own; Word knows the others and translates their names itself."""
