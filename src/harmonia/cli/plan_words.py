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
        return "bez wartości docelowej"
    bound = _BOUND.get(target.comparator, "") if target.comparator else ""
    if target.kind is TargetKind.GROWTH:
        return _growth(target.value, target.unit)
    if target.kind is TargetKind.FREQUENCY:
        times = "raz" if target.value == 1 else "razy"
        return f"{bound} {_figure(target.value)} {times} na {target.unit or '?'}".strip()
    return f"{bound} {_figure(target.value)}{_unit(target.unit)}".strip()


def _growth(value: float, unit: str | None) -> str:
    """A rise, or a fall where the figure is negative: both by at least so much."""
    return (
        f"{'wzrost' if value >= 0 else 'spadek'} o co najmniej {_figure(abs(value))}{_unit(unit)}"
    )


def _figure(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _unit(unit: str | None) -> str:
    return "%" if unit == "%" else f" {unit or ''}".rstrip()


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
    understood_below = {
        "term": describe(action.term),
        "measure" if action.measure else "indicator": targets(action.targets),
    }
    for field, text in texts.items():
        if text:
            yield FIELD_NAMES[field], text
            if below := understood_below.get(field):
                yield "", f"→ {below}"
    yield from action.extra.items()


def other_tables(plan: Plan) -> str:
    """Which tables were left alone."""
    kinds = Counter(TABLE_NAMES.get(table.kind, table.kind) for table in plan.other_tables)
    names = ", ".join(f"{kind} ({count})" if count > 1 else kind for kind, count in kinds.items())
    return f"Tabele, które nie są harmonogramem: {names}."


def doubts_heading(count: int) -> str:
    """How many doubts there are."""
    return f"{count} {plural(count, 'wątpliwość', 'wątpliwości', 'wątpliwości')}"
