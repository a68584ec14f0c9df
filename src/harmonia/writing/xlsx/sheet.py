"""A sheet with a table: a header that stays in sight, filters, and a row a page's width."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import TypeAlias

from xlsxwriter.worksheet import Worksheet

from harmonia.writing.xlsx.book import Book
from harmonia.writing.xlsx.heights import height_of

Value: TypeAlias = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its header, its width in characters, and how its numbers look."""

    header: str
    width: float
    look: str = "number"


@dataclass(frozen=True, slots=True)
class Total:
    """A sum below a table: of which column, and what it is called.

    It follows the filters, and is left out where the column has no number.
    """

    column: int
    label: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of its own sheet; ``derived``: it is Harmonia's reading, not the plan's words."""

    name: str
    headings: tuple[Heading, ...]
    rows: Iterable[tuple[Value, ...]]
    derived: bool
    total: Total | None = None


def write_sheet(book: Book, sheet: Sheet) -> None:
    """Write a sheet: texts as texts, numbers as numbers, days as dates."""
    page = book.add(sheet.name, derived=sheet.derived)
    widths = [heading.width for heading in sheet.headings]
    for column, heading in enumerate(sheet.headings):
        page.set_column(column, column, heading.width)
        book.text(page, 0, column, heading.header, "our_head" if sheet.derived else "head")
    page.set_row(0, height_of([heading.header for heading in sheet.headings], widths))
    last, added = 0, list[float]()
    for last, values in enumerate(sheet.rows, 1):
        added += _added(values, sheet.total)
        page.set_row(last, height_of(values, widths))
        for column, (heading, value) in enumerate(zip(sheet.headings, values, strict=True)):
            _write(book, page, (last, column), value, heading)
    _set_up(page, last, len(sheet.headings) - 1)
    if sheet.total and added:
        _write_total(book, page, sheet.total, last, sum(added))


def _added(values: tuple[Value, ...], total: Total | None) -> list[float]:
    """What a row adds to the sum below: nothing where it has no number."""
    value = values[total.column] if total else None
    return [value] if isinstance(value, int | float) and isfinite(value) else []


def _write_total(book: Book, page: Worksheet, total: Total, last: int, whole: float) -> None:
    """Below an empty row: filters and sorting leave it where it is."""
    row = last + 2
    book.text(page, row, total.column - 1, total.label, "label")
    book.sum_of(page, (row, total.column), last, whole)
    page.set_row(row, 40)


def _write(
    book: Book, page: Worksheet, place: tuple[int, int], value: Value, heading: Heading
) -> None:
    if value is None or isinstance(value, str):
        book.text(page, *place, value, "text")
    elif isinstance(value, date):
        book.day(page, *place, value)
    else:
        book.number(page, *place, value, heading.look)


def _set_up(page: Worksheet, last: int, column: int) -> None:
    """How the table is looked through and printed."""
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(last, 1), column)
    page.ignore_errors({"number_stored_as_text": f"A1:XFD{last + 1}"})  # "1.10" is no number
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
