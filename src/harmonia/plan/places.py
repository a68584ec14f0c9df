"""Plans without their places: what a plan says, wherever it stood."""

from __future__ import annotations

from dataclasses import replace

from harmonia.plan.model import Plan


def without_places(plan: Plan) -> Plan:
    """The same plan with no places, to compare what two files say."""
    tasks = tuple(
        replace(
            task,
            places={},
            actions=tuple(replace(action, places={}) for action in task.actions),
        )
        for task in plan.tasks
    )
    goals = tuple(replace(goal, place=None) for goal in plan.goals)
    return replace(plan, tasks=tasks, goals=goals, places={}, other_tables=(), passages=())
