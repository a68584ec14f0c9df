"""`harmonia compare`: what changed between two versions of a plan."""

from __future__ import annotations

import json
from pathlib import Path

import click

from harmonia.cli import sentences
from harmonia.cli.command import PolishCommand
from harmonia.cli.comparison_page import show
from harmonia.cli.giving import give
from harmonia.cli.terminal import Terminal
from harmonia.comparing import Comparison, amendment_page, compare, comparison_json
from harmonia.plan import Plan
from harmonia.reading.guarded import read_files
from harmonia.sources import SourceError
from harmonia.sources.sentences import sentence as trouble_sentence

UNREADABLE = 2  # exit code when a file could not be read, or the answer not be written


@click.command("compare", cls=PolishCommand, help=sentences.COMPARE, no_args_is_help=True)
@click.argument("old", metavar="BYŁO")
@click.argument("new", metavar="JEST")
@click.option("--json", "as_json", is_flag=True, help=sentences.COMPARE_JSON)
@click.option("--html", "as_html", is_flag=True, help=sentences.COMPARE_HTML)
@click.option("--out", metavar="PLIK", help=sentences.COMPARE_OUT)
def compare_command(old: str, new: str, *, as_json: bool, as_html: bool, out: str | None) -> int:
    """See `harmonia.cli.sentences.COMPARE`."""
    if as_json and as_html:
        raise click.BadParameter(sentences.ONE_FORM, param_hint="--json")
    if out is not None and not (as_json or as_html):
        raise click.BadParameter(sentences.FORM_FOR_OUT, param_hint="--out")
    plans = _plans(old, new)
    if plans is None:
        return UNREADABLE
    comparison = compare(*plans)
    if as_json:
        answer = {"old": old, "new": new, **comparison_json(comparison)}
        return give(json.dumps(answer, ensure_ascii=False) + "\n", out, (old, new))
    if as_html:
        return give(_page(comparison, old, new, plans), out, (old, new))
    show(Terminal(), old, new, comparison)
    return 0


def _plans(old: str, new: str) -> tuple[Plan, Plan] | None:
    """Both plans; None where a file could not be read, after its sentence."""
    plans: list[Plan] = []
    for name, result in read_files((old, new)):
        if isinstance(result, SourceError):
            click.echo(f"{name}: {trouble_sentence(result)}", err=True)
            continue
        if not result.plan.tasks:
            click.echo(sentences.no_schedule(name), err=True)
        plans.append(result.plan)
    return (plans[0], plans[1]) if len(plans) == len((old, new)) else None


def _page(comparison: Comparison, old: str, new: str, plans: tuple[Plan, Plan]) -> str:
    title = plans[1].title or plans[0].title
    return amendment_page(comparison, old=Path(old).name, new=Path(new).name, title=title)
