"""The door of every page: who may come in, to which organisation, and whether the page writes.

    @page(permission=Permission.SEE_PEOPLE)
    def members(request: ActingRequest) -> HttpResponse: ...

The organisation comes from the address (`<slug:organisation>`). Somebody who has no role in it gets
404, whether it exists or not; a member without the permission gets 403. While the view runs, rows
of other organisations cannot be seen, and a request that only reads cannot write.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from functools import wraps
from http import HTTPStatus
from typing import Any, TypeAlias

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.template.response import SimpleTemplateResponse
from django.urls import reverse

from harmonia.web.people import writes as database
from harmonia.web.people.acting import Acting
from harmonia.web.people.models import Organisation, Person
from harmonia.web.people.permissions import Permission
from harmonia.web.people.queries import acting_in
from harmonia.web.people.rules import Refused
from harmonia.web.people.scope import acting_for

READING = ("GET", "HEAD")


class ActingRequest(HttpRequest):
    """A request behind the door."""

    acting: Acting


View: TypeAlias = Callable[..., HttpResponseBase]


@dataclass(frozen=True, slots=True)
class Door:
    """What a page declares of itself; tests and the table of rights read it.

    ``permission``: the right it takes; with `None`, membership of the organisation in the address
    is enough, or being signed in where there is none. ``writes``: whether it takes POST.
    ``public``: whether one needs not be signed in. ``writes_on_get``: the rare page of a library
    that writes when it is read: the answer of a sign-in provider, spare codes marked as seen.
    """

    permission: Permission | None
    writes: bool
    public: bool
    writes_on_get: bool

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods it answers to."""
        return (*READING, "POST") if self.writes else READING


def page(
    *,
    permission: Permission | None,
    writes: bool = False,
    public: bool = False,
    writes_on_get: bool = False,
) -> Callable[[View], View]:
    """Put a view behind its door; it is given an `ActingRequest`, and no ``organisation``.

    Raises:
        ValueError: a public page cannot take a permission.
    """
    if public and permission is not None:
        raise ValueError("a public page takes no permission")
    return _decorator(Door(permission, writes, public, writes_on_get))


def door_of(view: View) -> Door | None:
    """The door that a view declares, if any."""
    door = getattr(view, "door", None)
    return door if isinstance(door, Door) else None


def _decorator(door: Door) -> Callable[[View], View]:
    def decorate(view: View) -> View:
        @wraps(view)
        def behind(
            request: HttpRequest, *args: Any, organisation: str | None = None, **kwargs: Any
        ) -> HttpResponseBase:
            person = request.user if isinstance(request.user, Person) else None
            if person is None and not door.public:
                return _to_sign_in(request)
            with _inside(door, person, organisation) as acting:
                if request.method not in door.methods:
                    return HttpResponseNotAllowed(door.methods)
                request.acting = acting  # type: ignore[attr-defined]  # see ActingRequest
                return _answer(door, view, request, *args, **kwargs)

        behind.door = door  # type: ignore[attr-defined]  # read back by `door_of`
        return login_not_required(behind) if door.public else behind

    return decorate


def _to_sign_in(request: HttpRequest) -> HttpResponseBase:
    back = request.get_full_path() if request.method in READING else reverse("my_organisations")
    return redirect_to_login(back)


@contextmanager
def _inside(door: Door, person: Person | None, slug: str | None) -> Iterator[Acting]:
    """Open the scope of the organisation in the address and say who acts in it.

    Raises:
        Http404: no such organisation, or none that this person should know of.
        PermissionDenied: a member without the right.
    """
    if slug is None:
        if door.permission is not None:
            raise RuntimeError("a page with a permission needs an organisation in its address")
        yield Acting(person)
        return
    organisation = Organisation.objects.filter(slug=slug).first()
    if organisation is None:
        raise Http404
    with acting_for(organisation):
        yield _admitted(door, person, organisation)


def _admitted(door: Door, person: Person | None, organisation: Organisation) -> Acting:
    acting = None if person is None else acting_in(organisation, person, door.permission)
    if door.public:
        return acting or Acting(person, organisation)
    if acting is None:
        raise Http404
    if door.permission is not None and not acting.may(door.permission):
        raise PermissionDenied
    return acting


def _answer(
    door: Door, view: View, request: HttpRequest, *args: Any, **kwargs: Any
) -> HttpResponseBase:
    reading = request.method in READING and not door.writes_on_get
    with database.refused() if reading else nullcontext():
        try:
            response = view(request, *args, **kwargs)
        except Refused as refusal:
            response = render(
                request,
                "people/refused.html",
                {"sentence": str(refusal)},
                status=HTTPStatus.CONFLICT,
            )
        if isinstance(response, SimpleTemplateResponse):
            response.render()  # here, where the scope and the guard still hold
    return response
