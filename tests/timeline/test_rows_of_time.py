"""Rows and bars: every action once and in order, each bar as long as its interval."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hypothesis import given

from drawn_plans import action, plan_of, plans
from harmonia.plan import Goal, Interval, Plan, Task, TermKind
from harmonia.timeline import Bar, Chart, Outside, Row, Side, draw


@given(plan=plans())
def test_every_action_has_one_row_in_the_plans_order(plan: Plan) -> None:
    chart = draw(plan)

    assert [row.id for row in chart.rows()] == [
        one.id for task in plan.tasks for one in task.actions
    ]
    drawn = [task.id for group in chart.groups for task in group.tasks]
    assert drawn == [task.id for task in plan.tasks]


@given(plan=plans())
def test_every_bar_lies_on_the_axis(plan: Plan) -> None:
    chart = draw(plan)

    for row in chart.rows():
        for span in row.repeats:
            assert chart.axis is not None
            assert 0 <= span.start < span.end <= chart.axis.days
        for bar in row.bars:
            assert chart.axis is not None
            assert bar.start is None or 0 <= bar.start < chart.axis.days
            assert bar.end is None or 0 < bar.end <= chart.axis.days
            assert bar.start is None or bar.end is None or bar.start < bar.end


@given(plan=plans())
def test_bars_are_as_long_as_their_intervals_save_at_the_axis_ends(plan: Plan) -> None:
    chart = draw(plan)
    actions = [one for task in plan.tasks for one in task.actions]

    for row, source in zip(chart.rows(), actions, strict=True):
        sound = [one for one in source.term.intervals if _is_sound(one)]
        if chart.axis is None:
            assert (row.bars, row.outside) == ((), ())
            continue
        assert sorted(str(one.interval) for one in _placed(row)) == sorted(map(str, sound))
        for bar in row.bars:
            _check_length(bar, chart)


def _check_length(bar: Bar, chart: Chart) -> None:
    assert chart.axis is not None
    first, last = chart.axis.first, chart.axis.last
    start, end = bar.interval.start, bar.interval.end
    assert bar.cut_start == (start is not None and start < first)
    assert bar.cut_end == (end is not None and end > last)
    assert (bar.start is None) == (start is None)
    assert (bar.end is None) == (end is None)
    if bar.start is not None and bar.end is not None and start and end:
        assert bar.end - bar.start == (min(end, last) - max(start, first)).days + 1


def _placed(row: Row) -> Iterator[Bar | Outside]:
    yield from row.bars
    yield from row.outside


def _is_sound(one: Interval) -> bool:
    return bool(one.start or one.end) and not (one.start and one.end and one.end < one.start)


def test_until_has_an_open_start_and_from_an_open_end() -> None:
    until, since = draw(plan_of("do 31 marca 2026 r.", "od lutego 2026 r.")).rows()

    assert [(bar.start, bar.end) for bar in until.bars] == [(None, 90)]
    assert [(bar.start, bar.end) for bar in since.bars] == [(31, None)]


def test_what_the_axis_does_not_show_is_told_with_its_side() -> None:
    *_, early, late = draw(
        plan_of("maj 2026", "czerwiec 2026", "2026", "maj 2012", "do 1 maja 2108 r.")
    ).rows()

    assert [(one.side, one.interval.end) for one in early.outside] == [
        (Side.BEFORE, date(2012, 5, 31))
    ]
    assert [one.side for one in late.outside] == [Side.AFTER]
    assert (early.bars, late.bars) == ((), ())


def test_words_without_dates_stay_words() -> None:
    rows = list(draw(plan_of("na bieżąco", "wg odrębnego harmonogramu", None, "2026")).rows())

    assert [row.is_dated for row in rows] == [False, False, False, True]
    assert [row.term.text for row in rows[:3]] == ["na bieżąco", "wg odrębnego harmonogramu", None]
    assert rows[0].term.kind is TermKind.ONGOING


def test_tasks_stand_under_their_goals_and_goals_without_tasks_last() -> None:
    goals = (Goal("1", "Pierwszy"), Goal("2", "Drugi"), Goal("3", "Trzeci"))
    tasks = tuple(
        Task(f"t{at}", str(at), "Z", goal, (action(f"a{at}", "2026"),))
        for at, goal in enumerate(("3", "1", "1", None, "1"), 1)
    )
    groups = draw(Plan("p", goals=goals, tasks=tasks)).groups

    assert [(group.number, len(group.tasks)) for group in groups] == [
        ("3", 1), ("1", 2), (None, 1), ("1", 1), ("2", 0)
    ]  # fmt: skip
    assert groups[0].text == "Trzeci"


def test_goals_that_no_task_stands_under_are_left_out() -> None:
    chart = draw(plan_of("2026", goals=(Goal("1", "Pierwszy"),)))

    assert [group.number for group in chart.groups] == [None]
    assert not chart.has_goals


def test_an_empty_plan_is_an_empty_chart() -> None:
    chart = draw(Plan("p"), today=date(2026, 1, 1))

    assert chart == Chart(None, None, None, ())
