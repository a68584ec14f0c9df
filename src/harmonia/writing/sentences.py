"""What a written plan says besides the plan's own words, in Polish."""

from __future__ import annotations

from harmonia.plan import Act
from harmonia.polish.terms import day_in_words

PLAN = "Plan"  # the name of a file whose plan has no title
PRIORITY = "Priorytet"
PRIORITIES = "Priorytety"
MAIN_GOAL = "Cel główny"
GOALS = "Cele szczegółowe"
GOAL = "Cel"
TASK = "Zadanie"
MONITORING = "Monitorowanie"
SCHEDULE = "Harmonogram zadań"
OTHER_TABLE = "Tabela spoza harmonogramu"
SIGN_HERE = "…………………………………………"
SIGNATURE = "(data i podpis)"
_ACTS = {"uchwała": "uchwały", "zarządzenie": "zarządzenia"}  # genitive: "Załącznik do …"


def annex_to(act: Act) -> str:
    """The line that names the act: "Załącznik do uchwały nr 12/2025 … z dnia 3 marca 2025 r."."""
    parts = [f"Załącznik do {_ACTS.get(act.kind or '', 'uchwały')} nr {act.number}"]
    if act.body:
        parts.append(act.body)
    if act.date:
        parts.append(f"z dnia {day_in_words(act.date)} r.")
    return " ".join(parts)


def task_name(number: str | None, title: str | None, opening: str | None = None) -> str:
    """A task as its heading names it: "Zadanie 1.1. Organizacja szkoleń"."""
    mark = ":" if number is None else f" {number}."
    return f"{opening or TASK}{mark} {title or ''}".rstrip()


def goal_name(number: str | None, text: str, opening: str | None = None) -> str:
    """A goal as its heading names it: "Cel 1. Rozwój oświaty"."""
    mark = ":" if number is None else f" {number}."
    return f"{opening or GOAL}{mark} {text}".rstrip()


def goal_table_name(goal: str) -> str:
    """What the table of one goal holds."""
    return f"{SCHEDULE}: {goal}"
