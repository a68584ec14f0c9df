"""A file is given out to be saved, through its owner's rule, and to nobody else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

import made_up_people as made
from harmonia.web.files.models import StoredFile
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Organisation, Person
from harmonia.web.people.scope import acting_for
from made_up_files import WORDS, stored, word_file

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, settings: Any) -> None:
    settings.DATA_FOLDER = tmp_path


def address(file: StoredFile, where: Organisation | None = None) -> str:
    slug = (where or file.organisation).slug
    return reverse("stored_file", kwargs={"organisation": slug, "key": file.key})


def asked(client: Client, who: Person | None, at: str) -> Any:
    if who is not None:
        client.force_login(who)
    return client.get(at)


def test_an_officer_gets_the_bytes_as_they_came(client: Client) -> None:
    here = made.organisation()
    file = stored(here, word_file(), "Plan.docx")
    answer = asked(client, made.member(here, Role.EDUCATION_OFFICER), address(file))
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content) == word_file()
    assert answer["Content-Length"] == str(file.size)
    assert answer["Content-Type"].endswith("wordprocessingml.document")
    assert answer["Content-Disposition"] == 'attachment; filename="Plan.docx"'


def test_a_file_can_only_be_saved(client: Client) -> None:
    here = made.organisation()
    file = stored(here, b"<html><script>alert(1)</script><p>Plan</p></html>", "plan.html")
    answer = asked(client, made.member(here, Role.EDUCATION_OFFICER), address(file))
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Disposition"].startswith("attachment;")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer["Cache-Control"] == "no-store, private"
    answer.close()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Łąck – plan.txt", "attachment; filename*=utf-8''%C5%81%C4%85ck%20%E2%80%93%20plan.txt"),
        ('a"b.txt', 'attachment; filename="a\\"b.txt"'),
        ("a\r\nX: 1.txt", 'attachment; filename="aX: 1.txt"'),
    ],
)
def test_names_travel_safely(client: Client, name: str, said: str) -> None:
    here = made.organisation()
    file = stored(here, name=name)
    answer = asked(client, made.member(here, Role.EDUCATION_OFFICER), address(file))
    assert answer["Content-Disposition"] == said
    answer.close()


def test_a_member_whom_the_rule_does_not_let_finds_nothing(client: Client) -> None:
    here = made.organisation()
    file = stored(here)
    assert asked(client, made.member(here, Role.OBSERVER), address(file)).status_code == 404


def test_a_stranger_finds_nothing_under_any_address(client: Client) -> None:
    here, there = made.organisation(), made.organisation("Gmina Leśna")
    file, stranger = stored(here), made.member(there, Role.EDUCATION_OFFICER)
    assert asked(client, stranger, address(file)).status_code == 404
    assert asked(client, stranger, address(file, there)).status_code == 404


def test_who_is_not_signed_in_is_sent_to_sign_in(client: Client) -> None:
    file = stored(made.organisation())
    assert asked(client, None, address(file)).status_code == 302


@pytest.mark.parametrize("key", ["1", "x" * 32, "..", "%2e%2e"])
def test_a_key_that_is_none_finds_nothing(client: Client, key: str) -> None:
    here = made.organisation()
    file = stored(here)
    other = address(file).replace(file.key, key)
    officer = made.member(here, Role.EDUCATION_OFFICER)
    assert asked(client, officer, other).status_code == 404


def test_a_rule_that_is_gone_lets_nobody(client: Client) -> None:
    here = made.organisation()
    file = stored(here)
    with acting_for(here):
        StoredFile.objects.update(rule="gone")
    officer = made.member(here, Role.EDUCATION_OFFICER)
    assert asked(client, officer, address(file)).status_code == 404


def test_nothing_is_written_by_reading(client: Client) -> None:
    here = made.organisation()
    file = stored(here)
    officer = made.member(here, Role.EDUCATION_OFFICER)
    client.force_login(officer)
    assert client.post(address(file)).status_code == 405
    assert b"".join(client.get(address(file)).streaming_content) == WORDS  # type: ignore[attr-defined]
