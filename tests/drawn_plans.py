"""Plans made for the time line: by hand from deadlines, and at random with absurd dates too."""

from __future__ import annotations

from datetime import date
from functools import cache

from hypothesis import strategies as st

from harmonia.plan import Action, Goal, Interval, Plan, Task, Term, TermKind
from harmonia.polish.terms import understand_term

WORDS = (
    "wrzesień 2025",
    "do 31 marca 2026 r.",
    "od września 2026 r.",
    "rok szkolny 2026/2027",
    "2025/2026, 2026/2027",
    "wrzesień 2025, maj 2026",
    "15.10.2025 r.",
    "16–17 października 2025 r.",
    "na bieżąco",
    "raz w miesiącu",
    "raz w miesiącu od września 2025 r. do czerwca 2026 r.",
    "co roku w maju",
    "w każdy poniedziałek",
    "pierwszy poniedziałek miesiąca",
    "codziennie",
    "po zakończeniu zadania 1",
    "wg odrębnego harmonogramu",
    "maj 2108",
    "do 31 maja 2006 r.",
)
RULES = (
    "FREQ=MONTHLY",
    "FREQ=MONTHLY;INTERVAL=3",
    "FREQ=YEARLY;BYMONTH=5",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1",
    "FREQ=WEEKLY;BYDAY=MO,TH",
    "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=MONTHLY;BYDAY=1MO,-1FR",
    "FREQ=MONTHLY;BYMONTHDAY=31",
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=10",
    "FREQ=HOURLY",
    "nonsense",
    "BYDAY=;FREQ=MONTHLY",
)
_NUMBERS = ("1", "2", "3", "1.1", "1.2", "I.2", None, "1.1")
_TITLES = (
    "Organizacja szkoleń dla nauczycieli matematyki w szkołach podstawowych",
    "Diagnoza potrzeb",
    "Realizacja planów po zakończeniu zadań 1 i 2",
    "Żółć <b>& \"gęśl\" 'jaźń'",
    "psychologiczno-pedagogiczno-metodyczno-organizacyjno-finansowe wspomaganie",
    "",
    None,
)


def plan_of(*terms: str | None, **fields: object) -> Plan:
    """A plan of tasks numbered from 1, a deadline in words each; ``fields`` are the plan's."""
    return Plan("p", **{"title": "Plan", "tasks": tasks_of(*terms), **fields})  # type: ignore[arg-type]


def tasks_of(*terms: str | None) -> tuple[Task, ...]:
    """Tasks numbered from 1 with one action each."""
    return tuple(
        Task(f"t{at}", str(at), f"Zadanie numer {at}", actions=(action(f"a{at}", words),))
        for at, words in enumerate(terms, 1)
    )


def action(key: str, words: str | None, method: str | None = None) -> Action:
    """An action by its deadline's words."""
    return Action(key, method, "Wydział Oświaty", term=term(words))


@cache
def term(words: str | None) -> Term:
    """A deadline as reading understands it."""
    return understand_term(words) if words else Term()


def plans(most_tasks: int = 7) -> st.SearchStrategy[Plan]:
    """Random plans: any numbers, goals and dates, also such as no reader would give."""
    return _plans(most_tasks)


@st.composite
def _plans(draw: st.DrawFn, most_tasks: int) -> Plan:
    goals = [Goal(str(at), f"Cel numer {at}") for at in range(1, draw(st.integers(0, 3)) + 1)]
    numbers = st.sampled_from([None, *(goal.number for goal in goals), "9"])
    tasks: list[Task] = []
    for at in range(draw(st.integers(0, most_tasks))):
        count = draw(st.sampled_from((1, 1, 1, 0, 2, 3)))
        actions = tuple(draw(_actions(f"a{at}.{one}")) for one in range(count))
        number, title = draw(st.sampled_from(_NUMBERS)), draw(st.sampled_from(_TITLES))
        tasks.append(Task(f"t{at}", number, title, draw(numbers), actions))
    return Plan(
        "p",
        title=draw(st.none() | st.sampled_from(("Harmonogram", "Plan " * 80))),
        authority=draw(st.none() | st.just("Gmina Zielone Wzgórze")),
        period=draw(st.none() | intervals()),
        goals=tuple(goals),
        tasks=tuple(tasks),
    )


@st.composite
def _actions(draw: st.DrawFn, key: str) -> Action:
    written = st.sampled_from(WORDS).map(term)
    return Action(
        key,
        draw(st.none() | st.sampled_from(("Warsztaty", "Spotkanie po zadaniu 1.2"))),
        draw(st.none() | st.just("dyrektorzy szkół")),
        term=draw(st.just(Term()) | written | written | _terms()),
    )


@st.composite
def _terms(draw: st.DrawFn) -> Term:
    found = tuple(draw(st.lists(intervals(), max_size=3)))
    rule = draw(st.none() | st.sampled_from(RULES))
    return Term("jakiś termin", found, rule, draw(st.sampled_from(tuple(TermKind))))


def days() -> st.SearchStrategy[date]:
    """Mostly the days of a plan, some from anywhere."""
    usual = st.dates(date(2024, 1, 1), date(2029, 12, 31))
    return usual | usual | usual | st.dates()


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Intervals with open sides, and some that end before they begin."""
    return Interval(draw(st.none() | days()), draw(st.none() | days()))
