"""The published schema: made from the model, true of every plan, and able to fail."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

import make_schema
from any_plan import PLANS
from command import harmonia
from harmonia import read
from harmonia.plan import Plan, model
from harmonia.plan.schema import SCHEMA_ID, plan_schema
from harmonia.polish.terms import understand_term
from harmonia.samples import paths
from harmonia.writing.json_file import write_json
from plan_schema.words import KEYS, OBJECTS, VALUES
from real_plans import NAMES, SHARED, needs_real_plans

# An independent implementation of JSON Schema; the package itself uses another.
VALIDATOR = Draft202012Validator(plan_schema(), format_checker=FormatChecker())
SAMPLES = [path for path in paths() if path.suffix == ".docx"]
MAPS = frozenset({"headers", "extra", "places", "values"})  # their keys are words of the plan
OPTIONAL = frozenset({"$schema", "file", "doubts", "repairs"})
WRONG: dict[type, tuple[Any, ...]] = {
    str: (7, []),
    int: ("7", True),
    float: ("1", {}),
    list: ({}, "a"),
    dict: ([], "a"),
    type(None): ([], False),
}
RULE = plan_schema()["$defs"]["Term"]["properties"]["recurrence"]
RETURNING = (
    "{number} razy w {period}",
    "co {number} {units}",
    "raz na {number} {units}",
    "w każdy {weekday}",
    "{rank} {weekday} miesiąca",
    "w ostatni {weekday} każdego miesiąca",
    "do {day} dnia każdego miesiąca",
    "każdego roku do {day} {month}",
    "corocznie {day} {month} i {number} grudnia",
    "co roku w {months}",
    "na koniec każdego {whole}",
)
TIMES = {
    "number": ("2", "3", "4", "6", "10", "12", "365", "99999999"),
    "period": ("roku", "miesiącu", "tygodniu", "semestrze", "kwartale", "roku szkolnym"),
    "units": ("dni", "tygodnie", "miesiące", "lata", "kwartały"),
    "weekday": ("poniedziałek", "wtorek", "czwartek", "piątek"),
    "rank": ("pierwszy", "drugi", "trzeci", "ostatni"),
    "day": ("1", "10", "28", "31"),
    "month": ("stycznia", "czerwca", "października"),
    "months": ("czerwcu", "styczniu i wrześniu", "marcu, czerwcu i grudniu"),
    "whole": ("miesiąca", "kwartału", "półrocza", "roku", "semestru"),
}
Step = tuple[str | int, ...]


def sample() -> Any:
    path = next(path for path in SAMPLES if path.name == "cards-flawed.docx")
    return json.loads(write_json(*read(path), file=path.name))


SAMPLE = sample()


def steps(value: Any, at: Step = ()) -> Iterator[Step]:
    """The way to each value within a value."""
    if isinstance(value, list):
        value = dict(enumerate(value))
    for key, one in value.items() if isinstance(value, dict) else ():
        yield (*at, key)
        yield from steps(one, (*at, key))


def at(value: Any, step: Step) -> Any:
    for key in step:
        value = value[key]
    return value


STEPS = list(steps(SAMPLE))
KEYED = [
    step
    for step in STEPS
    if isinstance(step[-1], str) and not MAPS & set(step[-2:-1]) and step[-1] not in OPTIONAL
]
OBJECTS_MET = [(), *(step for step in STEPS if isinstance(at(SAMPLE, step), dict))]
OWNED = [step for step in OBJECTS_MET if not MAPS & set(step[-1:])]


def test_the_shipped_schema_is_what_the_model_gives() -> None:
    shipped = make_schema.SCHEMA.read_text(encoding="utf-8")

    assert shipped == make_schema.written(), "run: make schema"


def test_it_is_a_schema_with_a_name_of_its_own() -> None:
    Draft202012Validator.check_schema(plan_schema())

    assert plan_schema()["$id"] == SCHEMA_ID
    assert "://" not in SCHEMA_ID


def test_nothing_is_described_that_is_not_there() -> None:
    made = set(plan_schema()["$defs"]) | {"Plan"}

    assert set(OBJECTS) == made
    assert set(KEYS) | set(VALUES) == made
    assert set(KEYS["Plan"]) == {field.name for field in fields(Plan)}
    for name, keys in KEYS.items():
        if name not in {"Plan", "Action"}:
            assert set(keys) == {field.name for field in fields(getattr(model, name))}
    for name, values in VALUES.items():
        assert set(values) == {str(one) for one in getattr(model, name)}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_sample_plans_keep_to_it(path: Path) -> None:
    VALIDATOR.validate(json.loads(write_json(*read(path), file=path.name)))


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_real_plans_keep_to_it(name: str) -> None:
    VALIDATOR.validate(json.loads(write_json(*read(SHARED / "plans" / f"{name}.txt"))))


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(PLANS)
def test_any_plan_keeps_to_it(plan: Plan) -> None:
    VALIDATOR.validate(json.loads(write_json(plan)))


@settings(max_examples=200)
@given(data=st.data())
def test_any_recurrence_that_is_understood_keeps_to_it(data: st.DataObject) -> None:
    drawn = {name: data.draw(st.sampled_from(words)) for name, words in TIMES.items()}
    said = data.draw(st.sampled_from(RETURNING)).format(**drawn)
    rule = understand_term(said).recurrence

    assert Draft202012Validator(RULE).is_valid(rule), f"{said}: {rule}"


def test_what_the_command_prints_keeps_to_it() -> None:
    printed = harmonia("read", "--json", *SAMPLES[:2]).text.splitlines()

    assert len(printed) == 2
    for line in printed:
        VALIDATOR.validate(json.loads(line))


def test_what_repair_writes_keeps_to_it(tmp_path: Path) -> None:
    out = tmp_path / "plan.json"
    flawed = next(path for path in SAMPLES if path.name == "cards-flawed.docx")
    harmonia("repair", flawed, "--rule", "F05", "--out", out)
    plan = json.loads(out.read_text(encoding="utf-8"))

    assert plan["repairs"]
    VALIDATOR.validate(plan)


@settings(max_examples=100)
@given(st.sampled_from(KEYED))
def test_a_key_that_is_missing_is_found(step: Step) -> None:
    plan = copy.deepcopy(SAMPLE)
    del at(plan, step[:-1])[step[-1]]

    assert not VALIDATOR.is_valid(plan)


@settings(max_examples=100)
@given(st.sampled_from(OWNED))
def test_a_key_too_many_is_found(step: Step) -> None:
    plan = copy.deepcopy(SAMPLE)
    at(plan, step)["uwaga"] = None

    assert not VALIDATOR.is_valid(plan)


@settings(max_examples=100)
@given(st.sampled_from(STEPS), st.data())
def test_a_value_of_another_type_is_found(step: Step, data: st.DataObject) -> None:
    plan = copy.deepcopy(SAMPLE)
    wrong = st.sampled_from(WRONG[type(at(plan, step))])
    at(plan, step[:-1])[step[-1]] = data.draw(wrong)

    assert not VALIDATOR.is_valid(plan)


@pytest.mark.parametrize(
    ("step", "wrong"),
    [
        (("scope",), "szeroki"),
        (("period",), {"start": "2018-02-30", "end": None}),
        (("period",), {"start": "20180101", "end": None}),
        (("period",), {"start": "1.01.2018", "end": None}),
        (("tasks", 0, "actions", 0, "term", "kind"), "dzień"),
        (("tasks", 0, "actions", 0, "term", "assumed"), ["rok"]),
        (("tasks", 0, "actions", 0, "term", "recurrence"), "co tydzień"),
        (("tasks", 0, "actions", 0, "term", "recurrence"), "FREQ=SECONDLY"),
        (("tasks", 0, "actions", 0, "amount"), -1),
        (("tasks", 0, "places", "title", "span"), [1]),
        (("tasks", 0, "places", "title", "span"), [1, 2, 3]),
        (("tasks", 0, "places", "title", "page"), 0),
        (("doubts", 0, "confidence"), 1.5),
        (("doubts", 0, "kind"), "wątpliwość"),
        (("$schema",), "urn:harmonia:plan:2"),
    ],
)
def test_a_value_out_of_its_range_is_found(step: Step, wrong: object) -> None:
    plan = copy.deepcopy(SAMPLE)
    assert VALIDATOR.is_valid(plan)
    at(plan, step[:-1])[step[-1]] = wrong

    assert not VALIDATOR.is_valid(plan)
