"""One row of a register, and the columns that are asked of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from harmonia.polish.folding import fold
from harmonia.registers.errors import Fault, RegisterError

LONGEST_VALUE: Final = 2_000  # characters; the longest names of schools have about 300
_QUOTED: Final = 500  # characters of a value that a sentence may quote, at most


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is taken: our name, the names files give it, and whether it must be there."""

    name: str
    headers: tuple[str, ...]
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """The values of one row under our names of columns, without blanks around them."""

    line: int
    values: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        """The value of a column, "" where the file has no such column."""
        return self.values.get(column, "")

    def refuse(self, fault: Fault, value: str = "") -> RegisterError:
        """The error that speaks of this row."""
        return RegisterError(fault, line=self.line, value=value[:_QUOTED])


def places(headers: Iterable[str], columns: Iterable[Column]) -> dict[str, int]:
    """Where each wanted column stands; case and Polish marks of headers do not matter.

    Raises:
        RegisterError: OTHER_FILE, a needed column is missing or stands twice.
    """
    folded = [fold(header.strip()) for header in headers]
    found: dict[str, int] = {}
    for column in columns:
        names = {fold(header) for header in column.headers}
        at = [index for index, header in enumerate(folded) if header in names]
        if len(at) > 1 or (column.needed and not at):
            raise RegisterError(Fault.OTHER_FILE, value=column.headers[0])
        if at:
            found[column.name] = at[0]
    return found


def clean(value: str, line: int) -> str:
    r"""A value with single blanks between its words and without the spreadsheet's ``="…"``.

    Raises:
        RegisterError: CONTROL or TOO_LONG.
    """
    words = value.strip()
    if words.startswith('="') and words.endswith('"') and len(words) > len('="'):
        words = words[2:-1]
    if len(words) > LONGEST_VALUE:
        raise RegisterError(Fault.TOO_LONG, line=line)
    words = " ".join(words.split())
    return words if words.isprintable() else _seen(words, line)


def _seen(words: str, line: int) -> str:
    """The words without what nobody sees (soft hyphens, marks of direction)."""
    kinds = [(letter, unicodedata.category(letter)) for letter in words]
    if any(kind == "Cc" for _, kind in kinds):
        raise RegisterError(Fault.CONTROL, line=line)
    return "".join(letter for letter, kind in kinds if kind != "Cf").strip()
