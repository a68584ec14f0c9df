"""What a calendar says besides the plan's own words, in Polish."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Action, Plan, Task
from harmonia.polish.numbers import plural
from harmonia.polish.terms import describe
from harmonia.reading.fields import Field, field_text
from harmonia.writing.calendar.occasions import Part
from harmonia.writing.wording import label

PLAN = "Plan"
PLAN_TASK = "zadanie bez nazwy"
UNDERSTOOD = "Jak to zrozumiano"
NEW_FILE = "Po zmianie planu usuń ten kalendarz i\u00a0wczytaj nowy plik."
LONGEST_SUMMARY = 140  # characters; programs show less
_BEFORE = {Part.DEADLINE: "Termin: ", Part.FIRST: "Początek: ", Part.LAST: "Koniec: "}
_CATEGORIES = {
    Part.DAY: "Dzień",
    Part.DEADLINE: "Termin",
    Part.PERIOD: "Okres",
    Part.FIRST: "Początek",
    Part.LAST: "Koniec",
    Part.REPEATED: "Powtarzane",
}
_TOLD = (
    Field.METHOD,
    Field.RESPONSIBLE,
    Field.EFFECT,
    Field.FUNDING,
    Field.INDICATOR,
    Field.MEASURE,
    Field.MONITORING_METHOD,
    Field.MONITORED_BY,
)


def calendar_name(plan: Plan, party: str | None) -> str:
    """What calendar programs call it: the party and the plan."""
    title = plan.title or PLAN
    return f"{party} – {title}" if party else title


def note(left_out: int) -> str:
    """What the calendar's properties tell: how many actions it lacks, and what to do later."""
    return " ".join(filter(None, (_left_out(left_out), NEW_FILE)))


def _left_out(count: int) -> str:
    if count == 0:
        return ""
    actions = plural(count, "działania", "działań", "działań")
    return f"W\u00a0kalendarzu nie ma {count} {actions}: plan nie podaje ich dat."


def task_name(task: Task) -> str:
    """A task by its number and title: "1.2 Organizacja szkoleń"."""
    return " ".join(filter(None, (task.number, task.title))) or PLAN_TASK


def summary(task: Task, action: Action, part: Part) -> str:
    """The line a person sees on the day: "Termin: 1.2 Organizacja szkoleń"."""
    name = task.title or action.method or PLAN
    if len(task.actions) > 1 and task.title and action.method:
        name = f"{task.title} – {action.method}"
    numbered = f"{task.number} {name}" if task.number else name
    whole = f"{_BEFORE.get(part, '')}{numbered}"
    return whole if len(whole) <= LONGEST_SUMMARY else f"{whole[: LONGEST_SUMMARY - 1]}…"


def description(plan: Plan, task: Task, action: Action) -> str:
    """What stands inside: the plan's words under its own labels, and how the term was read."""
    return "\n".join(_lines(plan, task, action))


def categories(task: Task, part: Part) -> tuple[str, ...]:
    """What programs sort and colour by."""
    goal = (f"Cel {task.goal}",) if task.goal else ()
    return (_CATEGORIES[part], *goal)


def _lines(plan: Plan, task: Task, action: Action) -> Iterator[str]:
    if task.title:
        yield f"{label(plan, Field.TITLE)}: {task.title}"
    if action.term.text:
        yield f"{label(plan, Field.TERM)}: {action.term.text}"
        yield f"{UNDERSTOOD}: {describe(action.term)}"
    for field in _TOLD:
        if text := field_text(action, field):
            yield f"{label(plan, field)}: {text}"
    yield from (f"{name}: {text}" for name, text in action.extra.items())
    if plan.title:
        yield f"{PLAN}: {plan.title}"
