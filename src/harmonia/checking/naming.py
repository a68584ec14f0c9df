"""Names and lists for sentences: fields as the office calls them, words joined."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.plan import Plan
from harmonia.reading.sentences import field_name, quoted


def joined(words: Sequence[str]) -> str:
    """Words in one breath: "a, b i c"."""
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return f"{', '.join(words[:-1])} i {words[-1]}"


def field_words(plan: Plan, fields: Sequence[str]) -> str:
    """Fields in the genitive: "pola „Miernik”", "pól „Termin” i „Miernik”"."""
    names = joined([quoted(field_name(plan, field)) for field in fields])
    return f"{'pola' if len(fields) == 1 else 'pól'} {names}"
