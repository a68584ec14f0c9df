"""Characters that neither XML nor a table of separated values can hold."""

from __future__ import annotations

from harmonia.markup import storable


def clean(words: str) -> str:
    r"""Words without control characters and halves of pairs; tabs and ``\n`` stay."""
    return storable(words.replace("\r", ""))
