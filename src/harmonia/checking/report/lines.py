"""A finding as a sentence and as JSON."""

from __future__ import annotations

from dataclasses import asdict

from harmonia.checking.finding import Finding
from harmonia.checking.sentences import WORDINGS
from harmonia.plan import Json, Plan
from harmonia.reading.sentences import repair_words


def message(finding: Finding) -> str:
    """The finding's sentence, with the values it quotes."""
    return WORDINGS[finding.rule].sentence(finding.remark.values)


def where(finding: Finding, plan: Plan) -> str:
    """Which task a finding speaks of: "Zadanie 1.2", or nothing for the whole plan."""
    task = next((task for task in plan.tasks if task.id == finding.remark.task), None)
    if task is None:
        return ""
    return f"Zadanie {task.number}" if task.number else f"Zadanie „{task.title or ''}”"


def proposal(finding: Finding, plan: Plan | None = None) -> str:
    """The repair proposed, in words; empty where there is none."""
    return repair_words(finding.remark.repair, plan) if finding.remark.repair else ""


def finding_json(finding: Finding, file: str) -> Json:
    """A finding as one JSON object; ``task`` and ``action`` are ids of the plan's JSON."""
    remark = finding.remark
    return {
        "file": file,
        "rule": finding.rule,
        "severity": finding.severity,
        "task": remark.task,
        "action": remark.action,
        "field": remark.field,
        "message": message(finding),
        "places": [asdict(place) for place in remark.places],
        "repair": asdict(remark.repair) if remark.repair else None,
    }
