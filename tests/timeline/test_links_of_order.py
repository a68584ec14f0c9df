"""Links of order: only where a task's number is named after "po"."""

from __future__ import annotations

import pytest
from hypothesis import given

from drawn_plans import action, plan_of, plans
from harmonia.plan import Plan, Task
from harmonia.timeline import draw


def _after(words: str, numbers: tuple[str, ...] = ("1", "2", "3", "4", "1.2", "II.1")) -> set[str]:
    tasks = [Task(f"t{one}", one, "Z", actions=(action(f"a{one}", "2026"),)) for one in numbers]
    tasks.append(Task("last", "99", words, actions=(action("last", "2027"),)))
    links = draw(Plan("p", tasks=tuple(tasks))).links
    assert all(link.target == "last" for link in links)
    return {link.source.removeprefix("a") for link in links}


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("po zakończeniu zadania 1", {"1"}),
        ("Po zakończeniu zadania nr 1.2.", {"1.2"}),
        ("do 30 dni po realizacji zadania 3", {"3"}),
        ("po wykonaniu zadań 1 i 2", {"1", "2"}),
        ("po realizacji zadań 1, 2 oraz 4", {"1", "2", "4"}),
        ("po realizacji zadań 1–3", {"3"}),
        ("po realizacji zadań 1–3 i 4", {"3", "4"}),
        ("po realizacji zadań 1–7", set()),
        ("po zadaniu 3, 4 maja 2026 r.", {"3"}),
        ("po zakończeniu zadania 1 i 2 tygodnie później", {"1"}),
        ("po zadaniu 2 – 4 osoby", {"2"}),
        ("po zadaniach 1, 2, 4 maja 2026 r.", {"1", "2"}),
        ("po zadaniach 1 i 2 oraz 4 tygodnie później", {"1", "2"}),
        ("po zadaniach 1 i 2 w maju", {"1", "2"}),
        ("po zadaniach 1 – 3 osoby", {"1"}),
        ("po zadaniu II.1", {"II.1"}),
        ("niezwłocznie po zad. 4", {"4"}),
        ("po zadaniach 2 i 4", {"2", "4"}),
        ("po zakończeniu zadania 7", set()),
        ("po wykonaniu 3 zadań", set()),
        ("po zakończeniu roku szkolnego", set()),
        ("w ramach zadania 1", set()),
        ("zadanie 1 zostanie powtórzone", set()),
        ("po 2 zadaniach", set()),
        ("sport i zadania 1", set()),
    ],
)
def test_links_are_what_the_words_say(words: str, numbers: set[str]) -> None:
    assert _after(words) == numbers


def test_a_range_is_named_as_a_range() -> None:
    *_, row = draw(plan_of("2026", "2026", "2026", "2027, po zadaniach 1–3")).rows()

    assert row.after == ("1–3",)


def test_links_do_not_grow_with_the_square_of_the_tasks() -> None:
    all_of_them = f"2027, po zadaniach {', '.join(map(str, range(1, 201)))}"
    chart = draw(plan_of(*["2026"] * 200, *[all_of_them] * 200))

    assert len(chart.links) <= 200 * 6
    assert all(len(row.after) <= 6 for row in chart.rows())


def test_a_number_that_several_tasks_bear_links_nothing() -> None:
    assert _after("po zadaniu 1", ("1", "1", "2")) == set()


def test_a_task_does_not_come_after_itself() -> None:
    assert draw(plan_of("po zakończeniu zadania 1")).links == ()


def test_the_action_that_ends_last_is_what_comes_before() -> None:
    actions = (action("early", "maj 2026"), action("late", "lipiec 2026"), action("none", None))
    tasks = (Task("t1", "1", "Z", actions=actions), *plan_of(None, "po zadaniu 1").tasks[1:])
    chart = draw(Plan("p", tasks=tasks))

    assert [(link.source, link.target) for link in chart.links] == [("late", "a2")]
    assert [row.after for row in chart.rows()][-1] == ("1",)


@given(plan=plans())
def test_links_join_rows_of_the_chart(plan: Plan) -> None:
    chart = draw(plan)
    known = {row.id for row in chart.rows()}

    for link in chart.links:
        assert {link.source, link.target} <= known
        assert link.source != link.target
