"""What checking finds, for tests: in edits of the base plan, in samples and in real plans."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from harmonia.checking import Finding, Options, check_plan
from harmonia.checking.examples import Example
from harmonia.checking.sentences import WORDINGS
from harmonia.reading import Reading, read_plan
from harmonia.samples import paths
from harmonia.sources import open_document, read_document
from real_plans import SHARED


def found_in(example: Example, code: str, options: Options | None = None) -> list[Finding]:
    """The findings of one rule in an edit of the base plan."""
    read = read_plan(read_document(example.text().encode(), "plan.txt"))
    return of_rule(check_plan(*read, options=options), code)


@cache
def real_findings(name: str) -> tuple[Finding, ...]:
    """All findings in a real plan."""
    return check_plan(*read_plan(open_document(SHARED / "plans" / f"{name}.txt")))


def clean_samples() -> list[Reading]:
    """The clean sample of each layout, read."""
    return [read_plan(open_document(path)) for path in clean_paths()]


def clean_paths() -> list[Path]:
    """The clean samples, one of each layout."""
    return [path for path in paths() if path.name.endswith("-clean.docx")]


def of_rule(findings: Iterable[Finding], code: str) -> list[Finding]:
    """The findings of one rule."""
    return [one for one in findings if one.rule == code]


def actions(findings: Iterable[Finding]) -> list[str | None]:
    """The ids of the actions they speak of."""
    return [one.remark.action for one in findings]


def sentence(finding: Finding) -> str:
    """What a finding says."""
    return WORDINGS[finding.rule].sentence(finding.remark.values)
