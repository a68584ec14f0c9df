"""A range that a narrow column breaks behind its dash is no two words."""

from __future__ import annotations

from harmonia.sources import read_document
from harmonia.sources.document import Block, Table
from paper.content import PlanContent, TaskContent
from paper.layouts import LAYOUTS
from paper.writers import WRITERS

FIELDS = {
    "method": "Spotkanie z udziałem doradcy metodycznego",
    "responsible": "Wydział Oświaty",
    "term": "wrzesień 2025",
    "effect": "Lepsze przygotowanie nauczycieli",
    "funding": "Budżet gminy",
    "indicator": "Liczba szkoleń",
    "measure": "1",
}
REMARKS = ("", "nauczyciele klas IV–VIII", "po zatwierdzeniu budżetu")


def blocks() -> tuple[Block, ...]:
    tasks = tuple(
        TaskContent(
            number=str(number),
            title="Organizacja szkoleń dla nauczycieli matematyki",
            goal=None,
            actions=({**FIELDS, "Uwagi": remark},),
        )
        for number, remark in enumerate(REMARKS, 1)
    )
    return LAYOUTS["wide_single"](PlanContent(title="Plan", authority="Gmina", tasks=tasks))


def test_a_range_of_roman_numerals_stays_one_word() -> None:
    document = read_document(WRITERS["pdf"](blocks()), "plan.pdf")
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [cell.text for cell in table.cells if cell.column == 9][1:] == list(REMARKS)
