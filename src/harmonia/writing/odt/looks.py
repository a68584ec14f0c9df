"""How things look: the named styles a person finds in the list of styles, as data.

The same as in the Word file. Styles that every office program has bear the program's names, so that
it shows them in its own language; ours have Polish names. Serif is what the plan says, sans is what
heads, labels and Harmonia say.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from harmonia.writing.document import Head, Role
from harmonia.writing.odt.names import NONE, Attributes
from harmonia.writing.odt.pages import FOOTER, Page, centimetres
from harmonia.writing.odt.sentences import STYLE_NAMES

SERIF, SANS = "Times New Roman", "Arial"  # every office has them, or faces of the same measures
STANDARD = "Standard"
TEXT_SIZE, TABLE_SIZE = 11.0, 9.5  # points
LEVELS = 6
HAIRLINE, RULE = "0.5pt solid #a9adb0", "1.5pt solid #1a1c1e"
HEAD_GROUND = "#f3f3ef"
_QUIET, _LATE, _DOUBT, _GREY = "#4b5054", "#a0231d", "#7a4f00", "#73787c"

ROLE_STYLES = {
    Role.ACT: "Act",
    Role.ISSUER: "Issuer",
    Role.TITLE: "Title",
    Role.SUBTITLE: "Subtitle",
    Role.TEXT: "Text_20_body",
    Role.ITEM: "Item",
    Role.NOTE: "Note",
    Role.ERROR: "Error",
    Role.WARNING: "Warning",
    Role.SIGNATURE: "Sign_20_here",
}
CELL, CELL_ITEM, SECTION, GAP = "Cell", "Cell_20_item", "Section", "Gap"
CELL_STYLES = {None: CELL, Head.COLUMN: "Column_20_head", Head.ROW: "Row_20_head"}
STRONG, OURS, OURS_IN_CELL = "Strong_20_Emphasis", "Ours", "Ours_20_in_20_cell"
_HEADINGS = ((15, 16, 5), (13, 14, 4), (11.5, 11, 3), (11, 9, 3), (11, 9, 3), (11, 9, 3))
"""Size, space before and after of each level, points."""


@dataclass(frozen=True, slots=True)
class ParagraphLook:
    """A named style of paragraphs.

    ``level`` is of headings; ``tab`` is a stop for words set to the right, centimetres from the
    left margin.
    """

    name: str
    paragraph: Attributes = field(default_factory=dict)
    text: Attributes = field(default_factory=dict)
    parent: str = STANDARD
    level: int | None = None
    tab: float | None = None


def heading_style(level: int | None) -> str:
    """The name of the style of headings of a level."""
    return f"Heading_20_{level_of(level)}"


def level_of(level: int | None) -> int:
    """The level nearest to the asked one that has a style."""
    return min(max(level or 1, 1), LEVELS)


def shown_name(name: str) -> str:
    """What the list of styles calls a style; "_20_" is how office programs write a space."""
    return STYLE_NAMES.get(name, name.replace("_20_", " "))


def run_looks() -> Iterator[tuple[str, Attributes]]:
    """The named styles of runs."""
    yield STRONG, {"fo:font-weight": "bold"}
    yield OURS, _sans(9.5, _QUIET)
    yield OURS_IN_CELL, _sans(8, _QUIET)


def paragraph_looks(page: Page) -> Iterator[ParagraphLook]:
    """All named styles of paragraphs, parents first."""
    yield ParagraphLook(STANDARD)
    yield from _front(page)
    yield from _headings()
    yield from _texts(page)
    yield from _findings()
    yield from _in_tables()


def _front(page: Page) -> Iterator[ParagraphLook]:
    half = {"fo:margin-left": centimetres(page.text_width / 2), "fo:text-align": "end"}
    yield _of(Role.ACT, _spaced(0, 12) | half | _CLOSE, _size(10))
    yield _of(Role.ISSUER, _spaced(12, 2) | _KEPT, _size(11))
    title = _spaced(3, 10, "105%") | _KEPT | _WHOLE
    yield _of(Role.TITLE, title, _size(20) | _BOLD)
    yield _of(Role.SUBTITLE, _spaced(0, 12) | _KEPT, _size(12.5) | {"fo:color": _QUIET})


def _headings() -> Iterator[ParagraphLook]:
    yield ParagraphLook("Heading", _KEPT | _WHOLE, _BOLD)
    for level, (size, above, below) in enumerate(_HEADINGS, 1):
        name = heading_style(level)
        yield ParagraphLook(name, _spaced(above, below), _size(size), "Heading", level)


def _texts(page: Page) -> Iterator[ParagraphLook]:
    yield _of(Role.TEXT, _spaced(4, 4, "110%"))
    yield _of(Role.ITEM, _spaced(1.5, 1.5, "110%") | _hanging(0.5))
    place = {"fo:margin-left": centimetres(page.text_width * 0.55), "fo:text-align": "center"}
    yield _of(Role.SIGNATURE, _spaced(36, 0) | place | _CLOSE | _WHOLE, _size(10))
    edge = {"fo:border-top": f"0.5pt solid {_GREY}", "fo:padding-top": "6pt"}
    yield ParagraphLook(FOOTER, edge, _sans(7.5, _QUIET), tab=page.text_width)


def _findings() -> Iterator[ParagraphLook]:
    yield _of(Role.NOTE, _spaced(2, 4), _sans(8.5, _QUIET))
    for role, colour in ((Role.ERROR, _LATE), (Role.WARNING, _DOUBT)):
        edge = {"fo:border-left": f"2.25pt solid {colour}", "fo:padding-left": "8pt"}
        yield _of(role, _spaced(3, 3) | edge | {"fo:margin-left": "0.35cm"}, _sans(9))


def _in_tables() -> Iterator[ParagraphLook]:
    """Columns are narrow and words long: they may be parted there."""
    yield ParagraphLook(CELL, _spaced(0.5, 0.5), _size(TABLE_SIZE) | _HYPHENATED)
    yield ParagraphLook(CELL_ITEM, _hanging(0.25), parent=CELL)
    for head in (Head.COLUMN, Head.ROW):
        yield ParagraphLook(CELL_STYLES[head], text=_sans(8), parent=CELL)
    yield ParagraphLook(SECTION, _spaced(2, 2) | _KEPT, _size(10.5) | _BOLD, CELL)
    yield ParagraphLook(GAP, {"fo:line-height": "12pt"}, _size(4))


_KEPT = {"fo:keep-with-next": "always"}
_WHOLE = {"fo:keep-together": "always"}
_CLOSE = {"style:contextual-spacing": "true"}
_BOLD = {"fo:font-weight": "bold"}
_HYPHENATED = {
    "fo:hyphenate": "true",
    "fo:hyphenation-remain-char-count": "3",
    "fo:hyphenation-push-char-count": "3",
}


def _of(role: Role, paragraph: Attributes, text: Attributes = NONE) -> ParagraphLook:
    return ParagraphLook(ROLE_STYLES[role], paragraph, text)


def _spaced(above: float, below: float, line: str = "100%") -> dict[str, str]:
    margins = {"fo:margin-top": f"{above:g}pt", "fo:margin-bottom": f"{below:g}pt"}
    return margins | {"fo:line-height": line}


def _hanging(indent: float) -> dict[str, str]:
    """The first line hangs out to the left: its number or bullet stands in its words."""
    return {"fo:margin-left": centimetres(indent), "fo:text-indent": centimetres(-indent)}


def _size(size: float) -> dict[str, str]:
    return {"fo:font-size": f"{size:g}pt"}


def _sans(size: float, colour: str | None = None) -> dict[str, str]:
    looks = {"style:font-name": SANS} | _size(size)
    return looks | {"fo:color": colour} if colour else looks
