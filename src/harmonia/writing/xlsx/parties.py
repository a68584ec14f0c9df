"""Who does what, and how many tasks each has."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import PartyRole, Plan
from harmonia.polish.folding import fold
from harmonia.writing.sheets.sentences import ROLES
from harmonia.writing.xlsx.sheet import Value


def parties_of(plan: Plan) -> list[tuple[Value, ...]]:
    """A row per party and action, parties by their names, actions in the plan's order."""
    rows = [
        (
            fold(party.name),
            (
                party.name,
                ROLES[party.role],
                task.number,
                task.title,
                action.method,
                action.term.text,
            ),
        )
        for task in plan.tasks
        for action in task.actions
        for party in action.parties
    ]
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def load_of(plan: Plan) -> Iterator[tuple[Value, ...]]:
    """Each party with the number of tasks it leads, helps with, and has in all."""
    tasks: dict[str, dict[PartyRole, set[str]]] = {}
    for task in plan.tasks:
        for action in task.actions:
            for party in action.parties:
                roles = tasks.setdefault(party.name, {role: set() for role in PartyRole})
                roles[party.role].add(task.id)
    for name in sorted(tasks, key=fold):
        leads, helps = tasks[name][PartyRole.LEADS], tasks[name][PartyRole.COOPERATES]
        yield name, len(leads), len(helps), len(leads | helps)
