"""Which role may do what, where it can be held, and who may give it."""

from __future__ import annotations

from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.permissions import Permission as May

PERMISSIONS: dict[Role, frozenset[May]] = {
    Role.EDUCATION_OFFICER: frozenset(
        {May.SEE_PEOPLE, May.MANAGE_PEOPLE, May.MANAGE_PARTNERS, May.SEE_HISTORY}
    ),
    Role.APPROVER: frozenset({May.SEE_PEOPLE, May.MANAGE_PEOPLE, May.SEE_HISTORY}),
    Role.TREASURER: frozenset({May.SEE_PEOPLE, May.SEE_HISTORY}),
    Role.HEADTEACHER: frozenset({May.SEE_PEOPLE, May.MANAGE_PEOPLE, May.SEE_HISTORY}),
    Role.TEAM_MEMBER: frozenset({May.SEE_PEOPLE}),
    Role.SUPPORTER: frozenset({May.SEE_PEOPLE}),
    Role.NETWORK_COORDINATOR: frozenset({May.SEE_PEOPLE}),
    Role.TEACHER: frozenset({May.SEE_PEOPLE}),
    Role.OBSERVER: frozenset(),
    Role.NATIONAL_COORDINATOR: frozenset({May.SEE_PEOPLE, May.MANAGE_PEOPLE, May.SEE_HISTORY}),
}

# What a person of a partner institution may do in the authority that the institution works for.
# A role that is not here stays at home.
PARTNER_PERMISSIONS: dict[Role, frozenset[May]] = {
    Role.SUPPORTER: frozenset({May.SEE_PEOPLE}),
    Role.NETWORK_COORDINATOR: frozenset({May.SEE_PEOPLE}),
}

HELD_IN: dict[OrganisationKind, tuple[Role, ...]] = {
    OrganisationKind.AUTHORITY: (
        Role.EDUCATION_OFFICER,
        Role.APPROVER,
        Role.TREASURER,
        Role.TEAM_MEMBER,
        Role.SUPPORTER,
        Role.NETWORK_COORDINATOR,
        Role.OBSERVER,
    ),
    OrganisationKind.SCHOOL: (
        Role.HEADTEACHER,
        Role.TEAM_MEMBER,
        Role.TEACHER,
        Role.OBSERVER,
    ),
    OrganisationKind.INSTITUTION: (
        Role.HEADTEACHER,
        Role.TEAM_MEMBER,
        Role.SUPPORTER,
        Role.NETWORK_COORDINATOR,
        Role.TEACHER,
        Role.OBSERVER,
        Role.NATIONAL_COORDINATOR,
    ),
}

# Sees plans of the whole country, so nobody below can make one: only one of their own, or `setup`.
GIVEN_BY_THEIR_OWN = frozenset({Role.NATIONAL_COORDINATOR})


def roles_to_give(kind: OrganisationKind, giver: Role | None) -> tuple[Role, ...]:
    """The roles that ``giver`` may hand out in an organisation of this kind, in order of lists.

    ``None`` is the operator of the machine, who may hand out all of them.
    """
    return tuple(
        role
        for role in HELD_IN[kind]
        if giver is None or role not in GIVEN_BY_THEIR_OWN or giver == role
    )
