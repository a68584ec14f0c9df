"""The CSV export of RSPO → the register of institutions."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from harmonia.registers.days import day_of
from harmonia.registers.errors import Fault
from harmonia.registers.register import Register, register
from harmonia.registers.rows import Column, Row, read_rows
from harmonia.registers.rspo.institution import Institution, RunningBody
from harmonia.registers.terc.codes import VOIVODESHIPS

COLUMNS: Final = (
    Column("number", ("Numer RSPO",)),
    Column("kind", ("Typ",)),
    Column("name", ("Nazwa",)),
    Column("gmina", ("Kod terytorialny gmina",)),
    Column("town", ("Miejscowość",), needed=False),
    Column("status", ("Publiczność status",), needed=False),
    Column("opened", ("Data rozpoczęcia działalności",), needed=False),
    Column("founded", ("Data założenia",), needed=False),
    Column("closed", ("Data likwidacji",), needed=False),
    Column("body", ("Nazwa organu prowadzącego",)),
    Column("body kind", ("Typ organu prowadzącego",)),
    Column("body voivodeship", ("Województwo organu prowadzącego",), needed=False),
    Column("body powiat", ("Powiat organu prowadzącego",), needed=False),
    Column("body gmina", ("Gmina organu prowadzącego",), needed=False),
    Column("parent", ("RSPO podmiotu nadrzędnego",), needed=False),
)
_BODY: Final = ("body", "body kind", "body voivodeship", "body powiat", "body gmina")
_NUMBER = re.compile(r"[1-9]\d{0,8}", re.ASCII)
_GMINA = re.compile(r"\d{7}", re.ASCII)
_LOST_ZERO = 6  # digits


def read_rspo(data: bytes, on: date) -> Register[Institution]:
    """The institutions of an RSPO export (.csv, or a .zip of one), taken on a day.

    The file does not say its day. An institution with several running bodies may stand on as many
    lines; anything else that stands twice is refused.

    Raises:
        RegisterError: the file is refused whole; the error names the line and what is wrong.
    """
    found: dict[str, Institution] = {}
    for row in read_rows(data, COLUMNS):
        one = _institution(row)
        before = found.get(one.key)
        found[one.key] = one if before is None else _joined(before, one, row)
    return register(on, found.values())


def _joined(before: Institution, one: Institution, row: Row) -> Institution:
    """One institution out of two lines that differ in nothing but who runs it."""
    bodies = tuple(sorted({*before.run_by, *one.run_by}))
    joined = replace(before, run_by=bodies)
    if bodies == before.run_by or joined != replace(one, run_by=bodies):
        raise row.refuse(Fault.TWICE, one.key)
    return joined


def _institution(row: Row) -> Institution:
    number = _number(row, "number")
    if number is None:
        raise row.refuse(Fault.BAD_NUMBER)
    if not row["name"]:
        raise row.refuse(Fault.NO_NAME, number)
    body = RunningBody(*(row[column] for column in _BODY))
    return Institution(
        key=number,
        name=row["name"],
        kind=row["kind"],
        gmina=_gmina(row),
        town=row["town"],
        status=row["status"],
        run_by=(body,) if body.name or body.kind else (),
        parent=_number(row, "parent"),
        opened_on=day_of(row, "opened") or day_of(row, "founded"),
        closed_on=day_of(row, "closed"),
    )


def _number(row: Row, column: str) -> str | None:
    text = row[column]
    if text and not _NUMBER.fullmatch(text):
        raise row.refuse(Fault.BAD_NUMBER, text)
    return text or None


def _gmina(row: Row) -> str | None:
    """The official code of seven digits; schools abroad have none."""
    code = row["gmina"]
    if not code:
        return None
    if len(code) == _LOST_ZERO and code.isdigit():
        raise row.refuse(Fault.LOST_ZERO, code)
    if not _GMINA.fullmatch(code) or code[:2] not in VOIVODESHIPS:
        raise row.refuse(Fault.BAD_CODE, code)
    return code
