"""Inviting and coming in: once, in time, for one address, one organisation, one role."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

import made_up_people as made
from harmonia.web.history.queries import events_of_organisation
from harmonia.web.people import emails, sentences
from harmonia.web.people.acting import Acting, as_operator
from harmonia.web.people.actions import (
    Issued,
    accept_invitation,
    change_role,
    invite_person,
    leave_organisation,
    withdraw_invitation,
)
from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.models import Invitation, Membership, Organisation, Person
from harmonia.web.people.rules import Refused
from harmonia.web.people.scope import acting_for
from harmonia.web.people.tokens import digest

pytestmark = pytest.mark.django_db
ADDRESS = "jan@gmina.example"


@pytest.fixture
def here() -> Any:
    """An organisation that is acted for."""
    organisation = made.organisation()
    with acting_for(organisation):
        yield organisation


@pytest.fixture
def officer(here: Organisation) -> Acting:
    return made.acting(made.member(here, Role.EDUCATION_OFFICER), here)


def _invite(by: Acting, role: Role = Role.OBSERVER, email: str = ADDRESS) -> Issued:
    return invite_person(by=by, email=email, role=role, link=lambda token: f"http://x/{token}/")


def _fresh(issued: Issued) -> Invitation:
    return Invitation.objects.get(pk=issued.invitation.pk)


def _told(organisation: Organisation) -> list[str]:
    return [event.kind for event in events_of_organisation(organisation.pk)]


def test_somebody_new_gets_an_account_and_the_role(here: Organisation, officer: Acting) -> None:
    issued = _invite(officer)
    jan = accept_invitation(
        invitation=issued.invitation, person=None, name="Jan Lis", password=made.PASSWORD
    )
    assert (jan.email, jan.name) == (ADDRESS, "Jan Lis")
    assert jan.check_password(made.PASSWORD)
    assert made.acting(jan, here).role is Role.OBSERVER
    assert set(_told(here)) >= {
        "people.person_invited",
        "people.person_joined",
        "people.invitation_accepted",
    }


def test_somebody_with_an_account_gets_the_role(here: Organisation, officer: Acting) -> None:
    jan = made.person("Jan Lis", ADDRESS)
    accept_invitation(invitation=_invite(officer).invitation, person=jan)
    assert made.acting(jan, here).role is Role.OBSERVER


def test_the_token_is_kept_nowhere(here: Organisation, officer: Acting) -> None:
    issued = _invite(officer)
    token = issued.link.split("/")[-2]
    row = Invitation.objects.filter(pk=issued.invitation.pk).values().get()
    assert token not in str(row)
    assert row["token_digest"] == digest(token)
    assert token not in "".join(
        f"{event.before}{event.after}{event.sentence}" for event in events_of_organisation(here.pk)
    )
    assert token not in repr(issued)


def test_it_works_once(officer: Acting) -> None:
    jan = made.person("Jan Lis", ADDRESS)
    issued = _invite(officer)
    accept_invitation(invitation=issued.invitation, person=jan)
    with pytest.raises(Refused, match="nieważne"):
        accept_invitation(invitation=issued.invitation, person=jan)


def test_it_expires(officer: Acting) -> None:
    issued = _invite(officer)
    Invitation.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    with pytest.raises(Refused, match="nieważne"):
        accept_invitation(invitation=issued.invitation, person=made.person(email=ADDRESS))


def test_it_is_for_one_address_whatever_its_case(here: Organisation, officer: Acting) -> None:
    issued = _invite(officer, email="Jan@Gmina.Example ")
    with pytest.raises(Refused, match="jest dla adresu"):
        accept_invitation(invitation=issued.invitation, person=made.person())
    accept_invitation(invitation=issued.invitation, person=made.person(email=ADDRESS))
    assert Membership.objects.filter(organisation=here, person__email=ADDRESS).count() == 1


def test_an_address_with_an_account_cannot_be_given_a_second_one(officer: Acting) -> None:
    issued = _invite(officer)
    made.person(email=ADDRESS)
    with pytest.raises(Refused) as refusal:
        accept_invitation(
            invitation=issued.invitation, person=None, name="X", password=made.PASSWORD
        )
    assert str(refusal.value) == sentences.SIGN_IN_FIRST
    assert Person.objects.filter(email=ADDRESS).count() == 1
    assert _fresh(issued).accepted_at is None


def test_a_second_invitation_makes_the_first_worthless(officer: Acting) -> None:
    first, second = _invite(officer), _invite(officer)
    assert _fresh(first).withdrawn_at is not None
    assert _fresh(second).is_open_at(timezone.now())


def test_it_can_be_withdrawn_and_withdrawing_again_changes_nothing(
    here: Organisation, officer: Acting
) -> None:
    issued = _invite(officer)
    withdraw_invitation(by=officer, invitation=issued.invitation)
    withdraw_invitation(by=officer, invitation=issued.invitation)
    assert not _fresh(issued).is_open_at(timezone.now())
    assert _told(here).count("people.invitation_withdrawn") == 1


def test_it_dies_when_the_role_of_the_invited_changes(here: Organisation, officer: Acting) -> None:
    jan = made.person(email=ADDRESS)
    held = made.membership(jan, here, Role.TEAM_MEMBER)
    issued = _invite(officer, Role.EDUCATION_OFFICER)
    change_role(by=officer, membership=held, role=Role.OBSERVER)
    with pytest.raises(Refused):
        accept_invitation(invitation=issued.invitation, person=jan)


def test_it_dies_when_whoever_invited_leaves(here: Organisation, officer: Acting) -> None:
    made.member(here, Role.APPROVER)
    issued = _invite(officer)
    assert officer.membership is not None
    leave_organisation(by=officer, membership=officer.membership)
    assert not _fresh(issued).is_open_at(timezone.now())


def test_an_invitation_elsewhere_lives_on(officer: Acting) -> None:
    there = made.organisation("Gmina Leśna")
    jan = made.person(email=ADDRESS)
    with acting_for(there):
        elsewhere = _invite(as_operator(there))
    held = made.membership(jan, officer.here, Role.OBSERVER)
    leave_organisation(by=officer, membership=held)
    with acting_for(there):
        assert _fresh(elsewhere).is_open_at(timezone.now())


@pytest.mark.parametrize("role", [Role.OBSERVER, Role.TEAM_MEMBER, Role.TREASURER])
def test_without_the_right_nobody_is_invited(here: Organisation, role: Role) -> None:
    with pytest.raises(Refused):
        _invite(made.acting(made.member(here, role), here))
    assert not Invitation.objects.exists()


@pytest.mark.parametrize("role", [Role.HEADTEACHER, Role.TEACHER, Role.NATIONAL_COORDINATOR])
def test_a_role_of_another_kind_of_organisation_is_not_given(officer: Acting, role: Role) -> None:
    with pytest.raises(Refused, match="nie możesz nadać"):
        _invite(officer, role)


def test_the_head_of_an_institution_makes_no_national_coordinator() -> None:
    centre = made.organisation("Ośrodek", OrganisationKind.INSTITUTION)
    with acting_for(centre):
        head = made.acting(made.member(centre, Role.HEADTEACHER), centre)
        with pytest.raises(Refused):
            _invite(head, Role.NATIONAL_COORDINATOR)
        _invite(as_operator(centre), Role.NATIONAL_COORDINATOR)


def test_who_has_the_role_is_not_invited_to_it(here: Organisation, officer: Acting) -> None:
    made.membership(made.person(email=ADDRESS), here, Role.OBSERVER)
    with pytest.raises(Refused, match="już tę rolę"):
        _invite(officer)
    _invite(officer, Role.TREASURER)


def test_without_a_mail_server_nothing_is_said_to_be_sent(officer: Acting) -> None:
    assert _invite(officer).mailed is False
    assert mail.outbox == []


def test_with_a_mail_server_the_link_goes_out_in_polish(officer: Acting, settings: Any) -> None:
    settings.MAIL_IS_SET = True
    settings.DEFAULT_FROM_EMAIL = "harmonia@gmina.example"
    issued = _invite(officer)
    assert issued.mailed is True
    (sent,) = mail.outbox
    assert sent.to == [ADDRESS]
    assert issued.link in sent.body
    assert "obserwator" in sent.body
    assert sent.subject == "Zaproszenie do organizacji Gmina Brzozowa"


def test_a_name_with_lines_cannot_add_headers_to_the_mail() -> None:
    assert "\n" not in sentences.invitation_subject("Gmina\nBcc: x@y.example")


def test_a_mail_server_that_fails_leaves_the_invitation_to_be_handed_over(
    officer: Acting, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> int:
        raise ConnectionRefusedError

    settings.MAIL_IS_SET = True
    monkeypatch.setattr(emails, "send_mail", fail)
    issued = _invite(officer)
    assert issued.mailed is False
    assert _fresh(issued).is_open_at(timezone.now())
