"""A plan with its findings: a summary, the plan with notes, the rules explained."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from harmonia.checking import Finding, Severity
from harmonia.checking.report import words
from harmonia.checking.report.lines import where
from harmonia.checking.report.page import Checked
from harmonia.checking.report.placing import placed
from harmonia.checking.sentences import WORDINGS
from harmonia.plan import Plan
from harmonia.writing.document import (
    Block,
    Cell,
    Document,
    Head,
    Look,
    PageBreak,
    Role,
    Row,
    Table,
    paragraph,
)
from harmonia.writing.findings import sentences
from harmonia.writing.findings.fields import Fields, head, ours
from harmonia.writing.findings.notes import mark

_SUMMARY, _RULES = (0.2, 0.22, 0.58), (0.27, 0.73)


def findings_document(*checked: Checked) -> Document:
    """The plan, or the plans, with what was found in each, and the rules explained at the end."""
    parts = [tuple(_plan(one)) for one in checked]
    blocks = [block for part in parts for block in (*part, PageBreak())][:-1]
    blocks += _explained(one.rule for each in checked for one in each.findings)
    if len(checked) == 1:
        [one] = checked
        name = f"{words.CHECKED}: {one.title}"
        return Document(name, tuple(blocks), author=one.plan.authority)
    return Document(words.CHECKED_SEVERAL, tuple(blocks))


def _plan(one: Checked) -> Iterator[Block]:
    fields = Fields(one.plan, placed(one.plan, one.findings))
    yield ours(words.CHECKED, Role.ISSUER)
    yield paragraph(one.title, Role.TITLE)
    yield ours(f"{words.FILE}: {Path(one.file).name}", Role.SUBTITLE)
    yield ours(one.verdict, strong=True)
    yield from _summary(one.plan, one.findings)
    yield from fields.head()
    for task in one.plan.tasks:
        yield from fields.task(task)


def _summary(plan: Plan, findings: Sequence[Finding]) -> Iterator[Block]:
    """Findings in one line each; those of one rule in one task together."""
    if not findings:
        return
    yield ours(sentences.SUMMARY, Role.HEADING, level=1)
    heads = (sentences.WEIGHT, sentences.WHERE, sentences.ABOUT)
    header = Row(tuple(head(one, Head.COLUMN) for one in heads))
    lines = Counter(
        (one.severity, where(one, plan) or words.WHOLE_PLAN, one.rule) for one in findings
    )
    rows = (_line(*line, count) for line, count in lines.items())
    yield Table(_SUMMARY, (header, *rows), header_rows=1, name=sentences.SUMMARY)


def _line(severity: Severity, place: str, rule: str, count: int) -> Row:
    about = sentences.about(WORDINGS[rule].title, rule, count)
    return Row(tuple(Cell((ours(one),)) for one in (mark(severity), place, about)))


def _explained(rules: Iterable[str]) -> Iterator[Block]:
    """What the rules that found something are about, once each."""
    codes = sorted(set(rules))
    if not codes:
        return
    yield ours(words.RULES, Role.HEADING, level=1)
    rows = (_explanation(code) for code in codes)
    yield Table(_RULES, tuple(rows), look=Look.CARD, name=words.RULES)


def _explanation(code: str) -> Row:
    wording = WORDINGS[code]
    name = head(f"{code} {wording.title}", Head.ROW)
    return Row((name, Cell((ours(wording.why), ours(wording.advice)))))
