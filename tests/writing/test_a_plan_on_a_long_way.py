"""A plan written and read through many formats, one after another, still says the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import harmonia
from harmonia import samples
from harmonia.comparing import compare, comparison_json
from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.reading.saved import read_saved
from harmonia.sources import read_document
from harmonia.writing.formats import Format, Wish, ending, write_plan
from real_plans import NAMES, SHARED, needs_real_plans

FORMATS = (Format.ODT, Format.HTML, Format.XLSX, Format.JSON, Format.DOCX)
WAYS = {
    "cards": ("cards",) * 5,
    "every layout": ("table", "cards", "table", "table", "goal-cards"),
    "goal cards first": ("goal-cards", "table", "cards", "cards", "cards"),
}
SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]


def stations(plan: Plan, layouts: tuple[str, ...]) -> Iterator[Plan]:
    """The plan as each format gives it to the next."""
    for form, layout in zip(FORMATS, layouts, strict=True):
        data = write_plan(plan, form, Wish(layout=layout))
        saved = read_saved(data)
        plan = (saved or read_plan(read_document(data, f"plan.{ending(form)}"))).plan
        yield plan


def assert_says_the_same(plan: Plan, layouts: tuple[str, ...]) -> None:
    for station in stations(plan, layouts):
        assert comparison_json(compare(plan, station))["changes"] == []


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_plans(path: Path, way: str) -> None:
    assert_says_the_same(harmonia.read(path)[0], WAYS[way])


@needs_real_plans
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", NAMES)
def test_real_plans(name: str, way: str) -> None:
    assert_says_the_same(harmonia.read(SHARED / "plans" / f"{name}.txt")[0], WAYS[way])
