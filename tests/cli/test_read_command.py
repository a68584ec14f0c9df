"""`harmonia read`, as a person and as a program use it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from command import harmonia
from harmonia.samples import paths

SAMPLES = {path.name: path for path in paths()}
CLEAN, FLAWED = SAMPLES["cards-clean.docx"], SAMPLES["cards-flawed.docx"]


def test_a_person_sees_plan_and_doubts() -> None:
    answer = harmonia("read", FLAWED)

    assert answer.code == 0
    assert answer.errors == ""
    for words in ("Miasto Stara Latarnia", "Cel główny", "wątpliwości", "Propozycja:", "tabela 2"):
        assert words in answer.text


def test_a_person_is_told_that_all_is_well() -> None:
    assert "Bez wątpliwości." in harmonia("read", CLEAN).text


def test_full_shows_every_field() -> None:
    text = harmonia("read", "--full", CLEAN).text

    for label in ("Źródła finansowania", "Zamierzony efekt", "Sposób monitorowania"):
        assert label in text


def test_json_is_one_object_a_line_in_the_given_order() -> None:
    answer = harmonia("read", "--json", FLAWED, CLEAN)
    plans = [json.loads(line) for line in answer.text.splitlines()]

    assert [plan["file"] for plan in plans] == [str(FLAWED), str(CLEAN)]
    wanted = {"title", "authority", "priorities", "main_goal", "goals", "tasks", "doubts", "places"}
    assert wanted <= set(plans[0])
    action = plans[0]["tasks"][0]["actions"][0]
    assert {"method", "responsible", "term", "targets", "places"} <= set(action)
    assert action["places"]["method"]["file"] == str(FLAWED)
    assert plans[0]["doubts"]


def test_a_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    bad = tmp_path / "pusty.docx"
    bad.touch()
    answer = harmonia("read", "--json", CLEAN, bad, FLAWED)

    assert answer.code == 2
    assert len(answer.text.splitlines()) == 2
    assert answer.errors.startswith(f"{bad}: Ten plik jest pusty")
    assert len(answer.errors.splitlines()) == 1


def test_out_writes_one_file_each(tmp_path: Path) -> None:
    folder = tmp_path / "wyniki" / "dziś"
    answer = harmonia("read", "--out", folder, CLEAN, FLAWED)

    assert answer.code == 0
    assert answer.text == ""
    assert sorted(path.name for path in folder.iterdir()) == [
        "cards-clean.docx.json",
        "cards-flawed.docx.json",
    ]
    assert json.loads((folder / "cards-clean.docx.json").read_text(encoding="utf-8"))["tasks"]


def test_nothing_is_written_of_a_bad_file(tmp_path: Path) -> None:
    bad = tmp_path / "zly.pdf"
    bad.write_bytes(b"%PDF-1.7\n" + b"\x00" * 40)
    answer = harmonia("read", "--out", tmp_path / "wyniki", bad)

    assert answer.code == 2
    assert list((tmp_path / "wyniki").iterdir()) == []


def test_files_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    copy = tmp_path / "inne" / CLEAN.name
    copy.parent.mkdir()
    copy.write_bytes(FLAWED.read_bytes())
    harmonia("read", "--out", tmp_path / "wyniki", CLEAN, copy)

    assert len(list((tmp_path / "wyniki").iterdir())) == 2


def test_out_into_a_file_is_refused() -> None:
    answer = harmonia("read", "--out", CLEAN, FLAWED)

    assert answer.code == 2
    assert "Wskaż inny folder" in answer.errors


def test_brief_is_one_row_a_file() -> None:
    text = harmonia("read", "--brief", CLEAN, FLAWED).text

    assert "cards-clean.docx" in text
    assert len(text.splitlines()) == 3


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("read", "--jsno", "x"), "Nie ma opcji --jsno"),
        (("czytaj",), "Nie ma takiego polecenia"),
        (("read", "--out"), "Opcja --out wymaga wartości"),
        (("term", "--context", "kiedyś", "maj"), "Nie rozumiem wartości opcji --context"),
        (("read", "nie-ma-takiego.docx"), "Nie ma takiego pliku"),
        (("read", "."), "To jest folder"),
    ],
)
def test_misuse_is_answered_in_one_polish_sentence(arguments: tuple[str, ...], words: str) -> None:
    answer = harmonia(*arguments)

    assert answer.code == 2
    assert words in answer.errors
    assert len(answer.errors.splitlines()) == 1


@pytest.mark.parametrize("arguments", [("--help",), ("read", "--help"), ("term", "--help")])
def test_help_is_polish(arguments: tuple[str, ...]) -> None:
    answer = harmonia(*arguments)

    assert answer.code == 0
    assert answer.text.startswith("Użycie:")
    for english in ("Usage", "Options", "Show", "Commands", "[default"):
        assert english not in answer.text


@pytest.mark.parametrize("mode", ["--full", "--brief", None])
def test_no_word_is_cut_on_a_narrow_terminal(tmp_path: Path, mode: str | None) -> None:
    word = "Międzyinstytucjonalnopsychologicznopedagogiczny"
    plan = tmp_path / "plan.txt"
    text = SAMPLES["cards-clean.txt"].read_text(encoding="utf-8")
    plan.write_text(text.replace("yrektor", word), encoding="utf-8")
    answer = harmonia("read", *([mode] if mode else []), plan, columns=80)

    assert "…" not in answer.text
    if mode == "--full":
        assert word in "".join(answer.text.split())


def test_what_was_understood_stands_below_its_words() -> None:
    lines = harmonia("read", "--full", CLEAN).text.splitlines()
    at = next(number for number, line in enumerate(lines) if line.strip().startswith("Miernik"))

    assert lines[at + 1].strip().startswith("→")


def test_a_result_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / f"{CLEAN.name}.json").mkdir()
    answer = harmonia("read", "--out", tmp_path, CLEAN)

    assert answer.code == 2
    assert "Wskaż inny folder" in answer.errors
    assert [path.name for path in tmp_path.iterdir()] == [f"{CLEAN.name}.json"]


def test_out_and_json_exclude_each_other(tmp_path: Path) -> None:
    answer = harmonia("read", "--json", "--out", tmp_path, CLEAN)

    assert (answer.code, answer.errors.count("\n")) == (2, 1)
    assert list(tmp_path.iterdir()) == []


def test_a_file_name_need_not_be_utf8(tmp_path: Path) -> None:
    name = tmp_path / os.fsdecode(b"plan-\xb1.docx")
    name.write_bytes(CLEAN.read_bytes())

    assert harmonia("read", "--json", name).code == 0
    assert harmonia("read", "--out", tmp_path / "wyniki", name).code == 0
    assert len(list((tmp_path / "wyniki").iterdir())) == 1


def test_a_file_whose_name_begins_as_an_option_is_told_how_to_be_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "-plan.docx").write_bytes(b"")
    monkeypatch.chdir(tmp_path)

    answer = harmonia("read", "-plan.docx")

    assert answer.code == 2
    assert answer.errors == "Plik -plan.docx podaj z ./ na początku: ./-plan.docx\n"
