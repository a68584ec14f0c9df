"""A plan that breaks no rule, and edits that make it break one: for the docs and the tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

TITLE = "Harmonogram wspomagania szkół w Gminie Zielone Wzgórze w roku szkolnym 2026/2027"
HEAD: dict[str, str] = {
    "act": "Załącznik do zarządzenia nr 12/2026 Wójta Gminy Zielone Wzgórze z dnia 5 maja 2026 r.",
    "title": TITLE,
    "priorities": "Priorytet: rozwijanie u uczniów umiejętności uczenia się",
    "main_goal": "Cel główny: szkoły, które razem z osobą wspomagającą zmieniają swoją pracę",
    "goals": "Cele szczegółowe:\n1. Rozpoznanie potrzeb szkół\n2. Wspieranie nauczycieli",
}
GOALS: dict[str, str] = {
    "1": "Cel 1. Rozpoznanie potrzeb szkół",
    "2": "Cel 2. Wspieranie nauczycieli",
}
LABELS: dict[str, str] = {
    "method": "Sposób realizacji",
    "responsible": "Jednostka odpowiedzialna i współpracująca",
    "term": "Termin realizacji",
    "effect": "Zamierzony efekt",
    "funding": "Źródła finansowania",
    "indicator": "Wskaźnik",
    "measure": "Miernik",
    "monitoring_method": "Sposób monitorowania",
    "monitored_by": "Kto i kiedy to zrobi",
}
Task = dict[str, str]
TASKS: dict[str, Task] = {
    "1.1": {
        "title": "Diagnoza potrzeb w 3 szkołach podstawowych",
        "method": "Warsztaty diagnostyczne z radami pedagogicznymi i ankiety dla rodziców",
        "responsible": "Osoby wspomagające, dyrektorzy szkół",
        "term": "wrzesień – październik 2026",
        "effect": "Każda szkoła wie, nad czym chce pracować",
        "funding": "Budżet gminy",
        "indicator": "Łączna liczba szkół z opisaną diagnozą",
        "measure": "3",
        "monitoring_method": "przegląd opisów diagnoz",
        "monitored_by": "inspektor oświaty w listopadzie 2026",
    },
    "1.2": {
        "title": "Roczne plany wspomagania w 3 szkołach podstawowych",
        "method": "Spotkania zespołów szkolnych z osobą wspomagającą",
        "responsible": "Dyrektorzy szkół, osoby wspomagające",
        "term": "listopad 2026",
        "effect": "Szkoły uzgodniły formy doskonalenia i ich kalendarz",
        "funding": "Nie dotyczy",
        "indicator": "Łączna liczba zatwierdzonych planów",
        "measure": "3",
        "monitoring_method": "przegląd zatwierdzonych planów",
        "monitored_by": "inspektor oświaty w grudniu 2026",
    },
    "2.1": {
        "title": "Szkolenia i konsultacje nauczycieli według planów wspomagania",
        "method": "Warsztaty, lekcje otwarte i konsultacje w szkołach",
        "responsible": "Osoby wspomagające, dyrektorzy szkół",
        "term": "grudzień 2026 – kwiecień 2027",
        "effect": "Nauczyciele stosują na lekcjach ocenianie, które pomaga się uczyć",
        "funding": "Środki na doskonalenie zawodowe nauczycieli",
        "indicator": "Odsetek nauczycieli, którzy prowadzili lekcję otwartą",
        "measure": "60% nauczycieli",
        "monitoring_method": "arkusze lekcji otwartych",
        "monitored_by": "dyrektorzy szkół w maju 2027",
    },
    "2.2": {
        "title": "Wspólna ocena efektów wspomagania",
        "method": "Ewaluacja z udziałem rad pedagogicznych i wnioski na następny rok",
        "responsible": "Osoby wspomagające, dyrektorzy szkół",
        "term": "maj – czerwiec 2027",
        "effect": "Szkoły mają wnioski do dalszej pracy",
        "funding": "Nie dotyczy",
        "indicator": "Łączna liczba sprawozdań z wnioskami",
        "measure": "3",
        "monitoring_method": "przegląd sprawozdań",
        "monitored_by": "inspektor oświaty w lipcu 2027",
    },
}


@dataclass(frozen=True, slots=True)
class Example:
    """Edits of the base plan that make it break one rule.

    ``head`` replaces lines of the head (None takes one away); ``tasks`` replaces fields of tasks by
    number (None as a task takes it away, None as a field empties it; a new number adds a task after
    the last of its goal); ``goals`` replaces goal headings; ``after`` is text below the schedule;
    ``labels`` replaces the fields' labels (None takes a field away from the layout).
    """

    head: Mapping[str, str | None] | None = None
    tasks: Mapping[str, Mapping[str, str | None] | None] | None = None
    goals: Mapping[str, str | None] | None = None
    after: str = ""
    voivodeship: str | None = None
    labels: Mapping[str, str | None] | None = None

    def text(self) -> str:
        """The plan as plain text: cells begin with a tab."""
        head = {**HEAD, **(self.head or {})}
        lines = [line for line in head.values() if line]
        goals = {**GOALS, **(self.goals or {})}
        tasks = self._tasks()
        labels = {**LABELS, **(self.labels or {})}
        for goal in dict.fromkeys([*(number.split(".")[0] for number in tasks), *goals]):
            if goals.get(goal):
                lines.append(goals[goal] or "")
            lines += [card(n, t, labels) for n, t in tasks.items() if n.split(".")[0] == goal]
        return "\n".join([*lines, self.after]) + "\n"

    def in_words(self) -> str:
        """What differs from the plan without faults: "2.1, Termin realizacji: „maj 2027”"."""
        said = [f"„{text}”" for text in (self.head or {}).values() if text]
        said += [f"brak: {HEAD[name]}" for name, text in (self.head or {}).items() if not text]
        for number, fields in (self.tasks or {}).items():
            said += _edits(number, fields)
        said += [f"„{text}”" for text in (self.goals or {}).values() if text]
        for name, text in (self.labels or {}).items():
            said.append(f"pole {LABELS[name]}: " + (f"„{text}”" if text else "nie ma go w planie"))
        return "; ".join([*said, *([f"na końcu: {self.after}"] if self.after else [])])

    def _tasks(self) -> dict[str, Task]:
        tasks = {number: dict(task) for number, task in TASKS.items()}
        for number, fields in (self.tasks or {}).items():
            if fields is None:
                tasks.pop(number)
                continue
            task = tasks.setdefault(number, {})
            for name, text in fields.items():
                task[name] = text or ""
        return tasks


def _edits(number: str, fields: Mapping[str, str | None] | None) -> list[str]:
    if fields is None:
        return [f"bez zadania {number}"]
    if number not in TASKS:
        return [f"nowe zadanie {number.partition('#')[0]}: „{fields.get('title')}”"]
    return [
        f"zadanie {number}, {LABELS.get(name, 'nazwa')}: " + (f"„{text}”" if text else "puste")
        for name, text in fields.items()
        if text != TASKS[number].get(name)
    ]


def card(number: str, task: Task, labels: Mapping[str, str | None] = LABELS) -> str:
    """One card in the manner of plain text."""
    rows = [f"\n\tZadanie {number.partition('#')[0]}. {task['title']}\n"]
    rows += [f"\t{labels[name]}\n\t{task.get(name, '')}\n" for name in LABELS if labels[name]]
    return "\n".join(rows) + "\n"
