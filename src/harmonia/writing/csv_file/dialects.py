"""The two kinds of separated values: what separates them, and how values are spelt."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from harmonia.writing.csv_file.guard import guarded


class Dialect(StrEnum):
    """A kind of separated values; lines end in CR LF in both.

    POLISH: semicolons, UTF-8 with a byte order mark, decimal comma, days as 31.01.2026, texts that
    a spreadsheet would run or change guarded (`harmonia.writing.csv_file.guard`).
    RFC4180: commas, UTF-8 without a mark, decimal point, ISO days, texts exactly as they are.
    """

    POLISH = "polish"
    RFC4180 = "rfc4180"

    @property
    def separator(self) -> str:
        """What stands between two values."""
        return ";" if self is Dialect.POLISH else ","

    @property
    def encoding(self) -> str:
        """The encoding, by its Python name."""
        return "utf-8-sig" if self is Dialect.POLISH else "utf-8"

    def words(self, text: str) -> str:
        """A text as it is written."""
        return guarded(text) if self is Dialect.POLISH else text

    def number(self, value: float) -> str:
        """A number in full, without exponent and without groups of digits."""
        text = f"{Decimal(repr(value)):f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
        return text.replace(".", ",") if self is Dialect.POLISH else text

    def day(self, day: date) -> str:
        """A day."""
        return f"{day:%d.%m.}{day.year:04}" if self is Dialect.POLISH else day.isoformat()
