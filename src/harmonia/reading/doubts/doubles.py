"""Cards and rows that stand twice."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Action, Change, Doubt, Plan, Repair
from harmonia.reading.fields import ACTION_FIELDS, field_text


def doubts(plan: Plan) -> Iterator[Doubt]:
    """Actions of one task that say the same, word for word."""
    for task in plan.tasks:
        if len(task.actions) == 1:
            continue
        seen: dict[tuple[str | None, ...], Action] = {}
        for action in task.actions:
            words = tuple(field_text(action, field) for field in ACTION_FIELDS)
            first = seen.setdefault(words, action)
            if first is action or not any(words):
                continue
            yield Doubt(
                kind="doubled_card",
                task=task.id,
                action=action.id,
                places=(first.places["action"], action.places["action"]),
                confidence=0.95,
                values={"number": task.number or "", "title": task.title or ""},
                repair=Repair("drop", (Change("action", None, task.id, action.id),)),
            )
