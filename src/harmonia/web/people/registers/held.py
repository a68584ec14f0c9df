"""Questions: what we hold of each register."""

from __future__ import annotations

from datetime import date
from enum import IntEnum

from harmonia.registers import Held
from harmonia.registers.rspo import Places
from harmonia.registers.terc import Authority as TercAuthority
from harmonia.web.history.queries import events_of_subject
from harmonia.web.people.models import Authority, Institution
from harmonia.web.people.registers.kept import KeptInstitution, kept_authority

SUBJECT = "register"


class Source(IntEnum):
    """A register; the number is its number in history."""

    TERC = 1
    RSPO = 2


def held_authorities() -> dict[str, Held[TercAuthority]]:
    """All authorities under their codes."""
    rows = Authority.objects.values_list(
        "organisation__name",
        "type",
        "code",
        "powiat_code",
        "organisation__valid_from",
        "organisation__valid_until",
    )
    return {
        code: Held(kept_authority(name, authority_type, code, powiat_code), begins, ends)
        for name, authority_type, code, powiat_code, begins, ends in rows
    }


def held_institutions() -> dict[str, Held[KeptInstitution]]:
    """All institutions that have a number in RSPO, under it."""
    rows = Institution.objects.filter(rspo_number__isnull=False).values_list(
        "rspo_number",
        "organisation__name",
        "type_name",
        "run_by__authority__code",
        "run_by_name",
        "organisation__valid_from",
        "organisation__valid_until",
    )
    return {
        str(number): Held(KeptInstitution(str(number), name, kind, run_by, body), begins, ends)
        for number, name, kind, run_by, body, begins, ends in rows
    }


def places(on: date) -> Places:
    """The authorities that stand on a day, to be found by what RSPO says of them."""
    return Places.of(one.entry for one in held_authorities().values() if one.stands(on))


def last_loaded(source: Source) -> date | None:
    """The day of the latest register of this kind that was taken over."""
    event = events_of_subject(SUBJECT, source.value, organisation=None).last()
    if event is None or event.after is None:
        return None
    return date.fromisoformat(event.after["on"])
