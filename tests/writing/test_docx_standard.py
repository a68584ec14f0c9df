"""Word files keep to the standard, so that Word opens them without a word."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings

import harmonia
from documents_made import documents
from harmonia import samples
from harmonia.sources.package import parse_xml
from harmonia.writing.document import Document, Role, paragraph
from harmonia.writing.docx import write_docx
from harmonia.writing.layouts import LAYOUTS
from word_parts import parts, values, xml_part
from word_schema import faults

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]
WORD_PARTS = ("document", "styles", "settings", "fontTable", "footer1")


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents())
def test_elements_stand_in_the_order_of_the_standard(document: Document) -> None:
    found = parts(write_docx(document))

    assert [
        fault for name in WORD_PARTS for fault in faults(parse_xml(found[f"word/{name}.xml"]))
    ] == []


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents())
def test_cells_fill_every_row(document: Document) -> None:
    opened = docx.Document(io.BytesIO(write_docx(document)))

    for table in opened.tables:
        columns = [column.width for column in table.columns]
        for row in table._tbl.tr_lst:  # noqa: SLF001  (places of merged cells have no public name)
            assert sum(cell.grid_span for cell in row.tc_lst) == len(columns)
            assert sum(cell.width or 0 for cell in row.tc_lst) == sum(
                width or 0 for width in columns
            )
            assert all(len(cell.p_lst) > 0 for cell in row.tc_lst)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents())
def test_styles_that_are_named_are_there(document: Document) -> None:
    root, styles = xml_part(document, "document"), xml_part(document, "styles")
    named = {value for name in ("pStyle", "rStyle", "tblStyle") for value in values(root, name)}

    assert named <= set(values(styles, "style", "styleId"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_plan_gives_the_same_bytes(path: Path, layout: str) -> None:
    plan, _ = harmonia.read(path)

    assert write_docx(LAYOUTS[layout](plan)) == write_docx(LAYOUTS[layout](plan))


def test_every_part_is_named_with_its_kind_and_led_to() -> None:
    found = parts(write_docx(Document("Plan", (paragraph("a"),))))
    kinds = parse_xml(found["[Content_Types].xml"])
    named = {(one.get("PartName") or "").lstrip("/") for one in kinds.iter("{*}Override")}
    leads = parse_xml(found["word/_rels/document.xml.rels"])
    led_to = {f"word/{one.get('Target')}" for one in leads.iter("{*}Relationship")}

    assert next(iter(found)) == "[Content_Types].xml"
    assert named == {name for name in found if not name.endswith(".rels")} - {"[Content_Types].xml"}
    assert led_to == {f"word/{name}.xml" for name in WORD_PARTS} - {"word/document.xml"}


def test_properties_of_the_file() -> None:
    opened = docx.Document(
        io.BytesIO(write_docx(Document("Plan\x00 & <cel>", (), author="Gmina Lipowe Pole")))
    )

    properties = opened.core_properties
    assert (properties.title, properties.author) == ("Plan & <cel>", "Gmina Lipowe Pole")
    assert properties.language == "pl-PL"
    assert (properties.created, properties.modified) == (None, None)


def test_python_docx_knows_the_styles() -> None:
    blocks = (paragraph("Plan", Role.TITLE), paragraph("Cel 1", Role.HEADING, level=2))
    opened = docx.Document(io.BytesIO(write_docx(Document("Plan", blocks))))

    styles = [one.style.name for one in opened.paragraphs if one.style]
    assert styles == ["Title", "Heading 2"]
