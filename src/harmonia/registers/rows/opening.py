"""Bytes of a register's file → rows: what kind of file it is, and how big it may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from harmonia.registers.errors import Fault, RegisterError
from harmonia.registers.rows.csv_rows import csv_rows
from harmonia.registers.rows.row import Column, Row
from harmonia.registers.rows.xml_rows import xml_rows
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import open_package

LARGEST_FILE: Final = (
    120 * 1024 * 1024
)  # bytes, unpacked; all schools of the country take about 35 MB
LARGEST_XML: Final = 16 * 1024 * 1024  # bytes; it is held in memory whole, TERC takes about 1 MB
MOST_ROWS: Final = 300_000  # TERC has 4,361, RSPO about 60,000
_ZIP = b"PK"
_START = 100  # bytes in which an XML file shows what it is
_TABLES = (".csv", ".xml")
_FAULTS = {Trouble.PASSWORD: Fault.PASSWORD, Trouble.TOO_BIG: Fault.TOO_BIG}


def load(path: Path) -> bytes:
    """The bytes of a register's file.

    Raises:
        RegisterError: UNREACHABLE or TOO_BIG.
    """
    if not path.is_file():  # a pipe may never end
        raise RegisterError(Fault.UNREACHABLE)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise RegisterError(Fault.UNREACHABLE) from error
    if len(data) > LARGEST_FILE:
        raise RegisterError(Fault.TOO_BIG)
    return data


def read_rows(data: bytes, columns: Sequence[Column]) -> Iterator[Row]:
    """The rows of a .csv, an .xml, or of a .zip that holds exactly one of them.

    Raises:
        RegisterError: before the first row or at the one that is at fault.
    """
    table = _table(data)
    if not table or table.isspace():
        raise RegisterError(Fault.EMPTY)
    is_xml = table[:_START].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
    if is_xml and len(table) > LARGEST_XML:
        raise RegisterError(Fault.TOO_BIG)
    rows = xml_rows if is_xml else csv_rows
    count = 0
    for count, row in enumerate(rows(table, columns), 1):
        if count > MOST_ROWS:
            raise RegisterError(Fault.TOO_BIG)
        yield row
    if not count:
        raise RegisterError(Fault.EMPTY)


def _table(data: bytes) -> bytes:
    table = _unpacked(data) if data.startswith(_ZIP) else data
    if len(table) > LARGEST_FILE:
        raise RegisterError(Fault.TOO_BIG)
    return table


def _unpacked(data: bytes) -> bytes:
    try:
        package = open_package(data)
        names = [name for name in package.names if name.casefold().endswith(_TABLES)]
        if len(names) != 1:
            raise RegisterError(Fault.NO_TABLE_INSIDE)
        return package.read(names[0], LARGEST_FILE) or b""
    except SourceError as error:
        raise RegisterError(_FAULTS.get(error.trouble, Fault.DAMAGED)) from error
