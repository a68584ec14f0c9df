"""The marks of a state: each a shape, a word and a colour, never one of them alone."""

from __future__ import annotations

from typing import Final

# The state → the shape in sprite.html, the colour in marks.css, and what it is called.
MARKS: Final[dict[str, tuple[str, str, str]]] = {
    "done": ("done", "done", "Zrobione"),
    "now": ("now", "now", "W toku"),
    "next": ("next", "next", "Przed nami"),
    "late": ("late", "late", "Po terminie"),
    "none": ("none", "none", "Brak danych"),
    "off": ("off", "off", "Odstąpiono"),
    "sure": ("sure", "done", "pewne"),
    "doubt": ("doubt", "doubt", "wątpliwe"),
    "gap": ("gap", "none", "brak w dokumencie"),
}
