"""Which task is which: numbers, likeness, renumbering, and the time it takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harmonia.comparing import Comparison, Weight, compare
from harmonia.plan import Action, Goal, Plan, Task, Term, TermKind

ACTION = Action(
    "a",
    "Warsztaty",
    "Wydział Oświaty",
    effect="Szkoły znają swoje potrzeby",
    monitoring_method="analiza list obecności",
    monitored_by="inspektor w czerwcu",
)


def task(number: str | None, title: str, action: Action = ACTION) -> Task:
    return Task(f"t{number}", number, title, "1", (action,))


def plan(*tasks: Task) -> Plan:
    return Plan("p", tasks=tasks)


def by(method: str) -> Action:
    return replace(ACTION, method=method)


def told(comparison: Comparison) -> dict[str, list[str | None]]:
    """The titles of what was added and removed, and the changed fields."""
    tasks = comparison.tasks
    return {
        "added": [one.item.title for one in tasks.added],
        "removed": [one.item.title for one in tasks.removed],
        "moved": [one.after.item.title for one in tasks.changed if one.moved],
        "fields": [field.field for one in tasks.changed for field in one.fields],
    }


MATHS = task("1.1", "Szkolenia dla nauczycieli matematyki")
PHYSICS = task("1.2", "Szkolenia dla nauczycieli fizyki")
LIBRARY = task("1.3", "Zakup książek do bibliotek", by("Zakup"))


def test_a_task_put_in_front_renumbers_the_others_and_moves_none() -> None:
    first = task("1.1", "Diagnoza potrzeb szkół", by("Ankieta"))
    later = [replace(one, number=f"1.{n}") for n, one in enumerate((MATHS, PHYSICS, LIBRARY), 2)]

    assert told(compare(plan(MATHS, PHYSICS, LIBRARY), plan(first, *later))) == {
        "added": ["Diagnoza potrzeb szkół"],
        "removed": [],
        "moved": [],
        "fields": ["number", "number", "number"],
    }


def test_exact_titles_win_over_numbers() -> None:
    swapped = (replace(PHYSICS, number="1.1"), replace(MATHS, number="1.2"))

    answer = told(compare(plan(MATHS, PHYSICS), plan(*swapped)))

    assert answer["fields"] == ["number", "number"]
    assert len(answer["moved"]) == 1


def test_a_reworded_title_is_a_change() -> None:
    other = replace(LIBRARY, title="Zakup książek i gier do bibliotek szkolnych")

    assert told(compare(plan(MATHS, LIBRARY), plan(MATHS, other)))["fields"] == ["title"]


def test_the_same_number_with_quite_another_title_is_another_task() -> None:
    other = task("1.3", "Dzień Odkrywców", Action("a", "Festyn", "szkoły", effect="Radość"))
    answer = told(compare(plan(LIBRARY), plan(other)))

    assert answer["removed"] == ["Zakup książek do bibliotek"]
    assert answer["added"] == ["Dzień Odkrywców"]


def test_the_same_number_and_fields_are_the_same_task_whatever_its_title() -> None:
    other = replace(LIBRARY, title="Nowe lektury")

    assert told(compare(plan(LIBRARY), plan(other)))["fields"] == ["title"]


def test_other_number_and_only_similar_title_are_two_tasks() -> None:
    other = task("3.2", PHYSICS.title or "", Action("a", "Kurs", "szkoły"))

    answer = told(compare(plan(MATHS), plan(other)))

    assert answer["added"] == [PHYSICS.title]
    assert answer["removed"] == [MATHS.title]


def test_one_task_moved_up_is_the_only_one_moved() -> None:
    assert told(compare(plan(MATHS, PHYSICS, LIBRARY), plan(LIBRARY, MATHS, PHYSICS))) == {
        "added": [],
        "removed": [],
        "moved": [LIBRARY.title],
        "fields": [],
    }


def test_a_goal_that_only_got_another_number_moves_no_task() -> None:
    old = replace(plan(MATHS), goals=(Goal("1", "Wsparcie szkół"),))
    goals = (Goal("1", "Zupełnie nowy zamiar"), Goal("2", "Wsparcie szkół"))
    new = Plan("p", tasks=(replace(MATHS, goal="2"),), goals=goals)

    [change] = compare(old, new).tasks.changed

    assert [(one.field, one.weight) for one in change.fields] == [("goal", Weight.FOLLOWS)]


def test_a_task_under_another_goal_is_told() -> None:
    goals = (Goal("1", "Wsparcie szkół"), Goal("2", "Dobre biblioteki"))
    old = Plan("p", tasks=(LIBRARY,), goals=goals)
    new = Plan("p", tasks=(replace(LIBRARY, goal="2"),), goals=goals)

    [change] = compare(old, new).tasks.changed

    assert [(one.field, one.weight) for one in change.fields] == [("goal", Weight.WORDING)]


@pytest.mark.parametrize(
    "text", ["warsztaty", "Warsztaty.", " Warsz taty", "Warsztaty\u00a0", "warsztaty ."]
)
def test_what_is_only_editorial(text: str) -> None:
    [change] = compare(plan(MATHS), plan(task("1.1", MATHS.title or "", by(text)))).tasks.changed

    assert change.weight is Weight.EDITORIAL


@pytest.mark.parametrize("text", ["WARSZTATY", "Warsztaty?", "Warsztat", "Warsztaty 2", ""])
def test_what_is_more_than_editorial(text: str) -> None:
    [change] = compare(plan(MATHS), plan(task("1.1", MATHS.title or "", by(text)))).tasks.changed

    assert change.weight is Weight.WORDING


def test_a_space_between_digits_tells_numbers_apart() -> None:
    old, new = (
        task("1", "Szkolenia", replace(ACTION, indicator=text))
        for text in ("12 szkół", "1 2 szkół")
    )

    [change] = compare(plan(old), plan(new)).tasks.changed

    assert change.weight is Weight.WORDING


def test_the_same_words_with_other_dates_follow_from_other_changes() -> None:
    old, new = (
        replace(MATHS, actions=(Action("a", "Kurs", term=Term("maj", kind=kind)),))
        for kind in (TermKind.MONTH, TermKind.UNRESOLVED)
    )
    [change] = compare(plan(old), plan(new)).tasks.changed

    assert change.weight is Weight.FOLLOWS


def test_ids_places_and_empty_cells_are_no_change() -> None:
    action = replace(MATHS.actions[0], id="other", extra={"Uwagi": ""})
    other = replace(MATHS, id="other", actions=(action,))

    assert not compare(plan(MATHS), replace(plan(other), id="other"))


def test_the_only_action_of_a_task_is_changed_not_replaced() -> None:
    other = task("1.1", MATHS.title or "", replace(by("Coś innego"), effect="a", responsible="b"))

    [change] = compare(plan(MATHS), plan(other)).tasks.changed

    assert not change.actions.added
    assert {one.field for one in change.actions.changed[0].fields} == {
        "method", "responsible", "effect",
    }  # fmt: skip
