"""Which cells of a flat file were merged: there a merged cell fills its first place only.

Nothing in the file tells an empty cell from a covered one. What tells is where it stands: beside a
header with headers of its own below, below a header that has none, behind a title, under a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from harmonia.sources.sheets.places import Budget, Placed
from harmonia.sources.sheets.rows import CARD, Row, islands, rows_of, width

_NUMBER = re.compile(r"[\d\W]+|(?:[IVXLC\d]{1,6}[.)]?)+|[A-Za-z][.)]")
_DIGIT = re.compile(r"\d")


def merged_again(cells: Iterable[Placed]) -> Iterator[Placed]:
    """The cells of a flat file with the spans they had in the workbook it was saved from.

    Raises:
        SourceError: TOO_BIG.
    """
    for island in islands(rows_of(cells, Budget())):
        yield from _card(island) if width(island) <= CARD else _wide(island)


def _card(rows: Sequence[Row]) -> Iterator[Placed]:
    """A label goes on beside the values below it that have none."""
    left = min(cell.column for row in rows for cell in row.cells)
    label: Placed | None = None
    for row in rows:
        first = row.cells[0]
        if first.column == left:
            if label is not None:
                yield label
            label = first if len(row.cells) > 1 else None
            yield from row.cells[1:] if label else row.cells
            continue
        if label is not None and row.number == label.row + label.row_span:
            label = replace(label, row_span=label.row_span + 1)
        yield from row.cells
    if label is not None:
        yield label


def _wide(rows: Sequence[Row]) -> Iterator[Placed]:
    left = min(cell.column for row in rows for cell in row.cells)
    right = max(cell.column for row in rows for cell in row.cells)
    begun = titled = False  # whether a row of several cells, or right above a title, came before
    for row, below in zip_longest(rows, rows[1:]):
        if _spans_the_table(row, left):
            yield replace(row.cells[0], column_span=right - left + 1)
        elif below and (titled or not begun) and _may_be_header(row, below, first=not begun):
            yield from _header(row, below)
        else:
            yield from row.cells
        titled = row.alone is not None
        begun = begun or not titled


def _spans_the_table(row: Row, left: int) -> bool:
    """Whether a row is one title over all columns; a number alone is a row left unfilled."""
    cell = row.alone
    return cell is not None and cell.column == left and not _NUMBER.fullmatch(cell.text.strip())


def _may_be_header(row: Row, below: Row, *, first: bool) -> bool:
    """Whether two rows may be a header; inside a table, where no figure is in them."""
    if row.filled <= CARD or below.number != row.number + 1:
        return False
    if _NUMBER.fullmatch(row.cells[0].text.strip()):
        return False
    return first or not _DIGIT.search(" ".join(cell.text for cell in (*row.cells, *below.cells)))


def _header(row: Row, below: Row) -> Iterator[Placed]:
    """The upper row of a header, merged over and down to the lower one; as it is if none."""
    lower = {cell.column for cell in below.cells}
    last = max(lower)
    ends = [cell.column for cell in row.cells[1:]] + [last + 1]
    merged: list[Placed] = []
    single = 0  # headers with exactly one below them
    for cell, end in zip(row.cells, ends, strict=True):
        across = 1
        if cell.column in lower:
            while cell.column + across < end and cell.column + across in lower:
                across += 1
            single += across == 1
            lower -= set(range(cell.column, cell.column + across))
        hangs = across == 1 and cell.column not in {one.column for one in below.cells}
        merged.append(replace(cell, column_span=across, row_span=2 if hangs else 1))
    hanging = sum(cell.row_span == 2 for cell in merged)  # noqa: PLR2004  (both rows)
    grouped = any(cell.column_span > 1 for cell in merged)
    whole = merged[0].row_span > 1 and hanging > single and grouped and not lower
    yield from merged if whole else row.cells
