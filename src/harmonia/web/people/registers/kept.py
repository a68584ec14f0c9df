"""Entries of registers as our tables keep them: what is compared is what is kept."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from harmonia.registers import Register
from harmonia.registers.register import register
from harmonia.registers.rspo import Institution, Places
from harmonia.registers.terc import Authority, AuthorityKind, own_name
from harmonia.web.people.enums import AuthorityType
from harmonia.web.people.names import NAME_LENGTH

_SEVENTH_DIGITS: Final = {
    AuthorityKind.URBAN: "1",
    AuthorityKind.RURAL: "2",
    AuthorityKind.MIXED: "3",
    AuthorityKind.CITY: "1",
}
_CUT = "…"


@dataclass(frozen=True, slots=True)
class KeptInstitution:
    """An institution of RSPO in our terms.

    ``run_by`` is the key of the authority that runs it, where that is sure; ``run_by_name`` is what
    the register says. The days are not compared by themselves: they become days of validity.
    """

    key: str
    name: str
    kind: str
    run_by: str | None
    run_by_name: str
    opened_on: date | None = field(default=None, compare=False)
    closed_on: date | None = field(default=None, compare=False)


def kept_terc(terc: Register[Authority]) -> Register[Authority]:
    """The register with each authority called as it calls itself."""
    return register(
        terc.on, [replace(one, name=_cut(own_name(one))) for one in terc.entries.values()]
    )


def kept_rspo(rspo: Register[Institution], places: Places) -> Register[KeptInstitution]:
    """The register in our terms."""
    return register(rspo.on, [_institution(one, places) for one in rspo.entries.values()])


def kept_authority(name: str, authority_type: str, code: str, powiat_code: str | None) -> Authority:
    """An authority out of our tables; its type gives the seventh digit of its code."""
    kind = AuthorityKind(AuthorityType(authority_type).value)
    codes = (code + _SEVENTH_DIGITS.get(kind, ""), powiat_code)
    return Authority(code, name, kind, tuple(one for one in codes if one))


def label(institution: KeptInstitution) -> str:
    """The name and the number: "Przedszkole nr 2 (RSPO 57368)"."""
    return f"{institution.name} (RSPO {institution.key})"


def _institution(one: Institution, places: Places) -> KeptInstitution:
    return KeptInstitution(
        key=one.key,
        name=_cut(one.name),
        kind=_cut(one.kind),
        run_by=places.runs(one),
        run_by_name=_cut("; ".join(body.name for body in one.run_by if body.name)),
        opened_on=one.opened_on,
        closed_on=one.closed_on,
    )


def _cut(text: str) -> str:
    """A text as long as our columns: some names in RSPO are longer than any other."""
    return text if len(text) <= NAME_LENGTH else text[: NAME_LENGTH - len(_CUT)].rstrip() + _CUT
