"""Institutions that work for an authority across borders."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import made_up_people as made
from harmonia.web.history.facts import HARMONIA
from harmonia.web.history.queries import events_of_organisation
from harmonia.web.people.acting import Acting, as_operator
from harmonia.web.people.actions import begin_partnership, end_partnership, found_authority
from harmonia.web.people.enums import AuthorityType, OrganisationKind, Role
from harmonia.web.people.models import Organisation
from harmonia.web.people.queries import acting_in
from harmonia.web.people.rules import Refused
from harmonia.web.people.scope import acting_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def here() -> Iterator[Organisation]:
    organisation = made.organisation()
    with acting_for(organisation):
        yield organisation


@pytest.fixture
def officer(here: Organisation) -> Acting:
    return made.acting(made.member(here, Role.EDUCATION_OFFICER), here)


@pytest.fixture
def centre() -> Organisation:
    return made.organisation("Poradnia", OrganisationKind.INSTITUTION)


def test_a_partnership_lets_supporters_in_and_its_end_puts_them_out(
    here: Organisation, officer: Acting, centre: Organisation
) -> None:
    helper = made.member(centre, Role.SUPPORTER)
    begun = begin_partnership(by=officer, partner=centre)
    assert made.acting(helper, here).role is Role.SUPPORTER
    end_partnership(by=officer, partnership=begun)
    end_partnership(by=officer, partnership=begun)
    assert acting_in(here, helper, None) is None
    assert sorted(event.sentence for event in events_of_organisation(here.pk)) == [
        "Poradnia nie pracuje już dla organizacji.",
        "Poradnia pracuje dla organizacji.",
    ]


def test_partners_once(officer: Acting, centre: Organisation) -> None:
    begin_partnership(by=officer, partner=centre)
    with pytest.raises(Refused, match="już pracuje"):
        begin_partnership(by=officer, partner=centre)


def test_only_an_authority_has_partners_and_only_institutions_are(
    officer: Acting, centre: Organisation
) -> None:
    with pytest.raises(Refused):
        begin_partnership(by=officer, partner=made.organisation("Gmina Leśna"))
    with acting_for(centre), pytest.raises(Refused):
        begin_partnership(by=as_operator(centre), partner=made.organisation("Gmina Leśna"))


def test_not_everybody_decides_on_partners(
    here: Organisation, officer: Acting, centre: Organisation
) -> None:
    treasurer = made.acting(made.member(here, Role.TREASURER), here)
    with pytest.raises(Refused):
        begin_partnership(by=treasurer, partner=centre)
    begun = begin_partnership(by=officer, partner=centre)
    with pytest.raises(Refused):
        end_partnership(by=treasurer, partnership=begun)


def test_an_authority_works_without_the_register() -> None:
    city = found_authority(
        by=HARMONIA, name="Miasto Świt", authority_type=AuthorityType.CITY, code="306101"
    )
    assert city.slug == "miasto-swit-306101"
    assert city.authority.powiat_code == "3061"
    assert [event.sentence for event in events_of_organisation(city.pk)] == [
        "Dodano organizację Miasto Świt."
    ]


@pytest.mark.parametrize("code", ["306101", "1419042", ""])
def test_an_authority_needs_a_code_that_fits_and_is_free(code: str) -> None:
    city = AuthorityType.CITY
    found_authority(by=HARMONIA, name="Miasto Świt", authority_type=city, code="306101")
    with pytest.raises(Refused):
        found_authority(by=HARMONIA, name="Miasto Inne", authority_type=city, code=code)
