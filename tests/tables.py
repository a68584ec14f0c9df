"""Small documents for tests of reading, written as rows of texts."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.plan import Plan
from harmonia.reading import Reading, read_plan
from harmonia.sources.document import Block, Document, Paragraph, Table
from harmonia.sources.grid import Raw, grid

Row = Sequence[str | Raw]


def table(*rows: Row) -> Table:
    """A table of texts; a `Raw` says its spans itself."""
    return grid([[cell if isinstance(cell, Raw) else Raw(cell) for cell in row] for row in rows])


def document(*blocks: Block | str) -> Document:
    """A document of paragraphs (texts) and tables."""
    return Document(
        "plan.docx", "docx", tuple(Paragraph(b) if isinstance(b, str) else b for b in blocks)
    )


def reading(*blocks: Block | str) -> Reading:
    """What is read from such a document."""
    return read_plan(document(*blocks))


def plan(*blocks: Block | str) -> Plan:
    """The plan read from such a document."""
    return reading(*blocks).plan


def kinds(found: Reading) -> set[str]:
    """The kinds of a reading's doubts."""
    return {doubt.kind for doubt in found.doubts}


def card(heading: str, **fields: str) -> Table:
    """A card with the usual labels; fields by their names in the model."""
    return table(
        [Raw(heading, column_span=2)], *([LABELS[name], text] for name, text in fields.items())
    )


LABELS = {
    "method": "Sposób realizacji",
    "responsible": "Jednostka odpowiedzialna i współpracująca",
    "term": "Termin realizacji",
    "effect": "Zamierzony efekt",
    "funding": "Źródła finansowania",
    "indicator": "Wskaźnik",
    "measure": "Miernik",
    "monitoring_method": "Sposób monitorowania",
    "monitored_by": "Kto i kiedy to zrobi",
}
HEADER = ("Nr", "Zadanie", "Sposób realizacji", "Odpowiedzialny", "Termin", "Wskaźnik", "Miernik")
