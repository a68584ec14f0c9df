"""Which sign separates values, if a text is a table of them at all."""

from __future__ import annotations

import csv
import re
from collections import Counter

SIGNS = (";", "\t", ",")
_ANNOUNCED = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)
_ROWS = 200
_PLAUSIBLE = 200  # columns
_LARGEST_FIELD = 1 << 17


def announced(text: str) -> tuple[str | None, str]:
    """The separator of a first line "sep=;" (an Excel custom), and the text after that line."""
    line = _ANNOUNCED.match(text)
    return (line.group(1), text[line.end() :]) if line else (None, text)


def separator(text: str) -> str | None:
    """The sign that cuts most lines into equally many values; None: an ordinary text."""
    sign, _ = announced(text)
    if sign is not None:
        return sign
    scores = {sign: _share(text, sign) for sign in SIGNS}
    best = max(SIGNS, key=lambda sign: scores[sign])
    return best if scores[best] > 0 else None


def _share(text: str, sign: str) -> float:
    """The share of rows with the commonest number of values; 0 where this is no table."""
    rows = [row for row in _rows(text, sign) if any(value.strip() for value in row)]
    sizes = Counter(len(row) for row in rows if len(row) > 1)
    if not sizes:
        return 0.0
    size, times = max(sizes.items(), key=lambda item: (item[1], item[0]))
    wide = sum(count for width, count in sizes.items() if width > 2)  # noqa: PLR2004  (a table)
    share = times / len(rows)
    if size == 2:  # noqa: PLR2004  (a label and its value, or our cells beginning with a tab)
        labelled = sum(1 for row in rows if len(row) == size and row[0].strip())
        enough = sign != "," and times > 1 and labelled > 0.8 * len(rows) and not wide
    elif sign == ",":  # prose has commas
        enough = share > 0.8 and times > 2 and size <= _PLAUSIBLE  # noqa: PLR2004
    else:
        enough = times > 1 and share > 0.5 and size <= _PLAUSIBLE  # noqa: PLR2004
    return share if enough else 0.0


def _rows(text: str, sign: str) -> list[list[str]]:
    rows: list[list[str]] = []
    csv.field_size_limit(_LARGEST_FIELD)
    try:
        for row in csv.reader(text.splitlines(keepends=True), delimiter=sign):
            rows.append(row)
            if len(rows) == _ROWS:
                break
    except csv.Error:
        return []
    return rows
