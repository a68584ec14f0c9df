"""Where the person belongs."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from harmonia.web.people.page import ActingRequest, page
from harmonia.web.people.permissions import Permission
from harmonia.web.people.queries import my_organisations as organisations_with_roles
from harmonia.web.people.sentences import ROLES


@page(permission=None)
def my_organisations(request: ActingRequest) -> HttpResponse:
    """The organisations of the person, each with the person's roles."""
    rows = [
        {
            "organisation": mine.organisation,
            "roles": ", ".join(ROLES[role] for role in mine.roles),
            "sees_people": Permission.SEE_PEOPLE in mine.permissions,
        }
        for mine in organisations_with_roles(request.acting.me)
    ]
    return render(request, "people/my_organisations.html", {"rows": rows})
