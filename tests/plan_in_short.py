"""A plan's tasks in short, to compare them with what a person reads."""

from __future__ import annotations

from typing import TypeAlias

from harmonia.plan import Action, Plan

Short: TypeAlias = tuple[str | None, str | None, str | None, list[dict[str, str]]]


def short(plan: Plan) -> list[Short]:
    """Each task as (number, title, goal, actions), an action as its filled fields."""
    return [
        (task.number, task.title, task.goal, [_fields(action) for action in task.actions])
        for task in plan.tasks
    ]


def _fields(action: Action) -> dict[str, str]:
    texts = {
        "method": action.method,
        "who": action.responsible,
        "term": action.term.text,
        "effect": action.effect,
        "money": action.funding.text,
        "indicator": action.indicator,
        "measure": action.measure,
        "how": action.monitoring_method,
        "checks": action.monitored_by,
        **action.extra,
    }
    return {name: text for name, text in texts.items() if text}
