"""Schedules as Word files, with heads that repeat and rows that may be cut."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Emu, Length, Mm, Pt

if TYPE_CHECKING:
    from pdf_tables import Schedule


def write_word(plan: Schedule, path: Path, *, wide: bool) -> None:
    """Write a schedule with a title above it and page numbers in its foot."""
    document = Document()
    section = document.sections[0]
    sides: tuple[Length, Length] = (Mm(297), Mm(210)) if wide else (Mm(210), Mm(297))
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = sides
    section.left_margin = section.right_margin = Mm(20)
    section.header.paragraphs[0].text = "Plan rozwoju oświaty"
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Serif", Pt(9)
    document.add_paragraph("Harmonogram działań gminy")
    usable = sides[0] - 2 * Mm(20)
    table = document.add_table(plan.rows, plan.columns)
    table.style = "Table Grid"
    table.autofit = False
    places = [list(row.cells) for row in table.rows]
    for column, share in enumerate(plan.widths):
        table.columns[column].width = Emu(int(share * usable))
        for row in places:
            row[column].width = Emu(int(share * usable))
    for cell in plan.cells:
        end = places[cell.row + cell.row_span - 1][cell.column + cell.column_span - 1]
        merged = places[cell.row][cell.column].merge(end)
        merged.text = ""
        merged.paragraphs[0].text = cell.text
    for number in range(plan.head):
        table.rows[number]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001
    document.save(str(path))
