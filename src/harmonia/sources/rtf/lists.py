r"""The number or bullet of a list's paragraph, as its writer shows it (\listtext, \pntext)."""

from __future__ import annotations

_BULLETS = frozenset("o")  # Word's second bullet is a letter of Courier New


def label(text: str) -> str:
    """The label with one space in place of the tab after it; any bullet is "• "."""
    words = " ".join(text.split())
    if not words:
        return ""
    if words in _BULLETS or not any(char.isalnum() for char in words):
        return "• "
    return f"{words} " if text[-1].isspace() else words
