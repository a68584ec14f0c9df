"""Name objects (ISO 32000-1, 7.3.5)."""

from __future__ import annotations

from pdfminer.pdftypes import resolve1
from pdfminer.psparser import PSLiteral


def name_of(value: object) -> str | None:
    """The text of a name object, None for anything else."""
    value = resolve1(value)
    if not isinstance(value, PSLiteral):
        return None
    name = value.name
    return name if isinstance(name, str) else bytes(name).decode("latin-1")
