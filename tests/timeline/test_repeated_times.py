"""Recurring actions: the spans in each of which they take place once."""

from __future__ import annotations

from datetime import date

from drawn_plans import plan_of
from harmonia.plan import Action, Interval, Plan, Task, Term
from harmonia.timeline import draw


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


def test_every_second_year_is_drawn_every_second_year() -> None:
    *_, row = draw(plan_of("2026–2029", "co dwa lata w maju")).rows()

    assert [row_day(span.start) for span in row.repeats] == [date(2026, 5, 1), date(2028, 5, 1)]


def test_intervals_that_overlap_repeat_nothing_twice() -> None:
    whole, part = (Interval(date(2026, 1, day), date(2026, 12, 31)) for day in (1, 15))
    action = Action("a", term=Term("co miesiąc", (whole, part, whole) * 500, "FREQ=MONTHLY"))
    [row] = draw(Plan("p", tasks=(Task("t", "1", "Z", actions=(action,)),))).rows()

    assert len(row.repeats) == 12


def row_day(at: int) -> date:
    """The day of a place on an axis that begins with 2026."""
    return date.fromordinal(date(2026, 1, 1).toordinal() + at)
