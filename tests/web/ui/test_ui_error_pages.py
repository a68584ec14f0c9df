from __future__ import annotations

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.urls import path

from harmonia.web.config import urls
from harmonia.web.people.page import page
from inspecting_client import InspectingClient

handler400, handler403 = urls.handler400, urls.handler403
handler404, handler500 = urls.handler404, urls.handler500


@page(permission=None, public=True)
def failing(request: HttpRequest, how: str) -> HttpResponse:
    del request
    raise {"403": PermissionDenied, "400": SuspiciousOperation, "500": ZeroDivisionError}[how]


urlpatterns = [*urls.urlpatterns, path("psuj/<str:how>/", failing)]


def _get(client: InspectingClient, address: str, status: int) -> str:
    client.raise_request_exception = False
    with override_settings(ROOT_URLCONF=__name__):
        answer = client.get(address)
    assert answer.status_code == status
    return str(answer.content.decode())


def test_an_unknown_address_says_what_to_do(client: InspectingClient) -> None:
    assert "Tej strony nie ma" in _get(client, "/nie/ma/takiej", 404)


def test_the_address_asked_for_is_not_repeated(client: InspectingClient) -> None:
    assert "wymyslony-adres" not in _get(client, "/wymyslony-adres<b>", 404)


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("403", "Twoja rola na to nie pozwala"),
        ("400", "Nie rozumiem tego adresu"),
        ("500", "Coś się zepsuło po naszej stronie"),
    ],
)
def test_each_fault_has_its_page_in_polish(client: InspectingClient, how: str, words: str) -> None:
    assert f"<h1>{words}</h1>" in _get(client, f"/psuj/{how}/", int(how))


def test_our_own_fault_is_in_the_log_and_not_on_the_page(
    client: InspectingClient, caplog: pytest.LogCaptureFixture
) -> None:
    assert "ZeroDivision" not in _get(client, "/psuj/500/", 500)
    assert "ZeroDivisionError" in caplog.text


def test_the_page_of_our_own_fault_needs_no_database(client: InspectingClient) -> None:
    # No test here asks for the database, and pytest-django would refuse it.
    assert "Spróbuj za chwilę" in _get(client, "/psuj/500/", 500)


def test_a_form_without_its_token_says_that_nothing_is_saved() -> None:
    careful = InspectingClient(enforce_csrf_checks=True)
    answer = careful.post("/komponenty/")
    assert answer.status_code == 403
    assert "Formularz stracił ważność" in answer.content.decode()
