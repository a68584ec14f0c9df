"""S01–S03, S13: goals without tasks, tasks without goals, effects that repeat the task."""

from __future__ import annotations

import pytest

from harmonia.checking.examples import Example
from mirror_edits import found
from plan_findings import found_in, sentence

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
        "Podpisana umowa o wspólnej ocenie efektów wspomagania",
        "Przyjęcie wspólnej oceny efektów wspomagania",
        "Nauczyciele stosują to, czego się nauczyli",
    ],
)
def test_an_effect_that_says_something_new_is_left_alone(effect: str) -> None:
    assert found({"2.2": {"effect": effect}}) == []


def test_formal_steps_have_no_other_effect() -> None:
    secured = {"title": "Zabezpieczenie środków na lekcje", "effect": "Zabezpieczenie środków"}
    signed = {"title": "Podpisanie umowy z poradnią na rok", "effect": "Podpisana umowa z poradnią"}
    assert ("S03", "t2.2") not in found({"2.2": secured})
    assert ("S03", "t2.2") not in found({"2.2": signed})


def test_effects_of_several_tasks_are_one_question() -> None:
    example = Example(
        tasks={
            "1.1": {"effect": "Przeprowadzona diagnoza potrzeb"},
            "2.2": {"effect": "Wspólna ocena efektów wspomagania"},
        }
    )
    [one] = found_in(example, "S03")

    assert sentence(one) == (
        "Czy efekty zadań 1.1 i 2.2 mówią coś więcej niż same zadania, na przykład „Przeprowadzona "
        "diagnoza potrzeb”?"
    )
    assert len(one.remark.places) == 4
    assert one.remark.values["count"] == "2"
