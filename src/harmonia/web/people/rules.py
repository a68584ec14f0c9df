"""What a person may do, and what the state of things allows.

`check_…` raises `Refused` with a Polish sentence, `can_…` is its boolean.
"""

from __future__ import annotations

from collections.abc import Collection

from harmonia.web.people import sentences
from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.permissions import Permission
from harmonia.web.people.roles import PERMISSIONS, roles_to_give


class Refused(Exception):  # noqa: N818 (a refusal is an answer, not an error of the program)
    """It is not allowed, or not now; the message is a Polish sentence for the person."""


def check_can_give(
    role: Role,
    *,
    kind: OrganisationKind,
    permissions: Collection[Permission],
    giver: Role | None,
) -> None:
    """May somebody with these rights give this role in an organisation of this kind?

    ``giver`` is the role they act in; `None` is the operator of the machine.
    """
    if Permission.MANAGE_PEOPLE not in permissions:
        raise Refused(sentences.MAY_NOT_MANAGE)
    if role not in roles_to_give(kind, giver):
        raise Refused(sentences.role_not_here(role))


def check_can_end(
    *, own: bool, permissions: Collection[Permission], role: Role, managers_left: int
) -> None:
    """May this membership be ended, with this many people left who can manage people?

    Everybody may leave; to end another person's membership takes a right. The last one who can
    invite stays until there is a successor, or nobody could ever come in again.
    """
    if not own and Permission.MANAGE_PEOPLE not in permissions:
        raise Refused(sentences.MAY_NOT_MANAGE)
    if Permission.MANAGE_PEOPLE in PERMISSIONS[role] and not managers_left:
        raise Refused(sentences.LAST_MANAGER)


def check_can_change_role(*, own: bool) -> None:
    """May this membership get another role? Nobody changes their own."""
    if own:
        raise Refused(sentences.OWN_ROLE)


def check_can_partner(*, authority: bool, institution: bool, may: bool) -> None:
    """May an institution begin to work for an authority, at the word of somebody of it?"""
    if not may:
        raise Refused(sentences.MAY_NOT_PARTNER)
    if not authority or not institution:
        raise Refused(sentences.PARTNERS_OF_OTHER_KINDS)


def check_can_accept(*, is_open: bool, for_address: str, address: str) -> None:
    """May the person with this address accept an invitation sent to ``for_address``?"""
    if not is_open:
        raise Refused(sentences.INVITATION_DEAD)
    if for_address != address:
        raise Refused(sentences.for_another(for_address, address))
