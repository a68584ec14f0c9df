"""What a PDF says besides its document, in Polish."""

from __future__ import annotations

from collections.abc import Iterable

from harmonia.polish.numbers import plural


def replaced(letters: Iterable[str]) -> str:
    """Which characters could not be printed: their numbers, as they cannot be shown."""
    codes = [f"U+{ord(letter):04X}" for letter in sorted(letters)]
    count = len(codes)
    signs = plural(count, "znaku", "znaków", "znaków")
    shown = ", ".join(codes[:12]) + ("…" if count > 12 else "")  # noqa: PLR2004  (a line of them)
    return f"W kroju pisma tego pliku nie ma {count} {signs}. Zamiast nich stoi �: {shown}."
