"""The Polish words of history itself; what happened is told by the app it happened in."""

from __future__ import annotations

SOMEBODY = "osoba"
"""Stands where an erased person's name stood and no role is known; the trigger knows it too."""

HEADERS = (
    "Kiedy",
    "Kto",
    "W jakiej roli",
    "Co się stało",
    "Czego dotyczy",
    "Przed zmianą",
    "Po zmianie",
    "Operacja",
    "Rodzaj zdarzenia",
)
"""The columns of the exported table."""
