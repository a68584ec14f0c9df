"""Keeping a file."""

from __future__ import annotations

from django.db import transaction

from harmonia.web.files.arrivals import Arrival
from harmonia.web.files.keeping import keep
from harmonia.web.files.models import StoredFile
from harmonia.web.files.rules import FileRule, check_can_store
from harmonia.web.history.actions import record
from harmonia.web.history.facts import Subject
from harmonia.web.people.acting import Acting


@transaction.atomic
def store_file(*, by: Acting, arrival: Arrival, rule: FileRule) -> StoredFile:
    """Keep a file that has arrived, once; whether the person may is asked by the owner's action.

    The bytes are in their place before the row is written, and the row stands or falls with the
    transaction.

    Raises:
        FileRefused: the owner's rule does not take this format.
        ValueError: nobody acts for an organisation.
    """
    if by.organisation is None:
        raise ValueError("a file belongs to an organisation")
    check_can_store(rule, arrival.kind)
    keep(arrival.path, by.organisation.pk, arrival.sha256)
    file = StoredFile.objects.create(
        organisation=by.organisation,
        rule=rule.name,
        name=arrival.name,
        kind=arrival.kind,
        size=arrival.size,
        sha256=arrival.sha256,
    )
    record(
        kind="files.file_stored",
        by=by.actor,
        organisation=by.organisation.pk,
        subject=Subject("file", file.pk, file.name),
        before=None,
        after={"format": file.kind, "size": file.size, "sha256": file.sha256, "rule": rule.name},
    )
    return file
