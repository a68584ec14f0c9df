"""Recurring actions: the spans in each of which they take place once."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drawn_plans import RULES, days, plan_of
from harmonia.plan import Interval
from harmonia.timeline import draw
from harmonia.timeline.repeats import repeats

YEAR = Interval(date(2026, 1, 1), date(2026, 12, 31))


def _spans(rule: str, window: Interval = YEAR) -> list[str]:
    return [f"{one.start:%d.%m}-{one.end:%d.%m}" for one in repeats(rule, window)]


@pytest.mark.parametrize(
    ("rule", "spans"),
    [
        ("FREQ=MONTHLY;INTERVAL=6", ["01.01-30.06", "01.07-31.12"]),
        ("FREQ=YEARLY", ["01.01-31.12"]),
        ("FREQ=YEARLY;BYMONTH=9,2", ["01.02-28.02", "01.09-30.09"]),
        ("FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=31", ["31.08-31.08"]),
        ("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1", ["30.06-30.06", "31.12-31.12"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", []),
        ("FREQ=DAILY", []),
        ("FREQ=SECONDLY", []),
        ("", []),
    ],
)
def test_a_rule_gives_its_spans_of_a_year(rule: str, spans: list[str]) -> None:
    assert _spans(rule) == spans


def test_ranked_weekdays_of_a_month() -> None:
    march = Interval(date(2026, 3, 1), date(2026, 3, 31))

    assert _spans("FREQ=MONTHLY;BYDAY=1MO,-1FR", march) == ["02.03-02.03", "27.03-27.03"]
    assert _spans("FREQ=MONTHLY;BYDAY=5MO", march) == ["30.03-30.03"]
    assert _spans("FREQ=MONTHLY;BYDAY=5FR", march) == []


def test_weekdays_are_days_and_weeks_are_weeks() -> None:
    window = Interval(date(2026, 3, 4), date(2026, 3, 17))  # a Wednesday, a Tuesday

    assert _spans("FREQ=WEEKLY;BYDAY=MO,WE", window) == [
        "04.03-04.03", "09.03-09.03", "11.03-11.03", "16.03-16.03"
    ]  # fmt: skip
    assert _spans("FREQ=WEEKLY", window) == ["04.03-08.03", "09.03-15.03", "16.03-17.03"]


@given(rule=st.sampled_from(RULES), start=days(), length=st.integers(0, 3000))
def test_spans_lie_in_the_window_in_order(rule: str, start: date, length: int) -> None:
    end = date.fromordinal(min(start.toordinal() + length, date.max.toordinal()))
    found = [
        day.toordinal()
        for one in repeats(rule, Interval(start, end))
        for day in (one.start, one.end)
        if day
    ]

    assert len(found) % 2 == 0
    assert found == sorted(found)
    assert all(start.toordinal() <= day <= end.toordinal() for day in found)


def test_without_days_of_its_own_a_recurrence_fills_the_axis() -> None:
    *_, row = draw(plan_of("2026–2027", "co roku w maju")).rows()

    assert [(span.start, span.end) for span in row.repeats] == [(120, 151), (485, 516)]
    assert row.bars == ()


def test_with_days_of_its_own_it_keeps_to_them() -> None:
    *_, row = draw(
        plan_of("2025–2026", "raz w miesiącu od września 2025 r. do grudnia 2025 r.")
    ).rows()

    assert len(row.repeats) == 4
    assert (row.repeats[0].start, row.repeats[-1].end) == (row.bars[0].start, row.bars[0].end)
