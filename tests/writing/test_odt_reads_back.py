"""An OpenDocument text says, to a reader, every word of the document in its place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from as_read import as_read
from documents_made import documents, without_controls
from harmonia import samples
from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.sources import document as sources
from harmonia.sources import odt, open_document, read_document
from harmonia.writing.document import (
    Block,
    Document,
    Paragraph,
    Row,
    Run,
    Table,
    cell,
    paragraph,
)
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.odt import write_odt
from plans_made import plans
from same_plan import same

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]
LAW = settings(deadline=None, suppress_health_check=list(HealthCheck))


def words(document: Document) -> list[sources.Block]:
    """What is to be read: without empty paragraphs, which readers pass over."""
    blocks: list[sources.Block] = []
    for block in as_read(document).blocks:
        if isinstance(block, sources.Table):
            cells = (replace(one, text=without_controls(one.text)) for one in block.cells)
            blocks.append(replace(block, cells=tuple(cells)))
        elif without_controls(block.text).strip():
            blocks.append(replace(block, text=without_controls(block.text)))
    return blocks


def read(document: Document) -> list[sources.Block]:
    return list(odt.read(write_odt(document)))


@LAW
@given(documents())
def test_every_word_and_every_cell_is_read_where_it_was_written(document: Document) -> None:
    assert read(document) == words(document)


@LAW
@given(documents())
def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    assert write_odt(document) == write_odt(document)


@LAW
@given(plans(), st.sampled_from(sorted(LAYOUTS)))
def test_a_made_up_plan_is_read_as_before(plan: Plan, layout: str) -> None:
    document = LAYOUTS[layout](plan)
    assert read(document) == words(document)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_a_sample_in_any_layout_is_the_same_plan(path: Path, layout: str) -> None:
    plan = read_plan(open_document(path)).plan
    data = write_odt(LAYOUTS[layout](plan))
    assert same(read_plan(read_document(data, "plan.odt")).plan) == same(plan)


@pytest.mark.parametrize(
    "text",
    [
        *("a  b", " a", "a ", "  a  ", "a \n b", "a\t b", "a \tb", "\na", "a\n", "\t"),
        *("\u00a0a\u00a0", "a" + 40 * " " + "b", "=1+1", "<b>&amp;</b>", "]]>", "a\u2028b"),
    ],
)
def test_white_space_and_marks_stay(text: str) -> None:
    table = Table((1.0,), (Row((cell(text),)),))
    both = Document("", (paragraph(f"x{text}x"), table))
    assert [_text(block) for block in read(both)] == [f"x{text}x", text]


def test_a_space_between_runs_stays_one_space() -> None:
    runs = (Run("a "), Run(" b", strong=True), Run(""), Run(" "), Run("c", ours=True), Run("  "))
    document = Document("", (Paragraph(runs),))
    assert [_text(block) for block in read(document)] == ["a  b c  "]


def test_line_ends_of_any_kind_are_line_breaks_and_controls_are_gone() -> None:
    document = Document("", (paragraph("a\r\nb\rc\x00\x0b\x1fd\ud800e\uffff"),))
    assert [_text(block) for block in read(document)] == ["a\nb\ncde"]


def _text(block: Block | sources.Block) -> str:
    if isinstance(block, sources.Table):
        return block.cells[0].text
    assert isinstance(block, sources.Paragraph)
    return block.text
