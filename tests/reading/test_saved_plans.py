"""A plan saved as JSON is read as the plan it holds; what is none of ours is refused."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from any_plan import PLANS
from command import harmonia
from harmonia import read
from harmonia.plan import Plan
from harmonia.reading import Reading
from harmonia.reading.guarded import GuardedReader
from harmonia.reading.saved import read_saved
from harmonia.samples import paths
from harmonia.sources import SourceError, Trouble, read_document
from harmonia.sources.sentences import sentence
from harmonia.writing.json_file import write_json
from real_plans import NAMES, SHARED, needs_real_plans

SAMPLES = [path for path in paths() if path.suffix == ".docx"]
FLAWED = next(path for path in SAMPLES if path.name == "cards-flawed.docx")
SAVED = write_json(*read(FLAWED), file=FLAWED.name)
HEAD = b'{"$schema": "urn:harmonia:plan:'


def saved_again(reading: Reading) -> Reading | None:
    return read_saved(write_json(*reading))


def trouble_of(data: bytes) -> Trouble:
    with pytest.raises(SourceError) as caught:
        read_saved(data)
    assert sentence(caught.value)
    return caught.value.trouble


def changed(change: Callable[[Any], object]) -> bytes:
    content = json.loads(SAVED)
    change(content)
    return json.dumps(content).encode()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_sample_plans_come_back_with_doubts_and_places(path: Path) -> None:
    assert saved_again(read(path)) == read(path)


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_real_plans_come_back(name: str) -> None:
    reading = read(SHARED / "plans" / f"{name}.txt")

    assert saved_again(reading) == reading


@settings(max_examples=50, suppress_health_check=list(HealthCheck))
@given(PLANS)
def test_any_plan_comes_back(plan: Plan) -> None:
    written = write_json(plan)

    assert read_saved(written) == Reading(plan, ())
    assert write_json(plan) == written


def test_a_saved_plan_is_a_file_like_any_other(tmp_path: Path) -> None:
    path = tmp_path / "plan.bin"  # the contents decide, not the name
    path.write_bytes(SAVED)

    assert read(path) == read(FLAWED)
    with GuardedReader() as reader:
        assert reader.read(path) == read(FLAWED)


def test_what_the_command_printed_is_read_by_the_command(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    printed = harmonia("read", "--json", FLAWED).text
    path.write_text(printed, encoding="utf-8")
    again = harmonia("read", "--json", path).text

    assert {**json.loads(again), "file": None} == {**json.loads(printed), "file": None}
    assert harmonia("compare", FLAWED, path).code == 0
    assert harmonia("check", path).text.count("\n") == harmonia("check", FLAWED).text.count("\n")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_json_as_other_programs_save_it(encoding: str) -> None:
    assert read_saved(SAVED.decode().encode(encoding)) == read_saved(SAVED)
    assert read_saved(b"\r\n\t " + SAVED) == read_saved(SAVED)


@pytest.mark.parametrize(
    "text", ["Plan {rozwoju}", "[1] Cel", "{\\rtf1 x}", "", "{a}", "[a, b]", '"słowa"', "17"]
)
def test_a_text_is_no_saved_plan(text: str) -> None:
    assert read_saved(text.encode()) is None


def test_json_is_no_document() -> None:
    with pytest.raises(SourceError) as caught:
        read_document(SAVED, "plan.json")

    assert caught.value.trouble is Trouble.WRONG_TYPE


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"{}", Trouble.NO_PLAN),
        (b'{"name": "package"}', Trouble.NO_PLAN),
        (b"[{}]", Trouble.NO_PLAN),
        (b'{"a": ' * 100_000, Trouble.NO_PLAN),
        (b'{"a": ' + b"[" * 500 + b"]" * 500 + b"}", Trouble.NO_PLAN),
        (b'{"$schema": "https://example.org/plan"}', Trouble.NO_PLAN),
        (HEAD + b'2"}', Trouble.OTHER_VERSION),
        (b"[{}, {}]", Trouble.SEVERAL_PLANS),
        (SAVED + SAVED, Trouble.SEVERAL_PLANS),
        (SAVED[:-40], Trouble.TRUNCATED),
        (SAVED + b"...", Trouble.TRUNCATED),
        (b'{"id": NaN}', Trouble.TRUNCATED),
        (b'{"id": 1, "id": 2}', Trouble.TRUNCATED),
        (b'{"id": ' + b"9" * 5000 + b"}", Trouble.TRUNCATED),
        (b'{"id": "\\ud83d"}', Trouble.TRUNCATED),
        (b'{"id": "\xb9"}', Trouble.TRUNCATED),
        (b'{"id": "' + b"a" * (20 << 20) + b'"}', Trouble.TOO_BIG),
    ],
    ids=lambda value: value if isinstance(value, Trouble) else str(value[:12]),
)
def test_what_is_refused(data: bytes, trouble: Trouble) -> None:
    assert trouble_of(data) is trouble


@pytest.mark.parametrize(
    "change",
    [
        lambda plan: plan.pop("goals"),
        lambda plan: plan.update(titel="Plan"),
        lambda plan: plan.update(title=["Plan"]),
        lambda plan: plan["tasks"][0]["actions"][0]["term"].update(kind="nigdy"),
        lambda plan: plan.update(period={"start": "0000-01-01", "end": None}),
        lambda plan: plan["tasks"][0]["places"].update(title={"file": "a", "block": -1}),
        lambda plan: plan["tasks"][1].update(id=plan["tasks"][0]["id"]),
        lambda plan: plan["doubts"][0].update(values={}),
        lambda plan: plan["doubts"][0].update(kind="unknown"),
    ],
)
def test_a_plan_changed_out_of_shape_is_refused(change: Callable[[Any], object]) -> None:
    assert read_saved(changed(copy.deepcopy)) == read_saved(SAVED)
    assert trouble_of(changed(change)) is Trouble.NO_PLAN


def test_an_emoji_written_as_two_escapes_is_a_letter() -> None:
    reading = read_saved(changed(lambda plan: plan.update(title="Plan 😀")))

    assert reading is not None
    assert reading.plan.title == "Plan 😀"


def test_what_eats_memory_is_refused_and_harms_nobody(tmp_path: Path) -> None:
    greedy = tmp_path / "greedy.json"
    greedy.write_bytes(b'{"a":[' + b"{}," * 6_000_000 + b"{}]}")
    with GuardedReader() as reader:
        with pytest.raises(SourceError) as caught:
            reader.read(greedy)
        assert caught.value.trouble in {Trouble.TOO_BIG, Trouble.TOO_LONG}
        assert reader.read(FLAWED).plan.tasks


@settings(max_examples=200)
@given(st.integers(0, len(SAVED) - 1), st.integers(1, 40), st.binary(max_size=6))
def test_damaged_json_gives_a_plan_or_a_reason(at: int, length: int, other: bytes) -> None:
    data = SAVED[:at] + other + SAVED[at + length :]
    with suppress(SourceError):
        read_saved(data)
