"""Made-up organisations and people, as tests of the web half need them."""

from __future__ import annotations

from itertools import count

from django.utils import timezone

from harmonia.web.people.acting import Acting
from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.models import Membership, Organisation, Partnership, Person
from harmonia.web.people.names import slug, sort_key
from harmonia.web.people.permissions import Permission
from harmonia.web.people.queries import acting_in
from harmonia.web.people.scope import acting_for

PASSWORD = "zielone pole za szkołą"  # noqa: S105 (of people who do not exist)
_numbers = count(1)


def organisation(
    name: str = "Gmina Brzozowa", kind: OrganisationKind = OrganisationKind.AUTHORITY
) -> Organisation:
    """An organisation that no register knows."""
    return Organisation.objects.create(
        kind=kind.value, name=name, slug=slug(name, str(next(_numbers))), sort_key=sort_key(name)
    )


def person(name: str = "Anna Nowak", email: str = "", password: str | None = None) -> Person:
    """A person; without an address given, with one of their own, and as a rule no password."""
    made = Person(name=name, email=email or f"osoba{next(_numbers)}@gmina.example")
    made.set_password(password)
    made.save()
    return made


def membership(who: Person, where: Organisation, role: Role) -> Membership:
    """A role that the person has in the organisation from now on."""
    return Membership.objects.create(
        person=who, organisation=where, role=role.value, since=timezone.now()
    )


def member(where: Organisation, role: Role, name: str = "Anna Nowak") -> Person:
    """A new person with this role in the organisation."""
    made = person(name)
    membership(made, where, role)
    return made


def partnership(authority: Organisation, partner: Organisation) -> Partnership:
    """An institution working for an authority from now on."""
    return Partnership.objects.create(organisation=authority, partner=partner, since=timezone.now())


def acting(who: Person, where: Organisation, permission: Permission | None = None) -> Acting:
    """The person as the door lets them in."""
    with acting_for(where):
        found = acting_in(where, who, permission)
    assert found is not None
    return found
