"""Which cells stand in one row.

A blank line may end a row or stand inside a cell; nothing in the file tells which. What tells is
consistency: a table's rows have one width. So every way of cutting the cells into tables and rows
has a price for what is unusual in it, and the cheapest way wins (a shortest path over the cells).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from harmonia.sources.text.lines import TextCell
from harmonia.sources.text.prices import APART, PRICE, alone, hangs, inside, loose, ways_out

_MOST_WIDTHS = 10
_WIDEST = 60
_CARD = 2  # columns of a card: label and value
_HOPELESS = 8.0  # a way dearer by this than another at the same cell never becomes the cheapest


@dataclass(frozen=True, slots=True)
class Layout:
    """A table's rows; of the last cell's loose lines only the first ``absorbed`` are its own."""

    width: int
    rows: list[list[TextCell]]
    absorbed: int


class _Row(NamedTuple):
    """A row that may begin at cell ``start``, after the way ``before``."""

    before: _Step
    start: int
    width: int  # of its table
    goal: bool = False
    opens: bool = False  # it is its table's first


@dataclass(slots=True)
class _Step:
    """The cheapest way to a row's end; if a table ends there, with ``absorbed`` loose lines."""

    price: float
    row: _Row | None = None
    absorbed: int = 0


def lay_out(cells: Sequence[TextCell]) -> Iterator[Layout]:
    """Cut cells into tables and rows; ``cells`` are all cells of a file in order."""
    if not cells:
        return
    step = _Paths(cells).cheapest()
    rows: list[list[TextCell]] = []
    found: list[Layout] = []
    end, absorbed = len(cells), step.absorbed
    while (row := step.row) is not None:
        rows.append(list(cells[row.start : end]))
        end, step = row.start, row.before
        if row.opens:
            found.append(Layout(row.width, rows[::-1], absorbed))
            rows, absorbed = [], step.absorbed
    yield from reversed(found)


class _Paths:
    """The shortest path over the cells, from row end to row end."""

    def __init__(self, cells: Sequence[TextCell]) -> None:
        self._cells = cells
        self._inside = [0.0, *accumulate(inside(cell) for cell in cells)]
        self._alone = alone(cells)
        self._loose = [loose(cell) for cell in cells]
        last = len(cells) - 1
        self._ways = [tuple(ways_out(cell, last=i == last)) for i, cell in enumerate(cells)]
        self._filled = [bool("".join(cell.lines).strip()) for cell in cells]
        sizes = _sizes(cells)
        self._seen = frozenset(sizes)
        self._widths = _widths(sizes)
        self._next_end = _next_ends(cells)
        count = len(cells)
        self._outside: list[_Step | None] = [None] * (count + 1)
        self._within: list[dict[tuple[int, bool], _Step]] = [{} for _ in range(count + 1)]

    def cheapest(self) -> _Step:
        self._outside[0] = _Step(0.0)
        for start in range(len(self._cells)):
            self._open_tables(start)
            self._go_on(start)
            self._within[start].clear()
        last = self._outside[len(self._cells)]
        assert last is not None  # noqa: S101  (a table may always end at the last cell)
        return last

    def _open_tables(self, start: int) -> None:
        before = self._outside[start]
        if before is None:
            return
        for width in self._widths:
            opening = before.price + PRICE.table + (0 if width in self._seen else PRICE.unseen)
            for end, price in self._first_rows(start, width):
                self._end_row(_Row(before, start, width, opens=True), opening + price, end)

    def _go_on(self, start: int) -> None:
        within = self._within[start]
        dearest = min((step.price for step in within.values()), default=0.0) + _HOPELESS
        outside = self._outside[start]
        if outside is not None:  # dearer than beginning a new table of the same width here
            dearest = min(dearest, outside.price + PRICE.table + PRICE.unseen)
        for (width, goal), before in within.items():
            if before.price > dearest:
                continue
            for end, price, is_goal in self._rows(start, width, goal=goal):
                self._end_row(_Row(before, start, width, goal=is_goal), before.price + price, end)

    def _first_rows(self, start: int, width: int) -> Iterator[tuple[int, float]]:
        if start + width <= len(self._cells):
            yield start + width, self._across(start, start + width)
        if width > 1:
            yield start + 1, PRICE.heading + self._alone[start]
        for end in self._shorter(start, width):
            fits = hangs(end - start, self._filled[end : end + width], width)
            price = PRICE.hanging if fits else PRICE.header
            yield end, price + self._across(start, end)

    def _rows(self, start: int, width: int, *, goal: bool) -> Iterator[tuple[int, float, bool]]:
        if start + width <= len(self._cells):
            yield start + width, self._across(start, start + width), False
        if width > 1:
            price = PRICE.goal_again if goal else PRICE.goal
            yield start + 1, price + self._alone[start], True
        for end in self._shorter(start, width):
            yield end, PRICE.short + self._across(start, end), False

    def _shorter(self, start: int, width: int) -> Iterator[int]:
        """Ends of rows with fewer cells than the table: only where a blank line stands."""
        end = self._next_end[start]
        while end < start + width:
            if end > start + 1:
                yield end
            if end >= len(self._cells):
                return
            end = self._next_end[end]

    def _across(self, start: int, end: int) -> float:
        """Price of the blank lines inside a row."""
        return self._inside[end - 1] - self._inside[start]

    def _end_row(self, row: _Row, price: float, end: int) -> None:
        for absorbed, way in self._ways[end - 1]:
            best = self._outside[end]
            if best is None or price + way < best.price:
                self._outside[end] = _Step(price + way, row, absorbed)
        if end == len(self._cells):
            return
        price += self._over(self._cells[end - 1], end, row.width)
        within = self._within[end]
        known = within.get((row.width, row.goal))
        if known is None or price < known.price:
            within[row.width, row.goal] = _Step(price, row)

    def _over(self, cell: TextCell, end: int, width: int) -> float:
        """Price of going on in the same table after a row's last cell."""
        price = self._loose[end - 1]
        if not cell.blanks:
            return price + PRICE.unparted
        if cell.blanks < APART:
            return price
        if width > _CARD:
            return price + PRICE.over
        heads = width == _CARD and self._next_end[end] == end + 1 and not self._alone[end]
        return price + (PRICE.next_card if heads else PRICE.card_over)


def _chunk_ends(cells: Sequence[TextCell]) -> list[int]:
    """Where rows may end by the look of it: after cells that a blank line follows."""
    last = len(cells) - 1
    return [i + 1 for i, cell in enumerate(cells) if cell.blanks or i == last]


def _next_ends(cells: Sequence[TextCell]) -> list[int]:
    """For every cell, the next such end after it."""
    result = [0] * (len(cells) + 1)
    ends = set(_chunk_ends(cells))
    following = len(cells)
    for index in range(len(cells) - 1, -1, -1):
        if index + 1 in ends:
            following = index + 1
        result[index] = following
    return result


def _sizes(cells: Sequence[TextCell]) -> list[int]:
    """Lengths of the runs of cells without blank lines between them."""
    ends = _chunk_ends(cells)
    return [end - start for start, end in pairwise([0, *ends])]


def _widths(sizes: Sequence[int]) -> list[int]:
    """The likely widths: frequent sizes of runs, and sums of neighbouring ones."""
    single = Counter(size for size in sizes if size <= _WIDEST)
    sums = Counter(
        total
        for start in range(len(sizes))
        for total in accumulate(sizes[start : start + 4])
        if total <= _WIDEST
    )
    wanted = [width for width, _ in single.most_common(_MOST_WIDTHS - 4)]
    wanted += [width for width, _ in sums.most_common(_MOST_WIDTHS) if width not in wanted]
    return wanted[:_MOST_WIDTHS] or [_WIDEST]
