"""A plan as an Excel workbook (ECMA-376): real dates and numbers, filters, one formula.

The one formula adds the money of the rows that a filter leaves; no word of a plan is ever one.
The sheets "Plan" and "Zadania" hold the plan's own words and read back the same. The others are
Harmonia's reading of them and are marked so (see `harmonia.sources.sheets.derived`).
"""

from __future__ import annotations

from harmonia.plan import Plan
from harmonia.writing.xlsx.book import Book
from harmonia.writing.xlsx.facts import facts
from harmonia.writing.xlsx.origin import write_origin
from harmonia.writing.xlsx.plan_sheet import write_plan_sheet
from harmonia.writing.xlsx.schedule import schedule
from harmonia.writing.xlsx.sheet import write_sheet

__all__ = ["write_xlsx"]


def write_xlsx(plan: Plan) -> bytes:
    """Write a plan as an Excel workbook.

    Args:
        plan: any plan; its words are written as text, whatever they look like.

    Returns:
        The file. The same plan gives the same bytes. Reading it gives the plan again, save places,
        passages and other tables. A text over Excel's 32,767 characters is cut, and said to be on
        the last sheet; words of the head that read as another part of a plan ("Harmonogram …" in
        a goal) are read so.
    """
    book = Book(plan)
    write_plan_sheet(book, plan)
    write_sheet(book, schedule(plan))
    for sheet in facts(plan):
        write_sheet(book, sheet)
    write_origin(book, plan)
    return book.bytes()
