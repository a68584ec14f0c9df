"""The sheet of the plan's head: a line a row, which readers take for paragraphs."""

from __future__ import annotations

from harmonia.plan import Plan
from harmonia.writing.xlsx import sentences
from harmonia.writing.xlsx.book import SIZES, Book
from harmonia.writing.xlsx.head import head_of
from harmonia.writing.xlsx.heights import height_of

_WIDTH = 110  # in characters


def write_plan_sheet(book: Book, plan: Plan) -> None:
    """Write the head, an empty row between its groups."""
    page = book.add(sentences.PLAN, derived=False)
    page.set_column(0, 0, _WIDTH)
    page.hide_gridlines(2)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    row = 0
    for group in head_of(plan):
        for line in group:
            page.set_row(row, height_of((line.words,), (_WIDTH,), size=SIZES[line.look]))
            book.text(page, row, 0, line.words, line.look)
            row += 1
        row += 1
