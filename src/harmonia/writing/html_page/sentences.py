"""What the page of a plan says besides the plan's own words, in Polish."""

from __future__ import annotations

import re

from harmonia.plan import Act, Interval, Plan
from harmonia.polish.numbers import plural
from harmonia.writing.sentences import kept_day

SKIP = "Przejdź do treści planu"
CONTENTS = "Spis treści"
TASK, GOAL = "Zadanie", "Cel"
SEARCH = "Szukaj w planie"
NONE_FOUND = "Żadne zadanie nie pasuje. Klawisz Esc czyści pole."
FOUND = "Pasujące zadania: {n} z {all}"  # the numbers are put in by the page's script
DATES = "Daty: "
DRAWING = "Oś czasu"
FACTS = "Oś czasu w tabeli"
AUTHORITY, ADOPTED, YEARS, HOLDS = "Samorząd", "Plan przyjęto", "Czas planu", "W planie"
ABOUT = "O tej stronie"
TWO_VOICES = (
    "Słowa planu są przepisane bez zmian, literami takimi jak w\u00a0książce. Prostymi literami,"
    " takimi jak na znakach drogowych, napisane jest to, co dodała Harmonia: daty przy terminach,"
    " spis treści, oś czasu i\u00a0nazwy pól, których w\u00a0planie nie było."
)
TWO_VOICES_IN_SHORT = (
    "Słowa planu są przepisane bez zmian, literami takimi jak w\u00a0książce. Prostymi literami,"
    " takimi jak na znakach drogowych, napisane jest to, co mówi Harmonia."
)
DATES_ARE_READ = (
    "Daty przy terminach to odczyt, a nie treść planu. Gdy odczyt różni się od słów planu, ważne są"
    " słowa planu."
)
ALONE = "Strona jest jednym plikiem. Działa bez internetu i niczego nie wysyła."


_DAY_AND_MONTH = re.compile(r"(?<=\d) (?=[a-zśź])")


def dates(said: str) -> str:
    """What was understood of a term; a day keeps to its month."""
    return _DAY_AND_MONTH.sub("\u00a0", said)


def holds(plan: Plan) -> str:
    """How much is in a plan: "2 cele, 8 zadań, 12 działań"."""
    actions = sum(len(task.actions) for task in plan.tasks)
    counted = (
        (len(plan.goals), ("cel", "cele", "celów")),
        (len(plan.tasks), ("zadanie", "zadania", "zadań")),
        (actions if actions != len(plan.tasks) else 0, ("działanie", "działania", "działań")),
    )
    return ", ".join(f"{count}\u00a0{plural(count, *forms)}" for count, forms in counted if count)


def contents_of(tasks: int) -> str:
    """The contents list with its length: "Spis treści: 14 zadań"; of a page without tasks."""
    if not tasks:
        return CONTENTS
    return f"{CONTENTS}: {tasks}\u00a0{plural(tasks, 'zadanie', 'zadania', 'zadań')}"


def adopted(act: Act) -> str:
    """The act in short: "uchwała nr V/38/2019 z 12 lutego 2019"."""
    parts = [act.kind or "", f"nr\u00a0{act.number}" if act.number else ""]
    parts += [f"z\u00a0{kept_day(act.date)}" if act.date else ""]
    return " ".join(filter(None, parts))


def period(span: Interval) -> str:
    """The days a plan speaks of: "1 września 2025 – 31 sierpnia 2027"."""
    if span.start and span.end:
        return f"{kept_day(span.start)} – {kept_day(span.end)}"
    if span.end:
        return f"do\u00a0{kept_day(span.end)}"
    return f"od\u00a0{kept_day(span.start)}" if span.start else ""


def made_from(file: str | None) -> str:
    """Who made the page, and from which file."""
    return (
        f"Strona powstała w\u00a0programie Harmonia z\u00a0pliku „{file}”."
        if file
        else "Strona powstała w\u00a0programie Harmonia."
    )
