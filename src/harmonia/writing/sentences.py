"""What a written plan says besides the plan's own words, in Polish."""

from __future__ import annotations

import re
from datetime import date

from harmonia.plan import Act
from harmonia.polish.terms import day_in_words
from harmonia.writing.errors import WritingError, WritingTrouble

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
LONGEST_FOOT = 90  # letters of the title in a page's foot
_HANGING = re.compile(r"(?:[ ,;:–-]+\w{0,2})+$")  # marks and short words left at the end
PAGE, OF = "strona", "z"  # "strona 3 z 12", the numbers being set by the program that prints
_TROUBLES = {
    WritingTrouble.TOO_LONG: "plan jest za duży, trwałoby to za długo",
    WritingTrouble.TOO_BIG: "plan jest za duży, zabrakłoby pamięci",
    WritingTrouble.REFUSED: "tego planu nie udało się złożyć w\u00a0strony",
}


def trouble_sentence(error: WritingError) -> str:
    """Why a file was not written, and what to do instead."""
    why = _TROUBLES[error.trouble]
    return f"Plik {error.form.upper()} nie powstał: {why}. Wybierz inny format, na przykład docx."


def foot(title: str, most: int = LONGEST_FOOT) -> str:
    """The title in the foot of each page: one line of at most ``most`` letters, of whole words."""
    words = " ".join(title.split())
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    whole, space, _ = cut.rpartition(" ")
    return f"{_HANGING.sub('', whole if space else cut)}…"


def kept_day(day: date) -> str:
    """A day in words whose number keeps to its month: "8 kwietnia 2019"."""
    return day_in_words(day).replace(" ", "\u00a0", 1)


def annex_to(act: Act) -> str:
    """The line that names the act: "Załącznik do uchwały nr 12/2025 … z dnia 3 marca 2025 r."."""
    kind = _ACTS.get((act.kind or "").casefold(), "aktu")
    parts = [f"Załącznik do {kind} nr {act.number}"]
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
