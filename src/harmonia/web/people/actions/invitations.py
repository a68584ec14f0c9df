"""Inviting a person, and coming in by an invitation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from harmonia.web.history.actions import record
from harmonia.web.history.facts import Actor, Subject
from harmonia.web.history.operations import operation
from harmonia.web.people import emails, sentences
from harmonia.web.people.acting import Acting
from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.models import Invitation, Membership, Organisation, Person
from harmonia.web.people.names import address
from harmonia.web.people.queries import person_with_address
from harmonia.web.people.rules import Refused, check_can_accept, check_can_give
from harmonia.web.people.tokens import digest, new_token

VALID = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Issued:
    """An invitation just made, with what is known of it only now.

    ``link`` is kept nowhere else. ``mailed`` says whether it went out by mail; if not, whoever
    invites hands it over themselves.
    """

    invitation: Invitation
    link: str = field(repr=False)
    mailed: bool


def invite_person(*, by: Acting, email: str, role: Role, link: Callable[[str], str]) -> Issued:
    """Invite an address to the organisation acted in; an earlier open invitation dies.

    Args:
        by: who invites, with the organisation.
        email: the address; the invitation is for nobody else.
        role: the role offered.
        link: makes the whole address of the page from the token.

    Raises:
        Refused: not allowed, not a role of such an organisation, or the person has it already.
    """
    token = new_token()
    invitation = _invited(by, address(email), role, digest(token))
    the_link = link(token)
    return Issued(invitation, the_link, mailed=emails.send_invitation(invitation, the_link))


@transaction.atomic
def _invited(by: Acting, email: str, role: Role, token_digest: str) -> Invitation:
    organisation = by.here
    kind = OrganisationKind(organisation.kind)
    check_can_give(role, kind=kind, permissions=by.permissions, giver=by.role)
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    if Membership.objects.filter(person__email=email, role=role.value, until=None).exists():
        raise Refused(sentences.HAS_THIS_ROLE)
    now = timezone.now()
    _open_ones().filter(email=email, role=role.value).update(withdrawn_at=now)
    invitation = Invitation.objects.create(
        organisation=organisation,
        email=email,
        role=role.value,
        token_digest=token_digest,
        invited_by=by.person,
        created_at=now,
        expires_at=now + VALID,
    )
    _record("people.person_invited", by.actor, invitation)
    return invitation


@transaction.atomic
def withdraw_invitation(*, by: Acting, invitation: Invitation) -> None:
    """Make an open invitation worthless.

    Raises:
        Refused: not allowed.
    """
    kind = OrganisationKind(invitation.organisation.kind)
    check_can_give(Role(invitation.role), kind=kind, permissions=by.permissions, giver=by.role)
    if _open_ones().filter(pk=invitation.pk).update(withdrawn_at=timezone.now()):
        _record("people.invitation_withdrawn", by.actor, invitation)


@transaction.atomic
def accept_invitation(
    *, invitation: Invitation, person: Person | None, name: str = "", password: str = ""
) -> Person:
    """Use an invitation: somebody signed in gets the role; somebody new an account as well.

    Args:
        invitation: the one whose token was shown.
        person: who is signed in; none for an address without an account.
        name: of a new person.
        password: of a new person.

    Raises:
        Refused: it is dead, or for another address, or the address has an account to sign in to.
    """
    invitation = Invitation.objects.select_for_update().get(pk=invitation.pk)
    now = timezone.now()
    mine = invitation.email if person is None else person.email
    check_can_accept(is_open=invitation.is_open_at(now), for_address=invitation.email, address=mine)
    with operation():
        person = person or _joined(invitation, name, password)
        _used(invitation, now)
        _given(invitation, person, now)
    return person


def _joined(invitation: Invitation, name: str, password: str) -> Person:
    if person_with_address(invitation.email) is not None:
        raise Refused(sentences.SIGN_IN_FIRST)
    person = Person(email=invitation.email, name=name)
    person.set_password(password)
    person.save()
    record(
        kind="people.person_joined",
        by=Actor(person.pk, person.name, None),
        organisation=invitation.organisation_id,
        subject=Subject("person", person.pk, person.name),
        before=None,
        after={"name": person.name, "email": person.email},
    )
    return person


def _used(invitation: Invitation, now: datetime) -> None:
    invitation.accepted_at = now
    invitation.save(update_fields=["accepted_at"])


def _given(invitation: Invitation, person: Person, now: datetime) -> None:
    Membership.objects.get_or_create(
        organisation=invitation.organisation,
        person=person,
        role=invitation.role,
        until=None,
        defaults={"since": now},
    )
    record(
        kind="people.invitation_accepted",
        by=Actor(person.pk, person.name, sentences.ROLES[Role(invitation.role)]),
        organisation=invitation.organisation_id,
        subject=Subject("person", person.pk, person.name),
        before=None,
        after={"role": invitation.role},
    )


def _open_ones() -> QuerySet[Invitation]:
    return Invitation.objects.filter(accepted_at=None, withdrawn_at=None)


def _record(kind: str, by: Actor, invitation: Invitation) -> None:
    record(
        kind=kind,
        by=by,
        organisation=invitation.organisation_id,
        subject=Subject("invitation", invitation.pk, invitation.email),
        before=None,
        after={"role": invitation.role},
    )
