"""Cards of labels and values below each other: where each begins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from harmonia.sources.sheets.rows import CARD, Row, width

_NAMED = re.compile(  # "Zadanie: …", "Działanie nr 1.2. …"
    r"(?:zad|dzia)\w{1,12}(?:\s*/\s*\w{1,12})?\s*(?::|(?:nr|numer)\b|[\dIVXLC])", re.IGNORECASE
)
_NUMBERED = re.compile(r"(?:[^\W\d_]{3,12}\s+)?(?:\d{1,3}|[IVXLC]{1,5})(?:\.\d{1,3})*\s*[.):]\s*\w")


def labels_of(islands: Iterable[Sequence[Row]]) -> frozenset[str]:
    """The texts that stand beside a value in some card: nowhere are they headings."""
    return frozenset(
        row.texts[0]
        for rows in islands
        if width(rows) <= CARD
        for row in rows
        if row.filled == len(row.cells) == CARD
    )


def first_of_card(rows: Sequence[Row], full: int, labels: frozenset[str]) -> int:
    """The row that the first card begins with; ``full`` is its first one of label and value.

    Labels without a value may stand between it and the heading.
    """
    first = full
    while first and rows[first - 1].texts[0] in labels:
        first -= 1
    if first and not _names(rows[first - 1]):
        above = range(first - 1, -1, -1)
        first = next((index + 1 for index in above if _NAMED.match(_text(rows[index]))), first)
    heads = first and (len(rows) > full + 1 or first < full or _names(rows[first - 1]))
    return first - 1 if heads else first


def cards(rows: Sequence[Row], labels: frozenset[str]) -> Iterator[Sequence[Row]]:
    """Cut cards directly below each other at their headings."""
    start = 0
    for index in range(1, len(rows)):
        if _begins(rows[index], rows[0], rows[index - 1], labels):
            yield rows[start:index]
            start = index
    if rows:
        yield rows[start:]


def _begins(row: Row, first: Row, before: Row, labels: frozenset[str]) -> bool:
    """Whether a row is a heading like the first card's."""
    cell, heading = row.alone, first.alone
    if cell is None or heading is None or cell.column != heading.column:
        return False
    if row.texts[0] in labels:
        return False
    if row.texts[0].split()[0] == first.texts[0].split()[0]:
        return True
    if _names(first):
        return _names(row)
    return cell.column_span > 1 and before.alone is None


def _names(row: Row) -> bool:
    """Whether a row names a task: "Zadanie 1. …", "1.1. …"."""
    text = _text(row)
    return bool(_NAMED.match(text) or _NUMBERED.match(text))


def _text(row: Row) -> str:
    """The text of a row's only cell."""
    return row.alone.text.strip() if row.alone else ""
