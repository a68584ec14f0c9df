"""A school or an institution of the register of schools."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from harmonia.polish.folding import fold

_SUPPORTING: Final = ("poradnia", "placowka doskonalenia nauczycieli", "bibliotek")


@dataclass(frozen=True, slots=True, order=True)
class RunningBody:
    """Who runs an institution, in the register's words; "" where it says nothing.

    ``kind`` is the register's own: "Gmina", "Powiat ziemski", "Miasto na prawach powiatu",
    "Osoba fizyczna"…; the rest is where the body has its seat.
    """

    name: str
    kind: str
    voivodeship: str
    powiat: str
    gmina: str


@dataclass(frozen=True, slots=True)
class Institution:
    """A kindergarten, a school, a counselling centre, a library… as the register states it.

    ``key`` is the RSPO number; ``kind`` the register's type in words; ``gmina`` the official code
    of seven digits, or None; ``parent`` the RSPO number of the complex it belongs to. Names of
    people, telephones and addresses of e-mail stand in the file too, and are never taken.
    """

    key: str
    name: str
    kind: str
    gmina: str | None
    town: str
    status: str  # publiczna, niepubliczna…
    run_by: tuple[RunningBody, ...]
    parent: str | None
    opened_on: date | None
    closed_on: date | None

    @property
    def supports(self) -> bool:
        """Whether it supports schools."""
        return supports(self.kind)


def supports(kind: str) -> bool:
    """Whether institutions of this type support schools.

    These are counselling centres, training centres for teachers and pedagogical libraries.
    """
    return fold(kind).startswith(_SUPPORTING)


def label(institution: Institution) -> str:
    """The name and the number: "Przedszkole nr 2 (RSPO 57368)"."""
    return f"{institution.name} (RSPO {institution.key})"
