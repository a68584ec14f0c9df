"""Questions about files, within the scope that is open."""

from __future__ import annotations

from django.db.models import QuerySet

from harmonia.web.files.models import StoredFile
from harmonia.web.files.rules import can_read
from harmonia.web.people.acting import Acting


def readable_file(acting: Acting, key: str) -> StoredFile | None:
    """The file of this key, if its owner's rule lets this person read it."""
    file = StoredFile.objects.filter(key=key).first()
    return file if file is not None and can_read(file.rule, acting, file.pk) else None


def files_with_same_bytes(sha256: str) -> QuerySet[StoredFile]:
    """The files that hold exactly these bytes, first come first."""
    return StoredFile.objects.filter(sha256=sha256).order_by("pk")
