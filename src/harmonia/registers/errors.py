"""Why a register's file was refused, whole."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """What is wrong with a register's file; `harmonia.registers.sentences` says it in Polish."""

    # of the file
    UNREACHABLE = "unreachable"  # no such file, a folder, or not ours to read
    EMPTY = "empty"
    TOO_BIG = "too_big"
    DAMAGED = "damaged"  # cut off, or badly packed
    PASSWORD = "password"  # noqa: S105  (no password: a code)
    DOCTYPE = "doctype"
    NOT_UTF8 = "not_utf8"
    NO_TABLE_INSIDE = "no_table_inside"  # an archive without exactly one table
    OTHER_FILE = "other_file"  # columns are missing: value
    # of a line
    CUT_ROW = "cut_row"  # another number of values than the header has
    QUOTES = "quotes"  # a quotation mark that opens and does not close
    CONTROL = "control"  # control characters
    TOO_LONG = "too_long"  # a value longer than any name
    BAD_CODE = "bad_code"  # value
    LOST_ZERO = "lost_zero"  # value: a code that lost its leading zero in a spreadsheet
    NO_NAME = "no_name"
    BAD_DAY = "bad_day"  # value
    BAD_NUMBER = "bad_number"  # value
    TWICE = "twice"  # value: a code or number standing on another line already
    # of the whole
    SEVERAL_DAYS = "several_days"  # value
    NO_PARENT = "no_parent"  # value: a unit whose higher unit is not in the file
    NO_PARTS = "no_parts"  # value: a unit without the lower ones it must have


class RegisterError(ValueError):
    """A register's file that is refused whole; nothing of it may be taken over.

    ``line`` counts from one and is None where the whole file is at fault; ``value`` is the word or
    code that the sentence quotes.
    """

    def __init__(self, fault: Fault, *, line: int | None = None, value: str = "") -> None:
        """Keep the code, the line and the value."""
        super().__init__(fault, line, value)
        self.fault = fault
        self.line = line
        self.value = value
