"""`harmonia show`: the time line of a plan in the terminal."""

from __future__ import annotations

import click

from harmonia.cli import sentences
from harmonia.cli.command import PolishCommand
from harmonia.cli.days import given_day, today
from harmonia.cli.terminal import Terminal, file_heading
from harmonia.cli.time_line import lines
from harmonia.reading.guarded import read_files
from harmonia.sources import SourceError
from harmonia.sources.sentences import sentence as trouble_sentence
from harmonia.timeline import draw

UNREADABLE = 2  # exit code: a file could not be read, or has no schedule


@click.command("show", cls=PolishCommand, help=sentences.SHOW, no_args_is_help=True)
@click.argument("files", nargs=-1, required=True, metavar="PLIK…")
@click.option("--today", "day", metavar="DATA", help=sentences.SHOW_TODAY)
def show_command(files: tuple[str, ...], *, day: str | None) -> int:
    """See `harmonia.cli.sentences.SHOW`."""
    marked = given_day(day, "--today") or today()
    terminal = Terminal(highlight=False)
    code = 0
    for name, result in read_files(files):
        if isinstance(result, SourceError):
            click.echo(f"{name}: {trouble_sentence(result)}", err=True)
            code = UNREADABLE
            continue
        if not result.plan.tasks:
            click.echo(sentences.no_schedule(name), err=True)
            code = UNREADABLE
            continue
        terminal.print(file_heading(name))
        for line in lines(draw(result.plan, today=marked), terminal.width):
            terminal.print(line, no_wrap=True, crop=True, overflow="crop")
        terminal.print()
    return code
