"""Giving an answer: printed, or written into a file, but never over what was read."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click

from harmonia.cli import sentences
from harmonia.cli.command import Misuse

NOT_WRITTEN = 2  # exit code
STANDARD_OUTPUT = "-"
_FOR_ALL = 0o666  # what new files may be, but for the user's own mask

force_option = click.option("--force", is_flag=True, help=sentences.FORCE)


def give(answer: str | bytes, out: str | None, inputs: tuple[str, ...], *, force: bool) -> int:
    """Print the answer, or write it whole or not at all; the plans are never written over.

    Args:
        answer: what to give; bytes are no words for a terminal.
        out: the file, None or "-" for standard output.
        inputs: the files that were read.
        force: whether another file that is there may be written over.

    Returns:
        The exit code.

    Raises:
        Misuse: it must not be written there, with a sentence that says what to do.
    """
    data = answer.encode(errors="surrogateescape") if isinstance(answer, str) else answer
    if out is None or out == STANDARD_OUTPUT:
        _print(data, words=isinstance(answer, str))
        return 0
    path = Path(out)
    check_target(path, map(Path, inputs), force=force)
    try:
        write_whole(path, data)
    except OSError:
        click.echo(sentences.CANNOT_WRITE, err=True)
        return NOT_WRITTEN
    click.echo(sentences.written_file(out), err=True)
    return 0


def _print(data: bytes, *, words: bool) -> None:
    if not words and sys.stdout.isatty():
        raise Misuse(sentences.NO_WORDS)
    stream = sys.stdout.buffer
    stream.write(data)
    stream.flush()


def check_target(path: Path, inputs: Iterable[Path], *, force: bool) -> None:
    """Refuse to write over a plan that was read, and, if not forced, over any file.

    Raises:
        Misuse: with a sentence that says what to do.
    """
    if any(same_file(path, one) for one in inputs):
        raise Misuse(sentences.NOT_OVER_THE_FILE)
    if not force and path.is_file():
        raise Misuse(sentences.already_there(str(path)))


def write_whole(path: Path, data: bytes) -> None:
    """Write whole or not at all: beside it first, then in its place.

    Links are followed; a pipe or device is written into, as it holds nothing to be lost.

    Raises:
        OSError: it cannot be written there; nothing is left behind.
    """
    target = path.resolve()
    if _takes_a_stream(target):
        with target.open("wb") as stream:
            stream.write(data)
        return
    handle, name = tempfile.mkstemp(prefix=".harmonia-", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        beside.chmod(_mode(target))
        beside.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def _takes_a_stream(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISCHR(mode)


def _mode(path: Path) -> int:
    """The mode of the file that is there, else what the user's mask leaves of a new one."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return _FOR_ALL & ~mask


def same_file(path: Path, other: Path) -> bool:
    """Whether two names lead to one file."""
    try:
        return path.absolute() == other.absolute() or path.samefile(other)
    except OSError:
        return False
