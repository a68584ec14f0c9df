"""What files say, in Polish."""

from __future__ import annotations

from collections.abc import Iterable

from harmonia.web.history.kinds import Told, register

NO_NAME = "plik"
"""What a file is called that came without a name."""

NO_ROOM = (
    "Na serwerze zabrakło miejsca i\u00a0plik nie został zapisany. "
    "Powiadom osobę, która opiekuje się Harmonią, a\u00a0potem dodaj plik jeszcze raz."
)


def wrong_format(endings: Iterable[str]) -> str:
    """A readable file, but of none of the formats that belong in this place."""
    return f"Tutaj można dodać tylko pliki: {', '.join(endings)}."


def swept(orphans: int, lost: int) -> str:
    """What a sweep removed, and what it misses."""
    return f"Usunięto zbędne pliki: {orphans}. Brakujące albo uszkodzone pliki: {lost}."


register(
    "files.file_stored",
    lambda told: f"Dodano plik „{told.subject}”.",
    example=Told("plan.docx", {}, {"size": 20_480, "format": "docx"}),
)
