"""Where the cells of a table stand, and what the columns are called."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harmonia.polish.words import tidy
from harmonia.writing.document import Head, Row, Table
from harmonia.writing.html_page.words import LONGEST_WORD, words_of

_LETTER, _HEAD_LETTER, _PADDING = 0.43, 0.5, 0.75  # rem; the last is the gap between two columns
_BREAKS = re.compile(r"\s+|(?<=[-–])")
_HEAD_BREAKS = re.compile(r"\s+|(?<=[-–/])")


def columns_of(rows: Sequence[Row]) -> list[list[int]]:
    """The column in which each cell of each row begins, past what is covered from above."""
    covered: dict[int, int] = {}  # column → how many rows below are covered there
    every: list[list[int]] = []
    for row in rows:
        taken = set(covered)
        covered = {column: left - 1 for column, left in covered.items() if left > 1}
        every.append(_places(row, taken, covered))
    return every


def _places(row: Row, taken: set[int], covered: dict[int, int]) -> list[int]:
    """Where the cells of one row begin; what they cover below is noted in ``covered``."""
    places: list[int] = []
    column = 0
    for cell in row.cells:
        while column in taken:
            column += 1
        places.append(column)
        if cell.row_span > 1:
            across = range(column, column + cell.column_span)
            covered.update(dict.fromkeys(across, cell.row_span - 1))
        column += cell.column_span
    return places


def column_names(table: Table) -> dict[int, str]:
    """What each column is called: the words right over it."""
    header = table.rows[: table.header_rows]
    names: dict[int, str] = {}
    for row, places in zip(header, columns_of(header), strict=True):
        for cell, begin in zip(row.cells, places, strict=True):
            if said := tidy(words_of(cell)):
                names |= dict.fromkeys(range(begin, begin + cell.column_span), said)
    return names


def least_width(table: Table) -> float:
    """How wide a table must be so that no word in it is broken, in rem."""
    widest: dict[int, float] = {}
    for row, places in zip(table.rows, columns_of(table.rows), strict=True):
        for cell, column in zip(row.cells, places, strict=True):
            if cell.column_span == 1:
                width = _word_width(words_of(cell), head=cell.head is Head.COLUMN)
                widest[column] = max(widest.get(column, 0.0), width)
    return sum(width + _PADDING for width in widest.values())


def _word_width(words: str, *, head: bool) -> float:
    """Of the longest word; a longer one than any Polish word is an address, and may be broken."""
    pieces = (_HEAD_BREAKS if head else _BREAKS).split(words)
    longest = min(LONGEST_WORD, max(map(len, pieces), default=0))
    return longest * (_HEAD_LETTER if head else _LETTER)


def knots(rows: Sequence[Row]) -> list[int]:
    """For each row the first of those that merged cells tie it to: itself where none do."""
    firsts: list[int] = []
    first = reach = -1
    for index, row in enumerate(rows):
        if index > reach:
            first = index
        firsts.append(first)
        reach = max([reach, *(index + cell.row_span - 1 for cell in row.cells)])
    return firsts
