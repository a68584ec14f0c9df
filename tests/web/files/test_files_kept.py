"""A file that is kept has its row, its event and its bytes, and bytes lie once an organisation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.db import IntegrityError, transaction

import made_up_people as made
from harmonia.web.files.actions import store_file
from harmonia.web.files.arrivals import receive
from harmonia.web.files.keeping import places
from harmonia.web.files.models import StoredFile
from harmonia.web.files.queries import files_with_same_bytes
from harmonia.web.files.rules import FileRefused, register
from harmonia.web.history.queries import events_of_subject
from harmonia.web.people.acting import Acting
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Organisation
from harmonia.web.people.scope import ScopeError, acting_for
from made_up_files import TRIAL, WORDS, stored, word_file

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, settings: Any) -> None:
    settings.DATA_FOLDER = tmp_path


def officer_of(here: Organisation) -> Acting:
    return made.acting(made.member(here, Role.EDUCATION_OFFICER), here)


def test_a_file_is_kept_as_it_came() -> None:
    here = made.organisation()
    file = stored(here, WORDS, "../Plan Łąck.txt")
    assert file.path.read_bytes() == WORDS
    assert (file.name, file.kind, file.size) == ("Plan Łąck.txt", "txt", len(WORDS))
    for private in (file.path, file.path.parent, file.path.parent.parent.parent):
        assert private.stat().st_mode & 0o077 == 0


def test_keeping_is_an_event() -> None:
    here = made.organisation()
    file = stored(here, name="Plan.txt")
    (event,) = events_of_subject("file", file.pk, organisation=here.pk)
    assert event.sentence == "Dodano plik „Plan.txt”."
    assert event.actor_label == "Anna Nowak"
    assert event.after == {
        "format": "txt",
        "size": len(WORDS),
        "sha256": file.sha256,
        "rule": "trial",
    }


def test_the_same_bytes_lie_once_in_each_organisation() -> None:
    here, there = made.organisation(), made.organisation("Gmina Leśna")
    first, again = stored(here), stored(here, name="kopia.txt")
    other = stored(there)
    assert first.path == again.path != other.path
    assert len(list(places())) == 2
    assert len({first.key, again.key, other.key}) == 3
    with acting_for(here):
        assert list(files_with_same_bytes(first.sha256)) == [first, again]


def test_keys_cannot_be_guessed() -> None:
    here = made.organisation()
    keys = {stored(here).key for _ in range(3)}
    assert len(keys) == 3
    assert all(len(key) == 32 for key in keys)


def test_a_format_that_the_rule_does_not_take_is_refused_and_nothing_stays() -> None:
    here = made.organisation()
    with pytest.raises(FileRefused, match=r"^Tutaj można dodać tylko pliki: docx, html, txt\.$"):
        stored(here, b"%PDF-1.7\n")
    with acting_for(here):
        assert not StoredFile.objects.exists()
    assert not list(places())


def test_a_transaction_that_fails_leaves_no_row_and_no_event() -> None:
    here = made.organisation()
    officer = officer_of(here)

    def store_and_fail() -> None:
        with acting_for(here), receive([WORDS], "x.txt") as arrival, transaction.atomic():
            store_file(by=officer, arrival=arrival, rule=TRIAL)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store_and_fail()
    with acting_for(here):
        assert not StoredFile.objects.exists()


def test_a_disk_that_refuses_leaves_no_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_path: Path, _target: Path) -> None:
        raise OSError

    here = made.organisation()
    monkeypatch.setattr(Path, "replace", broken)
    with pytest.raises(OSError, match=r"^$"):
        stored(here)
    with acting_for(here):
        assert not StoredFile.objects.exists()


def test_a_file_belongs_to_an_organisation() -> None:
    with receive([WORDS], "x.txt") as arrival, pytest.raises(ValueError, match="organisation"):
        store_file(by=Acting(None), arrival=arrival, rule=TRIAL)


def test_files_are_asked_for_within_a_scope() -> None:
    here, there = made.organisation(), made.organisation("Gmina Leśna")
    stored(here)
    with pytest.raises(ScopeError):
        StoredFile.objects.count()
    with acting_for(there):
        assert not StoredFile.objects.exists()


@pytest.mark.parametrize("change", [{"sha256": "../" * 21 + "x"}, {"size": 0}, {"name": ""}])
def test_the_database_refuses_rows_that_make_no_sense(change: dict[str, object]) -> None:
    here = made.organisation()
    file = stored(here, word_file())
    with acting_for(here), pytest.raises(IntegrityError), transaction.atomic():
        StoredFile.objects.filter(pk=file.pk).update(**change)


def test_a_rule_is_registered_once_and_for_formats_there_are() -> None:
    with pytest.raises(ValueError, match="trial"):
        register("trial", formats=frozenset(), may_read=lambda _acting, _file: True)
    with pytest.raises(ValueError, match="exe"):
        register("other", formats=frozenset({"exe"}), may_read=lambda _acting, _file: True)
