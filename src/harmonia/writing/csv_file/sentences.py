"""Headers of what Harmonia reads in a plan's words, in Polish; their order is the file's."""

from __future__ import annotations

READ_HEADERS = (
    "od (odczyt)",
    "do (odczyt)",
    "powtarzanie (odczyt)",
    "wartość docelowa (odczyt)",
    "jednostka (odczyt)",
    "kwota w zł (odczyt)",
)
