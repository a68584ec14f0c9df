"""The words around a plan on the terminal, in Polish."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from harmonia.plan import Action, Comparator, Plan, Target, TargetKind, Term
from harmonia.polish.numbers import plural
from harmonia.polish.terms import describe
from harmonia.reading.sentences import FIELD_NAMES, TABLE_NAMES

FILE, AUTHORITY, GOALS, TASKS = "Plik", "Samorząd", "Cele", "Zadania"
ACTIONS, DOUBTS = "Działania", "Wątpliwości"
NUMBER, TASK, WHO, WHEN, MEASURED = "Nr", "Zadanie", "Kto", "Kiedy", "Po czym poznamy"
NO_TITLE = "(bez nazwy)"
NO_DOUBTS = "Bez wątpliwości."
_BOUND = {Comparator.AT_LEAST: "co najmniej", Comparator.AT_MOST: "co najwyżej"}


def head_lines(plan: Plan) -> Iterator[tuple[str, str]]:
    """Label and value of each fact about the whole plan."""
    yield "Tytuł", plan.title or "nie znaleziono"
    yield "Samorząd", plan.authority or "nie znaleziono"
    for number, priority in enumerate(plan.priorities, 1):
        yield "Priorytet" if len(plan.priorities) == 1 else f"Priorytet {number}", priority
    if plan.main_goal:
        yield "Cel główny", plan.main_goal
    for goal in plan.goals:
        yield f"Cel {goal.number}" if goal.number else "Cel", goal.text


def understood(term: Term) -> str | None:
    """What a term was taken to mean; nothing where nothing was written."""
    return describe(term) if term.text else None


def measured(action: Action) -> str | None:
    """Indicator and measure together."""
    return " · ".join(text for text in (action.indicator, action.measure) if text) or None


def targets(found: Iterable[Target]) -> str | None:
    """The targets in a few words: "co najmniej 15% wzrostu; co najmniej 2 zadań"."""
    return "; ".join(filter(None, map(_target, found))) or None


def _target(target: Target) -> str | None:
    if target.kind is TargetKind.BINARY:
        return "jest albo go nie ma"
    if target.kind is TargetKind.UNQUANTIFIED:
        return "bez miary liczbowej"
    if target.value is None:
        return "bez liczby"
    value = f"{target.value:g}".replace(".", ",").replace("-", "−")
    bound = _BOUND.get(target.comparator, "") if target.comparator else ""
    unit = "%" if target.unit == "%" else f" {target.unit or ''}".rstrip()
    if target.kind is TargetKind.FREQUENCY:
        return f"{bound} {value} raz(y) na {target.unit or '?'}".strip()
    word = " zmiany" if target.kind is TargetKind.GROWTH else ""
    return f"{bound} {value}{unit}{word}".strip()


def action_lines(action: Action) -> Iterator[tuple[str, str]]:
    """Label and value of every field that has one, with what was understood."""
    texts = {
        "method": action.method,
        "responsible": action.responsible,
        "term": action.term.text,
        "effect": action.effect,
        "funding": action.funding.text,
        "indicator": action.indicator,
        "measure": action.measure,
        "monitoring_method": action.monitoring_method,
        "monitored_by": action.monitored_by,
    }
    for field, text in texts.items():
        if text:
            yield FIELD_NAMES[field], text
        if field == "term" and text:
            yield "", f"→ {describe(action.term)}"
    if found := targets(action.targets):
        yield "", f"→ {found}"
    yield from action.extra.items()


def other_tables(plan: Plan) -> str:
    """Which tables were left alone."""
    kinds = Counter(TABLE_NAMES.get(table.kind, table.kind) for table in plan.other_tables)
    names = ", ".join(f"{kind} ({count})" if count > 1 else kind for kind, count in kinds.items())
    return f"Tabele, które nie są harmonogramem: {names}."


def doubts_heading(count: int) -> str:
    """How many doubts there are."""
    return f"{count} {plural(count, 'wątpliwość', 'wątpliwości', 'wątpliwości')}"
