"""Laws: what is written as HTML is read back as it was, with all that the page adds to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from documents_made import documents, without_controls
from harmonia.plan import Plan
from harmonia.polish.words import tidy
from harmonia.reading import read_plan
from harmonia.sources import document as sources
from harmonia.sources import read_document
from harmonia.sources.html import read
from harmonia.writing.document import Document, Paragraph, Table
from harmonia.writing.html_page import write_html
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.svg import svg
from plans_made import plans
from same_plan import same

_MANY = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def texts_of(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.words
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield "\n".join(one.words for one in cell.paragraphs)


def texts_read(page: str) -> Iterator[str]:
    for block in read(page.encode()):
        if isinstance(block, sources.Table):
            yield from (cell.text for cell in block.cells)
        else:
            yield block.text


def said(texts: Iterator[str]) -> list[str]:
    return [words for text in texts if (words := tidy(without_controls(text)))]


@_MANY
@given(document=documents())
def test_words_of_any_document(document: Document) -> None:
    assert said(texts_read(write_html(document))) == said(texts_of(document))


@_MANY
@given(document=documents(), plan=plans(most_tasks=2))
def test_words_of_any_document_whatever_the_plan(document: Document, plan: Plan) -> None:
    page = write_html(document, plan=plan, file="<plan> & „reszta”.docx")

    assert said(texts_read(page)) == said(texts_of(document))


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans(most_tasks=4), drawn=st.booleans())
def test_any_plan_with_its_drawing(layout: str, plan: Plan, *, drawn: bool) -> None:
    drawing = svg(plan, table=False, heading=False) if drawn else ()
    page = write_html(LAYOUTS[layout](plan), plan=plan, drawing=drawing)

    back, _ = read_plan(read_document(page.encode(), "plan.html"))

    assert same(back) == same(plan)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans(most_tasks=4))
def test_every_task_and_every_term_is_found(layout: str, plan: Plan) -> None:
    page = write_html(LAYOUTS[layout](plan), plan=plan)

    named = [task for task in plan.tasks if task.number or task.title]
    terms = [action for task in plan.tasks for action in task.actions if action.term.text]
    assert page.count(' id="zadanie-') == len(named)
    assert page.count("<output>") == len(terms)
