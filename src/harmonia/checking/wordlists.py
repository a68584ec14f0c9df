"""Lists of words that rules look for: data beside the code, one file a list."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> frozenset[str]:
    """The words of a list; what follows a "#" on a line is a remark."""
    text = (files(__package__) / "data" / f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.partition("#")[0] for line in text.splitlines())
    return frozenset(word for line in lines for word in line.split())
