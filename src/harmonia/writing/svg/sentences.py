"""What the drawing says, in Polish."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from harmonia.plan import Interval
from harmonia.polish.numbers import plural
from harmonia.polish.terms.rules_in_words import OF_MONTH

TIME_LINE = "Oś czasu"
SCHOOL_YEAR, YEAR, QUARTER, MONTH = "rok szkolny", "rok", "kwartał", "miesiąc"
MONTHS = (
    *("styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec"),
    *("lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"),
)
QUARTERS = ("I", "II", "III", "IV")
NO_TITLE = "(bez nazwy)"
NO_GOAL = "Zadania spoza celów szczegółowych"
NO_TASKS = "W\u00a0tym planie nie ma zadań."
NO_TASKS_HERE = "bez zadań"
NO_ACTIONS = "bez działań"
NO_TERM = "bez terminu"
TABLE = "Te same dane w\u00a0tabeli"
NUMBER, TASK, WORDS, FROM, TO, WHO, REMARKS = (
    "Nr",
    "Zadanie",
    "Termin (słowa planu)",
    "Od",
    "Do",
    "Kto",
    "Uwagi",
)
OPEN_START = OPEN_END = NOT_DATED = "–"
OUTSIDE = "poza rysunkiem"
ASSUMED = {
    "year": "rok z\u00a0okresu planu",
    "school_year": "rok szkolny z\u00a0okresu planu",
    "semester": "semestry z\u00a0okresu planu",
}
LEGEND = {
    "bar": "od – do",
    "day": "jeden dzień",
    "until": "termin „do”, bez początku",
    "from": "termin „od”, bez końca",
    "repeat": "powtarza się",
    "ongoing": "na bieżąco",
    "outside": "trwa poza rysunkiem",
    "link": "kolejność",
    "summer": "wakacje",
}


def day(one: date) -> str:
    """A day in figures: "28.02.2018"."""
    return f"{one.day:02}.{one.month:02}.{one.year}"


def day_in_words(one: date) -> str:
    """A day in words: "8 kwietnia 2019"."""
    return f"{one.day}\u00a0{OF_MONTH[one.month - 1]}\u00a0{one.year}"


def today(one: date) -> str:
    """The tag of today's line."""
    return f"dziś, {day_in_words(one)}"


def until(one: date) -> str:
    """A deadline: "do 31.12.2018"."""
    return f"do\u00a0{day(one)}"


def since(one: date) -> str:
    """A beginning without an end: "od 01.09.2026"."""
    return f"od\u00a0{day(one)}"


def when(interval: Interval) -> str:
    """An interval in figures: "01.09.2018–30.06.2019"."""
    if interval.start and interval.end:
        if interval.start == interval.end:
            return day(interval.start)
        return f"{day(interval.start)}–{day(interval.end)}"
    if interval.end:
        return until(interval.end)
    return since(interval.start) if interval.start else ""


def name_of(number: str | None, words: str | None) -> str:
    """A task's or an action's number and words in one line."""
    return f"{number}. {words or NO_TITLE}" if number else words or NO_TITLE


def quoted(words: str) -> str:
    """The plan's words in quotation marks."""
    return f"„{words}”"


def after(numbers: Iterable[str]) -> str:
    """What an action comes after: "po zad. 1.2, 3"."""
    return f"po\u00a0zad.\u00a0{', '.join(numbers)}"


def school_year(first: int, *, in_full: bool) -> str:
    """A school year by the year it begins in: "rok szkolny 2018/2019"."""
    years = f"{first}/{first + 1}"
    return f"{SCHOOL_YEAR} {years}" if in_full else years


def title(words: str | None, span: Interval | None) -> str:
    """The drawing's own title."""
    years = f", {span.start.year}–{span.end.year}" if span and span.start and span.end else ""
    return f"{TIME_LINE}: {words or NO_TITLE}{years}"


def description(goals: int, tasks: int, span: Interval | None, *, table: bool) -> str:
    """The drawing in one or two sentences."""
    if not tasks:
        return NO_TASKS
    said = f"{tasks}\u00a0{plural(tasks, 'zadanie', 'zadania', 'zadań')}"
    if goals:
        said += f" w\u00a0{goals}\u00a0{'celu' if goals == 1 else 'celach'}"
    if span and span.start and span.end:
        said += f", od {day_in_words(span.start)} do {day_in_words(span.end)}"
    return f"{said}. Te same dane podaje tabela pod rysunkiem." if table else f"{said}."


def page(number: int, count: int) -> str:
    """Which page of the drawing this is."""
    return f"{number} z\u00a0{count}"
