"""The axis: which days it shows, and its months, quarters, years and school years."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from drawn_plans import days, plan_of, plans
from harmonia.plan import Interval
from harmonia.timeline import Axis, Chart, Unit, draw


def _axis(chart: Chart) -> Axis:
    assert chart.axis is not None
    return chart.axis


def test_the_axis_shows_whole_quarters() -> None:
    axis = _axis(draw(plan_of("15 lutego 2026 r.", "do 10 maja 2026 r.")))

    assert (axis.first, axis.last, axis.days) == (date(2026, 1, 1), date(2026, 6, 30), 181)


def test_a_school_year_stands_alone() -> None:
    axis = _axis(draw(plan_of("rok szkolny 2026/2027")))

    assert (axis.first, axis.last) == (date(2026, 9, 1), date(2027, 8, 31))
    assert [unit.first.year for unit in axis.school_years] == [2026]
    assert [unit.first for unit in axis.years] == [date(2026, 1, 1), date(2027, 1, 1)]
    assert len(axis.months) == 12


def test_the_plans_period_is_shown_also_where_no_task_falls() -> None:
    period = Interval(date(2025, 1, 1), date(2028, 12, 31))
    axis = _axis(draw(plan_of("marzec 2025", period=period)))

    assert (axis.first, axis.last) == (period.start, period.end)


@pytest.mark.parametrize("absurd", ["maj 2108", "luty 2006", "2026–2108", "do 31 maja 1926 r."])
def test_one_mistyped_year_does_not_stretch_the_axis(absurd: str) -> None:
    sound = ("wrzesień 2025", "maj 2026", "rok szkolny 2026/2027")
    plain = _axis(draw(plan_of(*sound)))
    stretched = _axis(draw(plan_of(*sound, absurd)))

    assert (stretched.first, stretched.last) == (plain.first, plain.last)


def test_a_period_made_of_the_mistyped_year_does_not_stretch_it_either() -> None:
    period = Interval(date(2012, 5, 1), date(2027, 8, 31))
    axis = _axis(draw(plan_of("maj 2012", "maj 2026", "2026/2027", period=period)))

    assert (axis.first, axis.last) == (date(2026, 4, 1), date(2027, 8, 31))


def test_a_long_plan_with_few_tasks_is_shown_whole() -> None:
    axis = _axis(draw(plan_of("2018", "2023", "2028")))

    assert (axis.first.year, axis.last.year) == (2018, 2028)


def test_the_days_to_show_can_be_given() -> None:
    given_days = Interval(date(2026, 1, 5), date(2026, 2, 3))
    axis = _axis(draw(plan_of("2025–2027"), span=given_days))

    assert (axis.first, axis.last) == (given_days.start, given_days.end)
    assert [(unit.start, unit.end) for unit in axis.months] == [(0, 27), (27, 30)]
    assert axis.months[0].first == date(2026, 1, 1)


def test_a_plan_without_days_has_no_axis() -> None:
    assert draw(plan_of("na bieżąco", None)).axis is None
    assert draw(plan_of()).axis is None


def test_today_is_shown_only_on_the_axis() -> None:
    plan = plan_of("styczeń 2026")

    assert draw(plan, today=date(2026, 1, 3)).today == 2
    assert draw(plan, today=date(2026, 4, 1)).today is None
    assert draw(plan).today is None


@given(first=days(), last=days())
def test_units_cover_the_axis_without_gap_or_overlap(first: date, last: date) -> None:
    first, last = min(first, last), max(first, last)
    last = min(last, first.replace(year=min(first.year + 20, 9999), day=1))
    axis = _axis(draw(plan_of(), span=Interval(first, max(first, last))))

    for units in (axis.months, axis.quarters, axis.years, axis.school_years):
        assert _cover(units, axis)


def _cover(units: tuple[Unit, ...], axis: Axis) -> bool:
    ends = [unit.end for unit in units]
    return [unit.start for unit in units] == [0, *ends[:-1]] and ends[-1] == axis.days


@given(plan=plans())
def test_the_axis_is_never_longer_than_a_plan_can_be(plan: object) -> None:
    axis = draw(plan).axis  # type: ignore[arg-type]

    assert axis is None or 0 < axis.days < 14 * 366
