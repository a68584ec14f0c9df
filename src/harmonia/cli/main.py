"""The command's entrance: one group, and every misuse answered with a Polish sentence."""

from __future__ import annotations

import io
import os
import sys

import click

from harmonia.cli import sentences
from harmonia.cli.command import Misuse, PolishGroup, sentence
from harmonia.writing.errors import WritingError

MISUSE = 2  # exit code
STOPPED = 130


@click.group(
    cls=PolishGroup,
    help=sentences.HARMONIA,
    context_settings={"help_option_names": ["-h", "--help"]},
    lazily={
        "check": "harmonia.cli.check:check",
        "compare": "harmonia.cli.compare:compare_command",
        "convert": "harmonia.cli.convert:convert_command",
        "read": "harmonia.cli.read:read",
        "registers": "harmonia.cli.registers:registers_group",
        "repair": "harmonia.cli.repair:repair_command",
        "serve": "harmonia.cli.serve:serve_command",
        "show": "harmonia.cli.show:show_command",
        "term": "harmonia.cli.term:term",
    },
)
@click.version_option(
    package_name="harmonia", message="%(prog)s %(version)s", help=sentences.VERSION
)
def harmonia() -> None:
    """See `harmonia.cli.sentences.HARMONIA`."""


def run() -> None:
    """Run the command and end the process with its exit code."""
    _take_any_bytes()
    try:
        code = harmonia.main(prog_name="harmonia", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as help_page:
        click.echo(help_page.format_message())
        code = MISUSE
    except Misuse as error:
        click.echo(error.message, err=True)
        code = MISUSE
    except click.ClickException as error:
        click.echo(sentence(error), err=True)
        code = MISUSE
    except WritingError as error:
        click.echo(_why_not_written(error), err=True)
        code = MISUSE
    except (KeyboardInterrupt, click.Abort):
        click.echo(sentences.STOPPED, err=True)
        code = STOPPED
    except BrokenPipeError:  # the reader of our output went away, e.g. `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)


def _why_not_written(error: WritingError) -> str:
    from harmonia.writing.sentences import trouble_sentence  # noqa: PLC0415  (starting must be quick)

    return trouble_sentence(error)


def _take_any_bytes() -> None:
    """File names and input need not be UTF-8: nothing of them may end the command."""
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "surrogateescape")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=errors)
