"""What has happened stays: neither our code nor SQL written by hand can change or remove it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

import pytest
from django.db import IntegrityError, connection, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase  # a transaction for each example

from harmonia.web.history import sentences
from harmonia.web.history.actions import erase_actor, erase_subject, record
from harmonia.web.history.facts import HARMONIA, Actor, Subject
from harmonia.web.history.models import AppendOnlyError, Event
from trial_kinds import trial_kinds

ANNA = Actor(7, "Anna Nowak", "urzędnik oświaty")
JAN = Actor(8, "Jan Kowalski", None)
PLAN = Subject("plan", 3, "Plan")
COLUMNS = [field.column for field in Event._meta.concrete_fields]
Value: TypeAlias = str | int | None
OTHER_VALUES: dict[str, Value] = {
    "id": 999,
    "kind": "trial.other",
    "at": "2020-01-01 00:00:00+00:00",
    "operation": "0" * 32,
    "actor_id": 12,
    "actor_label": "Ktoś inny",
    "actor_role": "dyrektor",
    "organisation_id": 12,
    "subject_kind": "other",
    "subject_id": 12,
    "subject_label": "Inny",
    "about_person": True,
    "before": '{"a": 1}',
    "after": '{"a": 1}',
    "sentence": "Nic się nie stało.",
}


@pytest.fixture(autouse=True)
def _kinds() -> Iterator[None]:
    with trial_kinds():
        yield


def add(by: Actor = ANNA, subject: Subject = PLAN, kind: str = "trial.added") -> Event:
    return record(
        kind=kind, by=by, organisation=1, subject=subject, before=None, after={"role": "dyrektor"}
    )


def invite(person: int = 9, by: Actor = ANNA) -> Event:
    return add(by, Subject("person", person, "Ewa Zaproszona"), "trial.invited")


def rows() -> list[Mapping[str, object]]:
    return [dict(row) for row in Event.objects.values()]


def refused(sql: str, *values: Value) -> None:
    """Whether the database itself refuses this, and everything stands as before."""
    before = rows()
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        connection.cursor().execute(sql, values)
    assert rows() == before


def erasure_refused(**columns: Value) -> None:
    change = ", ".join(f'"{name}" = %s' for name in columns)
    refused(f"UPDATE history_event SET {change}", *columns.values())  # noqa: S608  (columns of ours)


@pytest.mark.django_db
@pytest.mark.parametrize("column", COLUMNS)
def test_no_column_can_be_changed_by_sql(column: str) -> None:
    add()
    refused(f'UPDATE history_event SET "{column}" = %s', OTHER_VALUES[column])  # noqa: S608  (a column of ours)


@pytest.mark.django_db
def test_no_row_can_be_removed_or_replaced_by_sql() -> None:
    event = add()
    refused("DELETE FROM history_event")
    columns = ", ".join(f'"{column}"' for column in COLUMNS)
    if connection.vendor == "sqlite":
        copy = f"SELECT {columns} FROM history_event WHERE id = %s"  # noqa: S608  (columns of ours)
        refused(f"INSERT OR REPLACE INTO history_event ({columns}) {copy}", event.pk)
    else:
        refused("TRUNCATE history_event")


@pytest.mark.django_db
def test_our_own_code_cannot_change_an_event_either() -> None:
    event, before = add(), rows()
    event.sentence = "Nic się nie stało."
    attempts: list[Callable[[], object]] = [
        event.save,
        lambda: event.save(force_update=True),
        lambda: event.save(update_fields=["sentence"]),
        event.delete,
        Event.objects.all().delete,
        lambda: Event.objects.update(sentence=""),
        lambda: Event.objects.filter(pk=event.pk).update(sentence=""),
        lambda: Event.objects.bulk_update([event], ["sentence"]),
        lambda: Event.objects.bulk_create([event]),
    ]
    for attempt in attempts:
        with pytest.raises(AppendOnlyError):
            attempt()
    assert rows() == before


@pytest.mark.django_db
def test_an_erased_person_leaves_their_role_and_nothing_else_changes() -> None:
    add(), add(JAN), invite(), invite(by=HARMONIA)
    before = rows()
    assert erase_actor(actor=7) == 2
    erased = {"actor_id": None, "actor_label": "urzędnik oświaty"}
    assert rows() == [{**row, **erased} if row["actor_id"] == 7 else row for row in before]
    assert erase_actor(actor=7) == 0


@pytest.mark.django_db
def test_an_erased_person_without_a_role_is_somebody() -> None:
    add(JAN)
    assert erase_actor(actor=8) == 1
    assert Event.objects.get().actor_label == sentences.SOMEBODY


@pytest.mark.django_db
def test_what_was_done_to_an_erased_person_keeps_its_sentence_only() -> None:
    add(), invite(9), invite(10)
    before = rows()
    assert erase_subject(kind="person", subject=9) == 1
    erased = {"subject_label": sentences.SOMEBODY, "before": None, "after": None}
    assert rows() == [{**row, **erased} if row["subject_id"] == 9 else row for row in before]
    assert "Ewa" not in str(Event.objects.get(subject_id=9).__dict__)


@pytest.mark.django_db
def test_what_is_not_about_a_person_has_nobody_to_erase() -> None:
    add()
    assert erase_subject(kind="plan", subject=3) == 0
    erasure_refused(subject_label="osoba", before=None, after=None)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "columns",
    [
        {"actor_id": None},
        {"actor_id": None, "actor_label": "Ktoś inny"},
        {"actor_id": 8, "actor_label": "urzędnik oświaty"},
        {"actor_id": None, "actor_label": "urzędnik oświaty", "sentence": "Inaczej."},
        {"actor_id": None, "actor_label": "urzędnik oświaty", "actor_role": None},
        {"subject_label": "osoba"},
        {"subject_label": "Ktoś inny", "before": None, "after": None},
        {"subject_label": "osoba", "before": None, "after": '{"role": "dyrektor"}'},
        {"subject_label": "osoba", "before": None, "after": None, "kind": "trial.added"},
    ],
)
def test_an_erasure_is_exactly_itself(columns: dict[str, Value]) -> None:
    invite()
    erasure_refused(**columns)


@pytest.mark.django_db
def test_harmonia_itself_cannot_be_erased() -> None:
    add(HARMONIA)
    erasure_refused(actor_id=None, actor_label="osoba")


ACTS = st.sampled_from(["added", "invited", "erase actor", "erase subject", "update", "delete"])


class TheSequence(TestCase):
    """Whatever is tried in whatever order, what was recorded stands, in its order."""

    @given(st.lists(ACTS, max_size=12))
    @settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
    def test_is_never_changed(self, acts: list[str]) -> None:
        told: list[tuple[int, str, str]] = []
        for act in acts:
            if act in {"added", "invited"}:
                event = add() if act == "added" else invite()
                told.append((event.pk, event.kind, event.sentence))
            elif act == "erase actor":
                erase_actor(actor=7)
            elif act == "erase subject":
                erase_subject(kind="person", subject=9)
            elif told:
                deed = "UPDATE history_event SET sentence = ''"
                refused(deed if act == "update" else "DELETE FROM history_event")
            assert list(Event.objects.values_list("pk", "kind", "sentence")) == told
