"""Sheets that Harmonia derived are no part of the plan when its workbook is read again."""

from __future__ import annotations

import io

import openpyxl
from openpyxl.workbook.defined_name import DefinedName

from harmonia.plan import Action, Plan, Task, Term
from harmonia.sources import read_document
from harmonia.sources.document import Paragraph
from harmonia.sources.sheets.derived import DERIVED
from harmonia.writing.xlsx import write_xlsx

ACTION = Action("a", method="Warsztaty", responsible="Wydział Oświaty", term=Term("maj 2026"))
PLAN = Plan("p1", title="Harmonogram", tasks=(Task("t1", "1", "Szkolenia", actions=(ACTION,)),))


def pages(data: bytes) -> set[int | None]:
    blocks = read_document(data, "plan.xlsx").blocks
    return {block.page if isinstance(block, Paragraph) else block.cells[0].page for block in blocks}


def test_only_the_plans_own_sheets_are_read() -> None:
    assert pages(write_xlsx(PLAN)) == {1, 2}


def test_marks_hold_when_another_program_moves_renames_and_saves() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx(PLAN)))
    book["Kalendarz"].title = "Terminy"
    book.move_sheet("Terminy", -book.index(book["Terminy"]))
    saved = io.BytesIO()
    book.save(saved)

    assert pages(saved.getvalue()) == {2, 3}


def test_other_names_mark_nothing() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_xlsx(PLAN)))
    for page in book:
        page.defined_names.pop(DERIVED, None)
        page.defined_names.add(DefinedName("Harmonia.inne", attr_text=f"'{page.title}'!$A$1"))
    saved = io.BytesIO()
    book.save(saved)

    assert len(pages(saved.getvalue())) == len(book.sheetnames)


def test_a_name_of_the_whole_workbook_marks_no_sheet() -> None:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page["A1"] = "Harmonogram"
    book.defined_names.add(DefinedName(DERIVED, attr_text=f"'{page.title}'!$A$1"))
    saved = io.BytesIO()
    book.save(saved)

    assert pages(saved.getvalue()) == {1}
