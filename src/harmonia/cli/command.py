"""Commands whose help and errors are in Polish: what click itself would say in English."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from harmonia.cli import sentences

_SUMMARY = 200  # letters of a command's first sentence


class Misuse(click.ClickException):
    """A misuse that only we can name; its message is one Polish sentence."""


class PolishCommand(click.Command):
    """A command with a Polish help page."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line of use."""
        formatter.write_usage(ctx.command_path, self.options_metavar_and_arguments(ctx), "Użycie: ")

    def options_metavar_and_arguments(self, ctx: click.Context) -> str:
        """What follows the command's name in its line of use."""
        pieces = [piece.replace("[OPTIONS]", "[OPCJE]") for piece in self.collect_usage_pieces(ctx)]
        return " ".join(piece.replace("COMMAND [ARGS]...", "POLECENIE …") for piece in pieces)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [record for option in options if (record := option.get_help_record(ctx))]
        if records:
            with formatter.section("Opcje"):
                formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option --help."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = sentences.HELP_OPTION
        return option


class PolishGroup(PolishCommand, click.Group):
    """A group of commands with a Polish help page, each loaded when it is asked for."""

    def __init__(self, *, lazily: Mapping[str, str], **attributes: Any) -> None:
        """Load nothing yet.

        Args:
            lazily: each command's name → "module:command".
            attributes: as `click.Group` takes them.
        """
        super().__init__(**attributes)
        self._lazily = lazily

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands."""
        del ctx
        return sorted(self._lazily)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        del ctx
        if cmd_name not in self._lazily:
            return None
        module, _, name = self._lazily[cmd_name].partition(":")
        found = getattr(import_module(module), name)
        return found if isinstance(found, click.Command) else None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options and the commands."""
        PolishCommand.format_options(self, ctx, formatter)
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        lines = [(name, one.get_short_help_str(_SUMMARY)) for name, one in found if one]
        with formatter.section("Polecenia"):
            formatter.write_dl(lines)


def sentence(error: click.ClickException) -> str:
    """One Polish sentence for a misuse of the command."""
    if isinstance(error, click.NoSuchOption):
        file = next((one for one in sys.argv[1:] if one[:1] == "-" and Path(one).is_file()), None)
        return sentences.no_such_option(error.option_name, error.possibilities or (), file)
    if isinstance(error, click.MissingParameter):
        return sentences.missing(_name(error.param))
    if isinstance(error, click.BadParameter):
        name = str(error.param_hint) if error.param_hint else _name(error.param)
        return sentences.bad_value(name, error.message)
    if isinstance(error, click.BadOptionUsage):
        return sentences.option_without_value(error.option_name)
    if isinstance(error, click.UsageError) and error.ctx is not None:
        return sentences.misuse(error.ctx.command_path)
    return sentences.misuse("harmonia")


def _name(param: click.Parameter | None) -> str:
    if param is None:
        return "?"
    if isinstance(param, click.Option):
        return param.opts[0]
    return param.make_metavar(click.Context(click.Command("harmonia")))
