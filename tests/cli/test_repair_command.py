"""`harmonia repair`: what is safe is put right in the plan, and nothing in the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from command import harmonia
from harmonia.checking import check_plan
from harmonia.checking.examples import EXAMPLES, Example
from harmonia.checking.repairing import DROPPED, repair
from harmonia.plan import Change, Repair
from harmonia.reading import read_plan
from harmonia.samples import paths
from harmonia.sources import read_document

MOVED = "listopad 2025 – luty 2026"
FLAWED = next(path for path in paths() if path.name == "cards-flawed.docx")


def written(folder: Path, example: Example) -> Path:
    path = folder / "plan.txt"
    path.write_text(example.text(), encoding="utf-8")
    return path


def repaired(path: Path, *codes: str) -> dict[str, Any]:
    """The repaired plan as JSON; the file is as it was."""
    before = path.read_bytes()
    answer = harmonia("repair", *(word for code in codes for word in ("--rule", code)), path)
    assert answer.code == 0
    assert path.read_bytes() == before
    plan: dict[str, Any] = json.loads(answer.text)
    assert len(answer.errors.splitlines()) == max(1, len(plan["repairs"]))
    return plan


def task(plan: dict[str, Any], ident: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in plan["tasks"] if one["id"] == ident)
    return found


def test_shifted_cells_are_put_back_and_understood_anew(tmp_path: Path) -> None:
    plan = repaired(written(tmp_path, EXAMPLES["F05"]), "F05")

    [action] = task(plan, "t2.1")["actions"]
    assert action["responsible"] == "Osoby wspomagające, dyrektorzy szkół"
    assert [party["name"] for party in action["parties"]] == [
        "Osoby wspomagające",
        "dyrektorzy szkół",
    ]
    assert action["term"]["text"] == "grudzień 2026 – kwiecień 2027"
    assert action["term"]["intervals"] == [{"start": "2026-12-01", "end": "2027-04-30"}]


def test_swapped_indicator_and_measure_are_understood_anew(tmp_path: Path) -> None:
    plan = repaired(written(tmp_path, EXAMPLES["F07"]), "F07")

    [action] = task(plan, "t1.1")["actions"]
    assert (action["indicator"], action["measure"]) == ("Liczba szkół z opisaną diagnozą", "3")
    assert [(one["kind"], one["value"]) for one in action["targets"]] == [("count", 3)]


def test_a_missing_number_is_set() -> None:
    plan = repaired(FLAWED, "F03")

    assert [one["number"] for one in plan["tasks"]] == ["1", "2", "3", "4", "5", "6", "7"]


def test_a_card_that_stands_twice_is_left_once(tmp_path: Path) -> None:
    path = written(tmp_path, EXAMPLES["F04"])
    plan = repaired(path, "F04")

    assert [len(one["actions"]) for one in plan["tasks"]] == [1] * len(plan["tasks"])
    assert "usunięto powtórzone działanie" in harmonia("repair", "--rule", "F04", path).errors


def test_a_mistyped_name_is_put_right(tmp_path: Path) -> None:
    plan = repaired(written(tmp_path, EXAMPLES["A09"]), "A09")

    assert len(plan["repairs"]) == 1
    [change] = plan["repairs"]
    text = json.dumps(plan["tasks"], ensure_ascii=False)
    assert change["value"] in text
    assert change["before"] not in text


REPAIRABLE = sorted(
    code
    for code, example in EXAMPLES.items()
    for plan, doubts in [read_plan(read_document(example.text().encode(), "plan.txt"))]
    if any(one.remark.repair for one in check_plan(plan, doubts))
)


def test_these_rules_have_repairs() -> None:
    assert {"A09", "F04", "F05", "F07"} <= set(REPAIRABLE)


@pytest.mark.parametrize("code", REPAIRABLE)
def test_what_a_repair_says_is_what_stands_there_then(code: str) -> None:
    plan, doubts = read_plan(read_document(EXAMPLES[code].text().encode(), "plan.txt"))
    mended, applied = repair(plan, check_plan(plan, doubts))

    assert applied
    assert mended != plan
    again = {one.change: one.before for one in repair(mended, check_plan(plan, doubts))[1]}
    left = [one.change for one in applied if one.change.field != DROPPED]
    assert [again[change] for change in left] == [change.value for change in left]


def test_of_a_dropped_card_nothing_more_is_told() -> None:
    """Repairs of a card that another repair took away are neither made nor told."""
    plan, doubts = read_plan(read_document(EXAMPLES["F04"].text().encode(), "plan.txt"))
    [found] = check_plan(plan, doubts)
    assert found.remark.repair is not None
    [drop] = found.remark.repair.changes
    change = Change("effect", "inny", drop.task, drop.action)
    both = type(found.remark)(repair=Repair("set", (drop, change)))
    mended, applied = repair(plan, [type(found)("F04", found.severity, both)])

    assert [one.change for one in applied] == [drop]
    assert "inny" not in repr(mended)


def test_several_rules_at_once() -> None:
    plan = repaired(FLAWED, "f03", "F04", "F05", "F07")

    assert {one["rule"] for one in plan["repairs"]} == {"F03", "F04", "F05", "F07"}
    assert plan["file"] == str(FLAWED)


def test_what_was_changed_is_told() -> None:
    answer = harmonia("repair", "--rule", "F05", FLAWED)

    assert answer.errors.splitlines() == [
        f"F05, zadanie 5, {field}: było „{before}”, jest „{after}”."
        for field, before, after in (
            ("Jednostka odpowiedzialna i współpracująca", MOVED, "Doradcy zawodowi"),
            ("Termin realizacji", "Doradcy zawodowi", MOVED),
        )
    ]


def test_out_writes_the_plan_into_a_file(tmp_path: Path) -> None:
    out = tmp_path / "poprawiony.json"
    answer = harmonia("repair", "--rule", "F05", "--out", out, FLAWED)

    assert answer.code == 0
    assert answer.text == ""
    assert answer.errors.splitlines()[-1] == f"Wynik zapisano w pliku {out}."
    assert json.loads(out.read_text(encoding="utf-8"))["repairs"]
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("way", ["same", "dotted", "linked"])
def test_the_original_is_never_written_over(tmp_path: Path, way: str) -> None:
    path = written(tmp_path, EXAMPLES["F05"])
    before = path.read_bytes()
    link = tmp_path / "inny.json"
    link.symlink_to(path)
    out = {"same": path, "dotted": tmp_path / "x" / ".." / path.name, "linked": link}[way]
    (tmp_path / "x").mkdir()
    answer = harmonia("repair", "--rule", "F05", "--out", out, path)

    assert answer.code == 2
    assert answer.errors.splitlines()[-1] == "Wskaż inny plik: oryginał zostaje nietknięty."
    assert path.read_bytes() == before


def test_nothing_to_repair_is_told(tmp_path: Path) -> None:
    path = written(tmp_path, Example())
    answer = harmonia("repair", "--rule", "F", path)

    assert answer.code == 0
    assert answer.errors == "Te reguły nie proponują żadnej poprawki.\n"
    assert json.loads(answer.text)["repairs"] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("repair", FLAWED), "Brakuje: --rule"),
        (("repair", "--rule", "F05"), "Brakuje: PLIK"),
        (("repair", "--rule", "F99", FLAWED), "Nie ma reguły F99."),
        (("repair", "--rule", "F05", "nie-ma-takiego.docx"), "Nie ma takiego pliku"),
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


def test_a_place_that_cannot_be_written_is_told() -> None:
    answer = harmonia("repair", "--rule", "F05", "--out", "/nie/ma/takiego/x.json", FLAWED)

    assert answer.code == 2
    assert answer.errors.splitlines()[-1].startswith("Nie można tu zapisać pliku.")
