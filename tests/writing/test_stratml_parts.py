"""Where each part of a plan stands in StratML."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from lxml.etree import _Element

from harmonia.plan import Action, Comparator, Plan, Target, TargetKind, Task, Term
from harmonia.polish.terms import understand_term
from harmonia.writing.stratml import write_stratml
from stratml_form import child, each, parsed, texts
from stratml_made import ACTION, PLAN

LEAST, EQUAL = Comparator.AT_LEAST, Comparator.EQUAL
TERM = "od 1 września 2018 do 31 sierpnia 2019, od 1 września 2019 do 31 sierpnia 2020"


def written(plan: Plan) -> _Element:
    return parsed(write_stratml(plan))


def test_the_head() -> None:
    document = parsed(
        write_stratml(PLAN, source="https://example.org/plan.xml", published=date(2018, 4, 1))
    )
    about = each(document, "AdministrativeInformation")[0]

    assert child(document, "Name") == "Plan rozwoju oświaty"
    assert child(document, "StrategicPlanCore", "Organization", "Name") == "Gmina Lipowe Pole"
    assert child(document, "StrategicPlanCore", "Vision", "Description") == "Dobra szkoła"
    assert [one.text for one in about][1:] == [
        "2018-09-01", "2018-04-01", "https://example.org/plan.xml"
    ]  # fmt: skip
    assert (child(document, "OtherInformation") or "").replace("\u00a0", " ").splitlines() == [
        "Akt: uchwała, nr I/2/2018, z dnia 5 marca 2018 r., Rada Gminy",
        "Priorytet: Matematyka",
        "W dokumencie pole „Termin realizacji” nazywa się „Kiedy”.",
    ]


def test_passages_are_no_open_data_as_they_may_name_people() -> None:
    assert PLAN.passages
    assert all(passage.text.encode() not in write_stratml(PLAN) for passage in PLAN.passages)


def test_a_task_is_an_objective_of_its_goal() -> None:
    goals = each(written(PLAN), "Goal")

    assert [child(goal, "Name") for goal in goals] == ["Cel szczegółowy 1", "Cel szczegółowy 2"]
    assert [child(goal, "Description") for goal in goals] == ["Lepsze lekcje", "Cel bez zadań"]
    assert [child(goal, "SequenceIndicator") for goal in goals] == ["1", "2"]
    assert [child(goal, "Objective", "SequenceIndicator") for goal in goals] == ["1.1", None]
    assert child(goals[0], "Objective", "Name") == "Szkolenia"
    assert child(goals[0], "Objective", "Description") == "Szkolenia <wewnętrzne> & inne"


def test_who_carries_it_out() -> None:
    leading, helping = each(written(PLAN), "Stakeholder")

    assert [child(leading, "Name"), child(leading, "Description")] == ["Wydział Edukacji", None]
    assert child(leading, "Role", "Name") == "Realizuje"
    assert child(helping, "Description") == "dyrektorzy szkół"
    assert child(helping, "Role", "Name") == "Współpracuje"


def test_what_has_no_element_of_its_own_has_its_label() -> None:
    objective = each(written(PLAN), "Objective")[0]

    lines = (child(objective, "OtherInformation") or "").replace("\u00a0", " ").splitlines()
    assert lines == [
        "Jednostka odpowiedzialna i współpracująca: Wydział Edukacji, dyrektorzy szkół",
        "Kiedy: 2018/2019, 2019/2020",
        f"Termin w dniach: {TERM}",
        "Zamierzony efekt: Lepsze lekcje",
        "Źródła finansowania: Budżet gminy: 12500 zł",
        "Rodzaj źródeł finansowania: budżet samorządu",
        "Kwota: 12 500 zł",
        "Uwagi: po feriach",
    ]


def test_a_target_is_a_result_within_the_days_of_the_term() -> None:
    indicator = each(written(PLAN), "PerformanceIndicator")[0]
    result = each(indicator, "TargetResult")[0]

    assert indicator.get("PerformanceIndicatorType") == "Quantitative"
    assert child(indicator, "MeasurementDimension") == "co najmniej 1200,5 godzin"
    assert child(indicator, "UnitOfMeasurement") == "godzin"
    assert [one.text for one in result] == [
        "2018-09-01", "2020-08-31", "1200.5", "co najmniej 1200,5 godzin"
    ]  # fmt: skip
    assert child(indicator, "OtherInformation") == (
        "Miernik: godzina\nSposób monitorowania: analiza dzienników\n"
        "Kto i kiedy monitoruje: inspektor"
    )


@pytest.mark.parametrize(
    ("target", "said"),
    [
        (Target(TargetKind.PERCENT, LEAST, 90, "%", "kadry"), "co najmniej 90% kadry"),
        (Target(TargetKind.GROWTH, LEAST, 15, "%"), "wzrost o co najmniej 15%"),
        (Target(TargetKind.GROWTH, None, -2.5, "%"), "spadek o 2,5%"),
        (Target(TargetKind.FREQUENCY, LEAST, 1, "rok"), "co najmniej raz na rok"),
        (Target(TargetKind.FREQUENCY, EQUAL, 3, "miesiąc"), "dokładnie 3 razy na miesiąc"),
        (Target(TargetKind.COUNT, Comparator.AT_MOST, 1500000), "co najwyżej 1500000"),
        (Target(TargetKind.BINARY, LEAST, 1, "umowa"), "tak (1) albo nie (0)"),
    ],
)
def test_a_target_in_words(target: Target, said: str) -> None:
    action = replace(ACTION, targets=(target,))
    plan = replace(PLAN, tasks=(replace(PLAN.tasks[0], actions=(action,)),))

    assert texts(each(written(plan), "TargetResult")[0], "Description") == [said]


def test_an_open_term_has_only_its_known_day() -> None:
    action = replace(ACTION, term=understand_term("do 31 stycznia 2018"), targets=())
    plan = replace(PLAN, tasks=(replace(PLAN.tasks[0], actions=(action,)),))
    indicator = each(written(plan), "PerformanceIndicator")[0]

    assert indicator.get("PerformanceIndicatorType") == "Qualitative"
    assert [one.text for one in each(indicator, "TargetResult")[0]] == ["2018-01-31"]


def test_several_actions_of_a_task_are_told_apart() -> None:
    bare = Action("a2", method="Ankieta", term=Term("na bieżąco"), monitored_by="koordynator")
    plan = replace(PLAN, tasks=(replace(PLAN.tasks[0], actions=(ACTION, bare)),))
    objective = each(written(plan), "Objective")[0]

    assert (child(objective, "OtherInformation") or "").splitlines()[-4:] == [
        "Działanie 2 z\u00a02",
        "Sposób realizacji: Ankieta",
        "Kiedy: na bieżąco",
        "Kto i kiedy monitoruje: koordynator",
    ]
    assert texts(each(objective, "PerformanceIndicator")[0], "OtherInformation")[0].startswith(
        "Działanie 1 z\u00a02\n"
    )


def test_tasks_of_no_goal_and_of_an_unlisted_one() -> None:
    tasks = tuple(Task(f"t{goal}", None, f"Zadanie {goal}", goal) for goal in ("7", None, "2", "7"))
    goals = each(written(replace(PLAN, tasks=tasks)), "Goal")

    assert [child(goal, "Name") for goal in goals] == [
        "Cel szczegółowy 1", "Cel szczegółowy 2", "Cel szczegółowy 7",
        "Zadania bez celu szczegółowego",
    ]  # fmt: skip
    assert [len(each(goal, "Objective")) for goal in goals] == [0, 1, 2, 1]
    assert child(goals[2], "OtherInformation") == "Tego celu nie ma na liście celów w planie."


@pytest.mark.parametrize(
    ("changes", "name", "description"),
    [
        ({}, "Cel główny", "Dobra szkoła"),
        ({"main_goal": None}, "Plan rozwoju oświaty", None),
        ({"main_goal": None, "title": None}, "Zadania planu", None),
    ],
)
def test_a_plan_without_goals_has_one(
    changes: dict[str, Any], name: str, description: str | None
) -> None:
    tasks = (replace(PLAN.tasks[0], goal=None),)
    (goal,) = each(written(replace(PLAN, goals=(), tasks=tasks, **changes)), "Goal")

    assert [child(goal, "Name"), child(goal, "Description") or None] == [name, description]
    assert len(each(goal, "Objective")) == 1
