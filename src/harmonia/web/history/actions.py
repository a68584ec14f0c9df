"""Recording what happened, and the one thing that may be taken back: a person's name."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import models, transaction

from harmonia.markup import storable
from harmonia.plan import Json
from harmonia.web.history import sentences
from harmonia.web.history.facts import Actor, Subject
from harmonia.web.history.kinds import Told, kind_called
from harmonia.web.history.models import Event
from harmonia.web.history.operations import current_operation


def record(  # noqa: PLR0913  (an event has that many sides, each by its name)
    *,
    kind: str,
    by: Actor,
    organisation: int | None,
    subject: Subject,
    before: Json | None,
    after: Json | None,
    operation: UUID | None = None,
) -> Event:
    """Record what an action has just done, in the action's own transaction.

    Args:
        kind: the code of a registered kind.
        by: who did it.
        organisation: the number of the organisation it happened in; None for none.
        subject: what it was done to.
        before: what was changed, as it stood; None for something new.
        after: as it stands now; None for something gone.
        operation: what it is part of; by default the operation under way.

    Raises:
        LookupError: nobody registered the kind.
        RuntimeError: outside of a transaction, where the event could stay without the deed.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("an event is recorded in the transaction of what it tells")
    what = kind_called(kind)
    subject = Subject(subject.kind, subject.id, storable(subject.label))
    before, after = _storable(before), _storable(after)
    event = Event(
        kind=kind,
        operation=operation or current_operation(),
        actor_id=by.id,
        actor_label=storable(by.label),
        actor_role=None if by.role is None else storable(by.role),
        organisation_id=organisation,
        subject_kind=subject.kind,
        subject_id=subject.id,
        subject_label=subject.label,
        about_person=what.about_person,
        before=before,
        after=after,
        sentence=what.tell(Told(subject.label, before or {}, after or {})),
    )
    event.save()
    return event


def erase_actor(*, actor: int) -> int:
    """Take a person's name from what they did; their role and everything else stays.

    Returns:
        In how many events.
    """
    role = models.functions.Coalesce("actor_role", models.Value(sentences.SOMEBODY))
    return _events().filter(actor_id=actor).update(actor_id=None, actor_label=role)


def erase_subject(*, kind: str, subject: int) -> int:
    """Take the label and the data of a person from what was done to them; the sentences stay.

    Returns:
        In how many events.
    """
    told = _events().filter(subject_kind=kind, subject_id=subject, about_person=True)
    return told.update(subject_label=sentences.SOMEBODY, before=None, after=None)


def _events() -> models.QuerySet[Event]:
    """Events that may be updated: nothing but the two erasures, which the trigger lets through."""
    return models.QuerySet(Event)


def _storable(data: Any) -> Any:
    """Data without the characters that a database cannot hold."""
    if isinstance(data, str):
        return storable(data)
    if isinstance(data, dict):
        return {storable(str(key)): _storable(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_storable(value) for value in data]
    return data
