"""The one table of files."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils import timezone

from harmonia.web.files.keeping import place
from harmonia.web.people.models import Organisation
from harmonia.web.people.scope import OwnedManager

_DIGEST = 64  # hexadecimal digits of SHA-256


def new_key() -> str:
    """A key that nobody can guess."""
    return secrets.token_urlsafe(24)


class StoredFile(models.Model):
    """A file somebody gave to an organisation: kept as it came, under the rule of its owner.

    Its bytes lie in `harmonia.web.files.keeping`, once for each organisation however many files
    have them. ``name`` is the sender's, made harmless; ``kind`` the format by content; ``rule`` the
    name of a `harmonia.web.files.rules.FileRule`.
    """

    key = models.CharField(max_length=32, unique=True, default=new_key, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    rule = models.CharField(max_length=50)
    name = models.CharField(max_length=255)
    kind = models.CharField(max_length=10)
    size = models.PositiveBigIntegerField()  # bytes
    sha256 = models.CharField(max_length=_DIGEST)
    stored_at = models.DateTimeField(default=timezone.now)

    objects = OwnedManager["StoredFile"]()

    class Meta:
        """Equal bytes are found by their digest."""

        indexes: ClassVar = [models.Index(fields=["organisation", "sha256"], name="files_digest")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(sha256__regex=rf"^[0-9a-f]{{{_DIGEST}}}$"), name="file_has_a_digest"
            ),
            models.CheckConstraint(condition=Q(size__gt=0), name="file_is_not_empty"),
            models.CheckConstraint(condition=~Q(name="") & ~Q(rule=""), name="file_is_named"),
        ]

    def __str__(self) -> str:
        """The name."""
        return self.name

    @property
    def path(self) -> Path:
        """Where its bytes lie."""
        return place(self.organisation_id, self.sha256)
