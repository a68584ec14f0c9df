"""Every kind of event there is has its sentence, in the voice of all the others."""

from __future__ import annotations

import pytest
from django.apps import apps

from harmonia.web.history.kinds import EventKind, all_kinds

KINDS = [pytest.param(kind, id=kind.code) for kind in all_kinds()]


def test_there_are_kinds() -> None:
    assert KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_belongs_to_its_app(kind: EventKind) -> None:
    app, _, what = kind.code.partition(".")
    assert apps.get_app_config(app).name == f"harmonia.web.{app}"
    assert what.isidentifier()
    assert what == what.lower()


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_tells_its_example_in_one_sentence(kind: EventKind) -> None:
    sentence = kind.tell(kind.example)
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert not set(sentence) & set("{}!\n")
    assert sentence == sentence.strip()


@pytest.mark.parametrize("kind", KINDS)
def test_a_sentence_about_a_person_holds_no_address(kind: EventKind) -> None:
    if kind.about_person:
        assert "@" not in kind.tell(kind.example)
