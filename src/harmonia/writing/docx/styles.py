"""The styles part: how each role looks. Sizes in half points, spaces in twentieths of a point."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.writing.docx.elements import Xml, part, w
from harmonia.writing.docx.fonts import SANS, SERIF
from harmonia.writing.docx.page import Page
from harmonia.writing.docx.sentences import STYLE_NAMES
from harmonia.writing.docx.style_ids import LEVELS, StyleId, heading_id
from harmonia.writing.docx.table_styles import table_styles

_QUIET = "4B5054"  # labels and what Harmonia says
_LINE = "73787C"
_LATE = "A0231D"
_DOUBT = "7A4F00"
_LIST_INDENT = 210
_HEADINGS = (
    (30, 320, 100),
    (26, 280, 80),
    (23, 220, 60),
    (22, 180, 60),
    (22, 180, 60),
    (22, 180, 60),
)
"""Size, space before and after of each level."""


def styles(page: Page) -> bytes:
    """The part; places to sign and the foot's tab depend on the page's width."""
    return part(
        "styles",
        _defaults(),
        _normal(),
        *table_styles(),
        *_front(page),
        *_headings(),
        *_texts(page),
        *_findings(),
        *_in_tables(),
        _ours(StyleId.OURS, 19),
        _ours(StyleId.OURS_IN_CELL, 16),
    )


def _defaults() -> Xml:
    runs = w(
        "rPr", _font(SERIF), *_size(22), w("lang", val="pl-PL", eastAsia="pl-PL", bidi="ar-SA")
    )
    return w("docDefaults", w("rPrDefault", runs), w("pPrDefault"))


def _normal() -> Xml:
    return w(
        "style",
        w("name", val="Normal"),
        w("qFormat"),
        w("pPr", w("widowControl"), w("suppressAutoHyphens")),
        type="paragraph",
        default=1,
        styleId=StyleId.NORMAL,
    )


def _front(page: Page) -> Iterator[Xml]:
    half = page.text_width // 2
    beside = [_spacing(0, 240), w("ind", left=half), w("contextualSpacing")]
    yield _paragraph(StyleId.ACT, [*beside, w("jc", val="right")], _size(20))
    yield _paragraph(StyleId.ISSUER, [w("keepNext"), _spacing(240, 40)], _size(22))
    yield _paragraph(
        StyleId.TITLE,
        [w("keepNext"), w("keepLines"), _spacing(60, 200, line=252)],
        [w("b"), *_size(40)],
        name="Title",
    )
    yield _paragraph(
        StyleId.SUBTITLE,
        [w("keepNext"), _spacing(0, 240)],
        [w("color", val=_QUIET), *_size(25)],
        name="Subtitle",
    )


def _headings() -> Iterator[Xml]:
    for level, (size, before, after) in zip(LEVELS, _HEADINGS, strict=True):
        marks = [w("keepNext"), w("keepLines"), _spacing(before, after)]
        yield _paragraph(
            heading_id(level),
            [*marks, w("outlineLvl", val=level - 1)],
            [w("b"), *_size(size)],
            name=f"heading {level}",
            following=StyleId.TEXT,
        )


def _texts(page: Page) -> Iterator[Xml]:
    hanging = w("ind", left=_LIST_INDENT, hanging=_LIST_INDENT)
    yield _paragraph(StyleId.TEXT, [_spacing(80, 80, line=264)], [], name="Body Text")
    yield _paragraph(StyleId.ITEM, [_spacing(30, 30, line=264), hanging], [])
    place = w("ind", left=round(page.text_width * 0.55))
    centred = w("jc", val="center")
    yield _paragraph(StyleId.SIGNATURE, [w("keepLines"), place, centred], _size(20))
    edge = w("pBdr", w("top", val="single", sz=4, space=6, color=_LINE))
    tabs = w("tabs", w("tab", val="right", pos=page.text_width))
    yield _paragraph(StyleId.FOOTER, [edge, tabs], _sans(15, _QUIET), name="footer")


def _findings() -> Iterator[Xml]:
    yield _paragraph(StyleId.NOTE, [_spacing(40, 80)], _sans(17, _QUIET))
    for name, colour in ((StyleId.ERROR, _LATE), (StyleId.WARNING, _DOUBT)):
        edge = w("pBdr", w("left", val="single", sz=18, space=8, color=colour))
        yield _paragraph(name, [edge, _spacing(60, 60), w("ind", left=200)], _sans(18))


def _in_tables() -> Iterator[Xml]:
    hyphens = w("suppressAutoHyphens", val=0)  # columns are narrow, and words long
    named = _font(SERIF)  # or LibreOffice takes the default for a look of the words themselves
    yield _paragraph(StyleId.CELL, [hyphens, _spacing(10, 10)], [named, *_size(18)])
    yield _paragraph(StyleId.CARD_CELL, [], _size(20), based=StyleId.CELL)
    hanging = w("ind", left=_LIST_INDENT // 2, hanging=_LIST_INDENT // 2)
    yield _paragraph(StyleId.CELL_ITEM, [hanging], [], based=StyleId.CELL)
    yield _paragraph(StyleId.CELL_SIGNATURE, [w("ind", left=0)], [], based=StyleId.SIGNATURE)
    yield _paragraph(StyleId.COLUMN_HEAD, [], _sans(16), based=StyleId.CELL)
    level = _spacing(40, 10)  # the label's first line on that of the words beside it
    yield _paragraph(StyleId.ROW_HEAD, [level], _sans(16), based=StyleId.CELL)
    marks = [w("keepNext"), _spacing(40, 40)]
    yield _paragraph(StyleId.SECTION, marks, [w("b"), *_size(21)], based=StyleId.CELL)
    yield _paragraph(StyleId.GAP, [_spacing(0, 0, line=240, rule="exact")], _size(8))


def _ours(name: StyleId, size: int) -> Xml:
    return w(
        "style",
        w("name", val=STYLE_NAMES[name]),
        w("qFormat"),
        w("rPr", *_sans(size, _QUIET)),
        type="character",
        customStyle=1,
        styleId=name,
    )


def _paragraph(  # noqa: PLR0913  (a style has that many sides)
    key: str,
    marks: list[Xml],
    look: list[Xml],
    *,
    name: str | None = None,
    based: StyleId = StyleId.NORMAL,
    following: StyleId | None = None,
) -> Xml:
    """A paragraph style; ``name`` is of those that Word knows itself, others are our own."""
    own = {"customStyle": 1} if name is None else {}
    return w(
        "style",
        w("name", val=STYLE_NAMES[StyleId(key)] if name is None else name),
        w("basedOn", val=based),
        w("next", val=following) if following else None,
        w("qFormat"),
        w("pPr", *marks) if marks else None,
        w("rPr", *look) if look else None,
        type="paragraph",
        **own,
        styleId=key,
    )


def _spacing(before: int, after: int, *, line: int | None = None, rule: str = "auto") -> Xml:
    lines = {} if line is None else {"line": str(line), "lineRule": rule}
    return w("spacing", before=before, after=after, **lines)


def _font(name: str) -> Xml:
    return w("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)


def _size(half_points: int) -> list[Xml]:
    return [w("sz", val=half_points), w("szCs", val=half_points)]


def _sans(half_points: int, colour: str | None = None) -> list[Xml]:
    ink = [] if colour is None else [w("color", val=colour)]
    return [_font(SANS), *ink, *_size(half_points)]
