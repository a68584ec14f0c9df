"""Inviting, and coming in by an invitation."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus

from django.contrib import messages
from django.contrib.auth import login
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from harmonia.web.people import actions, queries, sentences
from harmonia.web.people.enums import Role
from harmonia.web.people.forms import InvitationForm, JoiningForm
from harmonia.web.people.models import Invitation
from harmonia.web.people.page import ActingRequest, page
from harmonia.web.people.permissions import Permission
from harmonia.web.people.roles import roles_to_give
from harmonia.web.people.rules import Refused
from harmonia.web.people.tokens import digest

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@page(permission=Permission.MANAGE_PEOPLE, writes=True)
def invite(request: ActingRequest) -> HttpResponse:
    """Whom to invite; then, shown once, the address to hand over."""
    acting = request.acting
    form = InvitationForm(request.POST or None, roles=roles_to_give(acting.here_kind, acting.role))
    if form.is_valid():
        try:
            issued = actions.invite_person(
                by=acting, link=partial(_link, request), **form.cleaned_data
            )
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            role = sentences.ROLES[Role(issued.invitation.role)]
            return render(request, "people/invited.html", {"issued": issued, "role": role})
    return render(request, "people/invite.html", {"form": form})


def _link(request: ActingRequest, token: str) -> str:
    way = reverse("invitation", args=(request.acting.here.slug, token))
    return request.build_absolute_uri(way)


@page(permission=Permission.MANAGE_PEOPLE, writes=True)
@require_POST
def withdrawal(request: ActingRequest, invitation: int) -> HttpResponse:
    """An open invitation is taken back."""
    withdrawn = get_object_or_404(Invitation, pk=invitation, accepted_at=None)
    actions.withdraw_invitation(by=request.acting, invitation=withdrawn)
    messages.success(request, sentences.INVITATION_WITHDRAWN)
    return redirect("members", organisation=request.acting.here.slug)


@page(permission=None, writes=True, public=True)
def invitation(request: ActingRequest, token: str) -> HttpResponse:
    """An invitation, for whoever holds its address: to be accepted by the one it is for."""
    found = get_object_or_404(Invitation, token_digest=digest(token))
    if not found.is_open_at(timezone.now()):
        return _page(request, "people/invitation_dead.html", found, status=HTTPStatus.GONE)
    person = request.acting.person
    if person is not None:
        return _for_somebody(request, found)
    if queries.person_with_address(found.email) is not None:
        return _page(request, "people/invitation_sign_in.html", found)
    return _for_somebody_new(request, found)


def _for_somebody(request: ActingRequest, found: Invitation) -> HttpResponse:
    person = request.acting.person
    if person is None or person.email != found.email:
        return _page(request, "people/invitation_other.html", found)
    if request.method != "POST":
        return _page(request, "people/invitation.html", found)
    actions.accept_invitation(invitation=found, person=person)
    return _welcome(request)


def _for_somebody_new(request: ActingRequest, found: Invitation) -> HttpResponse:
    form = JoiningForm(request.POST or None, email=found.email)
    if not form.is_valid():
        return _page(request, "people/joining.html", found, form=form)
    values = form.cleaned_data
    person = actions.accept_invitation(
        invitation=found, person=None, name=values["name"], password=values["password"]
    )
    login(request, person, backend=BACKEND)
    return _welcome(request)


def _welcome(request: ActingRequest) -> HttpResponse:
    messages.success(request, sentences.welcome(request.acting.here.name))
    return redirect("my_organisations")


def _page(
    request: ActingRequest,
    template: str,
    found: Invitation,
    *,
    status: HTTPStatus = HTTPStatus.OK,
    form: JoiningForm | None = None,
) -> HttpResponse:
    facts = {"invitation": found, "role": sentences.ROLES[Role(found.role)], "form": form}
    return render(request, template, facts, status=status)
