"""A fault of time put into a clean plan is found, and found at its place."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.checking import check_plan, selected
from harmonia.checking.examples.base import TASKS, Example
from harmonia.plan import Plan, TermKind
from harmonia.polish.terms import understand_term
from harmonia.reading import read_plan
from harmonia.reading.doubts import terms
from harmonia.samples import paths
from harmonia.sources import open_document, read_document

CLEAN = sorted(path.name for path in paths() if path.name.endswith("-clean.docx"))
TIME = selected(["T"])


@cache
def clean(name: str) -> Plan:
    path = next(path for path in paths() if path.name == name)
    return read_plan(open_document(path))[0]


def told(plan: Plan, action: str, term: str) -> list[tuple[str, str | None]]:
    """What is said after one deadline was changed: rule and action."""
    tasks = tuple(
        replace(
            task,
            actions=tuple(
                replace(one, term=understand_term(term)) if one.id == action else one
                for one in task.actions
            ),
        )
        for task in plan.tasks
    )
    changed = replace(plan, tasks=tasks)
    findings = check_plan(changed, tuple(terms.doubts(changed)), rules=TIME)
    return [(one.rule, one.remark.action) for one in findings]


@st.composite
def places(draw: st.DrawFn) -> tuple[Plan, str]:
    plan = clean(draw(st.sampled_from(CLEAN)))
    ids = [action.id for task in plan.tasks for action in task.actions]
    return plan, draw(st.sampled_from(ids))


@given(places(), st.integers(2024, 2028), st.integers(1, 3))
def test_reversed_dates_are_found_at_their_action(
    place: tuple[Plan, str], year: int, back: int
) -> None:
    plan, action = place
    assert told(plan, action, f"maj {year} – luty {year - back}") == [("T03", action)]


@given(places())
def test_a_missing_deadline_is_found_at_its_action(place: tuple[Plan, str]) -> None:
    plan, action = place
    assert told(plan, action, "") == [("T01", action)]


@given(places(), st.integers(2009, 2016))
def test_a_year_of_long_ago_is_found_at_its_action(place: tuple[Plan, str], year: int) -> None:
    plan, action = place
    rules = told(plan, action, f"maj {year}")
    assert [found for found in rules if found[0] in {"T04", "T05"}] == _strays(plan, action)


def _strays(plan: Plan, action: str) -> list[tuple[str, str | None]]:
    named = plan.title and "20" in plan.title
    return [("T04" if named else "T05", action)]


@pytest.mark.parametrize("name", CLEAN)
def test_the_clean_plan_itself_has_none(name: str) -> None:
    plan = clean(name)
    assert check_plan(plan, tuple(terms.doubts(plan)), rules=selected(["T", "P"])) == ()


NUMBERS = sorted(TASKS)
ERRORS = {"maj 2027 – luty 2027": "T03", "31 września 2026": "T15", "środa, 4 września 2026": "T06"}


@given(st.sampled_from(NUMBERS), st.sampled_from(sorted(ERRORS)))
def test_an_error_in_the_base_plan_is_found_at_its_task(number: str, term: str) -> None:
    document = read_document(Example(tasks={number: {"term": term}}).text().encode(), "plan.txt")
    plan, doubts = read_plan(document)
    found = check_plan(plan, doubts, rules=TIME)
    assert (ERRORS[term], f"t{number}") in {(one.rule, one.remark.task) for one in found}
    assert all(one.remark.places for one in found)


@given(places(), st.sampled_from(["na bieżąco", "raz w miesiącu", "w trakcie szkolenia"]))
def test_deadlines_that_have_no_dates_by_their_nature_are_left_alone(
    place: tuple[Plan, str], term: str
) -> None:
    plan, action = place
    assert understand_term(term).kind is not TermKind.UNRESOLVED
    assert told(plan, action, term) == []
