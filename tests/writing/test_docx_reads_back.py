"""A law: a plan written as a Word file, in any layout, and read back, is the same plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

import harmonia
from harmonia import samples
from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.sources import read_document
from harmonia.writing.docx import write_docx
from harmonia.writing.layouts import LAYOUTS
from plans_made import plans
from real_plans import NAMES, SHARED, needs_real_plans
from same_plan import same

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]


def read_back(plan: Plan, layout: str) -> Plan:
    return read_plan(read_document(write_docx(LAYOUTS[layout](plan)), "plan.docx")).plan


@pytest.mark.parametrize("layout", LAYOUTS)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans())
def test_any_plan(plan: Plan, layout: str) -> None:
    assert same(read_back(plan, layout)) == same(plan)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_plans(path: Path, layout: str) -> None:
    plan, _ = harmonia.read(path)

    assert same(read_back(plan, layout)) == same(plan)


@needs_real_plans
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", NAMES)
def test_real_plans(name: str, layout: str) -> None:
    plan, _ = harmonia.read(SHARED / "plans" / f"{name}.txt")

    assert same(read_back(plan, layout)) == same(plan)
