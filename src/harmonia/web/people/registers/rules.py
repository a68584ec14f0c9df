"""May a register be taken over? `check_…` raises with a Polish sentence."""

from __future__ import annotations

from datetime import date
from typing import Any

from harmonia.registers import Difference
from harmonia.web.people.registers import sentences
from harmonia.web.people.rules import Refused


def check_is_not_older(on: date, last: date | None) -> None:
    """May a register of a day come after the last one?

    Raises:
        Refused: it is older.
    """
    if last is not None and on < last:
        raise Refused(sentences.older(on, last))


def check_ends_few(found: Difference[Any], *, agreed: bool) -> None:
    """May this much end, or must somebody agree first? A part of a register looks like that.

    Raises:
        Refused: it must be agreed to.
    """
    if found.ends_many and not agreed:
        raise Refused(sentences.ENDS_MANY)
