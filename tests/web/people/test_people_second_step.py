"""A second step of signing in: a code from the telephone, and codes on paper."""

from __future__ import annotations

import re
from typing import Any

import pytest
from allauth.mfa.totp.internal import auth as totp

import made_up_people as made
from inspecting_client import InspectingClient

pytestmark = pytest.mark.django_db
ADDRESS = "jan@gmina.example"


@pytest.fixture(autouse=True)
def quick_passwords(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def _sign_in(client: InspectingClient) -> Any:
    given = {"login": ADDRESS, "password": made.PASSWORD}
    return client.post("/konto/logowanie/", given, follow=True)


def _switch_on(client: InspectingClient) -> Any:
    """Sign in, confirm with the password again, and type the first code of the application."""
    _sign_in(client)
    asked = client.get("/konto/ochrona/aplikacja/", follow=True)
    assert "Potwierdź, że to Ty" in asked.content.decode()
    client.post(asked.redirect_chain[-1][0], {"password": made.PASSWORD})
    page = client.get("/konto/ochrona/aplikacja/").content.decode()
    secret = re.search(r"<code>(\w+)</code>", page)
    assert secret
    assert "<svg" in page
    return client.post("/konto/ochrona/aplikacja/", {"code": _code(secret[1])}, follow=True)


def _code(secret: str) -> str:
    counters = totp.yield_hotp_counters_from_time()
    return str(totp.format_hotp_value(totp.hotp_value(secret, next(iter(counters)))))


def test_with_an_application_switched_on_the_password_alone_is_not_enough(
    client: InspectingClient,
) -> None:
    made.person("Jan Lis", ADDRESS, made.PASSWORD)
    on = _switch_on(client)
    assert "Kody zapasowe" in on.content.decode()
    spare = re.findall(r"<code>(\w+)</code>", on.content.decode())
    assert "włączona" in client.get("/konto/ochrona/").content.decode()

    client.post("/konto/wylogowanie/")
    halfway = _sign_in(client)
    assert "Drugi krok logowania" in halfway.content.decode()
    assert client.get("/organizacje/").status_code == 302
    wrong = client.post("/konto/logowanie/kod/", {"code": "000000"})
    assert "Niczego jeszcze nie zapisano" in wrong.content.decode()
    client.post("/konto/logowanie/kod/", {"code": spare[0]})
    assert client.get("/organizacje/").status_code == 200

    client.post("/konto/wylogowanie/")
    _sign_in(client)
    client.post("/konto/logowanie/kod/", {"code": spare[0]})
    assert client.get("/organizacje/").status_code == 302  # a spare code works once


@pytest.mark.parametrize(
    "way", ["klucze/", "klucze/nowy/", "kody/nowe/", "kody/", "aplikacja/koniec/"]
)
def test_the_pages_of_protection_can_be_seen(client: InspectingClient, way: str) -> None:
    made.person("Jan Lis", ADDRESS, made.PASSWORD)
    _switch_on(client)
    assert client.get(f"/konto/ochrona/{way}").status_code == 200
