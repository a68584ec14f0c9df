"""Tables of the page: real ones, whose cells know their columns on any screen."""

from __future__ import annotations

import re

from harmonia.writing.document import (
    Document,
    Head,
    Row,
    Table,
    cell,
)
from harmonia.writing.html_page import write_html
from harmonia.writing.svg import svg
from html_parts import ACTION, all_of, one_of, page_of, plan_of, task, tree, words

PLAN = plan_of(
    task("1.1", "Sieć współpracy", ACTION, {**ACTION, "method": "Warsztaty"}),
    task("1.2", "Diagnoza potrzeb"),
)
DRAWN = svg(PLAN, table=False, heading=False)


def test_a_wide_table_is_a_real_one() -> None:
    page = tree(page_of(PLAN, "table"))

    assert words(one_of(page, "//table/caption")) == "Harmonogram zadań"
    assert all_of(page, "//thead//th[@scope='col']")
    assert [words(one) for one in all_of(page, "//tbody//th[@scope='row']")] == [
        "Sieć współpracy",
        "Diagnoza potrzeb",
    ]
    assert words(one_of(page, "//th[@scope='rowgroup']")) == "Cel 1. Upowszechnianie czytelnictwa"
    assert one_of(page, "//th[@rowspan='2' and @scope='row']").get("class") == "name"


def test_cells_know_their_columns_under_merged_heads_and_beside_merged_cells() -> None:
    heads = (
        Row(
            (cell("Nr", Head.COLUMN, row_span=2), cell("Monitorowanie", Head.COLUMN, column_span=2))
        ),
        Row((cell("Wskaźnik", Head.COLUMN), cell("Miernik", Head.COLUMN))),
    )
    rows = (Row((cell("1", row_span=2), cell("a"), cell("b"))), Row((cell("c"), cell("d"))))
    page = write_html(Document("x", (Table((0.2, 0.4, 0.4), (*heads, *rows), 2),)))

    said = [(words(one), one.get("data-label")) for one in all_of(page, "//td")]
    assert said == [
        ("1", "Nr"),
        ("a", "Wskaźnik"),
        ("b", "Miernik"),
        ("c", "Wskaźnik"),
        ("d", "Miernik"),
    ]


def test_rows_that_merged_cells_tie_are_shown_together() -> None:
    """Hiding one of them would move the other's cells to other columns."""
    rows = (
        Row((cell("Cel", row_span=2), cell("1.1"), cell("Sieć współpracy"))),
        Row((cell("1.2"), cell("Diagnoza potrzeb"))),
    )
    page = write_html(Document("x", (Table((0.2, 0.2, 0.6), rows),)), plan=PLAN)

    found = all_of(page, "//tr")
    assert [(one.get("data-z"), one.get("data-g")) for one in found] == [("0", "0 1"), ("1", "0 1")]


def test_facts_of_the_drawing_stand_in_a_table_that_leads_to_the_tasks() -> None:
    page = tree(page_of(PLAN, "cards", DRAWN))
    table = one_of(page, "//section[@class='drawing']//table")

    assert [words(one) for one in all_of(table, ".//tbody//th")] == [
        "Sieć współpracyAnkieta wśród nauczycieli",
        "Warsztaty",
        "Diagnoza potrzebAnkieta wśród nauczycieli",
    ]
    assert [one.get("href") for one in all_of(table, ".//a")][-1] == "#zadanie-1.2"
    assert "30.09.2025" in words(table)


def test_a_column_is_wide_enough_for_its_longest_word() -> None:
    def breakpoint_of(longest: str) -> float:
        heads = tuple(cell(f"{longest}{at}", Head.COLUMN) for at in range(6))
        rows = (Row(heads), Row(tuple(cell("a") for _ in heads)))
        page = write_html(Document("x", (Table((1 / 6,) * 6, rows, 1),)))
        return max(map(float, re.findall(r"max-width: ([\d.]+)rem\) \{\n\.stack", page)))

    assert breakpoint_of("Kto") < 70 < breakpoint_of("psychologicznopedagogiczna")
