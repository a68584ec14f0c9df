"""A document to be written: what each layout makes and each format takes, words and their roles.

Nothing here knows a plan or a file format. Serif is what the plan says, sans is what Harmonia says:
a run that is ours, not the plan's, is marked so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import TypeAlias

from harmonia.writing.grid import Spot, placed


class Role(StrEnum):
    """What a paragraph is for; formats name their styles after it."""

    ACT = "act"  # "Załącznik do uchwały nr …", above the title, on the right
    ISSUER = "issuer"  # whose plan it is, above the title
    TITLE = "title"
    SUBTITLE = "subtitle"  # below the title: the years, the names of compared files
    HEADING = "heading"  # with its level
    TEXT = "text"
    ITEM = "item"  # one of a list; its own number or bullet stands in its words
    NOTE = "note"  # smaller: what Harmonia says about something
    ERROR = "error"  # a finding that must be mended
    WARNING = "warning"  # a finding to think about
    SIGNATURE = "signature"  # a line to sign on


@dataclass(frozen=True, slots=True)
class Run:
    r"""Words of one look. ``\n`` is a line break. ``ours``: Harmonia says it, not the plan."""

    words: str
    strong: bool = False
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs one after another; ``level`` is 1–6, of headings only (the title is none)."""

    runs: tuple[Run, ...]
    role: Role = Role.TEXT
    level: int | None = None

    @property
    def words(self) -> str:
        """All words, whatever their look."""
        return "".join(run.words for run in self.runs)


class Head(Enum):
    """What a header cell heads; readers of the screen are told it."""

    COLUMN = auto()
    ROW = auto()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell covering its spans, at least one paragraph in it (an empty one has no words)."""

    paragraphs: tuple[Paragraph, ...]
    column_span: int = 1
    row_span: int = 1
    head: Head | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """The cells that begin in this row, from left to right; covered places have none.

    ``section``: one cell over all columns that names what the rows below it belong to (a goal, a
    task): it must not be left alone at a page's foot.
    """

    cells: tuple[Cell, ...]
    section: bool = False


class Look(StrEnum):
    """How a table looks."""

    GRID = "grid"  # lines around every cell: a schedule
    CARD = "card"  # labels left, values right; kept on one page where it fits
    PLAIN = "plain"  # no lines: places to sign on


@dataclass(frozen=True, slots=True)
class Table:
    """Rows on a grid; ``widths`` are shares of the page's width, one a column, adding up to 1.

    The first ``header_rows`` rows are repeated on each page. ``name`` says what the table holds to
    those who do not see it; it is not printed. ``spans`` of cells never reach over the header.

    Raises:
        ValueError: the cells do not fill the grid exactly (`harmonia.writing.grid`).
    """

    widths: tuple[float, ...]
    rows: tuple[Row, ...]
    header_rows: int = 0
    look: Look = Look.GRID
    name: str | None = None

    def __post_init__(self) -> None:
        """No format may have to guess where a cell stands."""
        for _ in self.placed():
            pass

    def placed(self) -> Iterator[list[Spot[Cell]]]:
        """Each row with the cells that begin in it and those that reach down into it."""
        return placed((row.cells for row in self.rows), len(self.widths))


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block: TypeAlias = Paragraph | Table | PageBreak


@dataclass(frozen=True, slots=True)
class Document:
    """All of a document; A4, ``landscape`` or upright, with page numbers ("strona 1 z 4").

    ``title`` and ``author`` are the file's own properties (and the title stands in the foot of
    each page); blocks say everything that is to be seen. The language is Polish.
    """

    title: str
    blocks: tuple[Block, ...]
    author: str | None = None
    landscape: bool = False

    def tables(self) -> Iterator[Table]:
        """The tables in order."""
        return (block for block in self.blocks if isinstance(block, Table))


def paragraph(words: str, role: Role = Role.TEXT, *, level: int | None = None) -> Paragraph:
    """A paragraph of the plan's words in one look."""
    return Paragraph((Run(words),) if words else (), role, level)


def labelled(label: str, words: str | None, role: Role = Role.TEXT) -> Paragraph:
    """A paragraph "Label: words"; the label is strong, and looks as all labels do."""
    name = Run(f"{label}:", strong=True, ours=True)
    return Paragraph((name, Run(f" {words}")) if words else (name,), role)


def cell(words: str | None, head: Head | None = None, **spans: int) -> Cell:
    """A cell of one paragraph; header cells are strong."""
    runs = (Run(words, strong=head is not None),) if words else ()
    return Cell((Paragraph(runs),), head=head, **spans)
