"""S10–S12: evidence that proves something else."""

from __future__ import annotations

import pytest

from harmonia.checking.examples import EXAMPLES, Example
from harmonia.checking.examples.base import TASKS
from mirror_edits import found
from plan_findings import found_in, sentence

DECISION = {
    "method": "Ewaluacja z udziałem nauczycieli",
    "indicator": "Decyzja dyrektora szkoły",
    "measure": "3",
}


def test_a_heads_decision_proved_by_a_resolution_is_found() -> None:
    edits = {**DECISION, "monitoring_method": "publikacja uchwały"}
    assert found({"2.2": edits}) == [("S10", "t2.2")]


@pytest.mark.parametrize(
    "edits",
    [
        {"monitoring_method": "publikacja decyzji"},
        {"monitoring_method": "zarządzenie dyrektora"},
        {"indicator": "Uchwała rady pedagogicznej", "monitoring_method": "publikacja uchwały"},
        {"method": "Posiedzenie rady pedagogicznej", "monitoring_method": "tekst uchwały"},
        {"responsible": "Zarząd Powiatu", "monitoring_method": "publikacja uchwały"},
        {"indicator": "Zmiana w budżecie powiatu", "monitoring_method": "publikacja uchwały"},
    ],
)
def test_a_resolution_where_a_council_has_a_part_is_left_alone(edits: dict[str, str]) -> None:
    assert found({"2.2": {**DECISION, **edits}}) == []


GROWTH = {"indicator": "Wzrost wiedzy nauczycieli o 15%", "measure": "% przyrostu wiedzy"}


@pytest.mark.parametrize(
    "proof", ["lista obecności", "listy obecności, faktura", "rachunek/faktura", "zdjęcia"]
)
def test_presence_proves_no_knowledge(proof: str) -> None:
    assert found({"2.1": {**GROWTH, "monitoring_method": proof}}) == [("S11", "t2.1")]


@pytest.mark.parametrize(
    "proof",
    ["pre-test i post-test", "listy obecności i testy", "ankiety", "wyniki testów", "protokoły"],
)
def test_what_may_prove_knowledge_is_left_alone(proof: str) -> None:
    assert found({"2.1": {**GROWTH, "monitoring_method": proof}}) == []


def test_presence_proves_presence() -> None:
    edits = {"indicator": "80% nauczycieli na szkoleniu", "measure": "%"}
    assert found({"2.1": {**edits, "monitoring_method": "lista obecności"}}) == []


PILOT = {"title": "Wspólna ocena efektów wspomagania w szkołach pilotażowych"}
LATER = {**TASKS["2.2"], "title": "Wspólna ocena efektów wspomagania w szkołach"}


@pytest.mark.parametrize("field", ["effect", "monitoring_method"])
def test_words_of_the_pilots_schools_in_the_other_schools_task_are_found(field: str) -> None:
    later = {**LATER, field: "Wnioski szkół pilotażowych do dalszej pracy"}
    assert found({"2.2": PILOT, "2.3": later}) == [("S12", "t2.3")]


def test_words_of_the_pilot_are_at_home_where_the_task_names_it() -> None:
    pilot = {**PILOT, "effect": "Szkoły pilotażowe mają wnioski"}
    assert found({"2.2": pilot, "2.3": LATER}) == []


def test_words_of_the_pilot_without_a_sister_task_are_left_alone() -> None:
    assert found({"2.2": {"effect": "Szkoły pilotażowe mają wnioski"}}) == []


def test_kinds_of_schools_are_no_groups() -> None:
    kind = {"title": "Wspólna ocena efektów wspomagania w szkołach podstawowych"}
    later = {**LATER, "effect": "Szkoły podstawowe mają wnioski"}
    assert found({"2.2": kind, "2.3": later}) == []


def test_the_other_schools_are_asked_about_in_the_plans_words() -> None:
    [one] = found_in(EXAMPLES["S12"], "S12")
    assert sentence(one) == (
        "Efekt mówi o szkołach pilotażowych (zadanie 2.2), a to zadanie ich nie wymienia. Czy to "
        "ślad po kopiowaniu?"
    )


def test_schools_that_the_indicator_names_belong_to_the_task() -> None:
    later = {**LATER, "effect": "Wnioski szkół pilotażowych", "indicator": "Szkoły pilotażowe"}
    assert found_in(Example(tasks={"2.2": PILOT, "2.3": later}), "S12") == []
