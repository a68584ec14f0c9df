"""The plan's JSON: everything comes back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from harmonia import read
from harmonia.plan import (
    Act,
    doubt_from_json,
    doubt_json,
    plan_from_json,
    plan_json,
)
from harmonia.samples import paths


@pytest.mark.parametrize(
    "path", [path for path in paths() if path.suffix == ".docx"], ids=lambda path: path.name
)
def test_a_plan_and_its_doubts_come_back(path: Path) -> None:
    plan, doubts = read(path)
    plan = replace(plan, act=Act("uchwała", "I/2/2026", date(2026, 3, 5), "Rady Gminy"))

    assert plan_from_json(json.loads(json.dumps(plan_json(plan)))) == plan
    again = [doubt_from_json(json.loads(json.dumps(doubt_json(doubt)))) for doubt in doubts]
    assert tuple(again) == doubts
