"""The shipped samples are complete, fictional, and what their generator makes."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from harmonia import samples
from paper.writers import WRITERS
from real_plans import SHARED
from sample_plans.catalogue import SAMPLES
from sample_plans.documents import blocks
from sample_plans.expectations import expectation

EXPECTED = Path(__file__).parent / "expected"
ENDINGS = ("doc", "docx", "html", "odt", "pdf", "rtf", "txt", "xlsx")
LARGEST = 60_000  # bytes: the package stays small


def test_each_plan_is_there_in_eight_formats() -> None:
    assert {path.name for path in samples.paths()} == {
        f"{name}.{ending}" for name in SAMPLES for ending in ENDINGS
    }


def test_samples_are_sorted_and_small() -> None:
    paths = samples.paths()
    assert paths == sorted(paths)
    assert [path.name for path in paths if not 0 < path.stat().st_size < LARGEST] == []


def _parts(data: bytes) -> dict[str, bytes] | bytes:
    """A container's parts: how they are compressed differs between machines."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as container:
        return {name: container.read(name) for name in container.namelist()}


@pytest.mark.parametrize("ending", ["docx", "odt", "rtf", "xlsx"])
@pytest.mark.parametrize("name", SAMPLES)
def test_samples_are_what_their_plans_say(name: str, ending: str) -> None:
    folder = samples.paths()[0].parent
    made = WRITERS[ending](blocks(SAMPLES[name]))
    assert _parts((folder / f"{name}.{ending}").read_bytes()) == _parts(made)


@pytest.mark.parametrize("name", SAMPLES)
def test_expectations_are_what_their_plans_mean(name: str) -> None:
    written = json.loads((EXPECTED / f"{name}.json").read_text(encoding="utf-8"))
    assert written == expectation(SAMPLES[name])


@pytest.mark.parametrize("name", SAMPLES)
def test_expected_days_are_days(name: str) -> None:
    for task in expectation(SAMPLES[name])["tasks"]:
        for action in task["actions"]:
            for interval in action["term"]["intervals"]:
                start, end = (
                    date.fromisoformat(interval[side] or fallback)
                    for side, fallback in (("start", "0001-01-01"), ("end", "9999-12-31"))
                )
                assert start <= end


def test_plans_differ_in_wording() -> None:
    titles = Counter(step.title for sample in SAMPLES.values() for step in sample.steps)
    assert [title for title, times in titles.items() if times > 1] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_places_are_marked_as_fictional(name: str) -> None:
    sample = SAMPLES[name]
    assert any(line.startswith(sample.authority) and "fikcyjn" in line for line in sample.preamble)


def test_places_do_not_exist() -> None:
    register = SHARED / "data" / "terc_2026-01-01.csv"
    if not register.exists():
        pytest.skip("the register of places is not shipped; it lies beside the project")
    with register.open(encoding="utf-8-sig", newline="") as file:
        names = {row["NAZWA"].casefold() for row in csv.DictReader(file, delimiter=";")}
    places = {sample.authority.partition(" ")[2].casefold() for sample in SAMPLES.values()}
    assert len(places) == len(SAMPLES)
    assert places & names == set()
