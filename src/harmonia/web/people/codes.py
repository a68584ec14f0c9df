"""TERC codes of authorities: which codes an authority of a given type has."""

from __future__ import annotations

import re

from harmonia.web.people.enums import AuthorityType

CODE_LENGTH = 6  # digits: the seventh tells the type of a gmina and changes with it
POWIAT_CODE_LENGTH = 4
CITIES_FROM = 61  # number of a powiat from which the powiat is a city
_VOIVODESHIPS = "(0[2468]|1[02468]|2[02468]|3[02])"
_POWIAT = rf"{_VOIVODESHIPS}(0[1-9]|[1-5][0-9]|60)"
_CITY = rf"{_VOIVODESHIPS}(6[1-9]|[7-9][0-9])"
_GMINA = "(0[1-9]|[1-9][0-9])"

PATTERNS: dict[AuthorityType, str] = {
    AuthorityType.RURAL: rf"^{_POWIAT}{_GMINA}$",
    AuthorityType.URBAN: rf"^{_POWIAT}{_GMINA}$",
    AuthorityType.MIXED: rf"^{_POWIAT}{_GMINA}$",
    AuthorityType.CITY: rf"^{_CITY}01$",
    AuthorityType.POWIAT: rf"^{_POWIAT}$",
    AuthorityType.VOIVODESHIP: rf"^{_VOIVODESHIPS}$",
}


def is_code(authority_type: AuthorityType, code: str) -> bool:
    """Whether an authority of this type can have this TERC code (2, 4 or 6 digits)."""
    return code.isascii() and re.fullmatch(PATTERNS[authority_type], code) is not None


def powiat_code(authority_type: AuthorityType, code: str) -> str | None:
    """The second code of a city with powiat rights ("306101" → "3061"), `None` for all others."""
    return code[:POWIAT_CODE_LENGTH] if authority_type is AuthorityType.CITY else None
