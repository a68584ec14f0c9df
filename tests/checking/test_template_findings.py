"""A plan is held against its template; a schedule alone is not asked for the plan's body."""

from __future__ import annotations

from dataclasses import replace

import pytest

from harmonia.checking import check_plan
from harmonia.checking.examples import EXAMPLES, Example
from harmonia.checking.examples.base import GOALS, HEAD
from harmonia.checking.template import default_template
from harmonia.plan import OtherTable, Place, Plan, Scope
from harmonia.reading import read_plan
from harmonia.sources import read_document
from plan_findings import found_in, of_rule, real_findings, sentence
from real_plans import NAMES, needs_real_plans

BODY = ("W01", "W02", "W03", "W04", "W05", "W06")
SOMEWHERE = Place("plan.txt", 3, 0, 0, 0)


def base_plan(example: Example | None = None) -> Plan:
    text = (example or Example()).text()
    return read_plan(read_document(text.encode(), "plan.txt")).plan


def codes(plan: Plan) -> set[str]:
    return {one.rule for one in check_plan(plan, ()) if one.rule.startswith("W")}


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_a_real_schedule_alone_is_not_asked_for_the_plan_s_body(name: str) -> None:
    assert [one for one in real_findings(name) if one.rule.startswith("W")] == []


def test_a_schedule_without_any_head_stands_alone() -> None:
    bare = Example(
        head=dict.fromkeys(("act", "priorities", "main_goal", "goals")),
        goals=dict.fromkeys(GOALS),
    )

    assert codes(base_plan(bare)) == set()


def test_a_head_with_a_part_missing_is_asked_for_it() -> None:
    [found] = found_in(Example(head={"main_goal": None}), "W02")

    assert sentence(found) == "Plan nie podaje celu głównego."
    assert found.remark.places == (base_plan().places["title"],)


def test_a_plan_with_chapters_is_asked_for_all_of_its_body() -> None:
    chapters = (OtherTable("contents", SOMEWHERE),)
    plan = replace(
        base_plan(), act=None, debates=(), priorities=(), main_goal=None, goals=(),
        other_tables=chapters,
    )  # fmt: skip

    assert codes(plan) >= {"W01", "W02", "W03", "W04", "W05"}


def test_one_table_of_swot_is_no_plan_s_body() -> None:
    plan = replace(base_plan(), act=None, other_tables=(OtherTable("swot", SOMEWHERE),))

    assert codes(plan) == set()


def test_an_act_without_its_day_is_asked_about() -> None:
    [found] = found_in(EXAMPLES["W06"], "W06")

    assert sentence(found) == "Z jakiego dnia jest zarządzenie nr 12/2026?"


def test_a_template_may_ask_for_less() -> None:
    template = replace(default_template(), body={Scope.NARROW: frozenset({"goals"})})
    plan = base_plan(Example(head={"priorities": None, "main_goal": None}))

    assert of_rule(check_plan(plan, (), template=template), "W01") == []


def test_fields_that_the_layout_lacks_are_one_finding() -> None:
    [found] = found_in(Example(labels={"effect": None, "method": None}), "W07")

    assert sentence(found) == "Harmonogram nie ma pól „Sposób realizacji” i „Zamierzony efekt”."


@pytest.mark.parametrize("lacking", ["measure", "monitoring_method", "monitored_by"])
def test_offices_join_the_fields_of_monitoring(lacking: str) -> None:
    assert codes(base_plan(Example(labels={lacking: None}))) == set()


@pytest.mark.parametrize("part", ["priorities", "main_goal", "goals"])
def test_each_part_of_the_head_is_missed(part: str) -> None:
    example = Example(head={part: None}, goals=dict.fromkeys(GOALS) if part == "goals" else None)

    assert len(codes(base_plan(example))) == 1
    assert HEAD[part]
