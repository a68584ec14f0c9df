"""Pages for what went wrong: what happened, and what to do."""

from __future__ import annotations

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import loader


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the request cannot be understood."""
    del exception
    return _page(request, "bad_request", HTTPStatus.BAD_REQUEST)


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: a member's role does not allow this."""
    del exception
    return _page(request, "not_allowed", HTTPStatus.FORBIDDEN)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form's token does not fit, as a rule because the session ended meanwhile."""
    del reason
    return _page(request, "form_too_old", HTTPStatus.FORBIDDEN)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: there is nothing here, or nothing for this person; both read the same."""
    del exception
    return _page(request, "not_found", HTTPStatus.NOT_FOUND)


def broken(request: HttpRequest) -> HttpResponse:
    """500: our fault. Asks neither database nor session, for these may be what broke."""
    del request
    page = loader.render_to_string("ui/errors/broken.html")
    return HttpResponse(page, status=HTTPStatus.INTERNAL_SERVER_ERROR)


def _page(request: HttpRequest, name: str, status: HTTPStatus) -> HttpResponse:
    return render(request, f"ui/errors/{name}.html", status=status)
