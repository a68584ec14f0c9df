"""The three real plans are read exactly as a careful person reads them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from harmonia import read
from real_plans import NAMES, SHARED, needs_real_plans

HARMONIA = Path(sys.executable).with_name("harmonia")


@needs_real_plans
def test_every_field_is_exact() -> None:
    command = [str(SHARED / "tools" / "plans-exact"), str(HARMONIA), "read", "--json"]
    answer = subprocess.run(  # noqa: S603  (our own command)
        command, capture_output=True, text=True, check=False
    )

    assert answer.returncode == 0, answer.stdout
    assert "695 of 695 fields exact" in answer.stdout


DOUBTS = {
    "bochnia": {"header_mistyped"},
    "kalisz": {"shifted_cells", "doubled_card", "number_gap", "cut_off"},
    "makow-mazowiecki": {"header_mistyped", "swapped_indicator_measure"},
}


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_what_is_odd_in_them_is_seen(name: str) -> None:
    plan, doubts = read(SHARED / "plans" / f"{name}.txt")

    assert {doubt.kind for doubt in doubts} == DOUBTS[name]
    shifted = {doubt.task for doubt in doubts if doubt.kind == "shifted_cells"}
    if name == "kalisz":
        numbers = [task.number for task in plan.tasks if task.id in shifted]
        assert numbers == ["1.1", "2.1", "3.2", "3.3"]


@needs_real_plans
@pytest.mark.parametrize("name", ["lokalne-plany-ore", "proces-wspomagania"])
def test_texts_without_schedule_have_none(name: str) -> None:
    plan, doubts = read(SHARED / "plans" / f"{name}.txt")

    assert plan.tasks == ()
    assert [doubt.kind for doubt in doubts] == ["no_schedule"]
