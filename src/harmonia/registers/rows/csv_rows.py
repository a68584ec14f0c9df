"""Rows of a register's .csv: semicolons, a header, UTF-8 with or without its mark."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from harmonia.registers.errors import Fault, RegisterError
from harmonia.registers.rows.row import Column, Row, clean, places

_MOST_COLUMNS = 300
_LONGEST_LINE = 100_000  # characters; the longest lines of RSPO have about 2,000


def csv_rows(data: bytes, columns: Sequence[Column]) -> Iterator[Row]:
    """The rows below the header, without empty ones.

    Raises:
        RegisterError: NOT_UTF8, OTHER_FILE, CUT_ROW, QUOTES, CONTROL, TOO_LONG.
    """
    rows = _numbered(_text(data))
    _, header = next(rows, (0, []))
    if len(header) > _MOST_COLUMNS:
        raise RegisterError(Fault.OTHER_FILE, value=columns[0].headers[0])
    at = places((clean(name, 1) for name in header), columns)
    for line, row in rows:
        if len(row) != len(header) and (len(row) < len(header) or any(row[len(header) :])):
            raise RegisterError(Fault.CUT_ROW, line=line)
        yield Row(line, {name: clean(row[index], line) for name, index in at.items()})


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RegisterError(Fault.NOT_UTF8, line=line) from None


def _numbered(text: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that hold anything, each with the line on which it begins."""
    reader = csv.reader(_bounded(text), delimiter=";", strict=True)
    begins = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise RegisterError(Fault.QUOTES, line=begins) from None
        if any(value.strip() for value in row):
            yield begins, row
        begins = reader.line_num + 1


def _bounded(text: str) -> Iterator[str]:
    """The lines; one line of nothing but separators would become a list of millions."""
    for number, line in enumerate(io.StringIO(text, newline=""), 1):
        if len(line) > _LONGEST_LINE:
            raise RegisterError(Fault.TOO_LONG, line=number)
        yield line
