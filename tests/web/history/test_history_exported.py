"""History goes out whole: a line of JSON an event, or a table that Excel cannot be harmed by."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.markup import storable
from harmonia.web.history.actions import record
from harmonia.web.history.exports import as_csv, as_json_lines
from harmonia.web.history.facts import HARMONIA, Actor, Subject
from harmonia.web.history.models import Event
from harmonia.web.history.sentences import HEADERS
from harmonia.writing.csv_file import unguarded
from trial_kinds import trial_kinds

OPERATION = UUID(int=5)


@pytest.fixture(autouse=True)
def _kinds() -> Iterator[None]:
    with trial_kinds():
        yield


def made(label: str = "Anna", sentence: str = "Dodano.") -> Event:
    """An event that stands in no database; 10 July, noon in Warsaw."""
    return Event(
        kind="trial.added",
        at=datetime(2026, 7, 10, 10, 0, 5, tzinfo=UTC),
        operation=OPERATION,
        actor_id=1,
        actor_label=label,
        actor_role=None,
        organisation_id=2,
        subject_kind="plan",
        subject_id=3,
        subject_label=label,
        about_person=False,
        before=None,
        after={"title": label},
        sentence=sentence,
    )


def table(*events: Event) -> list[list[str]]:
    text = b"".join(as_csv(events)).decode("utf-8-sig")
    assert "\ufeff" not in text
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


@pytest.mark.django_db
def test_json_lines_say_everything() -> None:
    for by in (Actor(1, "Łucja\n", "dyrektor"), HARMONIA):
        record(
            kind="trial.added",
            by=by,
            organisation=4,
            subject=Subject("plan", 3, "Plan „Ż”"),
            before=None,
            after={"years": [2026, 2030]},
            operation=OPERATION,
        )
    lines = b"".join(as_json_lines(Event.objects.all())).decode().split("\n")
    assert lines.pop() == ""
    first, second = map(json.loads, lines)
    assert first.pop("id") < second["id"]
    assert datetime.fromisoformat(first.pop("at")).tzinfo is not None
    assert first == {
        "kind": "trial.added",
        "operation": str(OPERATION),
        "actor": {"id": 1, "label": "Łucja\n", "role": "dyrektor"},
        "organisation": 4,
        "subject": {"kind": "plan", "id": 3, "label": "Plan „Ż”"},
        "before": None,
        "after": {"years": [2026, 2030]},
        "sentence": "Dodano: Plan „Ż”.",
    }
    assert second["actor"] == {"id": None, "label": "Harmonia", "role": None}


def test_the_table_has_polish_headers_and_polish_time() -> None:
    headers, row = table(made())
    assert headers == list(HEADERS)
    assert unguarded(row[0]) == "10.07.2026 12:00:05"
    assert row[1:6] == ["Anna", "", "Dodano.", "Anna", ""]
    assert [unguarded(cell) for cell in row[6:]] == [
        '{"title": "Anna"}',
        str(OPERATION),
        "trial.added",
    ]


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "+48 600", "-x", "\t=1", "\uff1d1"])
def test_no_cell_can_run_as_a_formula(text: str) -> None:
    cells = table(made(text, text))[1]
    assert [cell for cell in cells if cell == text] == []
    assert [unguarded(cells[column]) for column in (1, 3, 4)] == [text] * 3


@given(st.text().map(storable))
def test_any_words_come_back(words: str) -> None:
    cells = table(made(words, words))[1]
    assert [unguarded(cells[column]) for column in (1, 3, 4)] == [words] * 3


def test_a_table_of_nothing_has_its_headers() -> None:
    assert table() == [list(HEADERS)]
