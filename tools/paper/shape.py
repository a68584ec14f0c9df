"""What a writer must know of a table besides its cells: covered places, header rows, widths."""

from __future__ import annotations

from itertools import accumulate, pairwise

from harmonia.sources.document import Block, Cell, Table

WIDE = 5  # a table of so many columns wants a landscape page
_LONGEST = 60  # letters of a text that still widen its column


def owners(table: Table) -> list[list[Cell]]:
    """For each place of the grid the cell that covers it; an empty cell where none does."""
    places = [
        [Cell(row, column, "") for column in range(table.columns)] for row in range(table.rows)
    ]
    for cell in table.cells:
        for row in range(cell.row, cell.row + cell.row_span):
            for column in range(cell.column, cell.column + cell.column_span):
                places[row][column] = cell
    return places


def row_cells(row: list[Cell]) -> list[Cell]:
    """The cells of one row from left to right, each once; those from rows above among them."""
    return [cell for column, cell in enumerate(row) if cell.column == column]


def header_rows(table: Table) -> int:
    """How many rows of column headers a table begins with: none in cards and two-column tables."""
    first = [cell for cell in table.cells if cell.row == 0]
    if table.columns < WIDE or len(first) == 1:
        return 0
    return max(cell.row_span for cell in first)


def is_wide(blocks: tuple[Block, ...]) -> bool:
    """Whether a document wants landscape pages."""
    return any(isinstance(block, Table) and block.columns >= WIDE for block in blocks)


def widths(table: Table, total: int) -> list[int]:
    """Widths of the columns, by their longest word and their longest text, adding up to total."""
    weights = [4.0] * table.columns
    for cell in table.cells:
        if cell.column_span == 1:
            weights[cell.column] = max(weights[cell.column], _weight(cell.text))
    share = total / sum(weights)
    edges = [round(edge * share) for edge in accumulate(weights, initial=0.0)]
    return [right - left for left, right in pairwise(edges)]


def _weight(text: str) -> float:
    longest_word = max((len(word) for word in text.split()), default=0)
    return max(longest_word + 2.0, min(len(text), _LONGEST) / 3)


def lines(text: str) -> list[list[str]]:
    """Paragraphs of a cell, each a list of lines.

    A line that goes on in a small letter or a figure follows a manual line break, another one is
    a new paragraph: both are found in real cells.
    """
    paragraphs: list[list[str]] = []
    for line in text.split("\n"):
        if paragraphs and (line[:1].islower() or line[:1].isdigit()):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs
