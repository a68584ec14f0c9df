"""Occurrences of a recurrence: the days that RFC 5545 gives, and the spans of what names no day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # (ships no types)
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from drawn_plans import RULES, days
from harmonia.polish.terms.occurrences import _of_month, occurrences
from harmonia.polish.terms.rules import WEEKDAYS, rule_of

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
DAYS = st.dates(date(2000, 1, 1), date(2040, 12, 31))


def _spans(text: str, first: date = FIRST, last: date = LAST) -> list[str]:
    rule = rule_of(text)
    found = occurrences(rule, first, first, last) if rule else ()
    return [f"{one.start:%d.%m}-{one.end:%d.%m}" for one in found]


def _years(text: str, first: date, last: date) -> list[int]:
    rule = rule_of(text)
    assert rule is not None
    return [one.start.year for one in occurrences(rule, first, first, last) if one.start]


@pytest.mark.parametrize(
    ("rule", "spans"),
    [
        ("FREQ=MONTHLY;INTERVAL=6", ["01.01-30.06", "01.07-31.12"]),
        ("FREQ=YEARLY", ["01.01-31.12"]),
        ("FREQ=YEARLY;BYMONTH=9,2", ["01.02-28.02", "01.09-30.09"]),
        ("FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=31", ["31.08-31.08"]),
        ("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1", ["30.06-30.06", "31.12-31.12"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", []),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", []),
        ("FREQ=YEARLY;BYDAY=1MO", ["05.01-05.01"]),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=1MO", ["02.03-02.03"]),
        ("FREQ=DAILY", []),
        ("FREQ=SECONDLY", []),
        ("", []),
    ],
)
def test_a_rule_gives_its_spans_of_a_year(rule: str, spans: list[str]) -> None:
    assert _spans(rule) == spans


def test_ranked_weekdays_of_a_month() -> None:
    march = date(2026, 3, 1), date(2026, 3, 31)

    assert _spans("FREQ=MONTHLY;BYDAY=1MO,-1FR", *march) == ["02.03-02.03", "27.03-27.03"]
    assert _spans("FREQ=MONTHLY;BYDAY=5MO", *march) == ["30.03-30.03"]
    assert _spans("FREQ=MONTHLY;BYDAY=5FR", *march) == []


def test_weekdays_are_days_and_weeks_are_weeks() -> None:
    window = date(2026, 3, 4), date(2026, 3, 17)  # a Wednesday, a Tuesday

    assert _spans("FREQ=WEEKLY;BYDAY=MO,WE", *window) == [
        "04.03-04.03", "09.03-09.03", "11.03-11.03", "16.03-16.03"
    ]  # fmt: skip
    assert _spans("FREQ=WEEKLY", *window) == ["04.03-08.03", "09.03-15.03", "16.03-17.03"]


def test_every_second_year_leaves_a_year_out() -> None:
    window = date(2025, 9, 1), date(2030, 8, 31)

    assert _years("FREQ=YEARLY;INTERVAL=2;BYMONTH=5", *window) == [2026, 2028, 2030]
    assert _years("FREQ=YEARLY;INTERVAL=2", date(2025, 1, 1), date(2030, 12, 31)) == [
        2025, 2027, 2029
    ]  # fmt: skip


def test_the_count_begins_where_it_was_said_also_when_only_later_days_are_shown() -> None:
    rule = rule_of("FREQ=YEARLY;INTERVAL=2;BYMONTH=5")
    assert rule is not None
    found = occurrences(rule, date(2025, 9, 1), date(2027, 1, 1), date(2030, 12, 31))

    assert [one.start for one in found] == [date(2028, 5, 1), date(2030, 5, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=MONTHLY;INTERVAL=0", "FREQ=YEARLY;COUNT=2", "FREQ=YEARLY;BYMONTH=13", "x", "",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=XX",
        "FREQ=DAILY;BYDAY=MO", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=WEEKLY;BYMONTHDAY=1",
        "FREQ=MONTHLY\r\nATTACH:x", "FREQ=MONTHLY;BYMONTHDAY=0", None,
    ],
)  # fmt: skip
def test_what_is_no_rule_of_ours_is_none(text: str | None) -> None:
    assert rule_of(text) is None


@st.composite
def _rules(draw: st.DrawFn) -> str:
    """Rules that name days."""
    frequency = draw(st.sampled_from(("WEEKLY", "MONTHLY", "YEARLY")))
    text = f"FREQ={frequency}"
    if (interval := draw(st.integers(1, 5))) > 1:
        text += f";INTERVAL={interval}"
    ranks = st.just("")
    by_day = True
    if frequency != "WEEKLY":
        if months := sorted(draw(st.sets(st.integers(1, 12), max_size=3))):
            text += f";BYMONTH={','.join(map(str, months))}"
        by_month_day = draw(st.booleans())
        if by_month_day:
            days = draw(st.sets(st.integers(1, 31) | st.integers(-31, -1), min_size=1, max_size=3))
            text += f";BYMONTHDAY={','.join(map(str, sorted(days)))}"
        by_day = not by_month_day or draw(st.booleans())
        if not by_month_day and draw(st.booleans()):  # dateutil wants ranked ones apart
            ranks = st.sampled_from(("1", "2", "4", "-1", "-2"))
    if by_day:
        named = draw(st.sets(st.tuples(ranks, st.sampled_from(WEEKDAYS)), min_size=1, max_size=3))
        text += f";BYDAY={','.join(rank + day for rank, day in sorted(named))}"
    return text


@settings(deadline=None, max_examples=60)
@given(text=_rules(), since=DAYS, length=st.integers(0, 3000))
def test_named_days_are_those_that_dateutil_gives(text: str, since: date, length: int) -> None:
    rule, last = rule_of(text), since + timedelta(days=length)
    assume(rule is not None)
    assert rule is not None
    begin = rrulestr(_each(text), dtstart=_at(since)).after(_at(since), inc=True)
    expected = rrulestr(text, dtstart=begin).between(begin, _at(last), inc=True) if begin else []

    found = list(occurrences(rule, since, since, last))
    assert [one.start for one in found] == [one.date() for one in expected]
    assert all(one.start == one.end for one in found)


@given(text=st.sampled_from(RULES), since=days(), length=st.integers(0, 3000))
def test_spans_lie_in_the_days_asked_for_in_order(text: str, since: date, length: int) -> None:
    last = date.fromordinal(min(since.toordinal() + length, date.max.toordinal()))
    rule = rule_of(text)
    spans = list(occurrences(rule, since, since, last)) if rule else []
    found = [day.toordinal() for one in spans for day in (one.start, one.end) if day]

    assert len(found) == 2 * len(spans)
    assert found == sorted(found)
    assert all(since.toordinal() <= day <= last.toordinal() for day in found)


@given(text=_rules())
def test_a_rule_is_written_as_it_was_read(text: str) -> None:
    rule = rule_of(text)

    assert rule is None or rule_of(str(rule)) == rule


def test_a_rule_that_never_comes_true_costs_little() -> None:
    rule = rule_of("FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2MO")
    assert rule is not None
    before = _tried()
    for year in range(1, 2000):
        assert not list(occurrences(rule, date(year, 1, 1), date(year, 1, 1), date.max))
    assert _tried() - before < 24_500 + 500  # each of 2,000 years' months once


def _tried() -> int:
    return _of_month.cache_info().misses


def _each(text: str) -> str:
    """The rule without its interval: the first time is the first day that it allows."""
    return ";".join(part for part in text.split(";") if not part.startswith("INTERVAL"))


def _at(day: date) -> datetime:
    return datetime.combine(day, time())
