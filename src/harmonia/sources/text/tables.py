"""Rows of text cells become a table on a grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from harmonia.sources.document import Cell, Table
from harmonia.sources.text.lines import TextCell
from harmonia.sources.text.prices import APART
from harmonia.sources.text.rows import Layout

_CARD = 2


def without_repeats(layout: Layout) -> Iterator[Layout]:
    """Cut a table where, after several blank lines, its beginning stands again."""
    rows = layout.rows
    first = _labels(rows[0])
    start = 0
    for index in range(1, len(rows)):
        apart = rows[index - 1][-1].blanks >= APART
        if apart and len(first) > 1 and _labels(rows[index]) == first:
            yield Layout(layout.width, rows[start:index], len(rows[index - 1][-1].loose))
            start = index
    yield Layout(layout.width, rows[start:], layout.absorbed)


def _labels(row: Sequence[TextCell]) -> list[str]:
    """A card's first label, or a wide table's whole header row."""
    texts = [cell.text().strip() for cell in row]
    return [texts[0], ""] if len(texts) == _CARD else texts


def build(layout: Layout) -> Table:
    """Place the cells: what a row lacks is covered by a spanning cell."""
    cells: list[Cell] = []
    for index, row in enumerate(layout.rows):
        below = layout.rows[index + 1] if index + 1 < len(layout.rows) else []
        column = 0
        for cell, span in zip(row, _spans(row, below, layout.width), strict=True):
            keeps = layout.absorbed if row is layout.rows[-1] and cell is row[-1] else None
            cells.append(Cell(index, column, cell.text(keeps), 1, span))
            column += span
    merged = _merge_cards(cells) if layout.width == _CARD else _merge_header(cells, layout.width)
    return Table(len(layout.rows), layout.width, tuple(merged))


def _spans(row: Sequence[TextCell], below: Sequence[TextCell], width: int) -> list[int]:
    """Columns that each cell of a row covers; a short row is read by the full one under it."""
    missing = width - len(row)
    spans = [1] * len(row)
    if not missing:
        return spans
    parts = _parts(row, below) if len(below) == width else []
    if sum(parts) == width and len(parts) == len(row):
        return parts
    spans[-1] += missing
    return spans


def _parts(row: Sequence[TextCell], below: Sequence[TextCell]) -> list[int]:
    """Header cells over the runs of filled cells below; each empty one hangs from its own."""
    filled = [bool(cell.text().strip()) for cell in below]
    runs = [(full, len(list(group))) for full, group in groupby(filled)]
    empties = filled.count(False)
    heads = len(row) - empties  # header cells for the filled runs
    groups = sum(1 for full, _ in runs if full)
    parts: list[int] = []
    for full, length in runs:
        if not full:
            parts += [1] * length
            continue
        groups -= 1
        here = min(length, max(1, heads - groups))
        heads -= here
        each, more = divmod(length, here)
        parts += [each + (1 if i >= here - more else 0) for i in range(here)]
    return parts


def _merge_header(cells: list[Cell], width: int) -> list[Cell]:
    """Under a header row with spanning cells, empty cells continue the header above them."""
    first = {cell.column: cell for cell in cells if cell.row == 0}
    below = {cell.column: cell for cell in cells if cell.row == 1}
    spanning = any(cell.column_span > 1 for cell in first.values())
    if not spanning or len(first) == 1 or len(below) < width:
        return cells
    hanging = {
        column
        for column, cell in first.items()
        if cell.column_span == 1 and cell.text.strip() and not below[column].text.strip()
    }
    return [
        replace(cell, row_span=2) if cell.row == 0 and cell.column in hanging else cell
        for cell in cells
        if not (cell.row == 1 and cell.column in hanging)
    ]


def _merge_cards(cells: list[Cell]) -> list[Cell]:
    """In a card, an empty label beside a value continues the label above."""
    values = {cell.row for cell in cells if cell.column == 1 and cell.text.strip()}
    result: list[Cell] = []
    label: int | None = None  # where the label that may go on stands in the result
    for cell in cells:
        if cell.column:
            result.append(cell)
        elif label is not None and not cell.text.strip() and cell.row in values:
            result[label] = replace(result[label], row_span=result[label].row_span + 1)
        else:
            goes_on = cell.text.strip() and cell.column_span == 1
            label = len(result) if goes_on else None
            result.append(cell)
    return result
