"""`harmonia repair`: the proposed repairs of chosen rules, applied to the plan, not to the file."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from harmonia.checking import check_plan, selected
from harmonia.checking.repairing import Applied, repair
from harmonia.cli import sentences
from harmonia.cli.command import PolishCommand
from harmonia.cli.giving import force_option, give
from harmonia.plan import Plan, plan_json
from harmonia.reading.guarded import GuardedReader
from harmonia.reading.sentences import field_name, quoted
from harmonia.sources import SourceError
from harmonia.sources.sentences import sentence as trouble_sentence

UNREADABLE = 2  # exit code


@click.command("repair", cls=PolishCommand, help=sentences.REPAIR)
@click.argument("file", metavar="PLIK")
@click.option(
    "--rule", "rules", metavar="REGUŁA", multiple=True, required=True, help=sentences.REPAIR_RULE
)
@click.option("--out", metavar="PLIK", help=sentences.REPAIR_OUT)
@force_option
def repair_command(file: str, *, rules: tuple[str, ...], out: str | None, force: bool) -> int:
    """See `harmonia.cli.sentences.REPAIR`."""
    try:
        wanted = selected([code.upper() for code in rules])
    except KeyError as error:
        message = sentences.no_such_rule(str(error.args[0]))
        raise click.BadParameter(message, param_hint="--rule") from None
    try:
        with GuardedReader() as reader:
            plan, doubts = reader.read(file)
    except SourceError as error:
        click.echo(f"{file}: {trouble_sentence(error)}", err=True)
        return UNREADABLE
    repaired, applied = repair(plan, check_plan(plan, doubts, rules=wanted))
    for one in applied:
        click.echo(_line(one, plan), err=True)
    if not applied:
        click.echo(sentences.NOTHING_TO_REPAIR, err=True)
    return give(_answer(file, repaired, applied), out, (file,), force=force)


def _answer(file: str, plan: Plan, applied: tuple[Applied, ...]) -> str:
    """The repaired plan as JSON, and what was done to it."""
    repairs = [{"rule": one.rule, "before": one.before, **asdict(one.change)} for one in applied]
    answer = {"file": file, **plan_json(plan), "repairs": repairs}
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def _line(one: Applied, plan: Plan) -> str:
    task = next((task for task in plan.tasks if task.id == one.change.task), None)
    number = task.number if task and task.number else "–"
    if one.change.field == "action":
        return sentences.dropped(one.rule, number)
    field = field_name(plan, one.change.field)
    before, after = (quoted(text) if text else "puste" for text in (one.before, one.change.value))
    return sentences.changed(one.rule, number, field, before, after)
