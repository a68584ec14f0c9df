"""Roles change and memberships end; with them sessions, and nobody is locked out."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

import made_up_people as made
from harmonia.web.history.queries import events_of_organisation
from harmonia.web.people import sentences
from harmonia.web.people.acting import Acting
from harmonia.web.people.actions import change_role, leave_organisation, rename_person
from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.models import Membership, Organisation
from harmonia.web.people.rules import Refused
from harmonia.web.people.scope import acting_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def here() -> Any:
    organisation = made.organisation()
    with acting_for(organisation):
        yield organisation


@pytest.fixture
def officer(here: Organisation) -> Acting:
    return made.acting(made.member(here, Role.EDUCATION_OFFICER), here)


def test_a_role_changes_and_the_old_one_stays_on_record(
    here: Organisation, officer: Acting
) -> None:
    jan = made.person("Jan Lis")
    held = made.membership(jan, here, Role.OBSERVER)
    changed = change_role(by=officer, membership=held, role=Role.TREASURER)
    held.refresh_from_db()
    assert held.until == changed.since
    assert made.acting(jan, here).role is Role.TREASURER
    (event,) = [e for e in events_of_organisation(here.pk) if e.kind == "people.role_changed"]
    assert (event.before, event.after) == ({"role": "observer"}, {"role": "treasurer"})
    assert event.sentence == "Zmieniono rolę osoby: obserwator → skarbnik."
    assert event.actor_role == "pracownik do spraw oświaty"


def test_the_same_role_again_changes_nothing(here: Organisation, officer: Acting) -> None:
    held = made.membership(made.person(), here, Role.OBSERVER)
    assert change_role(by=officer, membership=held, role=Role.OBSERVER) == held
    assert not list(events_of_organisation(here.pk))


def test_a_role_that_the_person_has_besides_is_not_given_twice(
    here: Organisation, officer: Acting
) -> None:
    jan = made.person()
    held = made.membership(jan, here, Role.OBSERVER)
    made.membership(jan, here, Role.TREASURER)
    change_role(by=officer, membership=held, role=Role.TREASURER)
    assert Membership.objects.filter(person=jan, until=None).count() == 1


def test_nobody_changes_their_own_role(officer: Acting) -> None:
    assert officer.membership is not None
    with pytest.raises(Refused) as refusal:
        change_role(by=officer, membership=officer.membership, role=Role.APPROVER)
    assert str(refusal.value) == sentences.OWN_ROLE


def test_a_role_is_changed_only_by_those_who_manage_people(here: Organisation) -> None:
    treasurer = made.acting(made.member(here, Role.TREASURER), here)
    held = made.membership(made.person(), here, Role.OBSERVER)
    with pytest.raises(Refused):
        change_role(by=treasurer, membership=held, role=Role.TEAM_MEMBER)
    with pytest.raises(Refused):
        leave_organisation(by=treasurer, membership=held)


def test_a_national_coordinator_is_neither_made_nor_unmade_by_others() -> None:
    centre = made.organisation("Ośrodek", OrganisationKind.INSTITUTION)
    with acting_for(centre):
        head = made.acting(made.member(centre, Role.HEADTEACHER), centre)
        teacher = made.membership(made.person(), centre, Role.TEACHER)
        coordinator = made.membership(made.person(), centre, Role.NATIONAL_COORDINATOR)
        for held, role in ((teacher, Role.NATIONAL_COORDINATOR), (coordinator, Role.TEACHER)):
            with pytest.raises(Refused):
                change_role(by=head, membership=held, role=role)


def test_everybody_may_leave(here: Organisation, officer: Acting) -> None:
    jan = made.person()
    held = made.membership(jan, here, Role.OBSERVER)
    leave_organisation(by=made.acting(jan, here), membership=held)
    assert not Membership.objects.filter(person=jan, until=None).exists()
    assert [e.kind for e in events_of_organisation(here.pk)] == ["people.membership_ended"]
    del officer


def test_the_last_who_can_invite_stays_until_there_is_another(
    here: Organisation, officer: Acting
) -> None:
    made.member(here, Role.TREASURER)
    assert officer.membership is not None
    with pytest.raises(Refused) as refusal:
        leave_organisation(by=officer, membership=officer.membership)
    assert str(refusal.value) == sentences.LAST_MANAGER
    made.member(here, Role.APPROVER)
    leave_organisation(by=officer, membership=officer.membership)


def test_somebody_switched_off_does_not_count_as_a_successor(
    here: Organisation, officer: Acting
) -> None:
    gone = made.member(here, Role.APPROVER)
    gone.is_active = False
    gone.save()
    assert officer.membership is not None
    with pytest.raises(Refused):
        leave_organisation(by=officer, membership=officer.membership)


def test_a_membership_ends_once(here: Organisation, officer: Acting) -> None:
    held = made.membership(made.person(), here, Role.OBSERVER)
    leave_organisation(by=officer, membership=held)
    with pytest.raises(Membership.DoesNotExist):
        leave_organisation(by=officer, membership=held)


@pytest.mark.parametrize("leaves", [True, False])
def test_all_sessions_of_the_person_end_at_once(
    here: Organisation,
    officer: Acting,
    client: Client,
    *,
    leaves: bool,
) -> None:
    jan = made.person()
    held = made.membership(jan, here, Role.TEAM_MEMBER)
    other = Client()
    for browser in (client, other):
        browser.force_login(jan)
        assert browser.get("/konto/").status_code == 200
    if leaves:
        leave_organisation(by=officer, membership=held)
    else:
        change_role(by=officer, membership=held, role=Role.OBSERVER)
    for browser in (client, other):
        assert browser.get("/konto/").status_code == 302


def test_a_new_name_is_an_event_without_the_name_in_its_sentence() -> None:
    anna = made.person("Anna Nowak")
    with acting_for(made.organisation()):
        rename_person(by=Acting(anna), name="Anna Lis")
    anna.refresh_from_db()
    assert anna.name == "Anna Lis"
