"""A plan as StratML Part 2: of its form, with every word of the plan, whatever the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from any_plan import PLANS
from harmonia import read
from harmonia.plan import Plan, plan_json
from harmonia.samples import paths
from harmonia.writing.stratml import write_stratml
from harmonia.writing.wording import DEFAULTS
from real_plans import NAMES, SHARED, needs_real_plans
from stratml_form import child, each, parsed, texts, troubles
from stratml_made import ACTION, PLAN

SAMPLES = [path for path in paths() if path.suffix == ".docx"]
UNDERSTOOD = {  # keys whose values are no words of the plan
    "id", "places", "place", "scope", "kind", "role", "recurrence", "precision", "assumed",
    "comparator", "start", "end", "date", "funding_sources", "headers",
}  # fmt: skip
UNWRITABLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def words(value: Any) -> Iterator[str]:
    """Every word of a plan that stood in its document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from words(one)
    elif isinstance(value, dict):
        yield from (key for key in value.get("extra", ()))
        for key, one in value.items():
            if key not in UNDERSTOOD:
                yield from words(one)


def missing(plan: Plan, document: Any) -> list[str]:
    """The words of a plan that a document lacks; passages are no open data."""
    told = "\n".join(element.text or "" for element in document.iter())
    content = plan_json(replace(plan, passages=()))
    wanted = [*words(content), *(plan.headers.values())]
    wanted += [plan.act.kind] if plan.act and plan.act.kind else []
    lost = (UNWRITABLE.sub("", one) for one in wanted)
    return [one for one in lost if one not in told and one not in DEFAULTS.values()]


def written(plan: Plan) -> Any:
    return parsed(write_stratml(plan))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_word_of_a_sample_plan_is_there(path: Path) -> None:
    plan = read(path).plan

    assert missing(plan, written(plan)) == []


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_a_real_plan_is_there(name: str) -> None:
    plan = read(SHARED / "plans" / f"{name}.txt").plan

    assert missing(plan, written(plan)) == []


@settings(max_examples=50, suppress_health_check=list(HealthCheck))
@given(PLANS)
def test_any_plan_is_well_formed_whole_and_the_same_each_time(plan: Plan) -> None:
    document = written(plan)

    assert missing(plan, document) == []
    assert len(each(document, "Objective")) == len(plan.tasks)
    assert write_stratml(plan) == write_stratml(plan)


def test_the_check_of_the_form_can_fail() -> None:
    document = written(PLAN)
    each(document, "NumberOfUnits")[0].text = "1e3"
    goal = each(document, "Goal")[0]
    goal.append(goal[0])

    assert len(list(troubles(document))) == 2


def test_an_empty_plan_is_of_the_form() -> None:
    document = written(Plan("p0"))

    assert child(document, "Name") == "Plan rozwoju oświaty"
    assert texts(document, "Objective") == []


def test_identifiers_stay_when_words_change_and_differ_between_plans() -> None:
    before = texts(written(PLAN), "Identifier")
    action = replace(ACTION, effect="Inny efekt", indicator="20 szkoleń")
    changed = replace(PLAN, title="Inny", tasks=(replace(PLAN.tasks[0], actions=(action,)),))

    assert texts(written(changed), "Identifier") == before
    assert set(texts(written(replace(PLAN, id="p2")), "Identifier")).isdisjoint(before)


def test_words_of_a_plan_are_never_markup() -> None:
    hostile = '</Name><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;<?x?>]]>'
    plan = replace(PLAN, title=hostile, headers={"term": hostile})
    data = write_stratml(plan)

    assert child(parsed(data), "Name") == hostile
    assert b"<!DOCTYPE" not in data
