"""The one way in: bytes or a path become a Document, and nothing but a SourceError escapes."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

from harmonia.sources.document import Block, Document, Paragraph
from harmonia.sources.errors import SourceError, Trouble

LARGEST_FILE = 50 * 1024 * 1024  # bytes

_READERS = {  # imported only when needed: starting the command must be quick
    "docx": "docx",
    "doc": "doc",
    "odt": "odt",
    "rtf": "rtf",
    "pdf": "pdf",
    "html": "html",
    "mhtml": "mhtml",
    "xlsx": "xlsx",
    "xls": "xls",
    "ods": "ods",
    "csv": "csv",
    "txt": "text",
}


def open_document(path: Path | str, *, second_try: bool = False) -> Document:
    """Read the document in a file.

    Args:
        path: the file; its name becomes the document's name.
        second_try: whether LibreOffice, where installed, may convert what we refuse.

    Raises:
        SourceError: the file cannot be opened or read.
    """
    path = Path(path)
    return read_document(load(path), path.name, second_try=second_try)


def read_document(data: bytes, name: str, *, second_try: bool = False) -> Document:
    """Read a document from its bytes; ``name`` is kept, the content alone tells the format.

    Args:
        data: the whole file.
        name: what the user calls it.
        second_try: whether LibreOffice, where installed, may convert what we refuse.

    Raises:
        SourceError: the bytes cannot be read; no other exception escapes.
    """
    try:
        return _read(data, name)
    except SourceError as error:
        converted = _second_try(data, name, error) if second_try else None
        if converted is None:
            raise
        return converted


def _second_try(data: bytes, name: str, error: SourceError) -> Document | None:
    """What LibreOffice makes of a file, None where the first error stands."""
    from harmonia.sources import second_try  # noqa: PLC0415  (lazy, as the readers are)

    if not second_try.worth_trying(data, error):
        return None
    converted = second_try.convert(data)
    if converted is None:
        return None
    try:
        document = _read(converted, name)
    except SourceError:
        return None
    return document if second_try.sensible(document) else None


def load(path: Path) -> bytes:
    """The bytes of a regular file within the limit.

    Raises:
        SourceError: there is no such file, it is none, too large or not ours to read.
    """
    try:
        _check_file(path.stat())
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)  # it may have grown since
    except SourceError:  # a ValueError too
        raise
    except FileNotFoundError as error:
        raise SourceError(Trouble.MISSING, str(error)) from error
    except PermissionError as error:
        raise SourceError(Trouble.NOT_ALLOWED, str(error)) from error
    except (OSError, ValueError) as error:  # a name too long, with NUL inside, under a file
        raise SourceError(Trouble.MISSING, str(error)) from error


def _check_file(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise SourceError(Trouble.FOLDER, "a folder")
    if not stat.S_ISREG(status.st_mode):  # a pipe that never ends
        raise SourceError(Trouble.WRONG_TYPE, "no regular file")
    if status.st_size > LARGEST_FILE:
        raise SourceError(Trouble.TOO_BIG, f"{status.st_size} bytes")


def _read(data: bytes, name: str) -> Document:
    from harmonia.sources.sniffing import sniff  # noqa: PLC0415  (lazy, as the readers are)

    if len(data) > LARGEST_FILE:
        raise SourceError(Trouble.TOO_BIG, f"{len(data)} bytes")
    try:
        kind = sniff(data)
        blocks = _reader(kind)(data)
    except SourceError:
        raise
    except MemoryError as error:
        raise SourceError(Trouble.TOO_BIG, "out of memory") from error
    except Exception as error:
        raise SourceError(Trouble.UNREADABLE, f"{type(error).__name__}: {error}") from error
    if not any(_has_text(block) for block in blocks):
        raise SourceError(Trouble.EMPTY, kind)
    return Document(name, kind, blocks)


def _reader(kind: str) -> Callable[[bytes], tuple[Block, ...]]:
    module = import_module(f"harmonia.sources.{_READERS[kind]}")
    return cast("Callable[[bytes], tuple[Block, ...]]", module.read)


def _has_text(block: Block) -> bool:
    if isinstance(block, Paragraph):
        return bool(block.text.strip())
    return any(cell.text.strip() for cell in block.cells)
