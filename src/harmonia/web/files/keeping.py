"""Where the bytes lie: a private folder, once for each organisation, named by what they are.

A file comes into its place whole, by one move, and its row is written afterwards; so a stop at any
moment leaves at most bytes that no row knows, and `harmonia.web.files.sweeping` finds those.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

_PRIVATE = 0o700
_LOCK = "lock"
_ARRIVING = "arriving"


def folder() -> Path:
    """The private folder of all files."""
    return _made(Path(settings.DATA_FOLDER) / "files")


def arriving_folder() -> Path:
    """Where files lie until they are accepted: on the same disk, so that moving is one step."""
    return _made(folder() / _ARRIVING)


def place(organisation: int, sha256: str) -> Path:
    """Where an organisation's bytes of this digest lie, or would."""
    return folder() / str(organisation) / sha256[:2] / sha256


def places() -> Iterator[tuple[int, str, Path]]:
    """All bytes that are kept: organisation, digest, place."""
    for path in sorted(folder().glob("[0-9]*/??/*")):
        yield int(path.parts[-3]), path.name, path


def keep(arrived: Path, organisation: int, sha256: str) -> Path:
    """Move a file into its place, for good before this returns; over the same bytes if need be.

    Raises:
        OSError: the disk refuses.
    """
    target = place(organisation, sha256)
    with locked(alone=False):
        for parent in (target.parent.parent, target.parent):
            _made(parent)
        arrived.replace(target)
        os.utime(target)  # the sweep counts from now
        for changed in (target.parent, target.parent.parent, folder()):
            _flush(changed)
    return target


@contextmanager
def locked(*, alone: bool) -> Iterator[None]:
    """Keep the sweep (``alone``) and those who put files into their places apart."""
    with (folder() / _LOCK).open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
        yield


def _made(path: Path) -> Path:
    path.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    return path


def _flush(path: Path) -> None:
    """Have the disk itself know what is in a folder."""
    number = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
