"""Every change is an event: who, what, before and after, told in one Polish sentence."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from django.db import transaction

from harmonia.web.history.actions import record
from harmonia.web.history.facts import HARMONIA, Actor, Subject
from harmonia.web.history.kinds import Told, register
from harmonia.web.history.models import Event
from harmonia.web.history.operations import operation
from harmonia.web.history.queries import (
    all_events_of_person,
    events_by_person,
    events_of_operation,
    events_of_organisation,
    events_of_subject,
)
from trial_kinds import trial_kinds

ANNA = Actor(7, "Anna Nowak", "urzędnik oświaty")
PLAN = Subject("plan", 3, "Plan rozwoju oświaty")


@pytest.fixture(autouse=True)
def _kinds() -> Iterator[None]:
    with trial_kinds():
        yield


def add(
    by: Actor = ANNA,
    organisation: int | None = 1,
    subject: Subject = PLAN,
    operation: uuid.UUID | None = None,
) -> Event:
    return record(
        kind="trial.added",
        by=by,
        organisation=organisation,
        subject=subject,
        before=None,
        after=None,
        operation=operation,
    )


def add_and_fail() -> None:
    with transaction.atomic():
        add()
        raise ZeroDivisionError


@pytest.mark.django_db
def test_an_event_keeps_who_what_before_and_after() -> None:
    event = record(
        kind="trial.renamed",
        by=ANNA,
        organisation=1,
        subject=PLAN,
        before={"title": "Plan"},
        after={"title": "Plan na lata 2026–2030"},
    )
    kept = Event.objects.get(pk=event.pk)
    assert (kept.actor_id, kept.actor_label, kept.actor_role) == (7, ANNA.label, ANNA.role)
    assert (kept.subject_kind, kept.subject_id, kept.subject_label) == ("plan", 3, PLAN.label)
    assert (kept.before, kept.after) == ({"title": "Plan"}, {"title": "Plan na lata 2026–2030"})
    assert str(kept) == "Zmieniono tytuł: „Plan” na „Plan na lata 2026–2030”."
    assert kept.at.tzinfo is not None


@pytest.mark.django_db
def test_a_sentence_about_a_person_is_not_given_their_name() -> None:
    event = record(
        kind="trial.invited",
        by=ANNA,
        organisation=1,
        subject=Subject("person", 9, "Jan Kowalski"),
        before=None,
        after={"role": "dyrektor"},
    )
    assert event.sentence == "Zaproszono osobę w roli: dyrektor."
    assert event.subject_label == "Jan Kowalski"


@pytest.mark.django_db
def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(LookupError):
        record(kind="trial.none", by=ANNA, organisation=1, subject=PLAN, before=None, after=None)
    assert not Event.objects.exists()


def test_a_kind_is_registered_once() -> None:
    with pytest.raises(ValueError, match=r"trial\.added"):
        register("trial.added", lambda _: "", example=Told("", {}, {}))


@pytest.mark.django_db(transaction=True)
def test_an_event_belongs_to_the_transaction_of_the_deed() -> None:
    with pytest.raises(RuntimeError):
        add()
    with transaction.atomic():
        add()
    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert Event.objects.count() == 1


@pytest.mark.django_db
def test_an_operation_gives_its_events_one_id() -> None:
    with operation() as outer:
        first = add()
        with operation() as inner:
            second = add()
    third, fourth = add(), add()
    assert outer == inner == first.operation == second.operation
    assert len({outer, third.operation, fourth.operation}) == 3
    named = uuid.uuid4()
    assert add(operation=named).operation == named
    assert list(events_of_operation(outer)) == [first, second]


def test_an_operation_ends_with_an_error_too() -> None:
    with pytest.raises(ZeroDivisionError), operation() as broken:
        raise ZeroDivisionError
    with operation() as after:
        assert after != broken


@pytest.mark.django_db
def test_characters_that_no_database_holds_are_dropped() -> None:
    event = record(
        kind="trial.renamed",
        by=Actor(1, "An\0na", "ro\0la"),
        organisation=None,
        subject=Subject("plan", 1, "Pl\0an"),
        before={"title": "a\0\x07", "list": ["\0b", {"c\0": 1.5}]},
        after={"title": "łódź\ud800"},
    )
    event.refresh_from_db()
    assert (event.actor_label, event.actor_role, event.subject_label) == ("Anna", "rola", "Plan")
    assert event.before == {"title": "a", "list": ["b", {"c": 1.5}]}
    assert event.after == {"title": "łódź"}
    assert event.sentence == "Zmieniono tytuł: „a” na „łódź”."


@pytest.mark.django_db
def test_questions_are_answered_within_one_organisation() -> None:
    other = Subject("plan", 4, "Inny plan")
    jan = Actor(8, "Jan", None)
    mine, elsewhere = add(), add(organisation=2)
    by_jan, on_other = add(by=jan), add(subject=other)
    of_harmonia = add(by=HARMONIA, organisation=None)
    anna = record(
        kind="trial.invited",
        by=jan,
        organisation=2,
        subject=Subject("person", 7, "Anna"),
        before=None,
        after={"role": "x"},
    )
    assert list(events_of_organisation(1)) == [mine, by_jan, on_other]
    assert list(events_of_subject("plan", 3, organisation=1)) == [mine, by_jan]
    assert list(events_of_subject("plan", 3, organisation=None)) == [of_harmonia]
    assert list(events_by_person(7, organisation=1)) == [mine, on_other]
    assert list(all_events_of_person(7, kind="person")) == [mine, elsewhere, on_other, anna]
