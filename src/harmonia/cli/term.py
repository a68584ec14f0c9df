"""`harmonia term`: what we understand of a time expression."""

from __future__ import annotations

import json
import sys

import click

from harmonia.cli import sentences
from harmonia.cli.command import PolishCommand
from harmonia.plan import term_json
from harmonia.polish.terms import Context, describe, understand_term


@click.command(cls=PolishCommand, help=sentences.TERM, no_args_is_help=False)
@click.argument("words", nargs=-1, metavar="[OKREŚLENIE]…")
@click.option("--json", "as_json", is_flag=True, help=sentences.TERM_JSON)
@click.option("--context", metavar="ROK", help=sentences.TERM_CONTEXT)
def term(words: tuple[str, ...], *, as_json: bool, context: str | None) -> int:
    """See `harmonia.cli.sentences.TERM`."""
    years = _context(context)
    if not words and (as_json or not sys.stdin.isatty()):
        for line in sys.stdin:
            _answer(line.rstrip("\r\n"), years, as_json=as_json)
        return 0
    if not words:
        click.echo(sentences.TERM_MISSING, err=True)
        return 2
    _answer(" ".join(words), years, as_json=as_json)
    return 0


def _context(text: str | None) -> Context:
    try:
        return Context.parse(text) if text else Context()
    except ValueError:
        raise click.BadParameter(sentences.BAD_CONTEXT, param_hint="--context") from None


def _answer(text: str, context: Context, *, as_json: bool) -> None:
    understood = understand_term(text, context)
    if as_json:
        click.echo(json.dumps(term_json(understood), ensure_ascii=False))
    else:
        click.echo(describe(understood))
