"""Taking a register over: whole or not at all, in one operation, with its events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from django.db import transaction

from harmonia.registers import Difference, Held, Register, compare, listed, succeed
from harmonia.registers.register import Entry
from harmonia.registers.rspo import Institution
from harmonia.registers.terc import Authority
from harmonia.web.history.facts import Actor
from harmonia.web.history.operations import operation
from harmonia.web.people.registers.held import (
    Source,
    held_authorities,
    held_institutions,
    places,
)
from harmonia.web.people.registers.kept import KeptInstitution, kept_rspo, kept_terc
from harmonia.web.people.registers.locking import one_at_a_time
from harmonia.web.people.registers.previewing import new_since
from harmonia.web.people.registers.rules import check_ends_few
from harmonia.web.people.registers.telling import tell
from harmonia.web.people.registers.writing import write_authorities, write_institutions

E = TypeVar("E", bound=Entry)


@transaction.atomic
def load_terc(
    *, by: Actor, terc: Register[Authority], many_may_end: bool = False
) -> Difference[Authority]:
    """Take over the authorities of TERC; loading the same again changes nothing.

    Args:
        by: who does it.
        terc: what `harmonia.registers.terc.read_terc` gave.
        many_may_end: somebody has seen that much will end, and agreed.

    Raises:
        Refused: a newer one was loaded already, or so much would end that it must be agreed to.
    """
    one_at_a_time()
    return _load(
        Source.TERC, kept_terc(terc), held_authorities(), write_authorities, by, agreed=many_may_end
    )


@transaction.atomic
def load_institutions(
    *,
    by: Actor,
    rspo: Register[Institution],
    many_may_end: bool = False,
    part: bool = False,
) -> Difference[KeptInstitution]:
    """Take over schools and other institutions of RSPO; loading the same again changes nothing.

    Load TERC first: an institution is linked to the authority that runs it where that is sure.

    Args:
        by: who does it.
        rspo: what `harmonia.registers.rspo.read_rspo` gave.
        many_may_end: somebody has seen that much will end, and agreed.
        part: the file lists one powiat or the like; what it does not list does not end.

    Raises:
        Refused: a newer one was loaded already, or so much would end that it must be agreed to.
    """
    one_at_a_time()
    kept = kept_rspo(rspo, places(rspo.on))
    held = listed(held_institutions(), kept) if part else held_institutions()
    return _load(Source.RSPO, kept, held, write_institutions, by, agreed=many_may_end)


def _load(  # noqa: PLR0913  (the two registers differ in just these)
    source: Source,
    register: Register[E],
    held: Mapping[str, Held[E]],
    write: Callable[[Mapping[str, Held[E]]], Mapping[str, int]],
    by: Actor,
    *,
    agreed: bool,
) -> Difference[E]:
    since = new_since(source, register.on)
    found = compare(held, register, since=since)
    check_ends_few(found, agreed=agreed)
    if found.nothing:
        return found
    after = succeed(held, register, since=since)
    numbers = write({key: one for key, one in after.items() if one != held.get(key)})
    with operation():
        tell(source, register.on, found, numbers, by=by)
    return found
