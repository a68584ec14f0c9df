"""Tables that are no schedule are left alone and listed."""

from __future__ import annotations

import pytest

from harmonia.sources.grid import Raw
from tables import HEADER, card, kinds, plan, reading, table

ROW = ("1.", "Szkolenia", "warsztaty", "WE", "maj 2026", "Liczba warsztatów", "2")
TABLES = {
    "swot": table(("Mocne strony", "Słabe strony"), ("kadra", "bazy"), ("Szanse", "Zagrożenia")),
    "contents": table(("Wstęp ........ 3",), ("Diagnoza ........ 7",)),
    "signatures": table(("Sporządził:", "Zatwierdził:"), ("", "")),
    "budget": table(("Dział", "Rozdział", "Kwota"), ("801", "80146", "12 000")),
    "scheme": table(("Nr zadania", "Termin realizacji"), ("1", "maj 2026")),
    "other": table(("Szkoła", "Adres"), ("SP nr 1", "Lipowa 1")),
}


@pytest.mark.parametrize("kind", sorted(TABLES))
def test_it_is_listed_by_its_kind(kind: str) -> None:
    found = plan(TABLES[kind], table(HEADER, ROW))

    assert [table.kind for table in found.other_tables] == [kind]
    assert len(found.tasks) == 1


def test_a_scheme_that_repeats_tasks_and_terms() -> None:
    scheme = table(("Nr", "Zadanie", "Termin"), ("1.", "Szkolenia", "maj 2026"))
    found = plan(table(HEADER, ROW), scheme)

    assert len(found.tasks) == 1
    assert [table.kind for table in found.other_tables] == ["scheme"]


def test_the_same_columns_alone_are_the_schedule() -> None:
    found = plan(table(("Nr", "Zadanie", "Termin"), ("1.", "Szkolenia", "maj 2026")))

    assert [task.title for task in found.tasks] == ["Szkolenia"]


def test_a_document_without_schedule_says_so() -> None:

    found = reading("Uchwała w sprawie herbu gminy", TABLES["budget"])

    assert found.plan.tasks == ()
    assert kinds(found) == {"no_schedule"}


def test_a_table_that_only_lays_the_page_out() -> None:

    inner = card("Zadanie 1. Szkolenia", method="warsztaty", responsible="WE", term="maj 2026")
    found = plan(table((Raw("", tables=(inner,)), "")))

    assert [task.title for task in found.tasks] == ["Szkolenia"]
