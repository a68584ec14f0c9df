"""Which rows may break over a page's end, and which keep to the next: judged by their words.

Office programs lay the pages out themselves; here only the height of a row is guessed, from how
many letters stand in how wide a cell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from harmonia.writing.document import Cell, Look, Row, Table
from harmonia.writing.odt.grid import Place
from harmonia.writing.odt.looks import TABLE_SIZE

_POINT = 2.54 / 72  # cm
_LETTER = 0.48 * TABLE_SIZE * _POINT  # the mean width of a letter, a little too wide
_LINE = 1.2 * TABLE_SIZE * _POINT
_INSETS = 0.25  # cm, on both sides together
_WHOLE = 1 / 2  # of a page: up to here a row is not parted
_ROW = 1 / 3  # of a page: up to here rows of one task stay together
_CARD = 0.9  # of a page may be a card that is held together, as our guess may be too low


@dataclass(frozen=True, slots=True)
class Keeping:
    """``whole``: the row does not break; ``with_next``: it stays on the page of the next."""

    whole: bool
    with_next: bool


@dataclass(frozen=True, slots=True)
class Keepings:
    """How the rows of a table are kept; ``whole``: all of them on one page."""

    whole: bool
    rows: Sequence[Keeping]


def keepings(
    table: Table,
    rows: Sequence[tuple[Row, Sequence[Place]]],
    widths: Sequence[float],
    page: float,
) -> Keepings:
    """How a table is kept together.

    Args:
        table: whose look and header decide with.
        rows: its rows on their grid.
        widths: of its columns, centimetres.
        page: how much of a page's height is for text, centimetres.
    """
    heights = [_height(places, widths) for _, places in rows]
    grouped = set(_grouped(rows, heights, page * _ROW))
    signed = table.look is Look.PLAIN and sum(heights) <= page * _ROW
    kept = [
        Keeping(
            whole=height <= page * _WHOLE or index < table.header_rows,
            with_next=index + 1 < len(rows) and (row.section or signed or index in grouped),
        )
        for index, ((row, _), height) in enumerate(zip(rows, heights, strict=True))
    ]
    return Keepings(table.look is Look.CARD and sum(heights) <= page * _CARD, kept)


def _grouped(
    rows: Sequence[tuple[Row, Sequence[Place]]], heights: Sequence[float], most: float
) -> Iterator[int]:
    """Rows under one cell, all but the last of them, where they are low enough together."""
    begin = end = 0
    for index, (_, places) in enumerate(rows):
        spans = [place.cell.row_span for place in places if place.cell is not None]
        end = max(end, index + max(spans, default=1))
        if index + 1 == end:
            if sum(heights[begin:end]) <= most:
                yield from range(begin, index)
            begin = end


def _height(places: Sequence[Place], widths: Sequence[float]) -> float:
    """The guessed height of a row; cells that reach over several rows spread over them."""
    cells = [(place.column, place.cell) for place in places if place.cell is not None]
    return max(
        (
            _cell_height(cell, sum(widths[column : column + cell.column_span])) / cell.row_span
            for column, cell in cells
        ),
        default=_LINE,
    )


def _cell_height(cell: Cell, width: float) -> float:
    letters = max((width - _INSETS) / _LETTER, 1.0)
    lines = sum(
        max(ceil(len(line) / letters), 1)
        for paragraph in cell.paragraphs
        for line in paragraph.words.split("\n")
    )
    return lines * _LINE + _INSETS
