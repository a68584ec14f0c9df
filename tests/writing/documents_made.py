"""Made-up documents for laws of formats: every role, look and span, and odd characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from harmonia.writing.document import (
    Block,
    Cell,
    Document,
    Head,
    Look,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
)

_ORDINARY = st.sampled_from(
    (
        "Zażółć gęślą jaźń",
        "do 31 stycznia 2026 r.",
        "co najmniej 90 % szkół",
        "1. Rozwijanie kompetencji",
        "• dobrostan uczniów",
        "psychologiczno-pedagogiczna",
        "8 000 zł",
        "w",
    )
)
_ODD = st.sampled_from(
    (
        "<b>&amp;</b>",
        "]]>",
        "#strong[x] $y$ @z \\n",
        "=1+1",
        "\"'`",
        "{{ x }}",
        "\u00a0",
        "IX\u2011X",
        "szko\u00adła",
        "e\u0301",
        "👩\u200d🏫",
        "שלום",
        "x" * 120,
        "  ",
        "\n",
        "\n\n",
        "a\tb",
        "\t",
    )
)
CONTROLS = "\x00\x07\x0b\x0c\x1f\x7f\x85\ufffe\uffff"
"""What no office file holds and nobody sees: formats drop it."""
_CONTROLS = st.sampled_from(CONTROLS)
_LETTERS = st.text("aąbcż ĄŻ1.,;–-()/„”…", max_size=12)
_PIECES = st.one_of(_ORDINARY, _ORDINARY, _LETTERS, _ODD, _CONTROLS)
_ROLES = st.sampled_from(Role)
_IN_CELLS = st.sampled_from((Role.TEXT, Role.TEXT, Role.TEXT, Role.ITEM, Role.NOTE, Role.SIGNATURE))
_WIDEST, _LOWEST, _MOST_HEADS = 4, 5, 2


def without_controls(words: str) -> str:
    """Words as a format gives them back."""
    return words.translate(dict.fromkeys(map(ord, CONTROLS)))


@st.composite
def words(draw: st.DrawFn) -> str:
    """A few pieces of text one after another, now and then none."""
    return "".join(draw(st.lists(_PIECES, max_size=3)))


@st.composite
def runs(draw: st.DrawFn) -> tuple[Run, ...]:
    """Runs of any look, some without words."""
    made = st.builds(Run, words(), strong=st.booleans(), ours=st.booleans())
    return tuple(draw(st.lists(made, max_size=3)))


@st.composite
def paragraphs(draw: st.DrawFn, roles: st.SearchStrategy[Role] = _ROLES) -> Paragraph:
    """A paragraph of any role; headings of any level."""
    role = draw(roles)
    level = draw(st.integers(1, 6)) if role is Role.HEADING else None
    return Paragraph(draw(runs()), role, level)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table of any look with header rows, sections and spans."""
    columns = draw(st.integers(1, _WIDEST))
    heads = draw(st.integers(0, _MOST_HEADS))
    rows = _rows(draw, columns, heads, Head.COLUMN)
    rows += _body(draw, columns)
    shares = draw(st.lists(st.integers(1, 9), min_size=columns, max_size=columns))
    return Table(
        widths=tuple(share / sum(shares) for share in shares),
        rows=tuple(rows),
        header_rows=heads,
        look=draw(st.sampled_from(Look)),
        name=draw(st.none() | words()),
    )


def _body(draw: st.DrawFn, columns: int) -> list[Row]:
    """At least one row; spans reach over no section."""
    rows: list[Row] = []
    for _ in range(draw(st.integers(1, 2))):
        if draw(st.booleans()):
            over = Cell(_contents(draw), column_span=columns, head=Head.ROW)
            rows.append(Row((over,), section=True))
        rows += _rows(draw, columns, draw(st.integers(1, _LOWEST)), None)
    return rows


@dataclass(slots=True)
class _Taken:
    """The places of a part of a table that cells cover already."""

    columns: int
    rows: int
    places: set[tuple[int, int]] = field(default_factory=set)

    def free(self, row: int, column: int) -> int:
        """How many places from here to the right are free."""
        count = 0
        while column + count < self.columns and (row, column + count) not in self.places:
            count += 1
        return count

    def take(self, row: int, column: int, down: int, across: int) -> None:
        self.places |= {(row + y, column + x) for y in range(down) for x in range(across)}


def _rows(draw: st.DrawFn, columns: int, count: int, head: Head | None) -> list[Row]:
    taken = _Taken(columns, count)
    return [Row(tuple(_cells(draw, taken, row, head))) for row in range(count)]


def _cells(draw: st.DrawFn, taken: _Taken, row: int, head: Head | None) -> Sequence[Cell]:
    cells: list[Cell] = []
    for column in range(taken.columns):
        free = taken.free(row, column)
        if not free:
            continue
        across = draw(st.integers(1, free))
        down = draw(st.integers(1, taken.rows - row))
        taken.take(row, column, down, across)
        own = head or draw(st.sampled_from((None, None, Head.ROW)))
        cells.append(Cell(_contents(draw), across, down, own))
    return cells


def _contents(draw: st.DrawFn) -> tuple[Paragraph, ...]:
    return tuple(draw(st.lists(paragraphs(_IN_CELLS), min_size=1, max_size=2)))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Any document, its tables now and then next to each other, at the beginning and the end."""
    block: st.SearchStrategy[Block] = st.one_of(paragraphs(), tables(), st.just(PageBreak()))
    return Document(
        title=draw(words()),
        blocks=tuple(draw(st.lists(block, max_size=5))),
        author=draw(st.none() | words()),
        landscape=draw(st.booleans()),
    )
