"""Rules that hold in the database itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone

import made_up_people as made
from harmonia.web.people import sentences
from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.models import Authority, Invitation, Membership, Organisation, Person
from harmonia.web.people.scope import acting_for
from harmonia.web.people.tokens import digest

pytestmark = pytest.mark.django_db


def _refused(write: Callable[[], Any]) -> None:
    with pytest.raises(DatabaseError), transaction.atomic():
        write()


def test_an_address_belongs_to_one_person_whatever_its_case() -> None:
    made.person(email="anna@gmina.example")
    _refused(lambda: made.person(email="Anna@GMINA.example"))
    ola = made.person()
    _refused(lambda: Person.objects.filter(pk=ola.pk).update(email="ANNA@gmina.example"))


def test_a_person_has_a_role_once_at_a_time_and_again_after_it_ended() -> None:
    here, anna = made.organisation(), made.person()
    first = made.membership(anna, here, Role.TEACHER)
    _refused(lambda: made.membership(anna, here, Role.TEACHER))
    made.membership(anna, here, Role.OBSERVER)
    first.until = timezone.now()
    first.save()
    made.membership(anna, here, Role.TEACHER)


def test_the_database_tells_the_person_in_polish() -> None:
    here, anna = made.organisation(), made.person()
    made.membership(anna, here, Role.TEACHER)
    again = Membership(person=anna, organisation=here, role="teacher", since=timezone.now())
    with acting_for(here), pytest.raises(ValidationError) as refusal:
        again.validate_constraints()
    assert refusal.value.messages == [sentences.HAS_THIS_ROLE]


def test_no_role_and_no_kind_out_of_the_list() -> None:
    here, anna = made.organisation(), made.person()
    now = timezone.now()
    _refused(
        lambda: Membership.objects.create(person=anna, organisation=here, role="king", since=now)
    )
    _refused(lambda: Organisation.objects.filter(pk=here.pk).update(kind="firm"))


def test_nothing_ends_before_it_begins() -> None:
    here, anna = made.organisation(), made.person()
    begun = made.membership(anna, here, Role.TEACHER)
    begun.until = begun.since - timedelta(seconds=1)
    _refused(begun.save)
    here.valid_from, here.valid_until = date(2026, 1, 2), date(2026, 1, 1)
    _refused(here.save)


@pytest.mark.parametrize(
    ("kind", "code", "powiat_code"),
    [
        ("rural", "1419042", None),
        ("rural", "306101", None),
        ("city", "306101", None),
        ("powiat", "3061", None),
        ("powiat", "1419", "1419"),
        ("kingdom", "1419", None),
    ],
)
def test_codes_fit_the_type(kind: str, code: str, powiat_code: str | None) -> None:
    here = made.organisation()
    _refused(
        lambda: Authority.objects.create(
            organisation=here, type=kind, code=code, powiat_code=powiat_code
        )
    )


def test_a_code_belongs_to_one_authority() -> None:
    one, other = made.organisation(), made.organisation()
    Authority.objects.create(organisation=one, type="rural", code="141904")
    _refused(lambda: Authority.objects.create(organisation=other, type="urban", code="141904"))


def test_nobody_is_their_own_partner() -> None:
    here = made.organisation()
    _refused(lambda: made.partnership(here, here))


def test_partners_are_partners_once() -> None:
    here = made.organisation()
    centre = made.organisation("Poradnia", OrganisationKind.INSTITUTION)
    made.partnership(here, centre)
    _refused(lambda: made.partnership(here, centre))


def test_an_invitation_is_used_or_withdrawn_but_not_both() -> None:
    here, now = made.organisation(), timezone.now()
    times = {"created_at": now, "expires_at": now, "accepted_at": now, "withdrawn_at": now}
    _refused(
        lambda: Invitation.objects.create(
            organisation=here,
            email="a@b.example",
            role="teacher",
            token_digest=digest("x"),
            **times,
        )
    )


def test_a_person_with_a_past_cannot_be_deleted() -> None:
    anna = made.member(made.organisation(), Role.TEACHER)
    with pytest.raises(IntegrityError):
        anna.delete()


def test_an_organisation_is_valid_from_its_first_day_to_its_last() -> None:
    here = Organisation(valid_from=date(2026, 1, 1), valid_until=date(2026, 12, 31))
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1)]
    assert [here.is_valid_on(day) for day in days] == [False, True, True, False]
    assert Organisation().is_valid_on(days[0])
