"""A law: a plan laid out in any of our layouts, and read back, is the same plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

import harmonia
from as_read import read_back
from harmonia import samples
from harmonia.plan import Plan
from harmonia.writing.layouts import LAYOUTS
from plans_made import plans
from real_plans import NAMES, SHARED, needs_real_plans
from same_plan import same

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans())
def test_any_plan(layout: str, plan: Plan) -> None:
    back = read_back(LAYOUTS[layout](plan))

    assert same(back) == same(plan)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans())
def test_written_again_nothing_is_said_twice(layout: str, plan: Plan) -> None:
    back = read_back(LAYOUTS[layout](plan))
    again = read_back(LAYOUTS[layout](back))

    assert [passage.text for passage in again.passages] == [one.text for one in back.passages]
    assert again.headers == back.headers


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_plans(layout: str, path: Path) -> None:
    plan, _ = harmonia.read(path)

    assert same(read_back(LAYOUTS[layout](plan))) == same(plan)


@needs_real_plans
@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("name", NAMES)
def test_real_plans(layout: str, name: str) -> None:
    plan, _ = harmonia.read(SHARED / "plans" / f"{name}.txt")

    assert same(read_back(LAYOUTS[layout](plan))) == same(plan)
