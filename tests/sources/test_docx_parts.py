"""The parts of a Word package: found by relationships, strict or not, none fetched from outside."""

from __future__ import annotations

import io
import time

import pytest
from docx import Document as WordDocument

from harmonia.sources.document import Paragraph, Table
from harmonia.sources.docx import read
from harmonia.sources.errors import SourceError, Trouble
from word_files import docx, docx_parts, p, packed, style, tbl, tc, tr

HEADING = style("N", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
BODY = p("a", properties='<w:pStyle w:val="N"/>')


def test_parts_under_other_names() -> None:
    parts = docx_parts(BODY, styles=HEADING)
    moved = {
        "_rels/.rels": parts["_rels/.rels"].replace("word/document.xml", "/other/text.xml"),
        "other/text.xml": parts["word/document.xml"],
        "other/_rels/text.xml.rels": parts["word/_rels/document.xml.rels"].replace(
            "styles.xml", "../looks.xml"
        ),
        "looks.xml": parts["word/styles.xml"],
    }
    assert read(packed(moved)) == (Paragraph("a", 1),)


def test_without_relationships_the_usual_names_hold() -> None:
    parts = docx_parts(BODY, styles=HEADING)
    usual = {name: parts[name] for name in ("word/document.xml", "word/styles.xml")}
    assert read(packed(usual)) == (Paragraph("a", 1),)


def test_targets_outside_are_not_followed() -> None:
    parts = docx_parts(BODY, styles=HEADING)
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(
        'Target="styles.xml"', 'TargetMode="External" Target="http://example.org/styles.xml"'
    )
    assert read(packed(parts)) == (Paragraph("a", 1),)


def test_strict_documents() -> None:
    parts = docx_parts(
        BODY + tbl(tr(tc("b", properties='<w:gridSpan w:val="2"/>'))), styles=HEADING
    )
    strict = {
        name: text.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/",
            "http://purl.oclc.org/ooxml/officeDocument/",
        )
        for name, text in parts.items()
    }
    assert strict != parts
    assert read(packed(strict)) == read(packed(parts))


def test_headers_notes_and_comments_are_out() -> None:
    parts = docx_parts(p("a"))
    for name in ("header1", "footer1", "footnotes", "endnotes", "comments"):
        parts[f"word/{name}.xml"] = parts["word/document.xml"].replace(">a<", f">{name}<")
    assert read(packed(parts)) == (Paragraph("a"),)


def test_utf_16_parts() -> None:
    parts: dict[str, str | bytes] = dict(docx_parts(p("zażółć")))
    text = str(parts["word/document.xml"])
    parts["word/document.xml"] = f'<?xml version="1.0" encoding="utf-16"?>{text}'.encode("utf-16")
    assert read(packed(parts)) == (Paragraph("zażółć"),)


@pytest.mark.parametrize(
    ("parts", "trouble"),
    [
        ({"a.txt": "a"}, Trouble.WRONG_TYPE),
        ({"word/document.xml": "<a/>"}, Trouble.UNREADABLE),
        ({"word/document.xml": "<a>"}, Trouble.UNREADABLE),
        ({"word/document.xml": "<!DOCTYPE a><a/>"}, Trouble.DOCTYPE),
        ({**docx_parts("", styles="x"), "word/styles.xml": "<!DOCTYPE a><a/>"}, Trouble.DOCTYPE),
    ],
)
def test_what_is_no_word_document(parts: dict[str, str], trouble: Trouble) -> None:
    with pytest.raises(SourceError) as caught:
        read(packed(parts))
    assert caught.value.trouble == trouble


def test_an_empty_document_has_no_blocks() -> None:
    assert read(docx("")) == ()
    assert read(docx(p() + p(" ") + "<w:sectPr/>")) == ()


def test_as_python_docx_writes() -> None:
    document = WordDocument()
    document.add_heading("Harmonogram", 1)
    document.add_paragraph("pierwszy", style="List Number")
    document.add_paragraph("drugi", style="List Number")
    table = document.add_table(rows=2, cols=3)
    for number, cell in enumerate(table._cells):  # noqa: SLF001  (its way to read cells fast)
        cell.text = f"pole {number}\ndalej"
    table.cell(0, 0).merge(table.cell(1, 1))
    stream = io.BytesIO()
    document.save(stream)
    heading, first, second, read_table = read(stream.getvalue())
    assert heading == Paragraph("Harmonogram", 1)
    assert (first, second) == (Paragraph("1. pierwszy"), Paragraph("2. drugi"))
    assert isinstance(read_table, Table)
    spans = [(c.row, c.column, c.row_span, c.column_span) for c in read_table.cells]
    assert spans == [(0, 0, 2, 2), (0, 2, 1, 1), (1, 2, 1, 1)]


def test_many_small_things_take_no_quadratic_time() -> None:
    gone = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    bodies = [
        p("a", properties=gone) * 20_000 + p("b"),
        p(begin * 40_000),
        tbl(tr(tc("", properties="<w:vMerge/>") * 3) * 5_000),
    ]
    begun = time.process_time()
    for body in bodies:
        read(docx(body))
    assert time.process_time() - begun < 10
