"""From ruling lines to tables: rules that touch are one table, its missing lines merge cells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from harmonia.sources.pdf.page import Box, Rule

_TOUCH = 3.2  # points between the end of a rule and the rule it meets
_SAME = 3.4  # points: edges nearer than this are one edge of the grid
_COVERED = 0.6  # of a cell's side must be ruled to close it
_MOST_RULES = 3000  # on a page; more is a drawing
_MOST_SQUARES = 60_000
_SMALLEST = 5.0  # points: the least side of a cell


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell of a ruled table: its place and spans on the grid, and where it lies."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box


@dataclass(frozen=True, slots=True)
class Lattice:
    """A ruled table on one page: edges of columns and rows, and its cells in reading order."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    slots: tuple[Slot, ...]
    open_top: bool  # no rule closes it above
    open_bottom: bool

    @property
    def box(self) -> Box:
        """Where it lies."""
        return Box(self.xs[0], self.ys[0], self.xs[-1], self.ys[-1])


def lattices(across: Sequence[Rule], down: Sequence[Rule]) -> list[Lattice]:
    """The ruled tables of a page, from the top."""
    if len(across) + len(down) > _MOST_RULES:
        return []
    found = []
    for group_across, group_down in _connected(across, down):
        lattice = _lattice(group_across, group_down)
        if lattice is not None:
            found.append(lattice)
    return sorted(found, key=lambda one: (one.ys[0], one.xs[0]))


def boxed_lattices(fills: Sequence[Box], taken: Sequence[Lattice]) -> list[Lattice]:
    """Tables whose cells are filled boxes beside each other, where no ruled table lies."""
    free = [
        box
        for box in fills
        if min(box.x1 - box.x0, box.y1 - box.y0) > 2 * _SMALLEST
        and not any(_overlap(box, one.box) for one in taken)
    ]
    if not 4 <= len(free) <= _MOST_RULES:  # noqa: PLR2004  (2 × 2 cells at least)
        return []
    across = [Rule(y, box.x0, box.x1) for box in free for y in (box.y0, box.y1)]
    down = [Rule(x, box.y0, box.y1) for box in free for x in (box.x0, box.x1)]
    return [one for one in lattices(across, down) if len(one.slots) >= 4]  # noqa: PLR2004  (2 × 2 cells at least)


def _overlap(a: Box, b: Box) -> bool:
    return a.x0 < b.x1 and b.x0 < a.x1 and a.y0 < b.y1 and b.y0 < a.y1


def _connected(
    across: Sequence[Rule], down: Sequence[Rule]
) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """Groups of rules that touch each other."""
    groups = _Groups(len(across) + len(down))
    order = sorted(range(len(down)), key=lambda one: down[one].at)
    ats = [down[one].at for one in order]
    for number, rule in enumerate(across):
        begin = bisect_left(ats, rule.start - _TOUCH)
        end = bisect_right(ats, rule.end + _TOUCH)
        for one in order[begin:end]:
            if down[one].start - _TOUCH <= rule.at <= down[one].end + _TOUCH:
                groups.unite(number, len(across) + one)
    members: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for number, rule in enumerate((*across, *down)):
        pair = members.setdefault(groups.leader(number), ([], []))
        pair[number >= len(across)].append(rule)
    return iter(members.values())


class _Groups:
    """Disjoint sets of numbers."""

    def __init__(self, count: int) -> None:
        self._leaders = list(range(count))

    def leader(self, number: int) -> int:
        leaders = self._leaders
        while leaders[number] != number:
            leaders[number] = leaders[leaders[number]]
            number = leaders[number]
        return number

    def unite(self, one: int, other: int) -> None:
        self._leaders[self.leader(one)] = self.leader(other)


def _lattice(across: Sequence[Rule], down: Sequence[Rule]) -> Lattice | None:
    xs = _edges([one.at for one in down], [end for one in across for end in (one.start, one.end)])
    ys = _edges([one.at for one in across], [end for one in down for end in (one.start, one.end)])
    if len(xs) < 2 or len(ys) < 2 or (len(xs) - 1) * (len(ys) - 1) > _MOST_SQUARES:  # noqa: PLR2004  (two lines make a cell)
        return None
    walls = _Walls(xs, ys, across, down)
    slots = tuple(sorted(_slots(xs, ys, walls), key=lambda one: (one.row, one.column)))
    top = all(walls.above(0, column) for column in range(len(xs) - 1))
    bottom = all(walls.above(len(ys) - 1, column) for column in range(len(xs) - 1))
    return Lattice(tuple(xs), tuple(ys), slots, not top, not bottom)


def _edges(rules: Iterable[float], ends: Iterable[float]) -> list[float]:
    """Edges where rules lie; an outer one also where rules that cross end without a rule."""
    edges = _clustered(rules)
    ends = sorted(ends)
    if not ends:
        return edges
    if not edges or ends[0] < edges[0] - _SMALLEST:
        edges.insert(0, ends[0])
    if ends[-1] > edges[-1] + _SMALLEST:
        edges.append(ends[-1])
    return edges


def _clustered(values: Iterable[float]) -> list[float]:
    groups: list[list[float]] = []
    for value in sorted(values):
        if groups and value - groups[-1][0] <= _SAME:
            groups[-1].append(value)
        else:
            groups.append([value])
    return [sum(group) / len(group) for group in groups]


class _Walls:
    """Which sides of the grid's squares are ruled."""

    def __init__(
        self,
        xs: Sequence[float],
        ys: Sequence[float],
        across: Sequence[Rule],
        down: Sequence[Rule],
    ) -> None:
        self._above = _covered(ys, xs, across)
        self._left = _covered(xs, ys, down)

    def above(self, row: int, column: int) -> bool:
        return (row, column) in self._above

    def left(self, row: int, column: int) -> bool:
        return (column, row) in self._left


def _covered(
    lines: Sequence[float], sides: Sequence[float], rules: Sequence[Rule]
) -> set[tuple[int, int]]:
    """(line, side) pairs: the pieces of the grid's lines that rules run along."""
    lengths: dict[tuple[int, int], float] = {}
    for rule in rules:
        line = _nearest(lines, rule.at)
        first = max(0, bisect_right(sides, rule.start) - 1)
        for side in range(first, len(sides) - 1):
            if sides[side] >= rule.end:
                break
            shared = min(rule.end, sides[side + 1]) - max(rule.start, sides[side])
            lengths[line, side] = lengths.get((line, side), 0.0) + max(0.0, shared)
    return {
        (line, side)
        for (line, side), length in lengths.items()
        if length >= _COVERED * (sides[side + 1] - sides[side])
    }


def _nearest(edges: Sequence[float], at: float) -> int:
    right = bisect_left(edges, at)
    return min(
        (one for one in (right - 1, right) if 0 <= one < len(edges)),
        key=lambda one: abs(edges[one] - at),
    )


def _slots(xs: Sequence[float], ys: Sequence[float], walls: _Walls) -> Iterator[Slot]:
    """Squares without a wall between them are one cell."""
    rows, columns = len(ys) - 1, len(xs) - 1
    taken: set[tuple[int, int]] = set()
    for row in range(rows):
        for column in range(columns):
            if (row, column) in taken:
                continue
            across = _width(row, column, columns, walls, taken)
            down = _height(row, column, across, rows, walls)
            taken.update(
                (r, c) for r in range(row, row + down) for c in range(column, column + across)
            )
            box = Box(xs[column], ys[row], xs[column + across], ys[row + down])
            yield Slot(row, column, down, across, box)


def _width(row: int, column: int, columns: int, walls: _Walls, taken: set[tuple[int, int]]) -> int:
    across = 1
    while (
        column + across < columns
        and not walls.left(row, column + across)
        and (row, column + across) not in taken
    ):
        across += 1
    return across


def _height(row: int, column: int, across: int, rows: int, walls: _Walls) -> int:
    """How many rows a cell goes down: until a wall crosses its foot or begins inside it."""
    down = 1
    while row + down < rows:
        below = row + down
        if any(walls.above(below, one) for one in range(column, column + across)):
            break
        if any(walls.left(below, one) for one in range(column + 1, column + across)):
            break
        down += 1
    return down
