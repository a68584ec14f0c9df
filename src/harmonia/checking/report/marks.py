"""The mark of a finding, and the names of places in a page."""

from __future__ import annotations

from harmonia.checking.finding import Severity
from harmonia.checking.report import words
from harmonia.markup import tag, text


def mark(severity: Severity) -> str:
    """Shape and word, never colour alone."""
    shape = tag("span", words.MARKS[severity], aria_hidden="true")
    return tag("span", f"{shape} {text(words.NAMES[severity])}", cls=f"mark {severity}")


def rule_anchor(code: str) -> str:
    """Where a page explains a rule."""
    return f"regula-{code}"
