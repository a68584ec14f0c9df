"""A defect of form, put into a faultless plan anywhere, is found, and found there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from harmonia.checking import Finding, check_plan
from harmonia.checking.examples import Example
from harmonia.checking.examples.base import TASKS
from harmonia.reading import read_plan
from harmonia.sources import read_document

numbers = st.sampled_from(sorted(TASKS))


def found_of(example: Example, rule: str) -> list[Finding]:
    document = read_document(example.text().encode(), "plan.txt")
    findings = check_plan(*read_plan(document))
    for finding in findings:
        for place in finding.remark.places:
            document.at(place)
    return [finding for finding in findings if finding.rule == rule]


@given(numbers)
def test_a_doubled_card(number: str) -> None:
    [finding] = found_of(Example(tasks={f"{number}#again": TASKS[number]}), "F04")

    assert finding.remark.task == f"t{number}"
    assert len(finding.remark.places) == 2


@given(st.sampled_from(["1", "2"]), st.integers(3, 9))
def test_a_gap_in_the_numbers(goal: str, number: int) -> None:
    added = {**TASKS["1.2"], "title": "Spotkanie informacyjne dla rodziców uczniów"}
    found = found_of(Example(tasks={f"{goal}.{number}": added}), "F01")

    assert [one.remark.task for one in found] == ([f"t{goal}.{number}"] if number > 3 else [])


@given(numbers)
def test_indicator_and_measure_swapped(number: str) -> None:
    task = TASKS[number]
    swapped = {"indicator": task["measure"], "measure": task["indicator"]}
    found = found_of(Example(tasks={number: swapped}), "F07")

    whole = task["measure"].isdigit()  # "60% nauczycieli" may as well be an indicator
    assert [one.remark.task for one in found] == ([f"t{number}"] if whole else [])


@given(numbers, st.sampled_from(["responsible", "effect", "indicator", "funding"]))
def test_the_deadline_in_another_field(number: str, field: str) -> None:
    task = TASKS[number]
    moved = {field: task["term"], "term": task[field]}
    [finding] = found_of(Example(tasks={number: moved}), "F05")

    assert finding.remark.task == f"t{number}"
    assert finding.remark.repair is not None
    changes = {change.field: change.value for change in finding.remark.repair.changes}
    assert changes == {field: task[field], "term": task["term"]}
