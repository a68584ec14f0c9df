"""Plans of any values that the model allows, for laws about what is saved and written."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, TypeVar

from hypothesis import strategies as st

from harmonia.plan import (
    Act,
    Action,
    Comparator,
    Funding,
    FundingSource,
    Goal,
    Interval,
    OtherTable,
    Party,
    PartyRole,
    Passage,
    Place,
    Plan,
    Precision,
    Scope,
    Target,
    TargetKind,
    Task,
    Term,
    TermKind,
)

T = TypeVar("T")

TEXTS = st.text(max_size=6) | st.sampled_from(
    (
        "Zażółć gęślą jaźń",
        "<b>&amp;</b>",
        "]]>",
        "a\tb\nc",
        "\0\x0b\x1f",
        "\ufffe\uffff",
        " odstęp ",
    )
)
MAYBE = st.none() | TEXTS
COUNTS = st.integers(0, 10**15)
DAYS = st.none() | st.dates()
NUMBERS = st.integers(-(10**15), 10**15) | st.floats(-1e15, 1e15)


def some(each: st.SearchStrategy[T], most: int = 2) -> st.SearchStrategy[tuple[T, ...]]:
    """A few of them."""
    return st.lists(each, max_size=most).map(tuple)


def of(kind: type[T], /, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """A dataclass of which every field is drawn: a text or nothing where none is given."""
    return st.builds(kind, **{field.name: given.get(field.name, MAYBE) for field in fields(kind)})  # type: ignore[arg-type]  # (a dataclass, which TypeVar cannot say)


def words(each: st.SearchStrategy[T]) -> st.SearchStrategy[dict[str, T]]:
    """A few by their names."""
    return st.dictionaries(TEXTS, each, max_size=2)


SPANS = st.none() | st.tuples(COUNTS, COUNTS)
PLACES = of(
    Place,
    file=TEXTS,
    block=COUNTS,
    table=st.none() | COUNTS,
    row=st.none() | COUNTS,
    column=st.none() | COUNTS,
    span=SPANS,
    page=st.none() | st.integers(1, 99),
)
RULES = st.sampled_from(
    (
        "FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
        "FREQ=MONTHLY;BYDAY=-1TH",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=YEARLY;BYMONTH=3,12;BYMONTHDAY=10,31",
    )
)
INTERVALS = st.builds(Interval, DAYS, DAYS)
TERMS = of(
    Term,
    intervals=some(INTERVALS),
    recurrence=st.none() | RULES,
    kind=st.sampled_from(TermKind),
    precision=st.none() | st.sampled_from(Precision),
    assumed=some(st.sampled_from(("year", "school_year", "semester"))),
)
TARGETS = of(
    Target,
    kind=st.sampled_from(TargetKind),
    comparator=st.none() | st.sampled_from(Comparator),
    value=st.none() | NUMBERS,
)
PARTIES = of(Party, name=TEXTS, role=st.sampled_from(PartyRole), words=TEXTS)
FUNDING = of(
    Funding,
    sources=some(st.sampled_from(FundingSource)),
    amount=st.none() | st.floats(0, 1e15),
)
ACTIONS = of(
    Action,
    id=st.uuids().map(str),
    parties=some(PARTIES),
    term=TERMS,
    funding=FUNDING,
    targets=some(TARGETS),
    extra=words(TEXTS),
    places=words(PLACES),
)
TASKS = of(
    Task,
    id=st.uuids().map(str),
    goal=st.none() | st.sampled_from("123"),
    actions=some(ACTIONS),
    places=words(PLACES),
)
GOALS = of(Goal, number=st.none() | st.sampled_from("12"), text=TEXTS, place=st.none() | PLACES)
ACTS = of(Act, date=DAYS)
PLANS = of(
    Plan,
    id=TEXTS,
    scope=st.none() | st.sampled_from(Scope),
    period=st.none() | INTERVALS,
    act=st.none() | ACTS,
    debates=some(TEXTS),
    priorities=some(TEXTS),
    goals=some(GOALS, most=3),
    tasks=some(TASKS, most=4),
    headers=words(TEXTS),
    other_tables=some(of(OtherTable, kind=TEXTS, place=PLACES)),
    passages=some(of(Passage, text=TEXTS, place=PLACES)),
    places=words(PLACES),
)
