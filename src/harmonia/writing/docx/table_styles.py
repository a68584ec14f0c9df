"""The styles of tables: a schedule's grid, a task's card, and places to sign without lines."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.writing.docx.elements import Xml, w
from harmonia.writing.docx.sentences import STYLE_NAMES
from harmonia.writing.docx.style_ids import StyleId

_INK = "1A1C1E"
_HAIRLINE = "A9ADB0"
_THICK, _THIN = 12, 4  # eighths of a point


def table_styles() -> Iterator[Xml]:
    """Word's own table without lines, and the three looks based on it."""
    yield _style(
        "Normal Table",
        StyleId.TABLE_NORMAL,
        w(
            "tblPr",
            w("tblInd", w=0, type="dxa"),
            _margins(0, 80),
        ),
    )
    yield _own(StyleId.GRID, _margins(40, 57), top=_THICK, left=_THIN, right=_THIN, insideV=_THIN)
    yield _own(StyleId.CARD, _margins(50, 80), top=_THICK)
    yield _style(STYLE_NAMES[StyleId.PLAIN], StyleId.PLAIN, w("tblPr", _margins(0, 0)), is_own=True)


def _own(name: StyleId, margins: Xml, **lines: int) -> Xml:
    widths = {"bottom": _THIN, "insideH": _THIN, **lines}
    order = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = [_line(side, widths[side]) for side in order if side in widths]
    properties = w("tblPr", w("tblBorders", *borders), margins)
    return _style(STYLE_NAMES[name], name, properties, is_own=True)


def _line(side: str, width: int) -> Xml:
    colour = _INK if width == _THICK else _HAIRLINE
    return w(side, val="single", sz=width, space=0, color=colour)


def _margins(upper: int, side: int) -> Xml:
    sizes = {"top": upper, "left": side, "bottom": upper, "right": side}
    return w("tblCellMar", *(w(name, w=size, type="dxa") for name, size in sizes.items()))


def _style(name: str, key: StyleId, properties: Xml, *, is_own: bool = False) -> Xml:
    kind = {"customStyle": 1} if is_own else {"default": 1}
    return w(
        "style",
        w("name", val=name),
        w("basedOn", val=StyleId.TABLE_NORMAL) if is_own else None,
        w("uiPriority", val=99),
        None if is_own else w("semiHidden"),
        None if is_own else w("unhideWhenUsed"),
        properties,
        type="table",
        **kind,
        styleId=key,
    )
