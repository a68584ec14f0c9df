"""A law: a plan written in any format that can carry it, in any layout, is read back the same."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

import harmonia
from harmonia import samples
from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.reading.saved import read_saved
from harmonia.sources import read_document
from harmonia.writing.formats import LAID_OUT, Format, Wish, ending, write_plan
from harmonia.writing.layouts import LAYOUTS
from plans_made import plans
from real_plans import NAMES, SHARED, needs_real_plans
from same_plan import same

CARRIERS = (Format.DOCX, Format.ODT, Format.HTML)
WAYS = [
    *((form, layout) for form in CARRIERS for layout in sorted(LAYOUTS)),
    (Format.XLSX, "table"),
    (Format.JSON, "table"),
]
SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]

_DIGESTS = """
import sys
from hashlib import sha256
import harmonia
from harmonia.writing.formats import Format, write_plan
plan, doubts = harmonia.read(sys.argv[1])
for form in Format:
    print(form, sha256(write_plan(plan, form, doubts=doubts, file="plan.docx")).hexdigest())
"""


def written_and_read(plan: Plan, form: Format, layout: str) -> Plan:
    data = write_plan(plan, form, Wish(layout=layout))
    saved = read_saved(data)
    return (saved or read_plan(read_document(data, f"plan.{ending(form)}"))).plan


@pytest.mark.parametrize(("form", "layout"), WAYS)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans(most_tasks=4))
def test_any_plan(form: Format, layout: str, plan: Plan) -> None:
    assert same(written_and_read(plan, form, layout)) == same(plan)


@pytest.mark.parametrize(("form", "layout"), WAYS)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_plans(form: Format, layout: str, path: Path) -> None:
    plan, _ = harmonia.read(path)

    assert same(written_and_read(plan, form, layout)) == same(plan)


@needs_real_plans
@pytest.mark.parametrize(("form", "layout"), WAYS)
@pytest.mark.parametrize("name", NAMES)
def test_real_plans(form: Format, layout: str, name: str) -> None:
    plan, _ = harmonia.read(SHARED / "plans" / f"{name}.txt")

    assert same(written_and_read(plan, form, layout)) == same(plan)


def test_the_same_plan_gives_the_same_bytes_in_any_process() -> None:
    """The order of sets and the zone of the clock differ from one process to the next."""
    told = [
        subprocess.run(  # noqa: S603  (our own command)
            [sys.executable, "-c", _DIGESTS, str(SAMPLES[0])],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Pacific/Kiritimati"))
    ]

    assert len(told[0].split()) == 2 * len(Format)
    assert told[0] == told[1]


def test_formats_with_a_layout_are_those_the_command_says() -> None:
    assert {Format.DOCX, Format.ODT, Format.PDF, Format.HTML} == LAID_OUT
