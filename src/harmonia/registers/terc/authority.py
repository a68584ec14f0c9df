"""An authority of the register of territorial units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AuthorityKind(StrEnum):
    """What an authority is; a city with powiat rights is one, gmina and powiat at once."""

    VOIVODESHIP = "voivodeship"
    POWIAT = "powiat"
    CITY = "city"  # miasto na prawach powiatu
    URBAN = "urban"  # gmina miejska
    RURAL = "rural"  # gmina wiejska
    MIXED = "mixed"  # gmina miejsko-wiejska


@dataclass(frozen=True, slots=True)
class Authority:
    """A voivodeship, a powiat, a gmina or a city with powiat rights.

    ``key`` is 2, 4 or 6 digits: WW, WWPP or WWPPGG; the seventh digit of a gmina is its kind and
    changes. ``codes`` are the official codes, a gmina's with seven digits; a city with powiat
    rights has two, the gmina's first: ("3061011", "3061").
    """

    key: str
    name: str
    kind: AuthorityKind
    codes: tuple[str, ...]

    @property
    def opened_on(self) -> date | None:
        """TERC does not say when a unit was made."""
        return None

    @property
    def closed_on(self) -> date | None:
        """TERC lists only what stands."""
        return None
