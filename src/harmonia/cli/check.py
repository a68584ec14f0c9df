"""`harmonia check`: what is wrong with a plan, before the council sees it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

import click

from harmonia.checking import Options, Severity, check_plan, selected
from harmonia.checking.report import finding_json, page, sarif
from harmonia.checking.report.page import Checked
from harmonia.checking.rules import RULES, Rule
from harmonia.checking.template import Template, TemplateError, load_template
from harmonia.cli import sentences
from harmonia.cli.command import Misuse, PolishCommand
from harmonia.cli.days import given_day
from harmonia.cli.findings_page import explain, list_rules, show
from harmonia.cli.giving import force_option, give
from harmonia.cli.terminal import Terminal
from harmonia.reading.guarded import read_files
from harmonia.sources import SourceError
from harmonia.sources.sentences import sentence as trouble_sentence

_Form: TypeAlias = Callable[[Sequence[Checked]], str | bytes]
HAS_ERRORS, UNREADABLE = 1, 2  # exit codes
VOIVODESHIPS = tuple(f"{code:02}" for code in range(2, 33, 2))


@click.command(cls=PolishCommand, help=sentences.CHECK)
@click.argument("files", nargs=-1, metavar="PLIK…")
@click.option("--json", "as_json", is_flag=True, help=sentences.CHECK_JSON)
@click.option("--sarif", "as_sarif", is_flag=True, help=sentences.CHECK_SARIF)
@click.option("--html", "as_html", is_flag=True, help=sentences.CHECK_HTML)
@click.option("--pdf", "as_pdf", is_flag=True, help=sentences.CHECK_PDF)
@click.option("--out", metavar="PLIK", help=sentences.CHECK_OUT)
@force_option
@click.option("--select", metavar="REGUŁY", default="", help=sentences.CHECK_SELECT)
@click.option("--ignore", metavar="REGUŁY", default="", help=sentences.CHECK_IGNORE)
@click.option("--explain", "explained", metavar="REGUŁA", help=sentences.CHECK_EXPLAIN)
@click.option("--rules", "listed", is_flag=True, help=sentences.CHECK_RULES)
@click.option("--on", "day", metavar="DATA", help=sentences.CHECK_ON)
@click.option("--voivodeship", metavar="KOD", help=sentences.CHECK_VOIVODESHIP)
@click.option("--template", "template", metavar="PLIK", help=sentences.CHECK_TEMPLATE)
def check(  # noqa: PLR0913  (each is an option of the command)
    files: tuple[str, ...],
    *,
    as_json: bool,
    as_sarif: bool,
    as_html: bool,
    as_pdf: bool,
    out: str | None,
    force: bool,
    select: str,
    ignore: str,
    explained: str | None,
    listed: bool,
    day: str | None,
    voivodeship: str | None,
    template: str | None,
) -> int:
    """See `harmonia.cli.sentences.CHECK`."""
    if listed:
        Terminal().print(list_rules())
        return 0
    if explained is not None:
        return _explain(explained)
    if not files:
        raise Misuse(sentences.CHECK_FILES)
    whole = _sarif if as_sarif else page if as_html else _pdf if as_pdf else None
    _check_forms(whole, as_json + as_sarif + as_html + as_pdf, out)
    rules = _rules(select, ignore)
    options = Options(given_day(day, "--on"), _voivodeship(voivodeship))
    wanted = _template(template)
    show_one = _lines if as_json else _nothing if whole else _text
    checked: list[Checked] = []
    code = 0
    for name, result in read_files(files):
        if isinstance(result, SourceError):
            click.echo(f"{name}: {trouble_sentence(result)}", err=True)
            code = UNREADABLE
            continue
        found = check_plan(*result, template=wanted, options=options, rules=rules)
        checked.append(Checked(name, result.plan, found))
        show_one(checked[-1])
    if whole and (checked or as_sarif):
        code = max(code, give(whole(checked), out, files, force=force))
    return code or _worst(checked)


def _check_forms(whole: _Form | None, forms: int, out: str | None) -> None:
    """What does not go together."""
    if forms > 1:
        raise Misuse(sentences.ONE_OF_FINDINGS)
    if out is not None and whole is None:
        raise Misuse(sentences.FORM_FOR_FINDINGS)


def _sarif(checked: Sequence[Checked]) -> str:
    pairs = [(one.file, finding) for one in checked for finding in one.findings]
    return json.dumps(sarif(pairs), ensure_ascii=False, indent=1) + "\n"


def _pdf(checked: Sequence[Checked]) -> bytes:
    from harmonia.writing.findings import findings_document  # noqa: PLC0415  (loaded when asked for: typst is heavy)
    from harmonia.writing.pdf import write_pdf  # noqa: PLC0415  (likewise)

    return write_pdf(findings_document(*checked))


def _text(one: Checked) -> None:
    show(Terminal(), one.file, one.plan, one.findings)


def _lines(one: Checked) -> None:
    _nothing(one)
    for finding in one.findings:
        click.echo(json.dumps(finding_json(finding, one.file), ensure_ascii=False))


def _nothing(one: Checked) -> None:
    """Where findings alone are given, a plan without tasks would look like a good one."""
    if not one.plan.tasks:
        click.echo(sentences.no_schedule(one.file), err=True)


def _worst(checked: list[Checked]) -> int:
    errors = any(one.severity is Severity.ERROR for each in checked for one in each.findings)
    return HAS_ERRORS if errors else 0


def _explain(code: str) -> int:
    if code.upper() not in RULES:
        raise click.BadParameter(sentences.no_such_rule(code), param_hint="--explain")
    Terminal().print(explain(code.upper()))
    return 0


def _rules(select: str, ignore: str) -> list[Rule]:
    try:
        return selected(_codes(select), _codes(ignore))
    except KeyError as error:
        raise click.BadParameter(
            sentences.no_such_rule(str(error.args[0])), param_hint="--select, --ignore"
        ) from None


def _codes(text: str) -> list[str]:
    return [code.strip().upper() for code in text.split(",") if code.strip()]


def _voivodeship(code: str | None) -> str | None:
    if code is not None and code not in VOIVODESHIPS:
        raise click.BadParameter(sentences.BAD_VOIVODESHIP, param_hint="--voivodeship")
    return code


def _template(path: str | None) -> Template | None:
    try:
        return load_template(Path(path)) if path else None
    except (OSError, TemplateError):
        raise click.BadParameter(sentences.BAD_TEMPLATE, param_hint="--template") from None
