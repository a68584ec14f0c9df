"""The dates that belong beside a term's words, wherever the document has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from harmonia.plan import Plan, Term
from harmonia.polish.terms import describe
from harmonia.polish.words import tidy
from harmonia.reading.fields import Field
from harmonia.reading.headers import header
from harmonia.writing.document import Document, Head, Paragraph, Table
from harmonia.writing.html_page.grid import column_names, columns_of
from harmonia.writing.html_page.places import Spot
from harmonia.writing.html_page.words import value_of, words_of
from harmonia.writing.wording import label


def find_dates(document: Document, plan: Plan) -> Mapping[Spot, str]:
    """What was understood of the words in each cell or paragraph that holds a term.

    The same words may mean different days ("jak wyżej"): where it cannot be told which of the
    plan's terms a cell shows, nothing is said.
    """
    shown: defaultdict[str, list[Spot]] = defaultdict(list)
    for spot, words in _told(document, _Terms(label(plan, Field.TERM))):
        if said := tidy(words):
            shown[said].append(spot)
    terms: defaultdict[str, list[Term]] = defaultdict(list)
    for term in (action.term for task in plan.tasks for action in task.actions):
        if term.text:
            terms[term.text].append(term)
    return dict(
        pair for words, spots in shown.items() for pair in _paired(spots, terms.get(words, ()))
    )


class _Terms:
    """Says which labels are a term's: the plan's own, and those that reading knows."""

    def __init__(self, own: str) -> None:
        self._known: dict[str | None, bool] = {None: False, own: True}

    def named(self, said: str | None) -> bool:
        if said not in self._known:
            found = header(said or "")
            self._known[said] = found is not None and found.field is Field.TERM
        return self._known[said]


def _paired(spots: Sequence[Spot], terms: Sequence[Term]) -> Iterator[tuple[Spot, str]]:
    meanings = [describe(term) for term in terms]
    if len(set(meanings)) == 1:
        yield from ((spot, meanings[0]) for spot in spots)
    elif len(spots) == len(meanings):
        yield from zip(spots, meanings, strict=True)


def _told(document: Document, terms: _Terms) -> Iterator[tuple[Spot, str]]:
    """The words of each field that is called so, in order."""
    for at, block in enumerate(document.blocks):
        if isinstance(block, Paragraph):
            called, words = value_of(block)
            if terms.named(called):
                yield Spot(at), words
        elif isinstance(block, Table):
            yield from _told_in_table(at, block, terms)


def _told_in_table(at: int, table: Table, terms: _Terms) -> Iterator[tuple[Spot, str]]:
    columns = {column for column, name in column_names(table).items() if terms.named(name)}
    places = columns_of(table.rows)
    for index in range(table.header_rows, len(table.rows)):
        called = False  # by the head at the left
        for place, cell in enumerate(table.rows[index].cells):
            if cell.head is Head.ROW:
                called = terms.named(tidy(words_of(cell)))
            elif called or places[index][place] in columns:
                yield Spot(at, index, place), words_of(cell)
