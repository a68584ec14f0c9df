"""Who is acting, in which organisation and by which right: what every page and action is given."""

from __future__ import annotations

from dataclasses import dataclass

from harmonia.web.history.facts import HARMONIA, Actor
from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.models import Membership, Organisation, Person
from harmonia.web.people.permissions import Permission
from harmonia.web.people.sentences import ROLES


@dataclass(frozen=True, slots=True)
class Acting:
    """One person before one page, or Harmonia itself.

    ``membership`` is the one that gave the right to the page; it may be one in a partner
    institution. ``permissions`` are those of all the person's memberships together.
    """

    person: Person | None
    organisation: Organisation | None = None
    membership: Membership | None = None
    permissions: frozenset[Permission] = frozenset()

    @property
    def role(self) -> Role | None:
        """The role acted in."""
        return None if self.membership is None else Role(self.membership.role)

    @property
    def actor(self) -> Actor:
        """The same for the history."""
        if self.person is None:
            return HARMONIA
        role = None if self.role is None else ROLES[self.role]
        return Actor(self.person.pk, self.person.name, role)

    def may(self, permission: Permission) -> bool:
        """Whether the person has this right here."""
        return permission in self.permissions

    @property
    def me(self) -> Person:
        """The person, on a page that only somebody signed in can see.

        Raises:
            LookupError: nobody is signed in.
        """
        if self.person is None:
            raise LookupError("nobody is signed in")
        return self.person

    @property
    def here(self) -> Organisation:
        """The organisation, on a page that has one in its address.

        Raises:
            LookupError: there is none.
        """
        if self.organisation is None:
            raise LookupError("no organisation is acted in")
        return self.organisation

    @property
    def here_kind(self) -> OrganisationKind:
        """What the organisation is."""
        return OrganisationKind(self.here.kind)


def as_operator(organisation: Organisation) -> Acting:
    """The operator of the machine, at its command line: may do everything there."""
    return Acting(None, organisation, None, frozenset(Permission))
