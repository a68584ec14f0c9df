"""Every word of a document stands in its Word file, where it stood."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from as_read import as_read
from documents_made import documents, without_controls
from harmonia.sources import Block, Cell, Paragraph, Table, docx, read_document
from harmonia.sources.bounds import without_empty
from harmonia.writing.document import Document, PageBreak, Role, Run, cell, paragraph
from harmonia.writing.document import Paragraph as Written
from harmonia.writing.document import Row as WrittenRow
from harmonia.writing.document import Table as WrittenTable
from harmonia.writing.docx import write_docx


def read(*blocks: Written | WrittenTable | PageBreak) -> tuple[Block, ...]:
    return read_document(write_docx(Document("Plan", blocks)), "a.docx").blocks


def clean(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(without_controls(block.text), block.level)
    cells = (
        Cell(one.row, one.column, without_controls(one.text), one.row_span, one.column_span)
        for one in block.cells
    )
    return Table(block.rows, block.columns, tuple(cells))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents())
def test_any_document_is_read_back(document: Document) -> None:
    expected = without_empty(map(clean, as_read(document).blocks))

    assert docx.read(write_docx(document)) == expected


def test_runs_follow_each_other_without_a_gap() -> None:
    runs = (Run("Cel ", strong=True), Run("główny", ours=True), Run(": "), Run("rozwój"))

    assert read(Written(runs)) == (Paragraph("Cel główny: rozwój"),)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\x00b\x0bc\x1bd\x7fe\x9ff\ud800g\ufffeh", "abcdefgh"),
        (" w\u00a0szkole ", " w\u00a0szkole "),
        ("<w:t>&lt;</w:t>", "<w:t>&lt;</w:t>"),
    ],
)
def test_odd_characters(words: str, shown: str) -> None:
    assert read(paragraph(words)) == (Paragraph(shown),)


def test_headings_keep_their_level_and_the_title_has_none() -> None:
    blocks = [paragraph("Tytuł", Role.TITLE)]
    blocks += [paragraph(f"h{level}", Role.HEADING, level=level) for level in range(1, 7)]

    levels = [block.level for block in read(*blocks) if isinstance(block, Paragraph)]

    assert levels == [None, 1, 2, 3, 4, 5, 6]


def test_neighbouring_tables_stay_two() -> None:
    table = WrittenTable((1.0,), (WrittenRow((cell("a"),)),))

    assert [type(block) for block in read(table, table, PageBreak(), table)] == [Table] * 3
