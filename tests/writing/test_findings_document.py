"""The plan with its findings, as a document: all that was found stands below what it speaks of."""

from __future__ import annotations

import pytest

import harmonia
from harmonia import samples
from harmonia.checking import check_plan
from harmonia.checking.report import message, words
from harmonia.checking.report.page import Checked
from harmonia.checking.sentences import WORDINGS
from harmonia.plan import Plan
from harmonia.reading.fields import ACTION_FIELDS, field_text
from harmonia.writing.document import Block, Document, Paragraph, Role, Table
from harmonia.writing.findings import findings_document
from harmonia.writing.pdf import write_pdf
from tagged_pdf import TaggedPdf

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]
NOTES = {Role.ERROR, Role.WARNING, Role.NOTE}
FLAWED = "wide-flawed"


def checked(name: str) -> Checked:
    [path] = [path for path in SAMPLES if path.stem == name]
    plan, doubts = harmonia.read(path)
    return Checked(path.name, plan, check_plan(plan, doubts))


def paragraphs(blocks: tuple[Block, ...]) -> list[Paragraph]:
    """All paragraphs, those of cells among them."""
    found: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.append(block)
        elif isinstance(block, Table):
            found += [one for row in block.rows for cell in row.cells for one in cell.paragraphs]
    return found


def notes(document: Document) -> list[str]:
    return [one.words for one in paragraphs(document.blocks) if one.role in NOTES]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_finding_is_a_note_and_no_note_is_lost(path: object) -> None:
    plan, doubts = harmonia.read(str(path))
    found = check_plan(plan, doubts)
    written = notes(findings_document(Checked("plan.docx", plan, found)))

    assert sorted(one.split("\n")[1] for one in written) == sorted(map(message, found))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_word_of_the_plan_is_in_it(path: object) -> None:
    plan, _ = harmonia.read(str(path))
    written = {one.words for one in paragraphs(findings_document(Checked("a", plan, ())).blocks)}

    assert {text for task in plan.tasks for a in task.actions for f in ACTION_FIELDS
            if (text := field_text(a, f))} <= written  # fmt: skip
    assert {goal.text for goal in plan.goals} <= written


def test_a_note_stands_in_the_cell_of_its_field() -> None:
    document = findings_document(checked(FLAWED))
    cells = [
        [one.words for one in cell.paragraphs]
        for table in document.tables()
        for row in table.rows
        for cell in row.cells
        if row.cells[0].paragraphs[0].words.startswith("Termin")
    ]
    [late] = [lines for lines in cells if "czerwiec 2026 – marzec 2026" in lines]

    assert late[1] == "nie da się ustalić dat"
    assert late[2].startswith("▲\u00a0błąd\nTermin „czerwiec 2026 – marzec 2026” kończy się")


def test_a_mark_is_shape_and_word_and_each_weight_has_its_role() -> None:
    found = paragraphs(findings_document(checked(FLAWED)).blocks)
    marks = {one.role: one.words.split("\n")[0] for one in found if one.role in NOTES}

    assert marks[Role.ERROR] == "▲\u00a0błąd"
    assert marks[Role.WARNING] == "△\u00a0ostrzeżenie"


def test_the_summary_counts_and_the_rules_are_explained() -> None:
    one = checked(FLAWED)
    document = findings_document(one)
    said = [paragraph.words for paragraph in paragraphs(document.blocks)]
    rules = {finding.rule for finding in one.findings}

    assert one.verdict in said
    assert any(words.endswith("miejsc") and "(F08)" in words for words in said)
    assert {WORDINGS[rule].why for rule in rules} <= set(said)


def test_a_plan_without_findings_says_so() -> None:
    document = findings_document(Checked("plan.docx", checked("cards-clean").plan, ()))
    said = [paragraph.words for paragraph in paragraphs(document.blocks)]

    assert words.NOTHING in said
    assert words.RULES not in said


def test_a_file_without_a_schedule_says_so() -> None:
    said = [
        one.words for one in paragraphs(findings_document(Checked("a.docx", Plan("p"), ())).blocks)
    ]

    assert "a.docx" in said
    assert words.NO_TASKS in said


def test_several_plans_begin_on_pages_of_their_own() -> None:
    one, two = checked(FLAWED), checked("cards-clean")
    document = findings_document(one, two)
    titles = [b.words for b in paragraphs(document.blocks) if b.role is Role.TITLE]
    pdf = TaggedPdf(write_pdf(document))

    assert document.title == words.CHECKED_SEVERAL
    assert titles == [one.title, two.title]
    assert [pdf.words(each) for each in pdf.tree.all("H1")] == titles


def test_what_harmonia_says_is_marked_as_ours() -> None:
    plan = checked(FLAWED).plan
    document = findings_document(checked(FLAWED))
    theirs = {run.words for one in paragraphs(document.blocks) for run in one.runs if not run.ours}
    of_plan = {plan.title, plan.authority, plan.main_goal, *plan.priorities}

    assert {words.CHECKED, words.WHOLE_PLAN, words.RULES}.isdisjoint(theirs)
    assert of_plan <= theirs


def test_the_pdf_of_it_is_tagged() -> None:
    pdf = TaggedPdf(write_pdf(findings_document(checked(FLAWED))))

    assert pdf.untagged() == []
    assert (2, "Lista uwag") in pdf.bookmarks()
