"""`harmonia read`: files become plans, for a person or as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import click

from harmonia.cli import sentences
from harmonia.cli.command import Misuse, PolishCommand
from harmonia.cli.giving import write_whole
from harmonia.cli.plan_page import brief_table, show
from harmonia.cli.progress import with_progress
from harmonia.cli.terminal import Terminal
from harmonia.plan import Json
from harmonia.reading import Reading
from harmonia.sources import SourceError
from harmonia.sources.sentences import sentence as trouble_sentence
from harmonia.writing.json_file import json_object

UNREADABLE = 2  # exit code when any file could not be read


@click.command(cls=PolishCommand, help=sentences.READ, no_args_is_help=True)
@click.argument("files", nargs=-1, required=True, metavar="PLIK…")
@click.option("--json", "as_json", is_flag=True, help=sentences.READ_JSON)
@click.option("--out", metavar="FOLDER", help=sentences.READ_OUT)
@click.option("--full", is_flag=True, help=sentences.READ_FULL)
@click.option("--brief", is_flag=True, help=sentences.READ_BRIEF)
def read(files: tuple[str, ...], *, as_json: bool, out: str | None, full: bool, brief: bool) -> int:
    """See `harmonia.cli.sentences.READ`."""
    folder = Path(out) if out else None
    if folder is not None and not _make(folder):
        click.echo(sentences.bad_folder(str(folder)), err=True)
        return UNREADABLE
    if folder is not None and as_json:
        raise Misuse(sentences.JSON_OR_OUT)
    code = 0
    readings: list[tuple[str, Reading]] = []
    taken: set[str] = set()
    for name, result in with_progress(files):
        if isinstance(result, SourceError):
            click.echo(f"{name}: {trouble_sentence(result)}", err=True)
            code = UNREADABLE
        elif folder is not None:
            _write(_unused(folder, Path(name).name, taken), name, result)
        elif as_json:
            click.echo(json.dumps(as_object(name, result), ensure_ascii=False))
        elif brief:
            readings.append((name, result))
        else:
            show(Terminal(), name, result, full=full)
    if brief and readings:
        Terminal().print(brief_table(readings))
    if folder is not None and taken:
        click.echo(sentences.written(str(folder)), err=True)
    return code


def as_object(name: str, reading: Reading) -> Json:
    """One file's answer as JSON values: the plan's keys, ``file`` and ``doubts``."""
    return json_object(*reading, file=name)


def _make(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return True


def _unused(folder: Path, name: str, taken: set[str]) -> Path:
    """The file for a result; files of one name in different folders get a number."""
    unused, count = name, 1
    while unused in taken:
        count += 1
        unused = f"{name}-{count}"
    taken.add(unused)
    return folder / f"{unused}.json"


def _write(path: Path, name: str, reading: Reading) -> None:
    text = json.dumps(as_object(name, reading), ensure_ascii=False, indent=1)
    try:
        write_whole(path, f"{text}\n".encode(errors="surrogateescape"))
    except OSError:
        raise Misuse(sentences.bad_folder(str(path.parent))) from None
