"""Rows of TERC → units, each checked by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from harmonia.registers.days import day_of
from harmonia.registers.errors import Fault
from harmonia.registers.rows import Column, Row
from harmonia.registers.terc.codes import GMINAS, PARTS, VOIVODESHIPS

COLUMNS: Final = (
    Column("voivodeship", ("WOJ",)),
    Column("powiat", ("POW",)),
    Column("gmina", ("GMI",)),
    Column("kind", ("RODZ",)),
    Column("name", ("NAZWA",)),
    Column("extra", ("NAZWA_DOD", "NAZDOD")),
    Column("on", ("STAN_NA",)),
)
_TWO_DIGITS = re.compile(r"\d\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Unit:
    """One row of TERC: a code in its parts ("" where the unit stands higher) and its name."""

    row: Row
    on: date
    voivodeship: str
    powiat: str
    gmina: str
    kind: str
    name: str

    @property
    def code(self) -> str:
        """The official code: 2, 4 or 7 digits."""
        return self.voivodeship + self.powiat + self.gmina + self.kind


def units(rows: Iterable[Row]) -> Iterator[Unit]:
    """The units of the rows.

    Raises:
        RegisterError: BAD_CODE, LOST_ZERO, NO_NAME, BAD_DAY, TWICE.
    """
    seen: set[str] = set()
    for row in rows:
        unit = _unit(row)
        if unit.code in seen:
            raise row.refuse(Fault.TWICE, unit.code)
        seen.add(unit.code)
        yield unit


def _unit(row: Row) -> Unit:
    on = day_of(row, "on")
    if on is None:
        raise row.refuse(Fault.BAD_DAY)
    unit = Unit(row, on, row["voivodeship"], row["powiat"], row["gmina"], row["kind"], row["name"])
    parts = (unit.voivodeship, unit.powiat, unit.gmina)
    if any(len(part) == 1 and part.isdigit() for part in parts):
        raise row.refuse(Fault.LOST_ZERO, unit.code)
    if not _fits(unit):
        raise row.refuse(Fault.BAD_CODE, unit.code)
    if not unit.name:
        raise row.refuse(Fault.NO_NAME, unit.code)
    return unit


def _fits(unit: Unit) -> bool:
    """Whether the parts of a code go together."""
    if unit.voivodeship not in VOIVODESHIPS or not all(map(_is_part, (unit.powiat, unit.gmina))):
        return False
    if not unit.gmina:
        return not unit.kind
    return bool(unit.powiat) and (unit.kind in GMINAS or unit.kind in PARTS)


def _is_part(part: str) -> bool:
    return not part or (part != "00" and bool(_TWO_DIGITS.fullmatch(part)))
