"""The head of a plan: title, authority, priorities, goals."""

from __future__ import annotations

import pytest

from harmonia.sources.grid import Raw
from tables import HEADER, card, plan, table

ROW = ("1.", "Szkolenia", "warsztaty", "WE", "maj 2026", "Liczba warsztatów", "2")
SCHEDULE = table(HEADER, ROW)


def test_the_line_that_names_the_schedule_is_the_title() -> None:
    found = plan(
        "Plan rozwoju oświaty Gminy Zielone Wzgórze",
        "Harmonogram działań przedstawiono w załączniku.",
        "Harmonogram wdrażania planu w Gminie Zielone Wzgórze",
        SCHEDULE,
    )

    assert found.title == "Harmonogram wdrażania planu w Gminie Zielone Wzgórze"
    assert found.authority == "Gmina Zielone Wzgórze"


def test_without_such_a_line_the_plan_s_name_is_the_title() -> None:
    found = plan("Załącznik nr 1", "Lokalny plan rozwoju oświaty Powiatu Jaworowieckiego", SCHEDULE)

    assert found.title == "Lokalny plan rozwoju oświaty Powiatu Jaworowieckiego"
    assert found.authority == "Powiat Jaworowiecki"


def test_the_title_may_stand_in_the_table() -> None:
    title = (Raw("Harmonogram prac w Mieście Orle Gniazdo", 1, 7),)

    assert plan(table(title, HEADER, ROW)).title == title[0].text


@pytest.mark.parametrize("label", ["Cel główny", "Cel strategiczny", "Cel ogólny", "CEL GŁÓWNY"])
def test_the_main_goal_by_its_names(label: str) -> None:
    assert plan(f"{label}: szkoły się uczą", SCHEDULE).main_goal == "szkoły się uczą"


@pytest.mark.parametrize(
    "lines",
    [
        ["Cele szczegółowe:", "1. Pierwszy.", "2. Drugi", "w dwóch szkołach.", "3. Trzeci."],
        ["Cele operacyjne:", "1) Pierwszy.", "2) Drugi w dwóch szkołach.", "3) Trzeci."],
        ["Cele szczegółowe: 1) Pierwszy., 2) Drugi w dwóch szkołach., 3) Trzeci."],
        ["Cele szczegółowe:\n1. Pierwszy.\n2. Drugi\nw dwóch szkołach.\n3. Trzeci."],
        [
            "Cele szczegółowe",
            "Cel 1. Pierwszy.",
            "Cel 2. Drugi w dwóch szkołach.",
            "Cel 3. Trzeci.",
        ],
        [
            "Cel szczegółowy nr 1: Pierwszy.",
            "Cel szczegółowy nr 2: Drugi w dwóch szkołach.",
            "Cel szczegółowy nr 3: Trzeci.",
        ],
    ],
)
def test_goals_in_many_forms_of_list(lines: list[str]) -> None:
    found = plan(*lines, SCHEDULE)

    assert [(goal.number, goal.text.rstrip(".,")) for goal in found.goals] == [
        ("1", "Pierwszy"),
        ("2", "Drugi w dwóch szkołach"),
        ("3", "Trzeci"),
    ]
    assert found.tasks[0].goal is None  # they stand only at the front


def test_priorities_without_bullets_and_list_marks() -> None:
    found = plan("Priorytety:", "· pierwszy;", "· drugi;", "· trzeci.", "Cel główny: x", SCHEDULE)

    assert found.priorities == ("pierwszy", "drugi", "trzeci")


def test_prose_after_the_head_is_no_goal() -> None:
    found = plan("Cele szczegółowe:", "1. Pierwszy.", "Plan powstał po debatach.", SCHEDULE)

    assert [goal.text for goal in found.goals] == ["Pierwszy."]
    assert found.debates == ("Plan powstał po debatach.",)


def test_goals_over_tables_without_a_list() -> None:
    found = plan("Cel 1. Pierwszy", SCHEDULE, "Cel 2. Drugi", table(HEADER, ("2.", *ROW[1:])))

    assert [(goal.number, goal.text) for goal in found.goals] == [("1", "Pierwszy"), ("2", "Drugi")]
    assert [task.goal for task in found.tasks] == ["1", "2"]


def test_goal_rows_in_the_table() -> None:
    found = plan(
        table(
            HEADER,
            (Raw("Cel 1. Pierwszy", 1, 7),),
            ROW,
            (Raw("Cel 2. Drugi", 1, 7),),
            ("2.", *ROW[1:]),
        )
    )

    assert [task.goal for task in found.tasks] == ["1", "2"]


def test_goals_in_a_column_of_their_own() -> None:
    found = plan(
        "Cele szczegółowe:",
        "1. Pierwszy",
        "2. Drugi",
        table(("Cel", *HEADER), ("Drugi", *ROW), ("Cel 1", "2.", *ROW[1:])),
    )

    assert [task.goal for task in found.tasks] == ["2", "1"]


def test_the_act_and_the_period() -> None:
    found = plan(
        "Załącznik do uchwały nr XII/34/2026 Rady Gminy z dnia 5 marca 2026 r.",
        "Harmonogram działań na lata 2026–2028",
        card("Zadanie 1. Szkolenia", method="warsztaty", responsible="WE", term="maj 2026"),
    )

    assert found.act is not None
    assert (found.act.kind, found.act.number) == ("uchwała", "XII/34/2026")
    assert str(found.act.date) == "2026-03-05"
    assert found.period is not None
    assert (found.period.start.year, found.period.end.year) == (2026, 2028)  # type: ignore[union-attr]
