"""Every address × every role × own or another's organisation × every method."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

import made_up_people as made
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Organisation, Person
from harmonia.web.people.page import Door, door_of
from harmonia.web.people.roles import PERMISSIONS
from page_rows import ALONE, NAMED, ROWS, WRITE_ON_GET, Row, Statuses

METHODS = ("GET", "HEAD", "POST", "DELETE")


def _patterns(entries: Any, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    for entry in entries:
        route = before + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from _patterns(entry.url_patterns, route)
        else:
            yield route, entry


PAGES = dict(_patterns(get_resolver().url_patterns))
DOORS = {entry.name: door_of(entry.callback) for entry in PAGES.values()}
WITH_ORGANISATION = {entry.name for route, entry in PAGES.items() if "<slug:organisation>" in route}


def test_every_address_has_a_name_of_its_own_and_a_door() -> None:
    assert len(DOORS) == len(PAGES)
    assert [name for name, door in DOORS.items() if name is None or door is None] == []


def test_every_address_has_its_row_and_every_row_its_address() -> None:
    assert set(ROWS) == WITH_ORGANISATION
    assert set(ALONE) == set(DOORS) - WITH_ORGANISATION


@pytest.mark.parametrize("name", ROWS)
def test_the_door_says_what_the_row_says(name: str) -> None:
    row = ROWS[name]
    assert DOORS[name] == Door(row.permission, row.writes, row.public, writes_on_get=False)


@pytest.mark.parametrize("name", ALONE)
def test_a_page_without_organisation_takes_no_permission(name: str) -> None:
    row = ALONE[name]
    assert DOORS[name] == Door(None, row.writes, row.public, writes_on_get=name in WRITE_ON_GET)


def _status(row: Row, method: str) -> int:
    """What somebody admitted gets."""
    if method in {"GET", "HEAD"}:
        return row.got
    return row.posted if method == "POST" else 405


def _for_member(row: Row, role: Role, method: str) -> int:
    rights = PERMISSIONS[role]
    if row.permission is not None and row.permission not in rights:
        return 403
    if method not in {"GET", "HEAD", "POST"} or (method == "POST" and not row.writes):
        return 405
    if row.besides is not None and row.besides not in rights:
        return 403
    return _status(row, method)


def _browser(who: Person | None) -> Client:
    client = Client()
    if who is not None:
        client.force_login(who)
    return client


def _ask(browser: Client, address: str, method: str) -> int:
    """The status, with whatever was written taken back."""
    with transaction.atomic():
        answer = browser.generic(method, address)
        transaction.set_rollback(True)
    return answer.status_code


def _address(name: str, where: Organisation, of: Organisation) -> str:
    return reverse(name, kwargs={"organisation": where.slug, **ROWS[name].objects(of)})


@pytest.mark.django_db
@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("role", Role)
def test_what_a_member_gets(name: str, role: Role) -> None:
    here, row = made.organisation(), ROWS[name]
    made.member(here, Role.EDUCATION_OFFICER)
    address, browser = _address(name, here, of=here), _browser(made.member(here, role))
    for method in METHODS:
        expected = _status(row, method) if row.public else _for_member(row, role, method)
        assert _ask(browser, address, method) == expected, method


@pytest.mark.django_db
@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("role", Role)
def test_a_member_of_another_organisation_finds_nothing(name: str, role: Role) -> None:
    here, there = made.organisation(), made.organisation("Gmina Leśna")
    address, browser = _address(name, here, of=here), _browser(made.member(there, role))
    for method in METHODS:
        expected = _status(ROWS[name], method) if ROWS[name].public else 404
        assert _ask(browser, address, method) == expected, method


@pytest.mark.django_db
@pytest.mark.parametrize("name", [name for name, row in ROWS.items() if row.has_objects])
def test_an_object_of_another_organisation_is_not_found_under_ones_own(name: str) -> None:
    here, there = made.organisation(), made.organisation("Gmina Leśna")
    address = _address(name, there, of=here)
    browser = _browser(made.member(there, Role.EDUCATION_OFFICER))
    for method in ("GET", "HEAD", "POST"):
        if _status(ROWS[name], method) != 405:
            assert _ask(browser, address, method) == 404, method


@pytest.mark.django_db
@pytest.mark.parametrize("name", ROWS)
def test_who_is_not_signed_in_is_sent_to_sign_in(name: str) -> None:
    here = made.organisation()
    address, row = _address(name, here, of=here), ROWS[name]
    for method in METHODS:
        expected = _status(row, method) if row.public else 302
        assert _ask(Client(), address, method) == expected, method


@pytest.mark.django_db
@pytest.mark.parametrize("name", [name for name, row in ROWS.items() if not row.public])
def test_an_organisation_that_does_not_exist_reads_like_anothers(name: str) -> None:
    here, who = made.organisation(), made.member(made.organisation(), Role.EDUCATION_OFFICER)
    real = _address(name, here, of=here)
    for address in (real, real.replace(here.slug, "gmina-ktorej-nie-ma-1")):
        answer = _browser(who).get(address)
        assert answer.status_code == 404
        assert "Gmina Brzozowa" not in answer.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("name", ALONE)
@pytest.mark.parametrize("signed_in", [True, False])
def test_pages_without_organisation(name: str, settings: Any, *, signed_in: bool) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick
    row: Statuses = ALONE[name]
    address = reverse(name, kwargs=NAMED.get(name, {}))
    who = made.person(password=made.PASSWORD) if signed_in else None
    expected = row.signed_in if signed_in else row.stranger
    assert (_ask(_browser(who), address, "GET"), _ask(_browser(who), address, "POST")) == expected
    assert _ask(_browser(who), address, "DELETE") == (405 if signed_in or row.public else 302)
