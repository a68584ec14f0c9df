"""What an OpenDocument text says by itself, in Polish."""

from __future__ import annotations

TABLE = "Tabela"
STYLE_NAMES = {
    "Act": "Akt przyjmujący plan",
    "Issuer": "Samorząd",
    "Item": "Punkt",
    "Note": "Uwaga",
    "Error": "Błąd",
    "Warning": "Ostrzeżenie",
    "Sign_20_here": "Miejsce na podpis",
    "Cell": "Komórka tabeli",
    "Cell_20_item": "Punkt w tabeli",
    "Column_20_head": "Nagłówek kolumny",
    "Row_20_head": "Nagłówek wiersza",
    "Section": "Nagłówek części tabeli",
    "Gap": "Odstęp po tabeli",
    "Ours": "Dopisek Harmonii",
    "Ours_20_in_20_cell": "Dopisek Harmonii w tabeli",
}
"""Styles of our own; office programs know the others and translate their names themselves."""
