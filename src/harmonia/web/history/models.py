"""The one table of history. Rows are added, never changed; a trigger says so to everybody else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar, NoReturn

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models.base import ModelBase
from django.utils import timezone


class AppendOnlyError(TypeError):
    """Somebody wanted to change or remove what has happened."""


class EventQuerySet(models.QuerySet["Event"]):
    """Questions only."""

    def update(self, **_values: Any) -> NoReturn:
        """Refuse."""
        raise AppendOnlyError

    def delete(self) -> NoReturn:
        """Refuse."""
        raise AppendOnlyError

    def bulk_update(self, *_args: Any, **_options: Any) -> NoReturn:
        """Refuse."""
        raise AppendOnlyError

    def bulk_create(self, *_args: Any, **_options: Any) -> NoReturn:
        """Refuse: events are recorded one by one, each with its sentence."""
        raise AppendOnlyError


class Event(models.Model):
    """Something that happened: who, when, to what, and the data before and after.

    Numbers and labels, no foreign keys: history outlives what it tells of and knows nobody above.
    An erased actor has no ``actor_id`` and their role for a label (`harmonia.web.history.actions`).
    """

    kind = models.CharField(max_length=100)
    at = models.DateTimeField(default=timezone.now)
    operation = models.UUIDField(db_index=True)
    actor_id = models.BigIntegerField(null=True)
    actor_label = models.TextField()
    actor_role = models.TextField(null=True)  # noqa: DJ001  (no role is not a role without a name)
    organisation_id = models.BigIntegerField(null=True)
    subject_kind = models.CharField(max_length=50)
    subject_id = models.BigIntegerField()
    subject_label = models.TextField()
    about_person = models.BooleanField()
    before = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    after = models.JSONField(null=True, encoder=DjangoJSONEncoder)
    sentence = models.TextField()

    objects = EventQuerySet.as_manager()

    class Meta:
        """Newest last; each question of `queries` has its index."""

        ordering: ClassVar = ["id"]
        indexes: ClassVar = [
            models.Index(fields=["subject_kind", "subject_id", "id"], name="history_subject"),
            models.Index(fields=["actor_id", "organisation_id", "id"], name="history_actor"),
            models.Index(fields=["organisation_id", "id"], name="history_organisation"),
        ]

    def __str__(self) -> str:
        """The sentence."""
        return self.sentence

    def save(
        self,
        *,
        force_insert: bool | tuple[ModelBase, ...] = False,  # noqa: ARG002  (always, here)
        force_update: bool = False,
        using: str | None = None,
        update_fields: Iterable[str] | None = None,
    ) -> None:
        """Add the event; refuse to change one."""
        if force_update or update_fields is not None or not self._state.adding:
            raise AppendOnlyError
        super().save(force_insert=True, using=using)

    def delete(self, *_args: Any, **_options: Any) -> NoReturn:
        """Refuse."""
        raise AppendOnlyError
