"""Separated values: semicolons, commas or tabs."""

from __future__ import annotations

import csv
import io
import re

from harmonia.sources.document import Block
from harmonia.sources.encoding import decode
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.sheets.blocks import blocks_of
from harmonia.sources.sheets.places import Budget, Placed
from harmonia.sources.sheets.unmerged import merged_again
from harmonia.sources.sniffing.separators import announced, separator

_SAMPLE = 1 << 16
_FORCED_TEXT = re.compile(r'="(.*)"', re.DOTALL)  # ="0861011": so Excel keeps the nought


def read(data: bytes) -> tuple[Block, ...]:
    """Read a file of separated values as one sheet.

    Raises:
        SourceError: EMPTY, TOO_BIG, UNREADABLE (a value without end).
    """
    text = decode(data).replace("\0", "")
    if not text.strip():
        raise SourceError(Trouble.EMPTY)
    sign, text = announced(text)
    if sign is None:
        sign = separator(text[:_SAMPLE]) or ";"
    budget = Budget()
    cells: list[Placed] = []
    try:
        for row, values in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=sign)):
            budget.take(len(values))
            cells += (
                Placed(row, column, _plain(value))
                for column, value in enumerate(values)
                if value.strip()
            )
    except csv.Error as error:
        raise SourceError(Trouble.UNREADABLE, f"csv: {error}") from error
    return tuple(blocks_of(merged_again(cells), None, budget))


def _plain(value: str) -> str:
    forced = _FORCED_TEXT.fullmatch(value)
    text = forced.group(1) if forced else value
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
