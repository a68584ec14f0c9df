"""Offices with several columns or lines of one field: each part stays where it was written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from as_read import as_read, read_back
from harmonia import samples
from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.reading.forms import Form, find_form
from harmonia.sources import open_document
from harmonia.sources.document import Document, Table
from harmonia.sources.grid import Raw, grid
from harmonia.writing.layouts.like import like
from same_plan import same

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]

FRONT = ("Nr zadania", "Zadanie", "Sposób realizacji")


def office(*rows: tuple[Raw | str, ...]) -> Document:
    made = [[Raw(one) if isinstance(one, str) else one for one in row] for row in rows]
    return Document("office", "made", (grid(made),))


def form_of(document: Document) -> Form:
    form = find_form(document)
    assert form is not None
    return form


def plan_of(document: Document) -> Plan:
    return read_plan(document).plan


def rows_like(plan: Plan, form: Form) -> list[list[str]]:
    """The cells of each row of the first table, as written."""
    tables = [one for one in as_read(like(plan, form)).blocks if isinstance(one, Table)]
    rows: list[list[str]] = [[] for _ in range(tables[0].rows)]
    for cell in tables[0].cells:
        rows[cell.row].append(cell.text)
    return rows


def keeps(document: Document) -> list[str]:
    """The last row of a document's table, written in its own form and read back."""
    plan, form = plan_of(document), form_of(document)
    assert same(read_back(like(plan, form))) == same(plan)
    return rows_like(plan, form)[-1]


def wide(header: tuple[Raw | str, ...], *cells: str) -> Document:
    return office((*FRONT, *header), ("1.", "Szkolenia", "warsztaty", *cells))


def test_one_header_over_the_first_and_last_month() -> None:
    terms = Raw("Termin realizacji", column_span=2)

    written = keeps(wide((terms, "Odpowiedzialny"), "wrzesień 2025", "maj 2026", "ORE"))

    assert written[3:] == ["wrzesień 2025", "maj 2026", "ORE"]


def test_two_columns_of_one_name_for_those_who_are_responsible() -> None:
    header = ("Termin", "Odpowiedzialny", "Odpowiedzialny")

    assert keeps(wide(header, "2026", "dyrektor", "ORE"))[4:] == ["dyrektor", "ORE"]


def test_two_columns_of_the_offices_own_under_one_name() -> None:
    header = ("Termin", "Odpowiedzialny", "Ryzyko", "Ryzyko")

    assert keeps(wide(header, "2026", "ORE", "małe", "duże"))[5:] == ["małe", "duże"]


def test_a_column_without_a_header_gets_no_second_one() -> None:
    written = keeps(wide(("Termin", "Odpowiedzialny", ""), "2026", "ORE", "hala nr 3"))

    assert written[5:] == ["hala nr 3"]


def test_a_deadline_alone_stands_where_the_office_writes_ends() -> None:
    terms = ("Termin rozpoczęcia", "Termin zakończenia", "Odpowiedzialny")
    document = wide(terms, "", "do czerwca 2026", "ORE")

    assert keeps(document)[3:] == ["", "do czerwca 2026", "ORE"]


def test_a_beginning_alone_stands_where_the_office_writes_beginnings() -> None:
    terms = ("Termin rozpoczęcia", "Termin zakończenia", "Odpowiedzialny")
    document = wide(terms, "od września 2025", "", "ORE")

    assert keeps(document)[3:] == ["od września 2025", "", "ORE"]


def test_two_lines_of_a_card_for_the_beginning_and_the_end() -> None:
    document = office(
        ("Zadanie", "Szkolenia"),
        ("Sposób realizacji", "warsztaty"),
        ("Termin rozpoczęcia", "wrzesień 2025"),
        ("Termin zakończenia", "maj 2026"),
        ("Odpowiedzialny", "ORE"),
    )
    plan, form = plan_of(document), form_of(document)

    assert ["Termin zakończenia", "maj 2026"] in rows_like(plan, form)
    assert same(read_back(like(plan, form))) == same(plan)


def test_a_group_of_a_card_taken_up_again_has_a_name_each_time() -> None:
    document = office(
        (Raw("Zadanie", column_span=2), "Szkolenia"),
        (Raw("Sposób realizacji", column_span=2), "warsztaty"),
        (Raw("Monitorowanie", row_span=2), "Wskaźnik", "0–1"),
        ("Miernik", "lista"),
        (Raw("Termin", column_span=2), "2026"),
        ("Monitorowanie", "Kto i kiedy", "ORE, w czerwcu"),
        (Raw("Odpowiedzialny", column_span=2), "ORE"),
    )
    plan, form = plan_of(document), form_of(document)

    assert same(read_back(like(plan, form))) == same(plan)
    assert ["Monitorowanie", "Kto i kiedy", "ORE, w czerwcu"] in rows_like(plan, form)


def with_a_column_twice(form: Form, at: int) -> Form:
    """A form whose column ``at`` is two, under the same headers."""
    header = tuple(
        replace(
            one,
            column=one.column + (one.column > at),
            column_span=one.column_span + (one.column <= at < one.column + one.column_span),
        )
        for one in form.header
    )
    lines = (*form.lines[: at + 1], *form.lines[at:])
    return replace(form, lines=lines, header=header)


@pytest.mark.parametrize("office", ["wide-clean", "goal_rows-clean", "goal_tables-flawed"])
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_any_plan_in_a_form_with_any_column_twice(path: Path, office: str) -> None:
    form = form_of(open_document(path.with_name(f"{office}.docx")))
    plan = plan_of(open_document(path))

    for at, line in enumerate(form.lines[1:], 1):  # no office has its first one, the number, twice
        written = like(plan, with_a_column_twice(form, at))
        assert same(read_back(written)) == same(plan), line
