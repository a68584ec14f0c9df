"""Edits of the base plan, checked by the rules of sense and agreement alone."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from harmonia.checking import Finding, check_plan, selected
from harmonia.checking.examples import Example
from harmonia.plan import Doubt, Plan
from harmonia.reading import read_plan
from harmonia.sources import open_document, read_document
from real_plans import SHARED

Edits = Mapping[str, Mapping[str, str | None] | None]


def found(
    tasks: Edits | None = None,
    head: Mapping[str, str | None] | None = None,
    goals: Mapping[str, str | None] | None = None,
) -> list[tuple[str, str | None]]:
    """The rules that an edited base plan breaks, each with its task."""
    text = Example(head=head, tasks=tasks, goals=goals).text()
    return _codes(findings_of(*read_plan(read_document(text.encode(), "plan.txt"))))


def findings_of(plan: Plan, doubts: tuple[Doubt, ...]) -> tuple[Finding, ...]:
    """What the rules of sense and agreement find."""
    return check_plan(plan, doubts, rules=selected(("S", "A")))


@cache
def findings_in(name: str) -> tuple[Finding, ...]:
    """The findings in a real plan."""
    plan, doubts = read_plan(open_document(Path(SHARED) / "plans" / f"{name}.txt"))
    return findings_of(plan, doubts)


def codes_in(name: str) -> list[tuple[str, str | None]]:
    """The rules that a real plan breaks, each with its task."""
    return _codes(findings_in(name))


def _codes(findings: tuple[Finding, ...]) -> list[tuple[str, str | None]]:
    return sorted(
        ((one.rule, one.remark.task) for one in findings),
        key=lambda pair: (pair[0], pair[1] or ""),
    )
