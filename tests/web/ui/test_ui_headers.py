from __future__ import annotations

import re
from contextlib import closing

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from harmonia.web.ui.headers import private_unless_said
from inspecting_client import InspectingClient


def test_no_script_and_no_style_is_allowed_but_our_own_files(client: InspectingClient) -> None:
    policy = client.get("/komponenty/")["Content-Security-Policy"]
    said = dict(piece.strip().partition(" ")[::2] for piece in policy.split(";"))
    assert said["default-src"] == "'none'"
    assert said["script-src"].split()[0] == "'self'"
    assert said["style-src"].split()[0] == "'self'"
    assert not re.search(r"https?:|data:|unsafe|\*", policy)


def test_no_page_is_kept_by_a_browser(client: InspectingClient) -> None:
    assert client.get("/komponenty/")["Cache-Control"] == "no-store, private"
    assert client.get("/nie-ma/")["Cache-Control"] == "no-store, private"


def test_no_device_is_asked_for(client: InspectingClient) -> None:
    allowed = client.get("/komponenty/")["Permissions-Policy"]
    assert all(f"{device}=()" in allowed for device in ("camera", "microphone", "geolocation"))


@pytest.mark.parametrize("said", ["public, max-age=60", None])
def test_a_page_may_say_how_long_it_is_kept(said: str | None) -> None:
    def view(_: HttpRequest) -> HttpResponse:
        return HttpResponse(headers={"Cache-Control": said} if said else {})

    answer = private_unless_said(view)(RequestFactory().get("/"))
    assert answer["Cache-Control"] == (said or "no-store, private")


@pytest.mark.django_db  # an answer that ends looks after its connections
def test_static_files_are_kept_for_ever_under_a_name_of_their_content(
    client: InspectingClient,
) -> None:
    page = client.get("/komponenty/").content.decode()
    sheets = re.findall(r'href="(/static/[^"]+\.css)"', page)
    assert len(sheets) == 9
    assert all(re.search(r"\.[0-9a-f]{12}\.css$", sheet) for sheet in sheets)
    with closing(client.get(sheets[0])) as answer:
        assert answer.status_code == 200
        assert "immutable" in answer["Cache-Control"]
