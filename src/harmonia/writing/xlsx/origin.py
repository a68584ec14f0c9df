"""The sheet that says where the others come from."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version

from harmonia.plan import Plan
from harmonia.writing.xlsx import sentences
from harmonia.writing.xlsx.book import Book
from harmonia.writing.xlsx.heights import height_of

_WIDTHS = (22, 90)


def write_origin(book: Book, plan: Plan) -> None:
    """Say which file the plan was read from, by what, and what is whose."""
    page = book.add(sentences.ORIGIN, derived=True)
    for column, width in enumerate(_WIDTHS):
        page.set_column(column, column, width)
    page.fit_to_pages(1, 0)
    page.set_landscape()
    for row, (label, words) in enumerate(_lines(book, plan)):
        page.set_row(row, height_of((label, words), _WIDTHS))
        book.text(page, row, 0, label, "label")
        book.text(page, row, 1, words, "text")


def _lines(book: Book, plan: Plan) -> Iterator[tuple[str, str]]:
    yield sentences.FILE, _file(plan) or sentences.NO_FILE
    yield sentences.PROGRAM, f"Harmonia {version('harmonia')}"
    actions = sum(len(task.actions) for task in plan.tasks)
    yield sentences.COUNTED, sentences.counted(len(plan.tasks), actions)
    yield sentences.WORDS, sentences.PLAN_WORDS
    yield sentences.READ, sentences.OUR_READING
    yield sentences.EDITING, sentences.EDIT_WORDS
    if book.cut:
        yield sentences.CUT, sentences.cut(book.cut)


def _file(plan: Plan) -> str | None:
    """The name of the file that the plan's words stood in."""
    places = [*plan.places.values()]
    places += [place for task in plan.tasks for place in task.places.values()]
    return next((place.file for place in places), None)
