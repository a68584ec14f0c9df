"""Findings of one plan, each as a note for the field it speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from harmonia.checking.finding import Finding
from harmonia.checking.report import words
from harmonia.checking.report.lines import message, proposal
from harmonia.checking.report.marks import mark, rule_anchor
from harmonia.markup import tag, text
from harmonia.plan import Plan
from harmonia.reading.fields import ACTION_FIELDS
from harmonia.reading.sentences import place_words

Key: TypeAlias = tuple[str | None, str | None, str | None]
"""Task, action, field: what a note stands beside; None where it is about the whole."""
HEAD_FIELDS = ("authority", "priorities", "main_goal")
_FIELDS = frozenset(map(str, ACTION_FIELDS))


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes by their places, and the anchor of each finding."""

    anchors: tuple[str, ...]
    _by_key: Mapping[Key, Sequence[str]]

    @classmethod
    def of(cls, plan: Plan, findings: Sequence[Finding], prefix: str) -> Notes:
        """Every finding gets its place; ``prefix`` keeps the anchors of plans apart."""
        anchors = tuple(f"{prefix}-{number}" for number in range(1, len(findings) + 1))
        actions = {task.id: {action.id for action in task.actions} for task in plan.tasks}
        notes: dict[Key, list[str]] = defaultdict(list)
        for finding, anchor in zip(findings, anchors, strict=True):
            notes[_key(finding, plan, actions)].append(_note(finding, plan, anchor))
        return cls(anchors, notes)

    def beside(
        self, task: str | None = None, action: str | None = None, field: str | None = None
    ) -> str:
        """The notes of one place as HTML."""
        return "".join(self._by_key.get((task, action, field), ()))


def goal_field(number: int) -> str:
    """The field of a goal, by its number in the plan's list from 0."""
    return f"goal-{number}"


def _key(finding: Finding, plan: Plan, actions: Mapping[str, set[str]]) -> Key:
    remark = finding.remark
    if remark.task is None or remark.task not in actions:
        return None, None, _head_field(finding, plan)
    if remark.action not in actions[remark.task]:
        return remark.task, None, None
    return remark.task, remark.action, remark.field if remark.field in _FIELDS else None


def _head_field(finding: Finding, plan: Plan) -> str | None:
    remark = finding.remark
    if remark.field == "goals":
        for number, goal in enumerate(plan.goals):
            if goal.place is not None and goal.place in remark.places[:1]:
                return goal_field(number)
    there = remark.field in HEAD_FIELDS and getattr(plan, remark.field)
    return remark.field if there else None


def _note(finding: Finding, plan: Plan, anchor: str) -> str:
    lines = [tag("p", mark(finding.severity)), tag("p", text(message(finding)))]
    if proposed := proposal(finding, plan):
        label = tag("span", text(f"{words.PROPOSAL}:"), cls="quiet")
        lines.append(tag("p", f"{label} {text(proposed)}."))
    code = tag("a", finding.rule, href=f"#{rule_anchor(finding.rule)}")
    place = place_words(finding.remark.places)
    about = f"{words.RULE} {code}" + (f" · {text(place)}" if place else "")
    lines.append(tag("p", about, cls="quiet small"))
    return tag("div", "".join(lines), cls=f"note {finding.severity}", id=anchor)
