"""Long plans over pages: nothing lost, nothing twice, no page too high, headings repeated."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drawn_plans import action, plan_of, plans
from harmonia.plan import Goal, Plan, Task
from harmonia.timeline import Line, Page, draw, pages


def _height(line: Line) -> float:
    if line.row is None:
        return 40 if line.task is None else 25
    return 20 + len(line.row.id) % 3 * 7


def _kinds(page: Page) -> list[str]:
    return ["action" if one.line.row else "task" if one.line.task else "goal" for one in page.lines]


@given(plan=plans(12), room=st.integers(100, 400))
def test_every_action_stands_once_over_all_pages_in_order(plan: Plan, room: int) -> None:
    chart = draw(plan)
    found = [
        one.line.row.id
        for page in pages(chart, _height, room)
        for one in page.lines
        if one.line.row
    ]

    assert found == [row.id for row in chart.rows()]


@given(plan=plans(12), room=st.integers(40, 400))
def test_no_page_is_higher_than_the_sheet(plan: Plan, room: int) -> None:
    for page in pages(draw(plan), _height, room):
        assert page.height <= room
        top = 0.0
        for one in page.lines:
            assert one.top == top
            top += one.height
        assert page.height == top


@given(plan=plans(12), room=st.integers(120, 400))
def test_no_heading_is_left_at_the_foot(plan: Plan, room: int) -> None:
    *full, _ = pages(draw(plan), _height, room)

    for page in full:
        assert page.lines[-1].line.row or not page.lines[-1].line.group.tasks or _is_bare(page)


def _is_bare(page: Page) -> bool:
    """Whether the page ends with a task that has no actions, or with too many of these."""
    task = page.lines[-1].line.task
    return task is not None and not task.rows


def test_goal_and_task_are_repeated_on_the_next_page() -> None:
    actions = tuple(action(f"a{at}", "2026", f"Sposób {at}") for at in range(6))
    plan = Plan("p", goals=(Goal("1", "Cel"),), tasks=(Task("t", "1", "Z", "1", actions),))
    first, second = pages(draw(plan), lambda _: 10, 60)

    assert _kinds(first) == ["goal", "task", "action", "action", "action", "action"]
    assert _kinds(second) == ["goal", "task", "action", "action"]
    assert [one.again for one in second.lines] == [True, True, False, False]


def test_a_goal_that_begins_a_page_is_not_repeated() -> None:
    tasks = tuple(
        replace(task, goal=goal)
        for task, goal in zip(plan_of(*["2026"] * 4).tasks, "1122", strict=True)
    )
    goals = (Goal("1", "Jeden"), Goal("2", "Dwa"))
    found = pages(draw(Plan("p", goals=goals, tasks=tasks)), lambda _: 10, 30)

    assert [_kinds(page) for page in found] == [["goal", "action", "action"]] * 2
    assert not any(one.again for page in found for one in page.lines)


def test_one_page_without_end_holds_all() -> None:
    [page] = pages(draw(plan_of(*["2026"] * 500)), lambda _: 10)

    assert (len(page.lines), page.height) == (500, 5000)


def test_an_empty_plan_has_one_empty_page() -> None:
    assert pages(draw(Plan("p")), _height, 100) == (Page((), 0),)


def test_a_line_higher_than_the_sheet_is_refused() -> None:
    with pytest.raises(ValueError, match="higher than a page"):
        pages(draw(plan_of("2026")), lambda _: 101, 100)
