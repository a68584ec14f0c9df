"""Roles and permissions: two short lists that hold together."""

from __future__ import annotations

import pytest

from harmonia.web.people import sentences
from harmonia.web.people.enums import AuthorityType, OrganisationKind, Role
from harmonia.web.people.permissions import Permission
from harmonia.web.people.roles import HELD_IN, PARTNER_PERMISSIONS, PERMISSIONS, roles_to_give


def test_every_role_has_its_rights_a_polish_name_and_a_place_where_it_is_held() -> None:
    held = {role for roles in HELD_IN.values() for role in roles}
    assert set(PERMISSIONS) == set(sentences.ROLES) == held == set(Role)


def test_every_kind_and_type_has_a_polish_name() -> None:
    assert set(sentences.KINDS) == set(HELD_IN) == set(OrganisationKind)
    assert set(sentences.AUTHORITY_TYPES) == set(AuthorityType)


def test_every_permission_is_given_to_somebody() -> None:
    given = frozenset().union(*PERMISSIONS.values())
    assert given == set(Permission)


def test_every_kind_of_organisation_has_somebody_who_can_invite() -> None:
    for roles in HELD_IN.values():
        assert any(Permission.MANAGE_PEOPLE in PERMISSIONS[role] for role in roles)


def test_who_manages_people_also_sees_them() -> None:
    for rights in PERMISSIONS.values():
        assert Permission.MANAGE_PEOPLE not in rights or Permission.SEE_PEOPLE in rights


def test_a_partner_never_may_more_than_the_same_role_at_home() -> None:
    for role, rights in PARTNER_PERMISSIONS.items():
        assert rights <= PERMISSIONS[role]
        assert role in HELD_IN[OrganisationKind.INSTITUTION]


@pytest.mark.parametrize("kind", OrganisationKind)
@pytest.mark.parametrize("giver", [role for role in Role if role != Role.NATIONAL_COORDINATOR])
def test_only_a_national_coordinator_makes_another(kind: OrganisationKind, giver: Role) -> None:
    assert Role.NATIONAL_COORDINATOR not in roles_to_give(kind, giver)


def test_a_national_coordinator_and_the_operator_can_make_one() -> None:
    kind = OrganisationKind.INSTITUTION
    assert Role.NATIONAL_COORDINATOR in roles_to_give(kind, Role.NATIONAL_COORDINATOR)
    assert Role.NATIONAL_COORDINATOR in roles_to_give(kind, None)
