"""Questions about people and organisations."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from harmonia.web.people.acting import Acting
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Invitation, Membership, Organisation, Person
from harmonia.web.people.names import sort_key
from harmonia.web.people.permissions import Permission
from harmonia.web.people.roles import PARTNER_PERMISSIONS, PERMISSIONS
from harmonia.web.people.scope import acting_for, acting_for_several


@dataclass(frozen=True, slots=True)
class MyOrganisation:
    """One organisation of a person, with the roles they have in it, in order of roles."""

    organisation: Organisation
    roles: tuple[Role, ...]
    permissions: frozenset[Permission]


def organisations_of(person: Person) -> list[Organisation]:
    """The organisations in which the person has a role today, by name."""
    mine = Organisation.objects.filter(memberships__person=person, memberships__until__isnull=True)
    return list(mine.distinct().order_by("sort_key", "pk"))


def my_organisations(person: Person) -> list[MyOrganisation]:
    """The person's organisations with their roles; three queries, however many there are."""
    organisations = organisations_of(person)
    with acting_for_several(organisations):
        rows = list(
            Membership.objects.filter(person=person, until=None).values_list(
                "organisation_id", "role"
            )
        )
    return [
        _mine(each, {Role(role) for pk, role in rows if pk == each.pk}) for each in organisations
    ]


def _mine(organisation: Organisation, roles: set[Role]) -> MyOrganisation:
    ordered = tuple(role for role in Role if role in roles)
    return MyOrganisation(
        organisation, ordered, frozenset().union(*(PERMISSIONS[role] for role in ordered))
    )


def acting_in(
    organisation: Organisation, person: Person, permission: Permission | None
) -> Acting | None:
    """The person acting in the organisation; `None` for a stranger.

    The membership is the first, in order of roles, that gives ``permission``; without such a one,
    the first of all. Call inside a scope of the organisation.
    """
    rights = {each: PERMISSIONS[Role(each.role)] for each in _open_memberships(person)}
    if not rights:
        rights = {
            each: PARTNER_PERMISSIONS[Role(each.role)]
            for each in _partner_memberships(organisation, person)
        }
    if not rights:
        return None
    ordered = sorted(rights, key=lambda each: list(Role).index(Role(each.role)))
    by_right = next((each for each in ordered if permission in rights[each]), ordered[0])
    return Acting(person, organisation, by_right, frozenset().union(*rights.values()))


def _open_memberships(person: Person) -> QuerySet[Membership]:
    return Membership.objects.filter(person=person, until=None)


def _partner_memberships(organisation: Organisation, person: Person) -> list[Membership]:
    """The person's memberships in institutions that work for the organisation today."""
    partners = list(
        Organisation.objects.filter(
            works_for__organisation=organisation, works_for__until__isnull=True
        )
    )
    if not partners:
        return []
    with acting_for_several(partners):
        return list(_open_memberships(person).filter(role__in=list(PARTNER_PERMISSIONS)))


def members(organisation: Organisation) -> list[Membership]:
    """The open memberships of an organisation with their people, by name."""
    with acting_for(organisation):
        rows = Membership.objects.filter(until=None).select_related("person", "department")
        return sorted(rows, key=_by_name_and_role)


def _by_name_and_role(membership: Membership) -> tuple[str, int, int]:
    role = list(Role).index(Role(membership.role))
    return sort_key(membership.person.name), role, membership.pk


def managers_besides(membership: Membership) -> int:
    """How many other people of the organisation can invite and change roles."""
    managing = [role for role in Role if Permission.MANAGE_PEOPLE in PERMISSIONS[role]]
    others = Membership.objects.filter(
        organisation=membership.organisation_id, until=None, role__in=managing
    ).exclude(pk=membership.pk)
    return others.filter(person__is_active=True).count()


def open_invitations(organisation: Organisation) -> list[Invitation]:
    """Invitations that wait to be accepted, or whose term has passed; the newest first."""
    rows = Invitation.objects.filter(organisation=organisation, accepted_at=None, withdrawn_at=None)
    return list(rows.select_related("invited_by").order_by("-created_at", "-pk"))


def invitations_touched(*, organisation: Organisation, person: Person) -> QuerySet[Invitation]:
    """Open invitations to the person or by the person: dead once their role changes."""
    return Invitation.objects.filter(
        Q(email=person.email) | Q(invited_by=person),
        organisation=organisation,
        accepted_at=None,
        withdrawn_at=None,
    )


def person_with_address(email: str) -> Person | None:
    """The person with this address, kept as `harmonia.web.people.names.address` keeps it."""
    return Person.objects.filter(email=email).first()
