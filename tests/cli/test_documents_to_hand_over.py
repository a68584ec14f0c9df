"""`harmonia check --pdf`, `harmonia compare --pdf` and `--docx`: files to print and to sign."""

from __future__ import annotations

from pathlib import Path

import pytest

import amended_sample
from command import harmonia
from harmonia.samples import paths
from harmonia.sources import read_document
from tagged_pdf import page_words

SAMPLES = {path.name: path for path in paths()}
CLEAN, FLAWED = SAMPLES["cards-clean.docx"], SAMPLES["wide-flawed.docx"]


def test_findings_as_pdf(tmp_path: Path) -> None:
    out = tmp_path / "uwagi.pdf"
    answer = harmonia("check", "--pdf", "--out", out, FLAWED)

    assert answer.code == 1
    assert answer.text == ""
    assert answer.errors == f"Wynik zapisano w pliku {out}.\n"
    assert "2 błędy i 16 ostrzeżeń" in page_words(out.read_bytes())[0]


def test_findings_of_several_plans_as_one_pdf(tmp_path: Path) -> None:
    out = tmp_path / "uwagi.pdf"
    harmonia("check", "--pdf", "--out", out, FLAWED, CLEAN)

    verdicts = [page for page in page_words(out.read_bytes()) if "Plik: " in page]
    assert len(verdicts) == 2


@pytest.mark.parametrize("form", ["--html", "--sarif"])
def test_other_forms_of_findings_go_into_a_file_too(tmp_path: Path, form: str) -> None:
    out = tmp_path / "uwagi"
    harmonia("check", form, "--out", out, FLAWED)

    assert out.read_text(encoding="utf-8") == harmonia("check", form, FLAWED).text


@pytest.mark.parametrize(("form", "name"), [("--pdf", "zmiany.pdf"), ("--docx", "zmiany.docx")])
def test_the_annex_of_an_amendment(tmp_path: Path, form: str, name: str) -> None:
    files, out = amended_sample.files(tmp_path), tmp_path / name
    answer = harmonia("compare", form, "--out", out, *files)
    document = read_document(out.read_bytes(), name)

    assert answer.code == 0
    assert answer.text == ""
    assert any("wrzesień – grudzień 2026" in getattr(one, "text", "") or
               any("wrzesień – grudzień 2026" in cell.text for cell in getattr(one, "cells", ()))
               for one in document.blocks)  # fmt: skip


def test_plans_are_never_written_over(tmp_path: Path) -> None:
    before, after = amended_sample.files(tmp_path)
    old = before.read_bytes()

    for arguments in (("compare", "--pdf", "--out", before, before, after),
                      ("check", "--pdf", "--out", before, before)):  # fmt: skip
        answer = harmonia(*arguments)
        assert answer.code == 2
        assert "oryginał zostaje nietknięty" in answer.errors
    assert before.read_bytes() == old


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check", CLEAN, "--out", "x.pdf"), "Do --out dodaj --pdf, --html albo --sarif."),
        (("check", CLEAN, "--pdf", "--html"), "Wybierz jedno: --json, --sarif, --html albo --pdf."),
        (("compare", CLEAN, CLEAN, "--out", "x"), "Do --out dodaj --html, --pdf, --docx albo"),
        (
            ("compare", CLEAN, CLEAN, "--pdf", "--docx", "--out", "x"),
            "Wybierz jedno: --json, --html, --pdf albo --docx.",
        ),
        (("check", CLEAN, "--pdf", "--out", "/nie/ma/x.pdf"), "Nie można tu zapisać"),
    ],
)
def test_misuse_is_answered_in_one_sentence(arguments: tuple[str, ...], words: str) -> None:
    answer = harmonia(*arguments)

    assert answer.code == 2
    assert words in answer.errors
    assert len(answer.errors.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "start"),
    [(("check", "--pdf", CLEAN), "%PDF-"), (("compare", "--docx", CLEAN, FLAWED), "PK")],
)
def test_into_a_pipe_it_is_printed(arguments: tuple[str, ...], start: str) -> None:
    answer = harmonia(*arguments)

    assert answer.code == 0
    assert answer.text.startswith(start)


def test_another_document_is_replaced_only_by_force(tmp_path: Path) -> None:
    there = tmp_path / "inny.pdf"
    there.write_bytes(b"moje")

    refused = harmonia("check", "--pdf", "--out", there, CLEAN)
    untouched = there.read_bytes()
    forced = harmonia("check", "--pdf", "--out", there, "--force", CLEAN)

    assert (refused.code, forced.code) == (2, 0)
    assert untouched == b"moje"
    assert there.read_bytes().startswith(b"%PDF-")
