"""The official file of TERC → the register of authorities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from harmonia.registers.errors import Fault, RegisterError
from harmonia.registers.register import Register, register
from harmonia.registers.rows import read_rows
from harmonia.registers.terc.authority import Authority, AuthorityKind
from harmonia.registers.terc.codes import FIRST_CITY, GMINAS, VOIVODESHIPS, key_of
from harmonia.registers.terc.units import COLUMNS, Unit, units


def read_terc(data: bytes) -> Register[Authority]:
    """The authorities of the official TERC file: .csv, .xml, or a .zip of one of them.

    Towns and countryside of urban-rural gminas, districts and delegaturas are no authorities and
    are left out; a city with powiat rights is one authority with two codes.

    Raises:
        RegisterError: the file is refused whole; the error names the line and what is wrong.
    """
    found = list(units(read_rows(data, COLUMNS)))
    on = _day(found)
    voivodeships = [unit for unit in found if not unit.powiat]
    powiats = {unit.code: unit for unit in found if unit.powiat and not unit.gmina}
    gminas = _gminas(found, powiats)
    _check_whole(voivodeships, powiats)
    return register(
        on,
        [
            *(_authority(unit, AuthorityKind.VOIVODESHIP) for unit in voivodeships),
            *(one for code, unit in powiats.items() for one in _below(unit, gminas[code])),
        ],
    )


def _day(found: Sequence[Unit]) -> date:
    on = found[0].on
    for unit in found:
        if unit.on != on:
            raise unit.row.refuse(Fault.SEVERAL_DAYS, f"{unit.on}")
    return on


def _gminas(found: Sequence[Unit], powiats: Mapping[str, Unit]) -> Mapping[str, list[Unit]]:
    """The gminas of each powiat; parts of gminas are looked at, and left out."""
    gminas: dict[str, list[Unit]] = defaultdict(list)
    keys: set[str] = set()
    for unit in found:
        if not unit.gmina:
            continue
        powiat = unit.voivodeship + unit.powiat
        if powiat not in powiats:
            raise unit.row.refuse(Fault.NO_PARENT, unit.code)
        if unit.kind in GMINAS:
            if key_of(unit.code) in keys:
                raise unit.row.refuse(Fault.TWICE, key_of(unit.code))
            keys.add(key_of(unit.code))
            gminas[powiat].append(unit)
    return gminas


def _check_whole(voivodeships: Sequence[Unit], powiats: Mapping[str, Unit]) -> None:
    """A file that was cut off lacks voivodeships, or ends in one without its powiats."""
    listed = {unit.code for unit in voivodeships}
    for unit in powiats.values():
        if unit.voivodeship not in listed:
            raise unit.row.refuse(Fault.NO_PARENT, unit.code)
    full = {unit.voivodeship for unit in powiats.values()}
    for code in sorted(VOIVODESHIPS - full):
        raise RegisterError(Fault.NO_PARTS, value=code)


def _below(powiat: Unit, gminas: Sequence[Unit]) -> Iterator[Authority]:
    """A powiat and its gminas, or the one authority that a city with powiat rights is."""
    if not gminas:
        raise powiat.row.refuse(Fault.NO_PARTS, powiat.code)
    if powiat.powiat < FIRST_CITY:
        yield _authority(powiat, AuthorityKind.POWIAT)
        yield from (_authority(unit, GMINAS[unit.kind]) for unit in gminas)
    elif len(gminas) > 1 or GMINAS[gminas[0].kind] is not AuthorityKind.URBAN:
        raise gminas[-1].row.refuse(Fault.BAD_CODE, gminas[-1].code)
    else:
        yield _authority(gminas[0], AuthorityKind.CITY, powiat.code)


def _authority(unit: Unit, kind: AuthorityKind, *further: str) -> Authority:
    return Authority(key_of(unit.code), unit.name, kind, (unit.code, *further))
