"""`harmonia compare`, as a person and as a program use it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import amended_sample
from command import harmonia
from harmonia.samples import paths

SAMPLES = {path.name: path for path in paths()}
CLEAN, SAME = SAMPLES["cards-clean.docx"], SAMPLES["cards-clean.odt"]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return amended_sample.files(tmp_path_factory.mktemp("plany"))


def test_a_person_sees_what_was_and_what_is(files: tuple[Path, Path]) -> None:
    answer = harmonia("compare", *files)

    assert answer.code == 0
    assert answer.errors == ""
    for words in (
        "Zadania: 1 dodane, 1 usunięte, 3 zmienione. Poza zadaniami 3 zmiany.",
        "Zadanie 1.3 (dawniej 1.2)",
        "→ od 1 września 2026 do 31 grudnia",
        "(redakcyjna)",
        "Nowe zadanie",
        "tabela 1, wiersz 4, kolumna 2",
    ):
        assert words in answer.text


def test_the_same_plan_in_two_formats_says_the_same() -> None:
    answer = harmonia("compare", CLEAN, SAME)

    assert answer.code == 0
    assert "Plany mówią to samo." in answer.text


def test_json_is_one_object_with_places_in_both_files(files: tuple[Path, Path]) -> None:
    answer = json.loads(harmonia("compare", "--json", *files).text)

    assert [answer["old"], answer["new"]] == list(map(str, files))
    assert not answer["equal"]
    kinds = {change["kind"] for change in answer["changes"]}
    assert kinds == {
        "head_changed", "priority_added", "goal_changed", "task_added", "task_removed",
        "task_renumbered", "field_changed",
    }  # fmt: skip
    term = next(change for change in answer["changes"] if change.get("field") == "term")
    assert term["before"]["place"]["file"] == str(files[0])
    assert term["after"]["place"]["file"] == str(files[1])
    assert term["after"]["understood"]["intervals"] == [
        {"start": "2026-09-01", "end": "2026-12-31"}
    ]
    assert [change["field"] for change in answer["changes"] if change.get("editorial")] == [
        "effect"
    ]


def test_html_goes_to_the_output_or_into_a_file(files: tuple[Path, Path], tmp_path: Path) -> None:
    printed = harmonia("compare", "--html", *files)
    page = tmp_path / "zmiany.html"
    written = harmonia("compare", "--html", "--out", page, *files)

    assert printed.text.startswith("<!DOCTYPE html>")
    assert "Uzasadnienie" in printed.text
    assert written.code == 0
    assert written.text == ""
    assert page.read_text(encoding="utf-8") == printed.text
    assert list(tmp_path.iterdir()) == [page]


def test_a_bad_file_gives_its_sentence(tmp_path: Path) -> None:
    bad = tmp_path / "pusty.docx"
    bad.touch()
    answer = harmonia("compare", CLEAN, bad)

    assert answer.code == 2
    assert answer.text == ""
    assert answer.errors.startswith(f"{bad}: Ten plik jest pusty")


def test_a_file_without_a_schedule_is_told(tmp_path: Path) -> None:
    letter = tmp_path / "pismo.txt"
    letter.write_text("Szanowni Państwo, dziękujemy za rozmowę.", encoding="utf-8")
    answer = harmonia("compare", CLEAN, letter)

    assert answer.code == 0
    assert answer.errors == f"{letter}: nie znaleźliśmy tu harmonogramu zadań.\n"


def test_plans_are_never_written_over(files: tuple[Path, Path]) -> None:
    before = files[0].read_bytes()
    answer = harmonia("compare", "--html", "--out", files[0], *files)

    assert answer.code == 2
    assert "oryginał zostaje nietknięty" in answer.errors
    assert files[0].read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("compare", CLEAN), "Brakuje: JEST"),
        (("compare", CLEAN, SAME, "--json", "--html"), "Wybierz jedno: --json, --html"),
        (("compare", CLEAN, SAME, "--out", "x.html"), "Do --out dodaj --html"),
        (("compare", CLEAN, SAME, "--html", "--out", "/nie/ma/x.html"), "Nie można tu zapisać"),
    ],
)
def test_misuse_is_answered_in_one_sentence(arguments: tuple[str, ...], words: str) -> None:
    answer = harmonia(*arguments)

    assert answer.code == 2
    assert words in answer.errors
    assert len(answer.errors.splitlines()) == 1


def test_help_is_polish() -> None:
    assert harmonia("compare", "--help").text.startswith(
        "Użycie: harmonia compare [OPCJE] BYŁO JEST"
    )
