"""What comparing says to a person, in Polish: names of fields, of things, and the summary."""

from __future__ import annotations

from harmonia.comparing.changes import Comparison, Weight
from harmonia.comparing.fields import EXTRA, HEADER
from harmonia.plan import Goal, Interval, Scope, Task, Term, TermKind
from harmonia.polish.numbers import plural
from harmonia.polish.terms import describe

FIELD_NAMES = {
    "number": "Numer",
    "title": "Zadanie",
    "goal": "Cel",
    "method": "Sposób realizacji",
    "responsible": "Odpowiedzialni i współpracujący",
    "term": "Termin",
    "effect": "Zamierzony efekt",
    "funding": "Źródła finansowania",
    "indicator": "Wskaźnik",
    "measure": "Miernik",
    "targets": "Co ma być osiągnięte",
    "monitoring_method": "Sposób monitorowania",
    "monitored_by": "Kto i kiedy monitoruje",
    "text": "Brzmienie",
}
HEAD_NAMES = {
    "title": "Tytuł",
    "authority": "Samorząd",
    "act": "Akt przyjmujący plan",
    "scope": "Zakres planu",
    "period": "Okres planu",
    "main_goal": "Cel główny",
}
SCOPES = {Scope.WIDE: "cała oświata samorządu", Scope.NARROW: "wspomaganie szkół"}

SAME = "Plany mówią to samo."
CHANGES, WHOLE_PLAN = "Zmiany w planie", "Dane planu"
PRIORITIES, GOALS, DEBATES = "Priorytety", "Cele szczegółowe", "Daty debat"
WORDING = "Zmiany treści"
WHAT, BEFORE, AFTER, REASON = "Co się zmienia", "Było", "Jest", "Uzasadnienie"
NOT_BEFORE, NO_MORE, EMPTY = "nie było", "skreśla się", "puste"
ADDED_TASK, REMOVED_TASK = "Nowe zadanie", "Usunięte zadanie"
ADDED_ACTION, REMOVED_ACTION = "Nowe działanie", "Usunięte działanie"
ADDED, REMOVED, PLACE = "Nowe", "Usunięte", "Miejsce na liście"
EDITORIAL, EDITORIAL_MARK = "Zmiany redakcyjne", "redakcyjna"
EDITORIAL_HINT = (
    "Słowa są te same. Różnią się tylko odstępy, wielkość pierwszej litery albo kropka na końcu."
)
FOLLOWS, FOLLOWS_MARK = "Co wynika z innych zmian", "wynika z innych zmian"
FOLLOWS_HINT = "Tych słów nikt nie zmienił, ale po zmianach znaczą co innego."
REASON_HINT = "Kolumna „Uzasadnienie” jest do wypełnienia."
OLD_FILE, NEW_FILE = "Było (plik)", "Jest (plik)"
LONGEST_QUOTE = 60  # characters of a method that names its action


def field_name(field: str) -> str:
    """The name of a field of a task or an action."""
    return field.removeprefix(EXTRA) if field.startswith(EXTRA) else FIELD_NAMES[field]


def head_name(field: str) -> str:
    """The name of a fact about the whole plan."""
    if not field.startswith(HEADER):
        return HEAD_NAMES[field]
    column = field.removeprefix(HEADER)
    return f"Nagłówek: {FIELD_NAMES.get(column, column)}"


def task_name(before: Task | None, after: Task | None) -> str:
    """A task by its number: "Zadanie 1.3 (dawniej 1.2)"."""
    numbers = [task.number for task in (before, after) if task is not None]
    name = f"Zadanie {numbers[-1]}" if numbers[-1] else "Zadanie bez numeru"
    if numbers[0] == numbers[-1]:
        return name
    return f"{name} (dawniej {numbers[0] or 'bez numeru'})"


def goal_field(goal: Goal, field: str) -> str:
    """A goal by its number, and which of its fields: "Cel 2", "Cel 2: numer"."""
    name = f"Cel {goal.number}" if goal.number else "Cel"
    more = {"number": "numer", "place": "miejsce na liście"}.get(field)
    return f"{name}: {more}" if more else name


def action_name(number: int) -> str:
    """An action of a task with several; ``number`` counts from 1."""
    return f"Działanie {number}"


def under_goal(number: str | None, goal: Goal | None) -> str | None:
    """The goal a task stands under, in words."""
    if number is None:
        return None
    return f"{number}. {goal.text}" if goal else f"cel {number}"


def place_in_list(position: int) -> str:
    """Where an item stands in its list; ``position`` counts from 0."""
    return f"miejsce {position + 1}"


def period(interval: Interval) -> str:
    """The days a plan speaks of."""
    return describe(Term(intervals=(interval,), kind=TermKind.FROM_TO))


def quoted(text: str) -> str:
    """A quotation, shortened where it is long."""
    short = text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1].rstrip() + "…"
    return f"„{short}”"


def summary(comparison: Comparison) -> str:
    """All changes in a sentence or two."""
    if not comparison:
        return SAME
    weights = [one.weight for one in comparison.tasks.changed]
    tasks = (
        _count(len(comparison.tasks.added), "dodane", "dodanych"),
        _count(len(comparison.tasks.removed), "usunięte", "usuniętych"),
        _count(weights.count(Weight.WORDING), "zmienione", "zmienionych"),
        _count(weights.count(Weight.EDITORIAL), "tylko redakcyjnie", "tylko redakcyjnie"),
    )
    said = ", ".join(filter(None, tasks))
    others = len(comparison.head) + sum(
        len(one.added) + len(one.removed) + len(one.changed)
        for one in (comparison.debates, comparison.priorities, comparison.goals)
    )
    more = plural(others, "zmiana", "zmiany", "zmian")
    sentences = (
        f"Zadania: {said}." if said else "Zadania bez zmian.",
        f"Poza zadaniami {others} {more}." if others else "",
    )
    return " ".join(filter(None, sentences))


def _count(count: int, few: str, many: str) -> str:
    return f"{count} {plural(count, few, few, many)}" if count else ""
