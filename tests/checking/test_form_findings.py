"""What reading doubts comes out as findings, and cells that others fill are asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harmonia.checking import Finding, check_plan
from harmonia.checking.examples import EXAMPLES, Example
from harmonia.checking.examples.base import TASKS
from harmonia.checking.finding import Severity
from harmonia.checking.repairing import repair
from harmonia.plan import Action, Funding, FundingSource, Plan
from harmonia.reading import Reading, read_plan
from harmonia.sources import open_document, read_document
from plan_findings import actions, clean_samples, found_in, of_rule, real_findings, sentence
from real_plans import SHARED, needs_real_plans

FORM = ("F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F11", "F12")
TEXTS = ("method", "responsible", "effect", "indicator", "monitoring_method", "monitored_by")


def form_of(name: str) -> list[tuple[str, str | None]]:
    return [
        (one.rule, one.remark.action or one.remark.task)
        for one in real_findings(name)
        if one.rule in FORM
    ]


@needs_real_plans
def test_what_is_wrong_with_the_form_of_kalisz() -> None:
    assert sorted(form_of("kalisz"), key=str) == [
        ("F01", "t3.2"),
        ("F04", "t3.2-2"),
        ("F05", "t1.1-2"),
        ("F05", "t2.1-1"),
        ("F05", "t3.2-1"),
        ("F05", "t3.3-1"),
        ("F09", None),
    ]


@needs_real_plans
def test_both_cards_of_a_shifted_double_are_shown() -> None:
    shifts = of_rule(real_findings("kalisz"), "F05")
    shift = next(one for one in shifts if one.remark.action == "t3.2-1")

    assert [place.table for place in shift.remark.places] == [12, 12, 12, 13, 13, 13]
    assert shift.remark.repair is not None
    fields = ["term", "effect", "indicator", "funding"]
    changes = [(one.action, one.field) for one in shift.remark.repair.changes]
    assert changes == [(card, field) for card in ("t3.2-1", "t3.2-2") for field in fields]


@needs_real_plans
def test_repairing_a_shift_leaves_no_shifted_copy() -> None:
    read = read_plan(open_document(SHARED / "plans" / "kalisz.txt"))
    repaired, _ = repair(read.plan, of_rule(check_plan(*read), "F05"))

    cards = next(task for task in repaired.tasks if task.id == "t3.2").actions
    assert len({(card.effect, card.indicator, card.funding.text) for card in cards}) == 1
    assert all(card.term.text and "2018/2019" in card.term.text for card in cards)


@needs_real_plans
def test_a_double_after_a_gap_may_be_what_is_missing() -> None:
    [double] = of_rule(real_findings("kalisz"), "F04")

    assert sentence(double).endswith("Czy jedna miała być zadaniem 3.1?")
    assert double.remark.repair is None


@needs_real_plans
def test_a_field_that_a_repair_empties_is_asked_for() -> None:
    said = {one.remark.action: sentence(one) for one in of_rule(real_findings("kalisz"), "F05")}

    assert said["t2.1-1"].startswith("W polu „Źródła finansowania” stoi „100% szkół")
    assert said["t2.1-1"].endswith("Skąd będą pieniądze?")
    assert said["t3.3-1"].endswith("Kto odpowiada?")


@needs_real_plans
def test_what_is_wrong_with_the_form_of_makow() -> None:
    assert sorted(form_of("makow-mazowiecki"), key=str) == [
        ("F07", "t12-1"),
        ("F08", None),
        ("F11", "t12-1"),
        ("F11", "t3-1"),
        ("F11", "t8-1"),
    ]


@needs_real_plans
def test_what_is_wrong_with_the_form_of_bochnia() -> None:
    assert form_of("bochnia") == [("F08", None)]


def test_all_empty_fields_of_an_action_are_one_finding() -> None:
    example = Example(tasks={"1.2": {"effect": None, "monitored_by": None}})
    [found] = found_in(example, "F11")

    assert sentence(found) == "Nie wypełniono pól „Zamierzony efekt” i „Kto i kiedy to zrobi”."


def test_an_empty_field_is_shown_where_it_stands() -> None:
    [found] = found_in(Example(tasks={"1.2": {"effect": None}}), "F11")
    [place] = found.remark.places
    read = read_plan(read_document(Example().text().encode(), "plan.txt"))
    full = next(task for task in read.plan.tasks if task.id == "t1.2").actions[0]

    assert (place.table, place.row) == (full.places["effect"].table, full.places["effect"].row)


def test_an_empty_measure_beside_an_indicator_is_a_habit() -> None:
    example = Example(tasks={"1.2": {"indicator": "Zatwierdzone plany", "measure": None}})

    assert found_in(example, "F11") == []


def test_an_empty_indicator_is_asked_for() -> None:
    assert actions(found_in(Example(tasks={"1.2": {"indicator": None}}), "F11")) == ["t1.2-1"]


def test_a_field_that_the_layout_lacks_is_not_empty() -> None:
    example = Example(labels={"monitored_by": None})

    assert found_in(example, "F11") == []
    assert found_in(example, "F12") == []


def test_a_field_that_nobody_fills_is_one_finding() -> None:
    example = Example(tasks={number: {"monitored_by": None} for number in TASKS})
    [found] = found_in(example, "F12")

    assert sentence(found) == "Pole „Kto i kiedy to zrobi” jest puste w 4 z 4 działań."
    assert len(found.remark.places) == len(TASKS)


def test_a_missing_deadline_is_not_asked_for_twice() -> None:
    assert found_in(Example(tasks={"1.2": {"term": None}}), "F11") == []


def test_a_slip_in_a_header_is_named() -> None:
    [found] = found_in(EXAMPLES["F08"], "F08")

    assert sentence(found) == "W nagłówku jest „monitorownia” zamiast „monitorowanie” (4 razy)."
    assert len(found.remark.places) == len(TASKS)


@pytest.mark.parametrize("code", FORM)
def test_what_reading_doubts_keeps_its_places(code: str) -> None:
    assert all(one.remark.places for one in found_in(EXAMPLES[code], code))


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_an_emptied_field_is_found_at_its_place(data: st.DataObject) -> None:
    read = data.draw(st.sampled_from(CLEAN))
    habits = [field for field in TEXTS if all(getattr(a, field) for a in actions_of(read.plan))]
    field = data.draw(st.sampled_from(habits))
    lonely = [task.actions[0] for task in read.plan.tasks if len(task.actions) == 1]
    action = data.draw(st.sampled_from(lonely))

    found = check_emptied(read, action, field)

    assert actions(found) == [action.id]
    assert found[0].remark.field == field
    assert found[0].severity is Severity.WARNING


def test_an_emptied_source_is_money_s_to_find() -> None:
    read = CLEAN[0]
    action = read.plan.tasks[1].actions[0]
    plan = with_action(read.plan, replace(action, funding=Funding()))

    findings = check_plan(plan, read.doubts)

    assert actions(of_rule(findings, "M01")) == [action.id]
    assert of_rule(findings, "F11") == []


def test_a_dash_for_a_source_is_an_answer() -> None:
    read = CLEAN[0]
    action = read.plan.tasks[1].actions[0]
    dash = Funding(None, (FundingSource.NONE,), None)

    assert (
        of_rule(check_plan(with_action(read.plan, replace(action, funding=dash)), ()), "M01") == []
    )


CLEAN = clean_samples()


def actions_of(plan: Plan) -> list[Action]:
    return [action for task in plan.tasks for action in task.actions]


def check_emptied(read: Reading, action: Action, field: str) -> list[Finding]:
    """What the rule of empty fields finds where one field of an action is emptied."""
    emptied = dict.fromkeys((field,))
    new = replace(action, **emptied)  # type: ignore[arg-type]  # a field of text
    return of_rule(check_plan(with_action(read.plan, new), read.doubts), "F11")


def with_action(plan: Plan, new: Action) -> Plan:
    """The plan with one action in place of the one of its id."""
    tasks = tuple(
        replace(task, actions=tuple(new if old.id == new.id else old for old in task.actions))
        for task in plan.tasks
    )
    return replace(plan, tasks=tasks)
