"""What people do to their own account."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F

from harmonia.web.history.actions import record
from harmonia.web.history.facts import Subject
from harmonia.web.people.acting import Acting
from harmonia.web.people.models import Person


@transaction.atomic
def rename_person(*, by: Acting, name: str) -> Person:
    """Change the name under which others see the acting person."""
    person = Person.objects.select_for_update().get(pk=by.me.pk)
    before = person.name
    if name == before:
        return person
    person.name = name
    person.save(update_fields=["name"])
    record(
        kind="people.person_renamed",
        by=by.actor,
        organisation=None,
        subject=Subject("person", person.pk, name),
        before={"name": before},
        after={"name": name},
    )
    return person


def end_sessions(person: Person) -> None:
    """Sign the person out everywhere, at once: part of other actions, which record it."""
    Person.objects.filter(pk=person.pk).update(sessions_version=F("sessions_version") + 1)
