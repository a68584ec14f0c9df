"""Abbreviations are asked about where nobody could know them."""

from __future__ import annotations

import pytest

from harmonia.checking.examples import Example
from plan_findings import found_in, of_rule, real_findings, sentence
from real_plans import needs_real_plans


def asked(*methods: str) -> list[str]:
    """What is asked where these words are ways of carrying tasks out."""
    numbers = ("1.1", "1.2", "2.1")
    tasks = {n: {"method": text} for n, text in zip(numbers, methods, strict=False)}
    return [sentence(one) for one in found_in(Example(tasks=tasks), "F13")]


@pytest.mark.parametrize(
    "text",
    [
        "Spotkania zespołu PRS ze szkołami",
        "Spotkania zespołu PRS ze szkołami (PPP)",
        "PRS",
        "Spotkania z radą ds. PRS-u",
        "Spotkania (PRS) z dyrektorami",
        "Wydział BP razem ze szkołami",
    ],
)
def test_an_abbreviation_of_its_own_is_asked_about(text: str) -> None:
    assert len(asked(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Spotkania w PPP i BP, środki JST i KFS",  # everybody knows them
        "Projekt w ramach RPO WM",  # a region's programme
        "Klasy IV–VIII, etap II i III",  # numbers
        "Pracowniczy Rejestr Szkoleń (PRS) i praca z PRS",
        "PRS (pracowniczy rejestr szkoleń) i praca z PRS",
        "Pracowniczy Rejestr Szkoleń, praca z PRS",
        "DIAGNOZA POTRZEB SZKÓŁ I PLAN PRAC",  # shouted
        "RAPORT",
        "Praca na stronie SZKOLA.PL i w pliku A4",
        "Wydział Oświaty (WO) i pracownicy WO",
    ],
)
def test_known_and_explained_abbreviations_are_left_alone(text: str) -> None:
    assert asked(text) == []


def test_it_may_be_explained_anywhere_in_the_plan() -> None:
    assert asked("Praca z PRS", "Pracowniczy Rejestr Szkoleń (PRS)") == []


def test_all_are_asked_about_at_once() -> None:
    assert asked("Praca z PRS", "Rada ZXQ i PRS") == ["Co znaczą skróty „PRS” i „ZXQ”?"]


@needs_real_plans
@pytest.mark.parametrize(
    ("name", "question"),
    [
        ("kalisz", "Co znaczy skrót „KP”?"),
        ("makow-mazowiecki", "Co znaczy skrót „RUN”?"),
        ("bochnia", "Co znaczą skróty „OPS” i „FK”?"),
    ],
)
def test_what_the_real_plans_do_not_explain(name: str, question: str) -> None:
    assert [sentence(one) for one in of_rule(real_findings(name), "F13")] == [question]
