"""What is unusual in a cut of cells into tables and rows, and its price."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from harmonia.sources.text.lines import Line, TextCell

APART = 2  # blank lines that may part tables
_LABEL_TIMES = 3  # a text standing so often in a file is a label
_NUMBER = re.compile(r"[\dIVX.)\s]{0,8}")  # also nothing at all
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Price:
    """What unusual things cost, in blank lines inside a row."""

    inside: float = 1.0  # a blank line inside a cell
    inside_far: float = 2.0  # several of them
    unparted: float = 3.0  # rows without a blank line between them
    table: float = 1.8  # one more table
    unseen: float = 1.0  # … of a width that no run of cells without blank lines has
    heading: float = 0.3  # a table beginning with one cell over its whole width
    header: float = 1.6  # … with a header row of fewer cells
    hanging: float = 0.2  # … whose other cells hang into the row below
    goal: float = 0.8  # a row of one cell among full ones
    goal_again: float = 1.2
    odd_goal: float = 2.0  # … whose text is a number or a label, no goal
    short: float = 3.0  # a row of fewer cells
    over: float = 0.2  # going on after several blank lines
    card_over: float = 0.3
    next_card: float = 3.0  # … where the next row looks like a card's heading
    loose: float = 0.5  # lines after one blank line, at the end of a row: its last cell's
    loose_far: float = 2.5
    close: float = 2.0  # a paragraph only one blank line after a table
    close_heading: float = 1.3  # … with another table directly under it
    parted: float = 4.0  # a table only one blank line after another


PRICE = Price()


def hangs(above: int, filled: Sequence[bool], width: int) -> bool:
    """Whether a header row of ``above`` cells fits the row below: its empty cells hang there."""
    empty = filled.count(False)
    runs = sum(1 for full, _ in groupby(filled) if full)
    return len(filled) == width and 0 < empty < width and runs <= above - empty


def ways_out(cell: TextCell, *, last: bool) -> Iterator[tuple[int, float]]:
    """Ways to end a table at a cell: how many of its loose lines it keeps, and the price."""
    loose = cell.loose
    near = next((i for i, line in enumerate(loose) if line.blanks >= APART), len(loose))
    kept = PRICE.loose if near else 0.0
    if loose and near:
        yield 0, PRICE.close if cell.blanks or last else PRICE.close_heading
    if near < len(loose):
        yield near, kept
    elif last or cell.blanks >= APART:
        yield len(loose), kept
    elif cell.blanks:
        yield len(loose), kept + PRICE.parted


def loose(cell: TextCell) -> float:
    """Price of taking all of a cell's loose lines at the end of its row."""
    return sum(PRICE.loose if line.blanks <= 1 else PRICE.loose_far for line in _far(cell))


def _far(cell: TextCell) -> Iterator[Line]:
    """One line for each group of loose lines."""
    return (line for line in cell.loose if line.blanks)


def inside(cell: TextCell) -> float:
    """Price of the blank lines after a cell that is not its row's last."""
    price = sum(PRICE.inside if line.blanks <= 1 else PRICE.inside_far for line in _far(cell))
    if cell.blanks:
        price += PRICE.inside if cell.blanks <= 1 else PRICE.inside_far
    return price


def alone(cells: Sequence[TextCell]) -> list[float]:
    """What each cell costs as a row of its own: numbers and labels are seldom one."""
    texts = [" ".join(cell.lines).strip() for cell in cells]
    times = Counter(texts)
    return [
        PRICE.odd_goal
        if _NUMBER.fullmatch(text) or (times[text] >= _LABEL_TIMES and not _DIGIT.search(text))
        else 0.0
        for text in texts
    ]
