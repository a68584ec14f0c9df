"""Questions to history; answers come oldest first."""

from __future__ import annotations

from uuid import UUID

from django.db.models import Q

from harmonia.web.history.models import Event, EventQuerySet


def events_of_subject(kind: str, subject: int, *, organisation: int | None) -> EventQuerySet:
    """What happened to one thing within an organisation, or outside of any."""
    return Event.objects.filter(subject_kind=kind, subject_id=subject, organisation_id=organisation)


def events_of_organisation(organisation: int) -> EventQuerySet:
    """What happened in an organisation."""
    return Event.objects.filter(organisation_id=organisation)


def events_of_operation(operation: UUID) -> EventQuerySet:
    """What happened in one operation."""
    return Event.objects.filter(operation=operation)


def events_by_person(person: int, *, organisation: int) -> EventQuerySet:
    """What a person did in an organisation."""
    return Event.objects.filter(actor_id=person, organisation_id=organisation)


def all_events_of_person(person: int, *, kind: str) -> EventQuerySet:
    """All that a person did anywhere and all that was done to them: what they may ask for (RODO).

    Args:
        person: their number.
        kind: what kind of subject a person is.
    """
    return Event.objects.filter(Q(actor_id=person) | Q(subject_kind=kind, subject_id=person))
