"""Findings on the terminal: by severity, each with its place and the repair proposed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from harmonia.checking import Finding, Severity
from harmonia.checking.examples import EXAMPLES
from harmonia.checking.law import LAW
from harmonia.checking.report import message, words
from harmonia.checking.report.lines import proposal, where
from harmonia.checking.rules import RULES
from harmonia.checking.sentences import WORDINGS
from harmonia.cli import sentences
from harmonia.cli.terminal import file_heading
from harmonia.plan import Plan
from harmonia.reading.sentences import place_words

_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.QUESTION: "cyan"}


def show(console: Console, name: str, plan: Plan, found: Sequence[Finding]) -> None:
    """Print what was found in one file."""
    console.print(file_heading(name))
    console.print(Text(words.verdict(found) if plan.tasks else words.NO_TASKS, style="bold"))
    for severity in Severity:
        group = [finding for finding in found if finding.severity is severity]
        if group:
            console.print()
            console.print(Text(words.HEADINGS[severity], style=f"bold {_STYLES[severity]}"))
            console.print(_group(group, plan))
    console.print()


def _group(findings: Iterable[Finding], plan: Plan) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(no_wrap=True)
    grid.add_column()
    for finding in findings:
        mark = Text(f"{words.MARKS[finding.severity]} {finding.rule}")
        mark.stylize(_STYLES[finding.severity])
        grid.add_row(mark, Padding(_finding(finding, plan), (0, 0, 1, 0)))
    return grid


def _finding(finding: Finding, plan: Plan) -> RenderableType:
    task = where(finding, plan)
    lines = [Text(f"{task}: {message(finding)}" if task else message(finding))]
    if proposed := proposal(finding, plan):
        lines.append(Text(f"{words.PROPOSAL}: {proposed}."))
    if finding.remark.places:
        lines.append(Text(place_words(finding.remark.places), style="bright_black"))
    return Group(*lines)


def list_rules() -> Table:
    """All rules, one a row."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in (sentences.RULE, sentences.WEIGHT, sentences.ABOUT):
        table.add_column(heading)
    for code, rule in sorted(RULES.items()):
        table.add_row(code, words.NAMES[rule.severity], WORDINGS[code].title)
    return table


def explain(code: str) -> RenderableType:
    """Everything about one rule."""
    wording, rule = WORDINGS[code], RULES[code]
    lines = [
        Text(f"{code}  {wording.title} ({words.NAMES[rule.severity]})", style="bold"),
        Text(wording.why),
        Text(wording.advice),
    ]
    lines += [
        Text(sentences.basis(LAW[one].name, LAW[one].journal, checked=LAW[one].checked))
        for one in rule.basis
    ]
    if code in EXAMPLES and (edits := EXAMPLES[code].in_words()):
        lines.append(Text(f"{sentences.EXAMPLE}: {edits}", style="bright_black"))
    return Group(*lines)
