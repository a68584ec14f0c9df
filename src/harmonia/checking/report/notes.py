"""Findings of one plan, each as a note for the field it speaks of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harmonia.checking.finding import Finding
from harmonia.checking.report import words
from harmonia.checking.report.lines import message, proposal
from harmonia.checking.report.marks import mark, rule_anchor
from harmonia.checking.report.placing import Key, key_in
from harmonia.markup import tag, text
from harmonia.plan import Plan
from harmonia.reading.sentences import place_words


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes by their places, and the anchor of each finding."""

    anchors: tuple[str, ...]
    _by_key: Mapping[Key, Sequence[str]]

    @classmethod
    def of(cls, plan: Plan, findings: Sequence[Finding], prefix: str) -> Notes:
        """Every finding gets its place; ``prefix`` keeps the anchors of plans apart."""
        anchors = tuple(f"{prefix}-{number}" for number in range(1, len(findings) + 1))
        place = key_in(plan)
        notes: dict[Key, list[str]] = defaultdict(list)
        for finding, anchor in zip(findings, anchors, strict=True):
            notes[place(finding)].append(_note(finding, plan, anchor))
        return cls(anchors, notes)

    def beside(
        self, task: str | None = None, action: str | None = None, field: str | None = None
    ) -> str:
        """The notes of one place as HTML."""
        return "".join(self._by_key.get((task, action, field), ()))


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
