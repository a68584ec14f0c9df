"""The part of a table that stands on one page: its cells with their lines of text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from harmonia.sources.document import Cell, Table
from harmonia.sources.pdf.joining import Measure, join_lines, measure_of
from harmonia.sources.pdf.lattice import Lattice
from harmonia.sources.pdf.lines import Line, sorted_lines
from harmonia.sources.pdf.notes import without_marks
from harmonia.sources.pdf.page import Box, Letter

_WIDEST_PADDING = 8.0
_WORD_GAP = 0.12  # of the size: letters nearer than this are of one word


@dataclass(slots=True, eq=False)
class Piece:
    """A cell while tables are put together; ``boxes`` are the places its lines were read from."""

    row: int
    column: int
    row_span: int
    column_span: int
    box: Box
    lines: list[Line]
    page: int
    padding: float = 0.0
    inner: list[Fragment] = field(default_factory=list)

    @property
    def words(self) -> str:
        """Its text on one line, only for comparing."""
        return " ".join(" ".join(line.text for line in self.lines).split())


@dataclass(slots=True, eq=False)
class Fragment:
    """A table, or the part of it on one page; ``xs`` are the edges of its columns."""

    page: int
    last_page: int
    box: Box
    xs: tuple[float, ...]
    rows: int
    pieces: list[Piece]
    open_top: bool
    open_bottom: bool
    last_box: Box  # of the part on the last page

    bottom: list[Piece] = field(default_factory=list)
    """The cells that reach the last row, from the left."""

    def __post_init__(self) -> None:
        """Find the cells of the last row."""
        self.close()

    @property
    def columns(self) -> int:
        """How many columns the grid has."""
        return len(self.xs) - 1

    def row(self, number: int) -> list[Piece]:
        """The cells that begin in a row, from the left; pieces are kept in the order of rows."""
        start = bisect_left(self.pieces, number, key=lambda one: one.row)
        end = bisect_right(self.pieces, number, key=lambda one: one.row)
        return self.pieces[start:end]

    def close(self, since: int = 0) -> None:
        """Find the cells of the last row among those known and those from a row on."""
        start = bisect_left(self.pieces, since, key=lambda one: one.row)
        fresh = [one for one in self.pieces[start:] if one not in self.bottom]
        reach = [one for one in (*self.bottom, *fresh) if one.row + one.row_span >= self.rows]
        self.bottom = sorted(reach, key=lambda one: one.column)


def fragment_of(lattice: Lattice, page: int, letters: Iterable[Letter]) -> Fragment:
    """The fragment of a ruled table with the letters that lie in it."""
    inside = _by_slot(lattice, letters)
    pieces = [
        Piece(
            slot.row,
            slot.column,
            slot.row_span,
            slot.column_span,
            slot.box,
            without_marks(sorted_lines(inside.get(number, ()))),
            page,
        )
        for number, slot in enumerate(lattice.slots)
    ]
    fragment = Fragment(
        page,
        page,
        lattice.box,
        lattice.xs,
        len(lattice.ys) - 1,
        pieces,
        lattice.open_top,
        lattice.open_bottom,
        lattice.box,
    )
    _set_padding(fragment)
    return fragment


def _set_padding(fragment: Fragment) -> None:
    gaps = [line.x0 - one.box.x0 for one in fragment.pieces for line in one.lines if not line.angle]
    padding = min(max(min(gaps, default=0.0), 0.0), _WIDEST_PADDING)
    for one in fragment.pieces:
        one.padding = padding


def _by_slot(lattice: Lattice, letters: Iterable[Letter]) -> dict[int, list[Letter]]:
    """Letters of each cell; a word stays whole where it runs over its cell's edge."""
    squares = {
        (row, column): number
        for number, slot in enumerate(lattice.slots)
        for row in range(slot.row, slot.row + slot.row_span)
        for column in range(slot.column, slot.column + slot.column_span)
    }
    inside: dict[int, list[Letter]] = {}
    for word in _words(letters):
        x = (word[0].x + word[-1].x) / 2
        square = (_index(lattice.ys, word[0].middle), _index(lattice.xs, x))
        if square in squares:
            inside.setdefault(squares[square], []).extend(word)
    return inside


def _index(edges: Sequence[float], at: float) -> int:
    return min(max(bisect_right(edges, at) - 1, 0), len(edges) - 2)


def _words(letters: Iterable[Letter]) -> list[list[Letter]]:
    words: list[list[Letter]] = []
    for letter in letters:
        if words and _touch(words[-1][-1], letter):
            words[-1].append(letter)
        else:
            words.append([letter])
    return words


def _touch(last: Letter, letter: Letter) -> bool:
    return (
        last.angle == letter.angle
        and abs(last.y - letter.y) < 0.5 * letter.size
        and abs(letter.x0 - last.x1) < _WORD_GAP * letter.size
        and not last.text.isspace()
        and not letter.text.isspace()
    )


def text_of(piece: Piece, *, drawn: bool) -> str:
    """The text of a cell."""
    upright = [line for line in piece.lines if not line.angle]
    turned = [line for line in piece.lines if line.angle]
    texts = []
    if upright:
        own = measure_of(upright)
        right = max(own.right, piece.box.x1 - piece.padding)
        left = min(own.left, piece.box.x0 + piece.padding)
        texts.append(join_lines(upright, Measure(left, right), drawn=drawn))
    if turned:
        texts.append(join_lines(turned, measure_of(turned), drawn=drawn))
    return "\n".join(texts)


def table_of(fragment: Fragment, *, drawn: bool) -> Table:
    """The finished table."""
    cells = []
    for piece in sorted(fragment.pieces, key=lambda one: (one.row, one.column)):
        inner = tuple(table_of(one, drawn=drawn) for one in piece.inner)
        texts = [text_of(piece, drawn=drawn), *(c.text for one in inner for c in one.cells)]
        text = "\n".join(one for one in texts if one)
        cells.append(
            Cell(
                piece.row, piece.column, text, piece.row_span, piece.column_span, inner, piece.page
            )
        )
    return Table(fragment.rows, fragment.columns, tuple(cells))
