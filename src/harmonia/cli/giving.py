"""Giving an answer: printed, or written into a file, but never over what was read."""

from __future__ import annotations

import contextlib
from pathlib import Path

import click

from harmonia.cli import sentences

NOT_WRITTEN = 2  # exit code


def give(answer: str, out: str | None, inputs: tuple[str, ...]) -> int:
    """Print the answer, or write it whole or not at all; the plans are never written over.

    Returns:
        The exit code.
    """
    if out is None:
        click.echo(answer, nl=False)
        return 0
    return give_bytes(answer.encode(errors="surrogateescape"), out, inputs)


def give_bytes(answer: bytes, out: str, inputs: tuple[str, ...]) -> int:
    """Write the answer whole or not at all; the plans are never written over.

    Returns:
        The exit code.
    """
    path = Path(out)
    if any(same_file(path, Path(one)) for one in inputs):
        click.echo(sentences.NOT_OVER_THE_FILE, err=True)
        return NOT_WRITTEN
    try:
        write_whole(path, answer)
    except OSError:
        click.echo(sentences.CANNOT_WRITE, err=True)
        return NOT_WRITTEN
    click.echo(sentences.written_file(out), err=True)
    return 0


def write_whole(path: Path, data: bytes) -> None:
    """Write whole or not at all: beside it first, then in its place.

    Raises:
        OSError: it cannot be written there; nothing is left behind.
    """
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise


def same_file(path: Path, other: Path) -> bool:
    """Whether two names lead to one file."""
    try:
        return path.absolute() == other.absolute() or path.samefile(other)
    except OSError:
        return False
