"""The sample plans: read as expected, and the same in all eight formats."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harmonia.plan import doubt_json, plan_json, without_places
from harmonia.reading import Reading, read_plan
from harmonia.samples import paths
from harmonia.sources import open_document

EXPECTED = Path(__file__).parent / "expected"
NAMES = sorted({path.stem for path in paths()})
FORMATS = {".docx", ".odt", ".doc", ".rtf", ".pdf", ".xlsx", ".html", ".txt"}
HEAD = ("title", "main_goal", "authority")
FIELDS = (
    "method", "responsible", "effect", "funding", "indicator", "measure", "monitoring_method",
    "monitored_by",
)  # fmt: skip
Json = dict[str, Any]


def reading(path: Path) -> Reading:
    return read_plan(open_document(path))


def plain(text: str | None) -> str | None:
    """Without the marks that end an item or a sentence."""
    return " ".join(text.split()).strip(" ;.") if text else text


def differences(want: Json, have: Json) -> Iterator[str]:
    """Each field that is not as expected."""
    for name in HEAD:
        if plain(want[name]) != plain(have[name]):
            yield f"{name}: {want[name]!r} ≠ {have[name]!r}"
    if [plain(one) for one in want["priorities"]] != [plain(one) for one in have["priorities"]]:
        yield f"priorities: {have['priorities']}"
    goals = [
        [(goal["number"], plain(goal["text"])) for goal in one["goals"]] for one in (want, have)
    ]
    if goals[0] != goals[1]:
        yield f"goals: {goals[1]}"
    if len(want["tasks"]) != len(have["tasks"]):
        yield f"{len(have['tasks'])} tasks"
    for one, other in zip(want["tasks"], have["tasks"], strict=False):
        yield from task_differences(one, other)


def task_differences(want: Json, have: Json) -> Iterator[str]:
    where = f"task {want['number']}"
    if any(plain(want[name]) != plain(have[name]) for name in ("number", "title", "goal")):
        yield f"{where}: {have['number']} {have['title']} {have['goal']}"
    if len(want["actions"]) != len(have["actions"]):
        yield f"{where}: {len(have['actions'])} actions"
    for one, other in zip(want["actions"], have["actions"], strict=False):
        for name in FIELDS:
            if plain(one[name]) != plain(other[name]):
                yield f"{where} {name}: {one[name]!r} ≠ {other[name]!r}"
        if plain(one["term"]["text"]) != plain(other["term"]["text"]):
            yield f"{where} term: {other['term']['text']!r}"
        if one["term"]["intervals"] != other["term"]["intervals"]:
            yield f"{where} intervals: {other['term']['intervals']}"
        keys = ("kind", "comparator", "value", "unit")
        targets = [[tuple(t[key] for key in keys) for t in x["targets"]] for x in (one, other)]
        if targets[0] != targets[1]:
            yield f"{where} targets: {targets[1]} instead of {targets[0]}"


@pytest.mark.parametrize("path", paths(), ids=lambda path: path.name)
def test_a_sample_is_read_as_expected(path: Path) -> None:
    want = json.loads((EXPECTED / f"{path.stem}.json").read_text(encoding="utf-8"))
    have = json.loads(json.dumps(plan_json(reading(path).plan)))

    assert list(differences(want, have)) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_same_plan_in_eight_formats(name: str) -> None:
    files = {path.suffix: path for path in paths() if path.stem == name}
    assert set(files) == FORMATS

    plans = {suffix: without_places(reading(path).plan) for suffix, path in files.items()}
    assert {suffix: plan for suffix, plan in plans.items() if plan != plans[".docx"]} == {}


@pytest.mark.parametrize("name", NAMES)
def test_the_same_doubts_in_eight_formats(name: str) -> None:
    told = {}
    for path in paths():
        if path.stem == name:
            doubts = [doubt_json(doubt) for doubt in reading(path).doubts]
            told[path.suffix] = [(one["kind"], one["task"], one["repair"]) for one in doubts]

    assert {suffix: one for suffix, one in told.items() if one != told[".docx"]} == {}


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("-clean")])
def test_a_clean_sample_raises_no_doubt(name: str) -> None:
    path = next(path for path in paths() if path.stem == name)

    assert reading(path).doubts == ()
