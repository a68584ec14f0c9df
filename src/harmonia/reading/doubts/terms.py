"""Deadlines that are missing, could not be resolved, or took their year from the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harmonia.plan import Action, Doubt, Plan, Task, TermKind
from harmonia.polish.terms import understand_term

_DASH = re.compile(r"\s*[–—-]\s*")
# Times that have no dates by their nature: nothing to ask.
_UNDATED = frozenset(
    {TermKind.RECURRING, TermKind.ONGOING, TermKind.RELATIVE, TermKind.DITTO}
)  # fmt: skip


def doubts(plan: Plan) -> Iterator[Doubt]:
    """One doubt at most for each action's deadline."""
    if not _has_terms(plan):
        return
    for task in plan.tasks:
        for action in task.actions:
            kind = _kind(action)
            if kind:
                yield _doubt(kind, task, action)


def _has_terms(plan: Plan) -> bool:
    return any(action.term.text for task in plan.tasks for action in task.actions)


def _kind(action: Action) -> str | None:
    term = action.term
    if not term.text:
        return "term_missing"
    if term.assumed and term.kind is not TermKind.DITTO:
        return "term_year_assumed"
    if not term.intervals and term.kind not in _UNDATED:
        return "term_reversed" if _reversed(term.text) else "term_unresolved"
    return None


def _reversed(text: str) -> bool:
    """Whether the end stands before the start: "grudzień 2026 – wrzesień 2026"."""
    halves = [understand_term(half).intervals for half in _DASH.split(text)]
    if len(halves) != 2 or not all(len(half) == 1 for half in halves):  # noqa: PLR2004  (two ends)
        return False
    start, end = halves[0][0].start, halves[1][0].end
    return start is not None and end is not None and end < start


def _doubt(kind: str, task: Task, action: Action) -> Doubt:
    place = action.places.get("term") or action.places.get("action")
    values = {"text": action.term.text or "", "number": task.number or ""}
    if action.term.intervals:
        first, last = action.term.intervals[0], action.term.intervals[-1]
        values |= {"start": str(first.start or ""), "end": str(last.end or "")}
    confidence = {"term_missing": 0.9, "term_reversed": 0.9, "term_unresolved": 0.8}.get(kind, 0.3)
    return Doubt(kind, task.id, action.id, "term", (place,) if place else (), confidence, values)
