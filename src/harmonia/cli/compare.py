"""`harmonia compare`: what changed between two versions of a plan."""

from __future__ import annotations

import json
from pathlib import Path

import click

from harmonia.cli import sentences
from harmonia.cli.command import PolishCommand
from harmonia.cli.comparison_page import show
from harmonia.cli.giving import force_option, give
from harmonia.cli.terminal import Terminal
from harmonia.comparing import Comparison, amendment_page, compare, comparison_json
from harmonia.plan import Plan
from harmonia.reading.guarded import read_files
from harmonia.sources import SourceError
from harmonia.sources.sentences import sentence as trouble_sentence
from harmonia.writing.amendment import amendment_document
from harmonia.writing.document import Document

UNREADABLE = 2  # exit code when a file could not be read, or the answer not be written


@click.command("compare", cls=PolishCommand, help=sentences.COMPARE, no_args_is_help=True)
@click.argument("old", metavar="BYŁO")
@click.argument("new", metavar="JEST")
@click.option("--json", "as_json", is_flag=True, help=sentences.COMPARE_JSON)
@click.option("--html", "as_html", is_flag=True, help=sentences.COMPARE_HTML)
@click.option("--pdf", "as_pdf", is_flag=True, help=sentences.COMPARE_PDF)
@click.option("--docx", "as_docx", is_flag=True, help=sentences.COMPARE_DOCX)
@click.option("--out", metavar="PLIK", help=sentences.COMPARE_OUT_ANY)
@force_option
def compare_command(  # noqa: PLR0913  (each is an option of the command)
    old: str,
    new: str,
    *,
    as_json: bool,
    as_html: bool,
    as_pdf: bool,
    as_docx: bool,
    out: str | None,
    force: bool,
) -> int:
    """See `harmonia.cli.sentences.COMPARE`."""
    if as_json + as_html + as_pdf + as_docx > 1:
        raise click.BadParameter(sentences.ONE_OF_CHANGES, param_hint="--json")
    if out is not None and not (as_json or as_html or as_pdf or as_docx):
        raise click.BadParameter(sentences.FORM_FOR_CHANGES, param_hint="--out")
    plans = _plans(old, new)
    if plans is None:
        return UNREADABLE
    comparison = compare(*plans)
    if as_json:
        answer = {"old": old, "new": new, **comparison_json(comparison)}
        return give(json.dumps(answer, ensure_ascii=False) + "\n", out, (old, new), force=force)
    if as_html:
        return give(_page(comparison, old, new, plans), out, (old, new), force=force)
    if as_pdf or as_docx:
        annex = _annex(comparison, old, new, plans)
        if not any(annex.tables()):
            click.echo(sentences.NOTHING_TO_ADOPT, err=True)
        write = _write_pdf if as_pdf else _write_docx
        return give(write(annex), out, (old, new), force=force)
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
    names = (Path(old).name, Path(new).name)
    return amendment_page(comparison, old=names[0], new=names[1], title=_title(plans))


def _annex(comparison: Comparison, old: str, new: str, plans: tuple[Plan, Plan]) -> Document:
    names = (Path(old).name, Path(new).name)
    title = _title(plans)
    return amendment_document(comparison, old=names[0], new=names[1], title=title, plan=plans[1])


def _title(plans: tuple[Plan, Plan]) -> str | None:
    return plans[1].title or plans[0].title


def _write_pdf(document: Document) -> bytes:
    from harmonia.writing.pdf import write_pdf  # noqa: PLC0415  (loaded when asked for: typst is heavy)

    return write_pdf(document)


def _write_docx(document: Document) -> bytes:
    from harmonia.writing.docx import write_docx  # noqa: PLC0415  (likewise)

    return write_docx(document)
