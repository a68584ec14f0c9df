"""Made-up tables, and the plain text they become when Word's cells are written line by line."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from harmonia.sources.document import Block, Cell, Paragraph, Table

_LABELS = (
    "Sposób realizacji",
    "Odpowiedzialny/współpracujący",
    "Termin realizacji",
    "Zamierzony efekt",
    "Źródła finansowania",
    "Uwagi",
    "Adresaci",
)
_WORDS = [
    "plan",
    "szkoła",
    "wsparcie",
    "dyrektor",
    "termin",
    "czerwiec",
    "2018",
    "budżet",
    "Powiatu",
    "zespół",
    "1",
    "środki",
]


@dataclass(frozen=True)
class Oddness:
    """How often a cell is odd: blank lines inside or at its end, several paragraphs, empty."""

    inside: float = 0.04
    trailing: float = 0.06
    paragraphs: float = 0.15
    empty: float = 0.05


def words(random: Random) -> str:
    return " ".join(random.choice(_WORDS) for _ in range(random.randint(1, 6)))


def cell_text(random: Random, odd: Oddness) -> str:
    if random.random() < odd.empty:
        return ""
    text = words(random)
    if random.random() < odd.paragraphs:
        text += "\n" + words(random)
    if random.random() < odd.inside:
        text += "\n\n" + words(random)
    return text


def wide_table(random: Random, odd: Oddness) -> Table:
    """A header (of one row, or two with a spanning cell), then rows, some of them goals."""
    width = random.randint(3, 10)
    cells = _two_row_header(random, width) if width > 3 and random.random() < 0.5 else []
    if not cells:
        cells = [Cell(0, column, f"Nagłówek {column}") for column in range(width)]
    row = max(cell.row for cell in cells) + 1
    for _ in range(random.randint(3, 12)):
        if random.random() < 0.15:
            cells.append(Cell(row, 0, "Cel " + words(random), 1, width))
            row += 1
        cells.append(Cell(row, 0, f"{row}."))
        cells += [Cell(row, column, cell_text(random, odd)) for column in range(1, width)]
        row += 1
    return Table(row, width, tuple(cells))


def _two_row_header(random: Random, width: int) -> list[Cell]:
    span = random.randint(2, width - 2)
    start = random.randint(1, width - span)
    over = [
        Cell(0, column, f"Nagłówek {column}", 2)
        for column in range(width)
        if not start <= column < start + span
    ]
    over.append(Cell(0, start, "MONITOROWANIE", 1, span))
    under = [Cell(1, column, f"Pod {column}") for column in range(start, start + span)]
    return sorted(over, key=lambda cell: cell.column) + under


def card(random: Random, odd: Oddness, number: int) -> Table:
    """A heading over labels and values; the last label goes on over several values."""
    cells = [Cell(0, 0, f"Zadanie {number}. {words(random)}", 1, 2)]
    count = random.randint(3, 7)
    last = random.randint(1, 4)
    for row in range(1, count + 1):
        cells += [Cell(row, 0, _LABELS[row - 1]), Cell(row, 1, cell_text(random, odd))]
    row = count + 1
    cells.append(Cell(row, 0, "Monitorowanie", last))
    cells += [Cell(row + i, 1, f"Wskaźnik {i}: {words(random)}") for i in range(last)]
    return Table(row + last, 2, tuple(cells))


def as_text(random: Random, blocks: tuple[Block, ...], odd: Oddness) -> str:
    """Write a document line by line."""
    lines: list[str] = []
    for block in blocks:
        lines += [block.text] if isinstance(block, Paragraph) else _table_lines(random, block, odd)
    return "\n".join(lines) + "\n"


def _table_lines(random: Random, table: Table, odd: Oddness) -> list[str]:
    lines: list[str] = []
    places = {(cell.row, cell.column): cell for cell in table.cells}
    for row in range(table.rows):
        column = 0
        while column < table.columns:
            cell = places.get((row, column))
            lines += ("\t" + (cell.text if cell else "")).split("\n")
            if cell and cell.text not in ("", *_LABELS) and random.random() < odd.trailing:
                lines.append("")
            column += cell.column_span if cell else 1
        lines.append("")
    lines += [""] * random.randint(1, 3)
    return lines
