"""A calendar that any program takes: valid, each event once, the same after every import."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from icalendar import Calendar, Event

import harmonia
from any_plan import PLANS
from harmonia import samples
from harmonia.plan import Act, Action, Interval, Plan, Task, Term, TermKind
from harmonia.reading.parties import read_parties
from harmonia.writing.calendar import (
    calendar,
    calendars,
    parties,
    parties_without_days,
    party_named,
    undated,
    undated_tasks,
)
from plans_made import plans

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]
END = "2026-02-28"
PERIOD = Interval(dt.date(2025, 9, 1), dt.date(2027, 8, 31))


def events_of(data: bytes) -> list[Event]:
    return [event for event in Calendar.from_ical(data).walk("VEVENT") if isinstance(event, Event)]


def sequence(event: Event) -> int:
    """Which of several versions of the event this is."""
    return int(str(event["sequence"]))


def plan_of(*terms: Term, period: Interval | None = PERIOD) -> Plan:
    actions = tuple(Action(f"t1-{number}", term=term) for number, term in enumerate(terms, 1))
    return Plan("p1", period=period, tasks=(Task("t1", "1.2", "Szkolenia", "1", actions),))


def term(start: str | None, end: str | None, rule: str | None = None) -> Term:
    days = (dt.date.fromisoformat(day) if day else None for day in (start, end))
    return Term("słowa", (Interval(*days),), rule)


def rule_of(data: bytes) -> str:
    (line,) = (line for line in data.decode().split("\r\n") if line.startswith("RRULE:"))
    return line.removeprefix("RRULE:")


def entered(plan: Plan) -> list[tuple[str, str, str]]:
    """Each event's summary, first day and last day."""
    return [
        (
            str(event["summary"]),
            event.decoded("dtstart").isoformat(),
            (event.decoded("dtend") - dt.timedelta(days=1)).isoformat(),
        )
        for event in events_of(calendar(plan))
    ]


def test_a_deadline_is_an_event_on_its_day() -> None:
    assert entered(plan_of(term(None, "2026-01-31"))) == [
        ("Termin: 1.2 Szkolenia", "2026-01-31", "2026-01-31")
    ]


def test_a_day_and_a_short_period_are_one_event() -> None:
    day, month = term("2026-01-31", "2026-01-31"), term("2026-01-01", "2026-01-31")

    assert entered(plan_of(day, month)) == [
        ("1.2 Szkolenia", "2026-01-31", "2026-01-31"),
        ("1.2 Szkolenia", "2026-01-01", "2026-01-31"),
    ]


def test_a_long_period_is_its_first_and_its_last_day() -> None:
    assert entered(plan_of(term("2025-09-01", "2027-08-31"))) == [
        ("Początek: 1.2 Szkolenia", "2025-09-01", "2025-09-01"),
        ("Koniec: 1.2 Szkolenia", "2027-08-31", "2027-08-31"),
    ]


def test_a_beginning_without_end_is_its_day() -> None:
    assert entered(plan_of(term("2026-01-01", None))) == [
        ("Początek: 1.2 Szkolenia", "2026-01-01", "2026-01-01")
    ]


@pytest.mark.parametrize(
    ("rule", "first", "count"),
    [
        ("FREQ=MONTHLY", "2025-09-01", 24),
        ("FREQ=WEEKLY;BYDAY=TU", "2025-09-02", 105),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2025-09-26", 24),
        ("FREQ=MONTHLY;BYDAY=2MO", "2025-09-08", 24),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2025-09-30", 24),
        ("FREQ=MONTHLY;INTERVAL=3", "2025-09-01", 8),
        ("FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30", "2026-06-30", 2),
        ("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1", "2025-12-31", 4),
    ],
)
def test_what_recurs_does_so_within_the_plans_period(rule: str, first: str, count: int) -> None:
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # noqa: PLC0415  (ships no types; what icalendar itself stands on)

    plan = plan_of(Term("słowa", recurrence=rule, kind=TermKind.RECURRING))

    data = calendar(plan)
    (event,) = events_of(data)
    said = rule_of(data)
    start = event.decoded("dtstart")
    days = [found.date() for found in rrulestr(said, dtstart=dt.datetime.combine(start, dt.time()))]
    assert "UNTIL=20270831" in said.split(";")
    assert start.isoformat() == first
    assert days[0] == start
    assert len(days) == count
    assert days[-1] <= dt.date(2027, 8, 31)


def test_what_recurs_within_days_of_its_own_ends_with_them() -> None:
    data = calendar(plan_of(term("2025-10-01", "2026-06-30", "FREQ=MONTHLY")))

    (event,) = events_of(data)
    assert event.decoded("dtstart") == dt.date(2025, 10, 1)
    assert rule_of(data) == "FREQ=MONTHLY;UNTIL=20260630"


@pytest.mark.parametrize(
    ("rule", "start", "days"),
    [
        ("FREQ=MONTHLY", "2025-10-31", ["2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31"]),
        ("FREQ=MONTHLY", "2025-10-29", ["2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31"]),
        ("FREQ=YEARLY", "2024-02-29", ["2024-02-29", "2025-02-28", "2026-02-28"]),
        ("FREQ=YEARLY;INTERVAL=2;BYMONTH=5", "2021-06-01", ["2022-05-01", "2024-05-01"]),
        ("FREQ=YEARLY;BYDAY=1MO", "2024-02-01", ["2025-01-06", "2026-01-05"]),
    ],
)
def test_no_month_and_no_year_is_left_out(rule: str, start: str, days: list[str]) -> None:
    from dateutil.rrule import rrulestr  # noqa: PLC0415  (ships no types; what icalendar itself stands on)

    data = calendar(plan_of(term(start, "2026-01-31" if rule == "FREQ=MONTHLY" else END, rule)))

    (event,) = events_of(data)
    first = dt.datetime.combine(event.decoded("dtstart"), dt.time())
    assert [one.date().isoformat() for one in rrulestr(rule_of(data), dtstart=first)] == days


def test_a_rule_that_no_day_keeps_does_not_hold_up_the_writing() -> None:
    wide = Interval(dt.date(1, 1, 1), dt.date(9999, 12, 31))
    never = ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2MO")

    for rule in never:
        assert "RRULE" not in calendar(plan_of(Term("x", (wide,) * 2000, rule))).decode()


def test_what_happens_every_day_does_not_fill_the_calendar() -> None:
    assert [
        name for name, _, _ in entered(plan_of(term("2025-10-01", "2026-06-30", "FREQ=DAILY")))
    ] == [
        "Początek: 1.2 Szkolenia",
        "Koniec: 1.2 Szkolenia",
    ]


@pytest.mark.parametrize(
    "rule", ["FREQ=MONTHLY;INTERVAL=0", "FREQ=SECONDLY", "x", "FREQ=YEARLY;COUNT=2"]
)
def test_a_rule_that_reading_does_not_make_is_not_entered(rule: str) -> None:
    assert events_of(calendar(plan_of(Term("słowa", recurrence=rule)))) == []


def test_actions_without_days_are_counted() -> None:
    plan = plan_of(Term("na bieżąco", kind=TermKind.ONGOING), term(None, "2026-01-31"), Term())

    read = Calendar.from_ical(calendar(plan))
    assert undated(plan) == 2
    assert len(events_of(calendar(plan))) == 1
    assert str(read["x-wr-caldesc"]) == (
        "W\u00a0kalendarzu nie ma 2 działań: plan nie podaje ich dat. "
        "Po zmianie planu usuń ten kalendarz i\u00a0wczytaj nowy plik."
    )


def test_a_recurrence_without_any_days_is_undated() -> None:
    plan = plan_of(Term("raz w miesiącu", recurrence="FREQ=MONTHLY"), period=None)

    assert undated(plan) == 1


def test_uids_outlive_changes_of_wording_and_days() -> None:
    before = plan_of(term("2026-01-01", "2026-01-20"))
    after = plan_of(term("2026-02-01", "2026-06-30"))
    renamed = replace(after, tasks=(replace(after.tasks[0], title="Warsztaty", number="7"),))

    (old,) = (str(event["uid"]) for event in events_of(calendar(before)))
    start, end = (str(event["uid"]) for event in events_of(calendar(renamed)))

    assert end == old
    assert start != end


def test_an_event_tells_what_a_person_asks() -> None:
    action = Action(
        "t1-1",
        method="Warsztaty, z trenerem; w szkole",
        responsible="Wydział Oświaty",
        term=Term(
            "do końca stycznia", (Interval(None, dt.date(2026, 1, 31)),), kind=TermKind.UNTIL
        ),
        indicator="Liczba warsztatów",
        extra={"Uwagi": "po feriach"},
    )
    plan = Plan("p1", "Harmonogram", tasks=(Task("t1", "1", "Szkolenia", "2", (action,)),))

    (event,) = events_of(calendar(plan))

    assert str(event["description"]).split("\n") == [
        "Zadanie: Szkolenia",
        "Termin realizacji: do końca stycznia",
        "Jak to zrozumiano: najpóźniej 31 stycznia 2026",
        "Sposób realizacji: Warsztaty, z trenerem; w szkole",
        "Jednostka odpowiedzialna i współpracująca: Wydział Oświaty",
        "Wskaźnik: Liczba warsztatów",
        "Uwagi: po feriach",
        "Plan: Harmonogram",
    ]
    assert event.categories == ["Termin", "Cel 2"]
    assert str(event["transp"]) == "TRANSPARENT"


def test_the_name_of_a_calendar_is_one_escaped_line() -> None:
    plan = replace(plan_of(), title="Plan, wersja 2;\n\\ końcowa")

    lines = calendar(plan).decode().split("\r\n")

    assert "NAME:Plan\\, wersja 2\\; \\\\ końcowa" in lines


def test_each_party_has_its_own_calendar() -> None:
    plan = plan_of(term(None, "2026-01-31"), term(None, "2026-05-31"), Term("na bieżąco"))
    plan = led_by(plan, "Wydział Oświaty", "Wydział Oświaty, dyrektorzy szkół", "poradnia")

    found = calendars(plan)

    assert {name: len(events_of(data)) for name, data in found.items()} == {
        "Wydział Oświaty": 2,
        "dyrektorzy szkół": 1,
    }
    for name, data in found.items():
        assert data == calendar(plan, party=name)
        assert str(Calendar.from_ical(data)["x-wr-calname"]) == f"{name} – Plan"
    assert events_of(calendar(plan, party="nikt")) == []


def led_by(plan: Plan, *who: str) -> Plan:
    """The plan with parties for each of its actions, and a title."""
    [task] = plan.tasks
    actions = tuple(
        replace(action, parties=read_parties(words))
        for action, words in zip(task.actions, who, strict=True)
    )
    return replace(plan, title="Plan", tasks=(replace(task, actions=actions),))


def test_a_party_is_one_however_its_first_letter_is_typed() -> None:
    plan = led_by(
        plan_of(term(None, "2026-01-31"), term(None, "2026-05-31"), Term()),
        *("Dyrektorzy szkół", "dyrektorzy szkół, poradnia", "dyrektorzy szkół, biblioteka"),
    )
    first, *_ = parties(plan)

    assert first.casefold() == "dyrektorzy szkół"
    assert [name.casefold() for name in calendars(plan)] == ["dyrektorzy szkół", "poradnia"]
    assert len(events_of(calendars(plan)[first])) == 2
    assert len(events_of(calendar(plan, party="DYREKTORZY szkół"))) == 2
    assert party_named(plan, "DYREKTORZY SZKOL") == first
    assert party_named(plan, "starosta") is None
    assert parties_without_days(plan) == ("biblioteka",)


def test_tasks_without_days_are_named() -> None:
    plan = plan_of(Term("na bieżąco"), term(None, "2026-01-31"), Term())
    nameless = Task("t2", None, None, actions=(Action("t2-1"),))
    dated = replace(plan.tasks[0], id="t3", actions=plan.tasks[0].actions[1:2])

    assert undated_tasks(replace(plan, tasks=(*plan.tasks, nameless, dated))) == (
        "1.2 Szkolenia",
        "zadanie bez nazwy",
    )


def test_a_file_of_a_later_day_is_newer_to_calendar_programs() -> None:
    plan = plan_of(term("2026-01-01", "2026-01-20"))
    first, later = (events_of(calendar(plan, on=dt.date(2026, month, 1)))[0] for month in (1, 3))

    assert first["uid"] == later["uid"]
    assert sequence(later) - sequence(first) == 31 + 28
    for name in ("dtstamp", "last-modified"):
        assert first.decoded(name).date() == dt.date(2026, 1, 1)
        assert later.decoded(name).date() == dt.date(2026, 3, 1)


def test_without_a_day_of_writing_the_plans_own_day_is_told() -> None:
    day = dt.date(2025, 8, 28)
    plan = replace(plan_of(term(None, "2026-01-20")), act=Act(date=day))

    (event,) = events_of(calendar(plan))

    assert event.decoded("dtstamp").date() == day
    assert sequence(event) == (day - dt.date(2000, 1, 1)).days


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_plans_give_valid_calendars(path: Path) -> None:
    plan, _ = harmonia.read(path)

    check(plan, [calendar(plan), *calendars(plan).values()])


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=PLANS | plans())
def test_any_plan_gives_a_valid_calendar(plan: Plan) -> None:
    check(plan, [calendar(plan)])


def check(plan: Plan, files: Sequence[bytes]) -> None:
    """What RFC 5545 asks for, and that no event is there twice."""
    assert calendar(plan) == files[0]
    for data in files:
        lines = data.split(b"\r\n")
        assert b"\n" not in b"".join(lines)
        assert max(map(len, lines)) <= 75
        assert all(line.decode() is not None for line in lines)  # no character is cut in two
        events = events_of(data)
        assert Calendar.from_ical(data).errors == []
        assert len({str(event["uid"]) for event in events}) == len(events)
        for event in events:
            assert event.errors == []
            start = event.decoded("dtstart")
            assert type(start) is dt.date
            assert str(event["dtstart"].params["VALUE"]) == "DATE"
            assert "dtend" not in event or event.decoded("dtend") > start
            assert event.decoded("dtstamp").utcoffset() == dt.timedelta(0)
            assert sequence(event) >= 0
