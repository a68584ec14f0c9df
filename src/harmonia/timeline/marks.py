"""Which marks a drawing needs: what its legend explains."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from harmonia.plan import TermKind
from harmonia.timeline.chart import Bar, Chart, Row

SUMMER = (7, 8)
"""The months without school, by their numbers."""


class Mark(StrEnum):
    """The marks, in the order of the legend."""

    BAR = "bar"
    DAY = "day"
    UNTIL = "until"
    FROM = "from"
    REPEAT = "repeat"
    ONGOING = "ongoing"
    OUTSIDE = "outside"
    LINK = "link"
    SUMMER = "summer"


def marks_in(chart: Chart) -> tuple[Mark, ...]:
    """The marks that occur in a chart, each once, in the legend's order; none without rows."""
    rows = tuple(chart.rows())
    found = {mark for row in rows for mark in _of_row(row)}
    if chart.links:
        found.add(Mark.LINK)
    if chart.axis and any(month.first.month in SUMMER for month in chart.axis.months):
        found.add(Mark.SUMMER)
    return tuple(mark for mark in Mark if mark in found) if rows else ()


def _of_row(row: Row) -> Iterator[Mark]:
    if row.repeats:
        yield Mark.REPEAT
    else:
        yield from map(_of_bar, row.bars)
    if row.term.kind is TermKind.ONGOING and not row.is_dated:
        yield Mark.ONGOING
    if row.outside or any(bar.cut_start or bar.cut_end for bar in row.bars):
        yield Mark.OUTSIDE


def _of_bar(bar: Bar) -> Mark:
    if bar.start is None:
        return Mark.UNTIL
    if bar.end is None:
        return Mark.FROM
    return Mark.DAY if bar.end - bar.start == 1 else Mark.BAR
