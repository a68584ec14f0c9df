"""S01–S03, S13: goals without tasks, tasks without goals, effects that repeat the task."""

from __future__ import annotations

import pytest

from mirror_edits import found

GOALS = "Cele szczegółowe:\n1. Rozpoznanie potrzeb szkół\n2. Wspieranie nauczycieli"


def test_a_goal_that_no_task_stands_under_is_found() -> None:
    assert found(head={"goals": f"{GOALS}\n3. Współpraca z rodzicami"}) == [("S01", None)]


def test_goals_are_not_asked_for_tasks_where_tasks_name_goals_the_list_lacks() -> None:
    codes = {code for code, _ in found(goals={"2": "Cel 4. Wspieranie nauczycieli"})}
    assert codes == {"S13"}


def test_a_goal_not_listed_is_one_finding_however_many_tasks_name_it() -> None:
    assert found(goals={"2": "Cel 4. Wspieranie nauczycieli"}) == [("S13", "t2.1")]


@pytest.mark.parametrize(
    "effect",
    [
        "Wspólna ocena efektów wspomagania",
        "Ocena efektów wspomagania.",
        "Przeprowadzenie wspólnej oceny efektów",
        "Zrealizowana ocena efektów wspomagania",
    ],
)
def test_an_effect_made_of_the_titles_words_is_found(effect: str) -> None:
    assert found({"2.2": {"effect": effect}}) == [("S03", "t2.2")]


@pytest.mark.parametrize(
    "effect",
    [
        "Szkoły wiedzą, co zmienić po ocenie efektów wspomagania",
        "Wnioski z oceny efektów wspomagania",
        "Plany na następny rok uwzględniają ocenę efektów",
        "Ocena",
        "Nauczyciele stosują to, czego się nauczyli",
    ],
)
def test_an_effect_that_says_something_new_is_left_alone(effect: str) -> None:
    assert found({"2.2": {"effect": effect}}) == []
