"""The door, tried on views of our own."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.template import engines
from django.template.response import TemplateResponse
from django.test import RequestFactory

import made_up_people as made
from harmonia.web.people.enums import OrganisationKind, Role
from harmonia.web.people.models import Membership, Person
from harmonia.web.people.page import ActingRequest, door_of, page
from harmonia.web.people.permissions import Permission
from harmonia.web.people.rules import Refused
from harmonia.web.people.writes import WriteRefusedError

pytestmark = pytest.mark.django_db


def _ask(view: Any, who: Any, where: str | None = None, method: str = "GET") -> HttpResponse:
    request = RequestFactory().generic(method, "/x/")
    request.user = who
    request.session = {}  # type: ignore[assignment]
    named = {} if where is None else {"organisation": where}
    answer: HttpResponse = view(request, **named)
    return answer


def _who(request: ActingRequest) -> HttpResponse:
    acting = request.acting
    return HttpResponse(f"{acting.role} {sorted(each.value for each in acting.permissions)}")


see = page(permission=Permission.SEE_PEOPLE)(_who)
manage = page(permission=Permission.MANAGE_PEOPLE, writes=True)(_who)


def test_a_member_with_the_right_comes_in_and_acts_in_the_role_that_gives_it() -> None:
    here = made.organisation()
    anna = made.member(here, Role.OBSERVER)
    made.membership(anna, here, Role.TREASURER)
    assert _ask(see, anna, here.slug).content.decode().startswith("treasurer ")


def test_of_several_roles_the_rights_are_put_together() -> None:
    here = made.organisation()
    anna = made.member(here, Role.OBSERVER)
    made.membership(anna, here, Role.EDUCATION_OFFICER)
    assert made.acting(anna, here).permissions >= {Permission.MANAGE_PEOPLE, Permission.SEE_PEOPLE}


def test_a_member_without_the_right_is_told_so() -> None:
    here = made.organisation()
    with pytest.raises(PermissionDenied):
        _ask(see, made.member(here, Role.OBSERVER), here.slug)


@pytest.mark.parametrize("where", ["gmina-ktorej-nie-ma", None])
def test_a_stranger_cannot_tell_an_organisation_from_none(where: str | None) -> None:
    here, there = made.organisation(), made.organisation("Gmina Leśna")
    stranger = made.member(there, Role.EDUCATION_OFFICER)
    with pytest.raises(Http404):
        _ask(see, stranger, where or here.slug)


def test_a_membership_that_has_ended_opens_nothing() -> None:
    here = made.organisation()
    anna = made.person()
    ended = made.membership(anna, here, Role.EDUCATION_OFFICER)
    ended.until = ended.since
    ended.save()
    with pytest.raises(Http404):
        _ask(see, anna, here.slug)


@pytest.mark.parametrize(("role", "comes_in"), [(Role.SUPPORTER, True), (Role.HEADTEACHER, False)])
def test_a_partners_supporter_comes_in_and_its_head_does_not(role: Role, comes_in: bool) -> None:  # noqa: FBT001 (a case of the table)
    here = made.organisation()
    centre = made.organisation("Poradnia w Brzozowie", OrganisationKind.INSTITUTION)
    helper = made.member(centre, role)
    with pytest.raises(Http404):
        _ask(see, helper, here.slug)
    made.partnership(here, centre)
    if comes_in:
        assert _ask(see, helper, here.slug).content.decode() == "supporter ['see_people']"
        with pytest.raises(PermissionDenied):
            _ask(manage, helper, here.slug)
    else:
        with pytest.raises(Http404):
            _ask(see, helper, here.slug)


def test_a_partnership_opens_the_authority_to_the_partner_and_not_the_other_way() -> None:
    here = made.organisation()
    centre = made.organisation("Poradnia w Brzozowie", OrganisationKind.INSTITUTION)
    made.partnership(here, centre)
    with pytest.raises(Http404):
        _ask(see, made.member(here, Role.SUPPORTER), centre.slug)


@pytest.mark.parametrize(("view", "allowed"), [(see, "GET, HEAD"), (manage, "GET, HEAD, POST")])
@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "POST"])
def test_other_methods_are_not_taken(view: Any, allowed: str, method: str) -> None:
    here = made.organisation()
    answer = _ask(view, made.member(here, Role.EDUCATION_OFFICER), here.slug, method)
    if method in allowed:
        assert answer.status_code == 200
    else:
        assert answer.status_code == 405
        assert answer["Allow"] == allowed


def _write(request: ActingRequest) -> HttpResponse:
    Person.objects.filter(pk=request.acting.me.pk).update(name="Ktoś inny")
    return HttpResponse()


def _write_late(request: ActingRequest) -> TemplateResponse:
    template = engines["django"].from_string("{{ write }}")
    return TemplateResponse(request, template, {"write": lambda: _write(request)})


@pytest.mark.parametrize("view", [_write, _write_late])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("writes", [True, False])
def test_reading_a_page_cannot_write(view: Any, method: str, writes: bool) -> None:  # noqa: FBT001 (both kinds of page)
    with pytest.raises(WriteRefusedError):
        _ask(page(permission=None, writes=writes)(view), made.person(), method=method)


def test_posting_to_a_page_that_writes_writes() -> None:
    anna = made.person()
    _ask(page(permission=None, writes=True)(_write), anna, method="POST")
    anna.refresh_from_db()
    assert anna.name == "Ktoś inny"


def test_only_rows_of_the_organisation_in_the_address_are_seen() -> None:
    here, there = made.organisation(), made.organisation("Gmina Leśna")
    anna = made.member(here, Role.EDUCATION_OFFICER)
    made.membership(anna, there, Role.EDUCATION_OFFICER)

    def count(_request: ActingRequest) -> HttpResponse:
        return HttpResponse(str(Membership.objects.count()))

    answer = _ask(page(permission=Permission.SEE_PEOPLE)(count), anna, here.slug)
    assert answer.content == b"1"


def test_a_refusal_is_a_page_with_its_sentence() -> None:
    def refuse(_request: ActingRequest) -> HttpResponse:
        raise Refused("Najpierw zrób coś innego.")

    answer = _ask(page(permission=None)(refuse), made.person())
    assert answer.status_code == 409
    assert "Najpierw zrób coś innego." in answer.content.decode()


def test_a_page_with_a_permission_must_have_an_organisation_in_its_address() -> None:
    with pytest.raises(RuntimeError):
        _ask(see, made.person())


def test_a_public_page_cannot_take_a_permission() -> None:
    with pytest.raises(ValueError, match="public"):
        page(permission=Permission.SEE_PEOPLE, public=True)


def test_a_view_tells_which_door_it_has() -> None:
    door = door_of(manage)
    assert door is not None
    assert (door.permission, door.writes, door.public) == (Permission.MANAGE_PEOPLE, True, False)
    assert door_of(_who) is None
