"""Days as registers write them: 2026-01-01, or 01.01.2026 out of a spreadsheet."""

from __future__ import annotations

import re
from datetime import date

from harmonia.registers.errors import Fault
from harmonia.registers.rows import Row

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_POLISH = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})", re.ASCII)


def day_of(row: Row, column: str) -> date | None:
    """The day in a column of a row, None where the column is empty.

    Raises:
        RegisterError: BAD_DAY.
    """
    text = row[column]
    if not text:
        return None
    found = _ISO.fullmatch(text)
    parts = found.groups() if found else _turned(text)
    if not parts:
        raise row.refuse(Fault.BAD_DAY, text)
    try:
        return date(*map(int, parts))
    except ValueError:
        raise row.refuse(Fault.BAD_DAY, text) from None


def _turned(text: str) -> tuple[str, ...]:
    found = _POLISH.fullmatch(text)
    return found.groups()[::-1] if found else ()
