"""Roles are changed and memberships end; sessions and invitations end with them."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from harmonia.web.history.actions import record
from harmonia.web.history.facts import Subject
from harmonia.web.history.operations import operation
from harmonia.web.people.acting import Acting
from harmonia.web.people.actions.persons import end_sessions
from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.models import Membership, Organisation
from harmonia.web.people.queries import invitations_touched, managers_besides
from harmonia.web.people.rules import check_can_change_role, check_can_end, check_can_give


@transaction.atomic
def change_role(*, by: Acting, membership: Membership, role: Role) -> Membership:
    """Give a member another role: the old membership ends and a new one begins.

    Sessions and open invitations of the person end, so that nothing goes on under the old role.

    Raises:
        Refused: not allowed, one's own role, or the last one who could invite.
    """
    membership = _locked(membership)
    if Role(membership.role) is role:
        return membership
    check_can_change_role(own=_own(by, membership))
    kind = OrganisationKind(membership.organisation.kind)
    for touched in (Role(membership.role), role):  # nobody takes away what they could not give
        check_can_give(touched, kind=kind, permissions=by.permissions, giver=by.role)
    _check_can_end(by, membership)
    with operation():
        now = timezone.now()
        _end(membership, now)
        changed = _begun(membership, role, now)
        record(
            kind="people.role_changed",
            by=by.actor,
            organisation=membership.organisation_id,
            subject=Subject("person", membership.person_id, membership.person.name),
            before={"role": membership.role},
            after={"role": role.value},
        )
    return changed


@transaction.atomic
def leave_organisation(*, by: Acting, membership: Membership) -> None:
    """End a membership: one's own, or another's with the right to manage people.

    Raises:
        Refused: not allowed, or the last one who could invite.
    """
    membership = _locked(membership)
    _check_can_end(by, membership)
    with operation():
        _end(membership, timezone.now())
        record(
            kind="people.membership_ended",
            by=by.actor,
            organisation=membership.organisation_id,
            subject=Subject("person", membership.person_id, membership.person.name),
            before={"role": membership.role},
            after=None,
        )


def _locked(membership: Membership) -> Membership:
    """The open membership, with its organisation locked: two who leave at once are one too many.

    Raises:
        Membership.DoesNotExist: it has ended meanwhile.
    """
    Organisation.objects.select_for_update().get(pk=membership.organisation_id)
    return Membership.objects.select_related("person", "organisation").get(
        pk=membership.pk, until=None
    )


def _own(by: Acting, membership: Membership) -> bool:
    return by.person is not None and by.person.pk == membership.person_id


def _check_can_end(by: Acting, membership: Membership) -> None:
    role = Role(membership.role)
    check_can_end(
        own=_own(by, membership),
        permissions=by.permissions,
        role=role,
        managers_left=managers_besides(membership),
    )


def _end(membership: Membership, now: datetime) -> None:
    membership.until = now
    membership.save(update_fields=["until"])
    touched = invitations_touched(organisation=membership.organisation, person=membership.person)
    touched.update(withdrawn_at=now)
    end_sessions(membership.person)


def _begun(ended: Membership, role: Role, now: datetime) -> Membership:
    """The membership in the new role; the one there already is, if the person has it too."""
    begun, _ = Membership.objects.get_or_create(
        organisation=ended.organisation,
        person=ended.person,
        role=role.value,
        until=None,
        defaults={"since": now, "department": ended.department},
    )
    return begun
