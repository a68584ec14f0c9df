"""A finding as a paragraph: its mark, what it says, the repair proposed, its rule and place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.checking import Finding, Severity
from harmonia.checking.report import message, words
from harmonia.checking.report.lines import proposal
from harmonia.plan import Place, Plan
from harmonia.reading.sentences import place_words
from harmonia.writing.document import Paragraph, Role, Run
from harmonia.writing.findings import sentences

_MOST_PLACES = 4
_ROLES = {
    Severity.ERROR: Role.ERROR,
    Severity.WARNING: Role.WARNING,
    Severity.QUESTION: Role.NOTE,
}


def mark(severity: Severity) -> str:
    """Shape and word, never colour alone."""
    return f"{words.MARKS[severity]}\u00a0{words.NAMES[severity]}"


def note(finding: Finding, plan: Plan) -> Paragraph:
    """All that a finding says, line by line."""
    lines = "".join(f"\n{line}" for line in _lines(finding, plan))
    runs = (Run(mark(finding.severity), strong=True, ours=True), Run(lines, ours=True))
    return Paragraph(runs, _ROLES[finding.severity])


def _lines(finding: Finding, plan: Plan) -> Iterator[str]:
    yield message(finding)
    if proposed := proposal(finding, plan):
        yield f"{words.PROPOSAL}: {proposed}."
    yield " · ".join(filter(None, (f"{words.RULE} {finding.rule}", _place(finding.remark.places))))


def _place(places: Sequence[Place]) -> str:
    """Where it stands; of many places the first ones."""
    shown = place_words(places[:_MOST_PLACES])
    return shown + sentences.more_places(max(len(places) - _MOST_PLACES, 0))
