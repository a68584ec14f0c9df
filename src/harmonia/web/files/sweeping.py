"""Comparing folder and table: bytes that no row knows go, rows without their bytes are told."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from harmonia.web.files.keeping import arriving_folder, locked, places
from harmonia.web.files.models import StoredFile
from harmonia.web.people.scope import acting_nationally

PATIENCE = timedelta(days=1)  # a row may come that long after its bytes; none takes minutes


def remove_orphans(*, older_than: timedelta = PATIENCE) -> int:
    """Remove bytes that no row knows and files that never came in, once they are old enough.

    Returns:
        How many.
    """
    before = time.time() - older_than.total_seconds()
    known = _known()
    left = [path for organisation, name, path in places() if (organisation, name) not in known]
    return sum(_removed(path, before) for path in (*left, *arriving_folder().iterdir()))


def lost_files(*, read: bool = False) -> Iterator[StoredFile]:
    """Files whose bytes are not there or not as long as they were.

    Args:
        read: read them all, too, and compare their digests.
    """
    with acting_nationally(reason="sweep of files"):
        for file in StoredFile.objects.order_by("pk").iterator():
            if not _is_whole(file, read=read):
                yield file


def _known() -> set[tuple[int, str]]:
    with acting_nationally(reason="sweep of files"):
        return set(StoredFile.objects.values_list("organisation_id", "sha256"))


def _removed(path: Path, before: float) -> bool:
    """Remove a file unless it came lately, or came again: while we look, nothing comes."""
    with locked(alone=True):
        try:
            if path.stat().st_mtime > before:
                return False
            path.unlink()
        except FileNotFoundError:
            return False
    return True


def _is_whole(file: StoredFile, *, read: bool) -> bool:
    try:
        if file.path.stat().st_size != file.size:
            return False
        if not read:
            return True
        with file.path.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest() == file.sha256
    except FileNotFoundError:
        return False
