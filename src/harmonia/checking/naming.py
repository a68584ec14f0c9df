"""Names and lists for sentences: fields as the office calls them, words joined."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.checking.wording import Quoted
from harmonia.plan import Plan
from harmonia.reading.sentences import FIELD_NAMES


def field_name(plan: Plan, field: str) -> str:
    """The office's own wording of a field, where it is this field's alone; else ours."""
    own = plan.headers.get(field)
    if own and sum(1 for header in plan.headers.values() if header == own) == 1:
        return own
    return FIELD_NAMES.get(field, field)


def joined(words: Sequence[str]) -> str:
    """Words in one breath: "a, b i c"."""
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return f"{', '.join(words[:-1])} i {words[-1]}"


def quoted(text: str) -> str:
    """A quotation, shortened where it is long."""
    return format(Quoted(text), "")


def field_words(plan: Plan, fields: Sequence[str]) -> str:
    """Fields in the genitive: "pola „Miernik”", "pól „Termin” i „Miernik”"."""
    names = joined([quoted(field_name(plan, field)) for field in fields])
    return f"{'pola' if len(fields) == 1 else 'pól'} {names}"
