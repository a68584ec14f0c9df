"""Questions: what a register would change."""

from __future__ import annotations

from datetime import date

from harmonia.registers import Difference, Register, compare, listed
from harmonia.registers.rspo import Institution
from harmonia.registers.terc import Authority
from harmonia.web.people.registers.held import (
    Source,
    held_authorities,
    held_institutions,
    last_loaded,
    places,
)
from harmonia.web.people.registers.kept import KeptInstitution, kept_rspo, kept_terc
from harmonia.web.people.registers.rules import check_is_not_older


def preview_terc(terc: Register[Authority]) -> Difference[Authority]:
    """What `load_terc` would do.

    Raises:
        Refused: a newer one was loaded already.
    """
    return compare(held_authorities(), kept_terc(terc), since=new_since(Source.TERC, terc.on))


def preview_institutions(
    rspo: Register[Institution], *, part: bool = False
) -> Difference[KeptInstitution]:
    """What `load_institutions` would do.

    Raises:
        Refused: a newer one was loaded already.
    """
    kept = kept_rspo(rspo, places(rspo.on))
    held = listed(held_institutions(), kept) if part else held_institutions()
    return compare(held, kept, since=new_since(Source.RSPO, rspo.on))


def new_since(source: Source, on: date) -> date | None:
    """Since when a new entry stands: what the first register lists is older than it.

    Raises:
        Refused: a register of a later day was taken over already.
    """
    last = last_loaded(source)
    check_is_not_older(on, last)
    return None if last is None else on


def linked(rspo: Register[Institution]) -> int:
    """How many institutions are run by an authority that is known here for sure."""
    kept = kept_rspo(rspo, places(rspo.on)).entries.values()
    return sum(1 for one in kept if one.run_by is not None)
