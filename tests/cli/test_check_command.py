"""`harmonia check`, as a person and as a program use it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import html

from command import Answer, harmonia
from harmonia.checking.examples import EXAMPLES, Example
from harmonia.checking.rules import RULES
from harmonia.checking.sentences import WORDINGS
from harmonia.samples import paths

SAMPLES = {path.name: path for path in paths()}
CLEAN, FLAWED = SAMPLES["cards-clean.docx"], SAMPLES["cards-flawed.docx"]


def written(folder: Path, example: Example, name: str = "plan.txt") -> Path:
    path = folder / name
    path.write_text(example.text(), encoding="utf-8")
    return path


def rules(answer: Answer) -> set[str]:
    """The rules of an answer in JSON."""
    return {json.loads(line)["rule"] for line in answer.text.splitlines()}


def words(text: str) -> str:
    return " ".join(text.split())


def test_a_person_sees_findings_by_severity_with_verdict_places_and_proposals() -> None:
    answer = harmonia("check", FLAWED)
    lines = answer.text.splitlines()

    assert answer.code == 1
    assert answer.errors == ""
    assert "W tym planie: 3 błędy i 6 ostrzeżeń." in lines
    assert lines.index("Błędy") < lines.index("Ostrzeżenia")
    for said in (
        "▲ F05 Zadanie 5: Komórki wyglądają na przesunięte",
        "„listopad 2025 – luty 2026”",
        "Propozycja: Jednostka odpowiedzialna i współpracująca: „Doradcy zawodowi”;",
        "tabela 6, wiersz 3, kolumna 2; tabela 6, wiersz 4, kolumna 2",
        "△ F07 Zadanie 4: Wskaźnik „zorganizowanie targów z udziałem wszystkich szkół” i miernik",
    ):
        assert said in words(answer.text)


def test_a_person_is_told_that_all_is_well() -> None:
    answer = harmonia("check", CLEAN)

    assert answer.code == 0
    assert "Nie mamy uwag do tego planu." in answer.text


def test_questions_alone_are_no_errors(tmp_path: Path) -> None:
    answer = harmonia("check", written(tmp_path, EXAMPLES["F13"]))

    assert answer.code == 0
    assert "W tym planie: 1 pytanie do autora." in answer.text
    assert "Pytania\n◇ F13" in answer.text


def test_json_is_one_finding_a_line() -> None:
    answer = harmonia("check", "--json", FLAWED, CLEAN)
    found = [json.loads(line) for line in answer.text.splitlines()]

    assert answer.code == 1
    assert {tuple(one) for one in found} == {
        ("file", "rule", "severity", "task", "action", "field", "message", "places", "repair")
    }
    assert {one["file"] for one in found} == {str(FLAWED)}
    assert [one["severity"] for one in found] == ["error"] * 3 + ["warning"] * 6
    shift = next(one for one in found if one["rule"] == "F05")
    assert (shift["task"], shift["action"], shift["field"]) == ("t5", "t5-1", "responsible")
    assert [place["table"] for place in shift["places"]] == [5, 5]
    assert shift["repair"]["kind"] == "shift"


def test_sarif_is_one_log_of_all_files() -> None:
    answer = harmonia("check", "--sarif", FLAWED, CLEAN, FLAWED)
    log = json.loads(answer.text)

    assert answer.code == 1
    assert log["version"] == "2.1.0"
    [run] = log["runs"]
    known = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert len(run["results"]) == 18
    assert {result["ruleId"] for result in run["results"]} <= known
    assert {result["level"] for result in run["results"]} == {"error", "warning"}


def test_html_is_one_page_of_all_files() -> None:
    answer = harmonia("check", "--html", FLAWED, CLEAN)
    root = html.document_fromstring(answer.text)
    text = words("".join(map(str, root.itertext())))

    assert answer.code == 1
    assert answer.text.startswith("<!DOCTYPE html>")
    assert [FLAWED.name in text, CLEAN.name in text] == [True, True]
    for line in harmonia("check", "--json", FLAWED).text.splitlines():
        assert words(json.loads(line)["message"]) in text


def test_a_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    bad = tmp_path / "pusty.docx"
    bad.touch()
    answer = harmonia("check", "--json", CLEAN, bad, FLAWED)

    assert answer.code == 2
    assert len(answer.text.splitlines()) == 9
    assert answer.errors.startswith(f"{bad}: Ten plik jest pusty")
    assert len(answer.errors.splitlines()) == 1


@pytest.mark.parametrize("form", ["--html", "--sarif", "--json"])
def test_nothing_good_is_said_of_a_bad_file_alone(tmp_path: Path, form: str) -> None:
    bad = tmp_path / "pusty.docx"
    bad.touch()
    answer = harmonia("check", form, bad)

    assert answer.code == 2
    assert "Nie mamy uwag" not in answer.text


@pytest.mark.parametrize("form", [None, "--html", "--sarif", "--json"])
def test_a_file_without_a_schedule_is_told(tmp_path: Path, form: str | None) -> None:
    letter = tmp_path / "pismo.txt"
    letter.write_text("Szanowni Państwo, dziękujemy za rozmowę.", encoding="utf-8")
    answer = harmonia("check", *([form] if form else []), letter)

    assert answer.code == 0
    told = answer.errors if form else words(answer.text)
    assert "nie znaleźliśmy" in told.lower()
    assert "Nie mamy uwag" not in answer.text


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (("--select", "F"), {"F03", "F04", "F05", "F07", "F11", "F12"}),
        (("--select", "t, f04"), {"T03", "F04"}),
        (("--ignore", "F"), {"T03", "M01"}),
        (("--select", "F", "--ignore", "F1,F04"), {"F03", "F05", "F07"}),
    ],
)
def test_rules_and_families_are_selected_and_ignored(
    arguments: tuple[str, ...], found: set[str]
) -> None:
    assert rules(harmonia("check", "--json", *arguments, FLAWED)) == found


def test_without_errors_left_the_code_is_0() -> None:
    assert harmonia("check", "--ignore", "F04,F05,T03", FLAWED).code == 0


@pytest.mark.parametrize(
    ("code", "day", "found"),
    [
        ("M05", "2018-12-31", False),
        ("M05", "2019-01-01", True),
        ("M06", "2017-06-01", False),
        ("M06", "2019-05-28", True),
    ],
)
def test_the_law_is_that_of_the_day(tmp_path: Path, code: str, day: str, *, found: bool) -> None:
    answer = harmonia("check", "--json", "--on", day, written(tmp_path, EXAMPLES[code]))

    assert (code in rules(answer)) is found


def test_school_holidays_are_those_of_the_voivodeship(tmp_path: Path) -> None:
    plan = written(tmp_path, EXAMPLES["T08"])
    asked = ("check", "--json", "--select", "T08")

    assert rules(harmonia(*asked, plan)) == set()
    assert rules(harmonia(*asked, "--voivodeship", "14", plan)) == {"T08"}


def test_a_template_of_ones_own(tmp_path: Path) -> None:
    """A template that asks for less finds less."""
    plan = written(tmp_path, EXAMPLES["W01"])
    body = {"wide": ["goals"], "narrow": ["goals"]}
    own = tmp_path / "wzór.json"
    own.write_text(
        json.dumps({"id": "x", "version": "2", "name": "Wzór", "body": body, "fields": ["term"]}),
        encoding="utf-8",
    )

    assert rules(harmonia("check", "--json", plan)) == {"W01"}
    assert rules(harmonia("check", "--json", "--template", own, plan)) == set()


def test_a_bad_template_is_refused(tmp_path: Path) -> None:
    bad = tmp_path / "wzór.json"
    bad.write_text('{"id": "x"}', encoding="utf-8")
    answer = harmonia("check", "--template", bad, CLEAN)

    assert answer.code == 2
    assert answer.errors == (
        "Nie rozumiem wartości opcji --template. To nie jest plik z wzorem planu.\n"
    )


def test_a_rule_is_explained() -> None:
    answer = harmonia("check", "--explain", "m05")

    assert answer.code == 0
    for said in (WORDINGS["M05"].title, WORDINGS["M05"].why, "Podstawa: art. 70a", "Przykład"):
        assert said in answer.text


def test_all_rules_are_listed() -> None:
    lines = harmonia("check", "--rules").text.splitlines()

    assert [line.split()[0] for line in lines[1:] if line[0] != " "] == sorted(RULES)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check",), "Podaj plik"),
        (("check", "--select", "X", CLEAN), "Nie ma reguły X."),
        (("check", "--ignore", "T99", CLEAN), "Nie ma reguły T99."),
        (("check", "--explain", "T99"), "Nie ma reguły T99."),
        (("check", "--on", "jutro", CLEAN), "Podaj dzień"),
        (("check", "--voivodeship", "małopolskie", CLEAN), "Podaj dwie cyfry"),
        (("check", "--template", "nie-ma.json", CLEAN), "To nie jest plik z wzorem planu."),
        (("check", "--json", "--html", CLEAN), "Wybierz jedno"),
        (("check", "--jsno", CLEAN), "Nie ma opcji --jsno"),
        (("check", "nie-ma-takiego.docx"), "Nie ma takiego pliku"),
    ],
)
def test_misuse_is_answered_in_one_polish_sentence(
    arguments: tuple[str | Path, ...], said: str
) -> None:
    answer = harmonia(*arguments)

    assert answer.code == 2
    assert answer.text == ""
    assert said in answer.errors
    assert len(answer.errors.splitlines()) == 1


def test_help_is_polish() -> None:
    text = harmonia("check", "--help").text

    assert text.startswith("Użycie: harmonia check [OPCJE]")
    assert "Usage" not in text
