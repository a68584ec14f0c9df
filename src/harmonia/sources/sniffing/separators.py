"""Which sign separates values, if a text is a table of them at all."""

from __future__ import annotations

import csv
import re
from collections import Counter

SIGNS = (";", "\t", ",")
_ANNOUNCED = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n", re.IGNORECASE)
_ROWS = 200
_PLAUSIBLE = 200  # columns
_CARD = 2  # columns of a card: label and value
_LEAST_ROWS = 2
_HALF = 0.5  # of the rows
_MOST = 0.8  # of the rows
_FEW = 0.3  # of the rows
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
    share = times / len(rows)
    if size == _CARD:
        return share if _are_cards(rows, sign) else 0.0
    least, many = (_LEAST_ROWS + 1, _MOST) if sign == "," else (_LEAST_ROWS, _HALF)
    enough = times >= least and share > many and size <= _PLAUSIBLE  # prose has commas
    return share if enough else 0.0


def _are_cards(rows: list[list[str]], sign: str) -> bool:
    """Whether rows of two are labels and values: no list whose items end with semicolons."""
    pairs = [row for row in rows if len(row) == _CARD]
    if len(pairs) < _LEAST_ROWS or any(len(row) > _CARD for row in rows):
        return False
    if sign == "," and (len(pairs) < len(rows) or any(row[1][:1].isspace() for row in pairs)):
        return False  # prose
    if sign == "\t":  # a text's cells may begin with a tab
        pairs = [row for row in pairs if row[0].strip()]
    values = sum(1 for row in pairs if row[1].strip())
    if len(pairs) == len(rows):  # a program wrote them; of a list, some line ends otherwise
        return values >= _LEAST_ROWS
    return len(pairs) > _MOST * len(rows) and values > _FEW * len(rows)


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
