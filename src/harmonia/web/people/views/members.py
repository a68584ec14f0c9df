"""The people of one organisation."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from harmonia.web.people import actions, queries, sentences
from harmonia.web.people.enums import Role
from harmonia.web.people.forms import RoleForm
from harmonia.web.people.models import Membership
from harmonia.web.people.page import ActingRequest, page
from harmonia.web.people.permissions import Permission
from harmonia.web.people.roles import roles_to_give
from harmonia.web.people.rules import Refused
from harmonia.web.people.sentences import ROLES


@page(permission=Permission.SEE_PEOPLE)
def members(request: ActingRequest) -> HttpResponse:
    """Who is in the organisation, and who is invited."""
    acting = request.acting
    manages = acting.may(Permission.MANAGE_PEOPLE)
    rows: list[dict[str, Any]] = [
        {"membership": each, "role": ROLES[Role(each.role)], "own": _own(request, each)}
        for each in queries.members(acting.here)
    ]
    invitations = queries.open_invitations(acting.here) if manages else []
    invited = [{"invitation": each, "role": ROLES[Role(each.role)]} for each in invitations]
    people = len({row["membership"].person_id for row in rows})
    facts = {"rows": rows, "people": people, "invited": invited, "manages": manages}
    return render(request, "people/members.html", facts)


@page(permission=Permission.MANAGE_PEOPLE, writes=True)
def role(request: ActingRequest, membership: int) -> HttpResponse:
    """Another role for a member."""
    member = _open_membership(membership)
    given = roles_to_give(request.acting.here_kind, request.acting.role)
    form = RoleForm(request.POST or None, roles=given, initial={"role": member.role})
    if form.is_valid():
        try:
            actions.change_role(
                by=request.acting, membership=member, role=form.cleaned_data["role"]
            )
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, sentences.ROLE_CHANGED)
            return redirect("members", organisation=request.acting.here.slug)
    return render(request, "people/role.html", {"form": form, "member": member})


@page(permission=None, writes=True)
def departure(request: ActingRequest, membership: int) -> HttpResponse:
    """The end of a membership: one's own, or another's with the right to manage people."""
    member = _open_membership(membership)
    own = _own(request, member)
    if not own and not request.acting.may(Permission.MANAGE_PEOPLE):
        raise PermissionDenied
    if request.method == "POST":
        actions.leave_organisation(by=request.acting, membership=member)
        if own:
            return redirect("my_organisations")
        messages.success(request, sentences.MEMBERSHIP_ENDED)
        return redirect("members", organisation=request.acting.here.slug)
    return render(
        request,
        "people/departure.html",
        {"member": member, "own": own, "role": ROLES[Role(member.role)]},
    )


def _open_membership(number: int) -> Membership:
    return get_object_or_404(
        Membership.objects.select_related("person", "organisation"), pk=number, until=None
    )


def _own(request: ActingRequest, membership: Membership) -> bool:
    return membership.person_id == request.acting.actor.id
