"""Findings as SARIF 2.1.0, the format in which other tools take them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from harmonia.checking.finding import Finding, Severity
from harmonia.checking.report.lines import message
from harmonia.checking.rules import RULES
from harmonia.checking.sentences import WORDINGS
from harmonia.plan import Json
from harmonia.reading.sentences import place_words

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.QUESTION: "note"}


def sarif(findings: Iterable[tuple[str, Finding]]) -> Json:
    """A SARIF log of one run.

    Args:
        findings: (file as given, finding).
    """
    return {
        "version": "2.1.0",
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "runs": [
            {
                "tool": {"driver": {"name": "harmonia", "language": "pl", "rules": _rules()}},
                "results": [_result(file, finding) for file, finding in findings],
            }
        ],
    }


def _rules() -> list[Json]:
    return [
        {
            "id": code,
            "shortDescription": {"text": WORDINGS[code].title},
            "fullDescription": {"text": WORDINGS[code].why},
            "help": {"text": WORDINGS[code].advice},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        }
        for code, rule in sorted(RULES.items())
    ]


def _result(file: str, finding: Finding) -> Json:
    uri = quote(Path(file).as_posix(), errors="replace")
    locations = [
        {
            "physicalLocation": {"artifactLocation": {"uri": uri}},
            "logicalLocations": [{"fullyQualifiedName": place_words([place])}],
        }
        for place in finding.remark.places
    ]
    return {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": message(finding)},
        "locations": locations or [{"physicalLocation": {"artifactLocation": {"uri": uri}}}],
    }
