"""Which changes are only editorial."""

from __future__ import annotations

import re
from dataclasses import replace

from harmonia.comparing.changes import Said, Understood, Weight
from harmonia.plan import Funding, Party, Target, Term

_SPACE = re.compile(r"(?<!\d)\s+|\s+(?!\d)")  # between digits it tells numbers apart
_ANY_SPACE = re.compile(r"\s+")


def plain(text: str | None) -> str:
    """The words without what is only editorial: white space, first capital, final full stop."""
    words = _SPACE.sub("", (text or "").strip())
    words = _ANY_SPACE.sub(" ", words).removesuffix(".")
    return words[:1].lower() + words[1:]


def weight(before: Said, after: Said) -> Weight:
    """How much the change of a field is one."""
    same_meaning = _meaning(before.understood) == _meaning(after.understood)
    if same_meaning and plain(before.text) == plain(after.text):
        return Weight.EDITORIAL
    return Weight.FOLLOWS if before.text == after.text else Weight.WORDING


def _meaning(understood: Understood) -> object:
    """What was understood, without the words it was read from."""
    if isinstance(understood, Term | Funding):
        return replace(understood, text=None)
    if isinstance(understood, tuple):
        return tuple(map(_part, understood))
    return understood


def _part(one: Target | Party) -> object:
    if isinstance(one, Party):
        return plain(one.name), one.role
    return replace(one, unit=plain(one.unit), what=plain(one.what))
