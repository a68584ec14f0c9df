"""Heads of plans as offices write them."""

from __future__ import annotations

import pytest

from harmonia.plan import Scope
from tables import plan, table

SCHEDULE = table(("Lp.", "Zadanie", "Odpowiedzialny", "Termin"), ("1", "Kurs", "CDN", "2026"))
NAME = "Plan wspomagania szkół Gminy Orle"


@pytest.mark.parametrize(
    ("line", "authority"),
    [
        ("HARMONOGRAM PLANU W GMINIE STARY DWÓR NA LATA 2026–2028", "Gmina Stary Dwór"),
        ("Harmonogram wspomagania w Powiecie Jaworowieckim", "Powiat Jaworowiecki"),
        ("Harmonogram wspomagania w powiecie jaworowieckim", "Powiat Jaworowiecki"),
        ("PLAN ROZWOJU OŚWIATY POWIATU JAWOROWIECKIEGO NA LATA 2026-2029", "Powiat Jaworowiecki"),
        ("Zarządzenie nr 1 Burmistrza Miasta i Gminy Zielonka", "Miasto i Gmina Zielonka"),
        ("Plan rozwoju oświaty Gminy i Miasta Nowa Wola", "Gmina i Miasto Nowa Wola"),
        ("Harmonogram w Gminie Miejsko-Wiejskiej Biała", "Gmina Miejsko-Wiejska Biała"),
    ],
)
def test_the_authority_in_many_cases(line: str, authority: str) -> None:
    assert plan(line, SCHEDULE).authority == authority


@pytest.mark.parametrize(
    "line",
    [
        "2. Harmonogram wdrażania planu",
        "Załącznik nr 1\nHarmonogram wdrażania planu",
        "Rozdział 5. Harmonogram wdrażania planu",
    ],
)
def test_the_title_without_number_of_chapter_or_annex(line: str) -> None:
    assert plan("Plan rozwoju oświaty", line, SCHEDULE).title == "Harmonogram wdrażania planu"


@pytest.mark.parametrize("name", [[f"{NAME} na lata 2026–2030"], [NAME, "na lata 2026–2030"]])
def test_the_plan_s_own_name_tells_its_years_and_scope(name: list[str]) -> None:
    found = plan(*name, "Harmonogram działań", SCHEDULE)

    assert found.period is not None
    assert (str(found.period.start), str(found.period.end)) == ("2026-01-01", "2030-12-31")
    assert found.scope is Scope.NARROW


@pytest.mark.parametrize(
    ("lines", "goals"),
    [
        (["C1. Kadra", "C2. Uczniowie"], [("C1", "Kadra"), ("C2", "Uczniowie")]),
        (["a) Kadra", "b) Uczniowie"], [("a", "Kadra"), ("b", "Uczniowie")]),
        (["- Kadra", "- Uczniowie"], [(None, "Kadra"), (None, "Uczniowie")]),
        (["1. Kadra:", "a) kursy", "b) sieci", "2. Uczniowie"],
         [("1", "Kadra: a) kursy b) sieci"), ("2", "Uczniowie")]),
        (["1. Kadra:", "• kursy", "• sieci", "2. Uczniowie"],
         [("1", "Kadra: kursy sieci"), ("2", "Uczniowie")]),
        (["1. Kadra", "2. Uczniowie", "3. Harmonogram działań"],
         [("1", "Kadra"), ("2", "Uczniowie")]),
    ],
)  # fmt: skip
def test_lists_of_goals(lines: list[str], goals: list[tuple[str | None, str]]) -> None:
    found = plan("Cele szczegółowe:", *lines, SCHEDULE)

    assert [(goal.number, goal.text) for goal in found.goals] == goals


@pytest.mark.parametrize(
    "lines",
    [
        ["Priorytet 1. Kadra", "Priorytet 2. Uczniowie"],
        ["Priorytet I – Kadra", "Priorytet II – Uczniowie", "Priorytet I – Kadra"],
        ["Obszar 1: Kadra", "Obszar 2: Uczniowie"],
        ["Priorytety:", "1) Kadra,", "2) Uczniowie."],
    ],
)
def test_priorities_by_their_labels(lines: list[str]) -> None:
    found = plan(*lines, SCHEDULE)

    assert [text.rstrip(".") for text in found.priorities] == ["Kadra", "Uczniowie"]


def test_priorities_and_goals_in_a_table() -> None:
    rows = (("Priorytet", "Jakość"), ("Cel główny", "rozwój"))
    goals = ("Cele szczegółowe", "1. Kadra\n2. Uczniowie")
    listed = table(("Nr", "Cele szczegółowe"), ("1", "Kadra"), ("2", "Uczniowie"))

    for found in (
        plan(table(*rows, goals), SCHEDULE),
        plan("Cel główny: rozwój", listed, SCHEDULE),
    ):
        assert found.main_goal == "rozwój"
        assert [goal.number for goal in found.goals] == ["1", "2"]
        assert [goal.text for goal in found.goals] == ["Kadra", "Uczniowie"]
        assert [other.kind for other in found.other_tables] == ["goals"]
        assert found.tasks[0].goal is None
