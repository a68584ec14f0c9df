"""The official registers taken over into the organisations of an installation."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harmonia.registers import Register
from harmonia.registers.register import register
from harmonia.registers.rspo import Institution as RspoInstitution
from harmonia.registers.rspo import read_rspo
from harmonia.registers.terc import Authority as TercAuthority
from harmonia.registers.terc import AuthorityKind, read_terc
from harmonia.web.history.facts import HARMONIA
from harmonia.web.history.queries import events_of_organisation, events_of_subject
from harmonia.web.people.actions import found_authority
from harmonia.web.people.enums import AuthorityType, OrganisationKind, Role
from harmonia.web.people.models import (
    Authority,
    Institution,
    Membership,
    Organisation,
    Person,
)
from harmonia.web.people.names import NAME_LENGTH
from harmonia.web.people.registers import (
    load_institutions,
    load_terc,
    preview_institutions,
    preview_terc,
)
from harmonia.web.people.rules import Refused
from harmonia.web.people.scope import acting_nationally
from real_plans import SHARED
from register_files import rspo_csv, school, terc_csv, terc_rows

pytestmark = pytest.mark.django_db

OFFICIAL = SHARED / "data" / "terc_2026-01-01.csv"
GMINAS = {"3061011": "Kalisz", "1419032": "Łąck", "1419042": "Gromadka"}
NEXT_YEAR = "2027-01-01"


def terc(
    gminas: Mapping[str, str] | None = None, on: str = "2026-01-01"
) -> Register[TercAuthority]:
    return read_terc(terc_csv(terc_rows(GMINAS if gminas is None else gminas, on)))


def rspo(*rows: Mapping[str, str], on: date = date(2026, 11, 1)) -> Register[RspoInstitution]:
    return read_rspo(rspo_csv(rows), on)


def everything() -> list[object]:
    return [
        list(model.objects.order_by("pk").values())
        for model in (Organisation, Authority, Institution)
    ]


def events() -> int:
    return sum(len(events_of_subject("register", each, organisation=None)) for each in (1, 2))


def test_authorities_come_with_their_names_codes_and_addresses() -> None:
    found = load_terc(by=HARMONIA, terc=terc())

    assert len(found.added) == 16 + 16 + 1 + 16 + 3
    kalisz = Authority.objects.select_related("organisation").get(code="306101")
    assert (kalisz.type, kalisz.powiat_code) == ("city", "3061")
    assert (kalisz.organisation.name, kalisz.organisation.slug) == (
        "Miasto Kalisz",
        "miasto-kalisz-306101",
    )
    assert (kalisz.organisation.valid_from, kalisz.organisation.valid_until) == (None, None)
    assert Authority.objects.get(code="141903").organisation.name == "Gmina Łąck"
    assert Authority.objects.get(code="1419").organisation.name == "Powiat powiat1419"


def test_a_preview_says_what_loading_does_and_changes_nothing() -> None:
    preview = preview_terc(terc())

    assert everything() == [[], [], []]
    assert load_terc(by=HARMONIA, terc=terc()) == preview
    load_institutions(by=HARMONIA, rspo=rspo(school(1)))
    before = everything()
    schools = preview_institutions(rspo(school(2)))
    assert everything() == before
    assert load_institutions(by=HARMONIA, rspo=rspo(school(2))) == schools


def test_twice_changes_nothing() -> None:
    for _ in range(2):
        load_terc(by=HARMONIA, terc=terc())
        load_institutions(by=HARMONIA, rspo=rspo(school(1), school(2, closed="2020-08-31")))
        state = everything(), events()
    again = load_terc(by=HARMONIA, terc=terc())
    schools = load_institutions(by=HARMONIA, rspo=rspo(school(2, closed="2020-08-31"), school(1)))

    assert (again.nothing, schools.nothing) == (True, True)
    assert (everything(), events()) == state
    assert events() == 2


def test_a_gmina_that_became_a_town_stays_the_same_organisation() -> None:
    load_terc(by=HARMONIA, terc=terc())
    before = Authority.objects.get(code="141903")
    changed = {**GMINAS, "1419033": "Łąck"}
    del changed["1419032"]

    found = load_terc(by=HARMONIA, terc=terc(changed, NEXT_YEAR))

    after = Authority.objects.get(code="141903")
    assert [one.what for one in found.changed] == [("kind", "codes")]
    assert (after.organisation_id, after.type) == (before.organisation_id, "mixed")
    assert after.organisation.slug == "gmina-lack-141903"
    (event,) = events_of_organisation(after.organisation_id)
    assert event.sentence == "Rejestr zmienił dane organizacji: typ, kod."
    assert event.before == {"kind": "rural", "codes": ["1419032"]}


def test_what_vanished_is_ended_with_its_people_and_comes_back() -> None:
    load_terc(by=HARMONIA, terc=terc())
    organisation = Authority.objects.get(code="141904").organisation
    person = Person.objects.create(email="anna@example.com", name="Anna Przykładowa")
    with acting_nationally(reason="test"):
        Membership.objects.create(
            organisation=organisation,
            person=person,
            role=Role.EDUCATION_OFFICER.value,
            since=timezone.now(),
        )
    less = {code: name for code, name in GMINAS.items() if code != "1419042"}

    load_terc(by=HARMONIA, terc=terc(less, NEXT_YEAR))

    organisation.refresh_from_db()
    assert organisation.valid_until == date(2026, 12, 31)
    with acting_nationally(reason="test"):
        assert Membership.objects.filter(organisation=organisation).count() == 1
    load_terc(by=HARMONIA, terc=terc(on="2028-01-01"))
    organisation.refresh_from_db()
    assert organisation.valid_until is None
    assert [event.kind for event in events_of_organisation(organisation.pk)] == [
        "people.organisation_ended_by_register",
        "people.organisation_restored_by_register",
    ]


def test_what_comes_later_stands_from_the_day_of_its_register() -> None:
    load_terc(by=HARMONIA, terc=terc())

    load_terc(by=HARMONIA, terc=terc({**GMINAS, "1419052": "Nowa"}, NEXT_YEAR))

    assert Authority.objects.get(code="141905").organisation.valid_from == date(2027, 1, 1)


def test_an_authority_founded_by_hand_is_known_by_its_code_not_by_its_name() -> None:
    by_hand = found_authority(
        by=HARMONIA,
        name="Gmina Łąck pod Płockiem",
        authority_type=AuthorityType.RURAL,
        code="141903",
    )
    namesake = found_authority(
        by=HARMONIA, name="Gmina Gromadka", authority_type=AuthorityType.RURAL, code="020103"
    )

    load_terc(by=HARMONIA, terc=terc({**GMINAS, "0201032": "Inna"}))

    by_hand.refresh_from_db()
    namesake.refresh_from_db()
    assert (by_hand.name, by_hand.slug) == ("Gmina Łąck", "gmina-lack-pod-plockiem-141903")
    assert Authority.objects.get(code="141903").organisation_id == by_hand.pk
    assert namesake.name == "Gmina Inna"
    assert Authority.objects.get(code="141904").organisation_id != namesake.pk


def test_an_older_register_is_refused_with_both_days() -> None:
    load_terc(by=HARMONIA, terc=terc(on=NEXT_YEAR))
    before = everything()

    with pytest.raises(Refused, match=r"1 stycznia 2026.*1 stycznia 2027"):
        load_terc(by=HARMONIA, terc=terc({}))

    assert everything() == before


def test_a_register_that_would_end_very_much_needs_consent() -> None:
    many = [school(number) for number in range(1, 41)]
    load_institutions(by=HARMONIA, rspo=rspo(*many))
    before = everything()

    with pytest.raises(Refused, match="bardzo dużo"):
        load_institutions(by=HARMONIA, rspo=rspo(*many[:10]))
    assert everything() == before

    load_institutions(by=HARMONIA, rspo=rspo(*many[:10]), many_may_end=True)
    assert Organisation.objects.filter(valid_until=date(2026, 10, 31)).count() == 30


def test_schools_and_supporting_institutions_come_with_who_runs_them() -> None:
    load_terc(by=HARMONIA, terc=terc())
    load_institutions(
        by=HARMONIA,
        rspo=rspo(
            school(1, body_voivodeship="WOJEWÓDZTWO30"),
            school(2, kind="Poradnia psychologiczno-pedagogiczna", body="FUNDACJA", body_kind=""),
            school(3, name="Ś" * 2_000, closed="2024-08-31"),
        ),
    )

    first, second, third = Institution.objects.select_related("organisation").order_by(
        "rspo_number"
    )
    assert first.run_by_id == Authority.objects.get(code="306101").organisation_id
    assert first.organisation.kind == OrganisationKind.SCHOOL.value
    assert first.organisation.valid_from == date(1994, 9, 1)
    assert second.organisation.kind == OrganisationKind.INSTITUTION.value
    assert (second.run_by_id, second.run_by_name) == (None, "FUNDACJA")
    assert len(third.organisation.name) <= NAME_LENGTH
    assert third.organisation.valid_until == date(2024, 8, 31)


def test_a_part_of_the_register_ends_nothing() -> None:
    load_institutions(by=HARMONIA, rspo=rspo(*map(school, range(1, 41))))
    part = rspo(school(40, kind="Technikum"), school(41))

    preview = preview_institutions(part, part=True)
    found = load_institutions(by=HARMONIA, rspo=part, part=True)

    assert found == preview
    assert ([one.key for one in found.added], found.ended) == (["41"], ())
    assert Institution.objects.get(rspo_number=40).type_name == "Technikum"
    assert Organisation.objects.filter(valid_until=None).count() == 41


def test_schools_of_one_name_are_as_many_as_their_numbers() -> None:
    load_institutions(by=HARMONIA, rspo=rspo(school(1, name="SP NR 1"), school(2, name="SP NR 1")))

    addresses = Organisation.objects.values_list("slug", flat=True)
    assert sorted(addresses) == ["sp-nr-1-rspo-1", "sp-nr-1-rspo-2"]


_DIGITS = {AuthorityKind.RURAL: "2", AuthorityKind.MIXED: "3"}
GMINA = st.builds(
    lambda number, name, kind: TercAuthority(
        f"1419{number:02}", name, kind, (f"1419{number:02}{_DIGITS[kind]}",)
    ),
    st.integers(1, 6),
    st.sampled_from(["A", "B"]),
    st.sampled_from([AuthorityKind.RURAL, AuthorityKind.MIXED]),
)
SOME = st.lists(GMINA, max_size=5, unique_by=lambda one: one.key)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SOME, SOME, st.integers(0, 3))
def test_any_register_after_any_other_is_the_second_with_the_missing_ended(
    first: list[TercAuthority], second: list[TercAuthority], days: int
) -> None:
    on = date(2026, 1, 1)
    with transaction.atomic():
        load_terc(by=HARMONIA, terc=register(on, first))
        load_terc(by=HARMONIA, terc=register(on + timedelta(days), second))
        standing = Authority.objects.filter(organisation__valid_until=None)
        ended = Authority.objects.filter(organisation__valid_until__isnull=False)

        assert {(one.code, one.type) for one in standing} == {
            (one.key, one.kind.value) for one in second
        }
        assert {one.code for one in ended} == {one.key for one in first} - {
            one.key for one in second
        }
        transaction.set_rollback(True)


@pytest.mark.skipif(
    not OFFICIAL.exists() and not os.environ.get("CI"),
    reason="the official file is not shipped; it lies beside the project on some machines only",
)
def test_the_official_file_loads_and_twice_changes_nothing() -> None:
    register_read = read_terc(OFFICIAL.read_bytes())
    found = load_terc(by=HARMONIA, terc=register_read)

    assert len(found.added) == Organisation.objects.count() == 2_809
    assert load_terc(by=HARMONIA, terc=register_read).nothing


def test_56_000_schools_load_and_twice_changes_nothing() -> None:
    schools = rspo(*(school(number) for number in range(1, 56_001)))
    load_institutions(by=HARMONIA, rspo=schools)

    assert Institution.objects.count() == 56_000
    assert load_institutions(by=HARMONIA, rspo=schools).nothing
