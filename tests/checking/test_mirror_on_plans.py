"""Sense and agreement on the real plans and on the samples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harmonia.checking.sentences import WORDINGS
from harmonia.plan import Action, Plan
from harmonia.reading import Reading, read_plan
from harmonia.reading.targets import read_targets
from harmonia.samples import paths
from harmonia.sources import open_document
from mirror_edits import codes_in, findings_in, findings_of
from real_plans import NAMES, needs_real_plans

CLEAN: dict[str, Reading] = {
    path.name: read_plan(open_document(path))
    for path in paths()
    if path.name.endswith("-clean.docx")
}


@needs_real_plans
def test_bochnia() -> None:
    assert codes_in("bochnia") == [
        ("A01", "t5"),
        ("A05", "t18"),
        ("A07", "t9"),
        ("S03", None),
        ("S10", "t16"),
        ("S10", "t8"),
        ("S12", "t17"),
        ("S12", "t18"),
    ]


@needs_real_plans
def test_kalisz() -> None:
    assert codes_in("kalisz") == [
        ("A08", None),
        ("S04", "t1.1"),
        ("S06", "t2.2"),
        ("S06", "t2.3"),
    ]


@needs_real_plans
def test_makow() -> None:
    assert codes_in("makow-mazowiecki") == [
        ("A06", "t12"),
        ("S07", "t6"),
        ("S09", "t1"),
    ]


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_where_two_places_disagree_both_are_shown(name: str) -> None:
    for finding in findings_in(name):
        if finding.rule.startswith("A") or finding.rule in {"S03", "S09", "S10", "S12"}:
            assert len(finding.remark.places) > 1
        sentence = WORDINGS[finding.rule].sentence(finding.remark.values)
        assert sentence.endswith((".", "?"))
        assert "{" not in sentence


@pytest.mark.parametrize("name", sorted(CLEAN))
def test_a_clean_sample_agrees_with_itself(name: str) -> None:
    assert findings_of(*CLEAN[name]) == ()


def edited(plan: Plan, task: int, edit: Callable[[Action], Action]) -> Plan:
    """The plan with the first action of one task edited."""
    tasks = list(plan.tasks)
    first, *rest = tasks[task].actions
    tasks[task] = replace(tasks[task], actions=(edit(first), *rest))
    return replace(plan, tasks=tuple(tasks))


def measuring(indicator: str, measure: str | None) -> Callable[[Action], Action]:
    """An edit that gives an action another aim."""

    def edit(action: Action) -> Action:
        targets = read_targets(indicator, measure)
        return replace(action, indicator=indicator, measure=measure, targets=targets)

    return edit


@settings(max_examples=40)
@given(st.data())
def test_an_injected_defect_is_found_at_its_place(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(CLEAN)))
    plan, doubts = CLEAN[name]
    at = data.draw(st.integers(0, len(plan.tasks) - 1))
    indicator, measure, rule = data.draw(
        st.sampled_from(
            [
                ("5", "5", "S05"),
                ("Podniesienie jakości pracy szkół", None, "S06"),
                ("70% kadry kierowniczej", "osoba", "S09"),
                ("Odsetek", "70%", "S08"),
            ]
        )
    )
    found = findings_of(edited(plan, at, measuring(indicator, measure)), doubts)
    assert [(one.rule, one.remark.task) for one in found] == [(rule, plan.tasks[at].id)]


@settings(max_examples=40)
@given(st.data())
def test_an_effect_copied_from_the_title_is_found(data: st.DataObject) -> None:
    plan, doubts = CLEAN[data.draw(st.sampled_from(sorted(CLEAN)))]
    at = data.draw(st.integers(0, len(plan.tasks) - 1))
    task = plan.tasks[at]
    found = findings_of(edited(plan, at, lambda action: replace(action, effect=task.title)), doubts)
    assert [(one.rule, one.remark.task) for one in found] == [("S03", task.id)]


def test_the_samples_are_there() -> None:
    assert len(CLEAN) == len([p for p in paths() if Path(p).name.endswith("-clean.docx")]) > 0
