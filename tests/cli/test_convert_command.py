"""`harmonia convert`: a plan in the form each reader uses, and never over the office's file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import harmonia as library
from command import harmonia
from harmonia.reading.forms import Kind
from harmonia.reading.guarded import GuardedReader
from harmonia.samples import paths
from harmonia.writing.formats import Format, ending
from same_plan import same

STARTS = {
    Format.DOCX: b"PK",
    Format.ODT: b"PK",
    Format.XLSX: b"PK",
    Format.PDF: b"%PDF-",
    Format.HTML: b"<!DOCTYPE html>",
    Format.CSV: b"\xef\xbb\xbf",
    Format.CSV_RFC: b"",
    Format.ICS: b"BEGIN:VCALENDAR\r\n",
    Format.SVG: b"<",
    Format.JSON: b"{",
    Format.STRATML: b"<?xml",
}


def sample(name: str) -> Path:
    return next(path for path in paths() if path.name == name)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return Path(shutil.copy(sample("wide-clean.docx"), tmp_path / "plan.docx"))


@pytest.mark.parametrize("form", Format)
def test_every_format_beside_the_file(form: Format, plan: Path) -> None:
    if ending(form) == "docx":
        plan = plan.rename(plan.with_suffix(".doc"))
    before = plan.read_bytes()

    answer = harmonia("convert", plan, "--to", form)

    written = plan.with_suffix(f".{ending(form)}")
    assert answer.code == 0, answer.errors
    assert str(written) in answer.errors
    assert written.read_bytes().startswith(STARTS[form])
    assert plan.read_bytes() == before


@pytest.mark.parametrize("form", ["docx", "odt", "html", "xlsx", "json"])
def test_what_was_written_is_the_same_plan(form: str, plan: Path, tmp_path: Path) -> None:
    written = tmp_path / f"wynik.{form}"

    assert harmonia("convert", plan, "--to", form, "--out", written).code == 0

    assert same(library.read(written).plan) == same(library.read(plan).plan)


def test_a_file_that_is_there_is_not_written_over(plan: Path) -> None:
    there = plan.with_suffix(".pdf")
    there.write_bytes(b"ours")

    answer = harmonia("convert", plan, "--to", "pdf")

    assert answer.code == 2
    assert answer.errors == (
        f"Plik {there} już jest. Podaj inną nazwę (--out) albo dodaj --force, aby go zastąpić.\n"
    )
    assert there.read_bytes() == b"ours"


@pytest.mark.parametrize("name", ["inny.docx", "inny.pdf", "bez-koncowki"])
def test_another_file_is_written_over_only_by_force(name: str, plan: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(sample("cards-clean.docx"), tmp_path / name))
    before = other.read_bytes()
    asked = ("convert", plan, "--to", "pdf" if name.endswith("pdf") else "docx", "--out", other)

    refused = harmonia(*asked)
    untouched = other.read_bytes()
    forced = harmonia(*asked, "--force")

    assert (refused.code, forced.code) == (2, 0)
    assert untouched == before
    assert other.read_bytes() != before


def test_a_name_of_another_format_is_refused(plan: Path, tmp_path: Path) -> None:
    answer = harmonia("convert", plan, "--to", "pdf", "--out", tmp_path / "wynik.docx")

    assert answer.code == 2
    assert answer.errors == (
        "Nazwa wyniku kończy się na .docx, a zapisujemy .pdf. Zmień nazwę albo --to.\n"
    )


def test_several_results_want_a_folder(plan: Path, tmp_path: Path) -> None:
    second = Path(shutil.copy(sample("cards-clean.docx"), tmp_path / "drugi.docx"))

    answer = harmonia("convert", plan, second, "--to", "html", "--out", tmp_path / "razem.html")

    assert answer.code == 2
    assert answer.errors.endswith("to nazwa jednego pliku. Podaj folder.\n")
    assert not (tmp_path / "razem.html").exists()


def test_a_dash_prints_the_result(plan: Path) -> None:
    answer = harmonia("convert", plan, "--to", "csv-rfc", "--out", "-")

    assert answer.code == 0
    assert answer.text.startswith("Nr")
    assert not answer.errors


def test_a_file_that_is_in_the_way_does_not_stop_the_others(tmp_path: Path) -> None:
    files = [Path(shutil.copy(sample("wide-clean.docx"), tmp_path / f"{n}.docx")) for n in "abc"]
    (tmp_path / "b.json").write_text("moje", encoding="utf-8")

    answer = harmonia("convert", *files, "--to", "json")

    assert answer.code == 2
    assert (tmp_path / "b.json").read_text(encoding="utf-8") == "moje"
    assert (tmp_path / "c.json").exists()


def test_a_saved_plan_has_no_page_to_be_like(plan: Path, tmp_path: Path) -> None:
    saved = tmp_path / "wzor.json"
    harmonia("convert", plan, "--to", "json", "--out", saved)

    answer = harmonia("convert", plan, "--to", "odt", "--like", saved)

    assert answer.code == 2
    assert "zapisany plan nie ma układu strony" in answer.errors


def test_the_plan_itself_is_never_written_over(plan: Path) -> None:
    before = plan.read_bytes()

    answer = harmonia("convert", plan, "--to", "docx", "--out", plan)

    assert answer.code == 2
    assert plan.read_bytes() == before


def test_the_office_s_document_is_never_written_over(plan: Path, tmp_path: Path) -> None:
    office = Path(shutil.copy(sample("cards-clean.docx"), tmp_path / "wzor.docx"))
    before = office.read_bytes()

    answer = harmonia("convert", plan, "--to", "docx", "--like", office, "--out", office)

    assert answer.code == 2
    assert office.read_bytes() == before


def test_without_a_layout_word_keeps_the_office_s_own(plan: Path, tmp_path: Path) -> None:
    written = tmp_path / "wynik.odt"

    assert harmonia("convert", plan, "--to", "odt", "--out", written).code == 0

    with GuardedReader() as reader:
        assert reader.read_form(written) == reader.read_form(plan)


def test_like_another_office(plan: Path, tmp_path: Path) -> None:
    office, written = sample("cards-clean.docx"), tmp_path / "wynik.docx"

    assert harmonia("convert", plan, "--to", "docx", "--like", office, "--out", written).code == 0

    with GuardedReader() as reader:
        own, theirs = reader.read_form(written), reader.read_form(office)
    assert own is not None
    assert theirs is not None
    assert own.kind is Kind.CARDS
    assert own.lines[: len(theirs.lines)] == theirs.lines


def test_several_files_go_into_a_folder_each_under_its_name(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first = shutil.copy(sample("wide-clean.docx"), tmp_path / "a" / "plan.docx")
    second = shutil.copy(sample("cards-clean.docx"), tmp_path / "b" / "plan.docx")
    out = tmp_path / "wyniki"

    assert harmonia("convert", first, second, "--to", "csv", "--out", out).code == 0

    assert sorted(path.name for path in out.iterdir()) == ["plan-2.csv", "plan.csv"]


def test_a_bad_file_does_not_stop_the_others(plan: Path, tmp_path: Path) -> None:
    bad = tmp_path / "zly.docx"
    bad.write_bytes(b"PK\x03\x04")
    out = tmp_path / "wyniki"

    answer = harmonia("convert", bad, plan, "--to", "json", "--out", out)

    assert answer.code == 2
    assert answer.errors.startswith(f"{bad}: ")
    assert [path.name for path in out.iterdir()] == ["plan.json"]


def test_a_file_without_a_schedule_gives_nothing(tmp_path: Path) -> None:
    letter = tmp_path / "pismo.txt"
    letter.write_text("Uprzejmie informuję, że zebranie przełożono.", encoding="utf-8")

    answer = harmonia("convert", letter, "--to", "pdf")

    assert answer.code == 2
    assert answer.errors == f"{letter}: nie znaleźliśmy tu harmonogramu zadań.\n"
    assert not letter.with_suffix(".pdf").exists()


def test_a_calendar_of_one_party(plan: Path, tmp_path: Path) -> None:
    written = tmp_path / "wynik.ics"
    parties = [
        party.name
        for task in library.read(plan).plan.tasks
        for action in task.actions
        for party in action.parties
    ]
    whole = harmonia("convert", plan, "--to", "ics", "--out", written)
    everything = written.read_bytes().count(b"BEGIN:VEVENT")

    asked = ("convert", plan, "--to", "ics", "--party", parties[0], "--out", written, "--force")
    one = harmonia(*asked)

    assert (whole.code, one.code) == (0, 0)
    assert 0 < written.read_bytes().count(b"BEGIN:VEVENT") < everything


def test_a_calendar_for_each_party(plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "kalendarze"

    answer = harmonia("convert", plan, "--to", "ics", "--each-party", "--out", out)

    written = sorted(out.iterdir())
    assert answer.code == 0
    assert len(written) > 1
    assert all(path.name.startswith("plan-") and path.suffix == ".ics" for path in written)
    assert all(path.read_bytes().count(b"BEGIN:VEVENT") for path in written)


def test_an_unknown_party_is_answered_with_those_there_are(plan: Path) -> None:
    answer = harmonia("convert", plan, "--to", "ics", "--party", "Kosmodrom")

    assert answer.code == 2
    assert "nie ma wykonawcy „Kosmodrom”. Są: " in answer.errors
    assert not plan.with_suffix(".ics").exists()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--to", "ppt"), "Nie rozumiem wartości opcji --to. Możliwe: docx, odt, pdf,"),
        (("--to", "pdf", "--layout", "mapa"), "opcji --layout. Możliwe: table, cards,"),
        (("--to", "pdf", "--paper", "b5"), "opcji --paper. Możliwe: a4, a3."),
        (("--to", "pdf", "--today", "jutro"), "opcji --today. Podaj dzień"),
        (
            ("--to", "csv", "--layout", "table"),
            "Opcja --layout działa tylko z --to docx, html, odt albo pdf.",
        ),
        (("--to", "pdf", "--party", "Urząd"), "Opcja --party działa tylko z --to ics."),
        (("--to", "pdf", "--each-party"), "Opcja --each-party działa tylko z --to ics."),
        (("--to", "ics", "--each-party", "--party", "x"), "--party albo --each-party."),
        (
            ("--to", "pdf", "--layout", "table", "--like", "x"),
            "Wybierz jedno: --layout albo --like.",
        ),
        (("--to", "pdf", "--like", "nie-ma.docx"), "nie-ma.docx: "),
        ((), "Brakuje: --to."),
    ],
)
def test_misuse_is_one_sentence(arguments: tuple[str, ...], sentence: str, plan: Path) -> None:
    answer = harmonia("convert", plan, *arguments)

    assert answer.code == 2
    assert sentence in answer.errors
    assert len(answer.errors.splitlines()) == 1
    assert not plan.with_suffix(".pdf").exists()


def test_a_result_that_cannot_be_written_says_so(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "plik").write_text("", encoding="utf-8")

    answer = harmonia("convert", plan, "--to", "csv", "--out", tmp_path / "plik" / "wynik.csv")

    assert answer.code == 2
    assert answer.errors == "Nie można tu zapisać pliku. Wskaż inne miejsce albo krótszą nazwę.\n"
