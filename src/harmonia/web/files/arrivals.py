"""A file on its way in: written down, measured, inspected; gone again unless somebody keeps it."""

from __future__ import annotations

import errno
import hashlib
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from harmonia.sources import SourceError, Trouble
from harmonia.sources.opening import LARGEST_FILE
from harmonia.sources.sentences import sentence
from harmonia.web.files import sentences
from harmonia.web.files.inspection.inspector import inspect
from harmonia.web.files.keeping import arriving_folder
from harmonia.web.files.names import clean_name
from harmonia.web.files.rules import FileRefused

_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that may be kept: where it lies, its harmless name, format, size in bytes, digest."""

    path: Path
    name: str
    kind: str
    size: int
    sha256: str


@contextmanager
def receive(pieces: Iterable[bytes], name: str) -> Iterator[Arrival]:
    """Take a file in and look at it, outside of any transaction: it may take seconds.

    Args:
        pieces: its bytes, as ``UploadedFile.chunks()`` gives them.
        name: what its sender calls it.

    Raises:
        FileRefused: it may not come in; the sentence says why and what to do.
    """
    with _refusing(), tempfile.NamedTemporaryFile(dir=arriving_folder(), delete=False) as file:
        path = Path(file.name)
    try:
        with _refusing():
            arrival = _looked_at(path, pieces, name)
        yield arrival
    finally:
        path.unlink(missing_ok=True)


@contextmanager
def _refusing() -> Iterator[None]:
    """Say in Polish what is wrong with the file, or with the disk."""
    try:
        yield
    except SourceError as error:
        raise FileRefused(sentence(error), error.trouble) from error
    except OSError as error:
        if error.errno not in _FULL:
            raise
        raise FileRefused(sentences.NO_ROOM) from error


def _looked_at(path: Path, pieces: Iterable[bytes], name: str) -> Arrival:
    with path.open("wb") as file:
        size, sha256 = _written(file, pieces)
        file.flush()
        os.fsync(file.fileno())
    kind = inspect(path)
    return Arrival(path, clean_name(name, kind), kind, size, sha256)


def _written(file: BinaryIO, pieces: Iterable[bytes]) -> tuple[int, str]:
    """Write no more than may come in; the size in bytes and the digest."""
    digest, size = hashlib.sha256(), 0
    for piece in pieces:
        size += len(piece)
        if size > LARGEST_FILE:
            raise SourceError(Trouble.TOO_BIG, f"over {LARGEST_FILE} bytes")
        digest.update(piece)
        file.write(piece)
    return size, digest.hexdigest()
