"""The automatic styles of the body: looks of tables, rows and cells, each written once."""

from __future__ import annotations

from harmonia.writing.document import Look
from harmonia.writing.odt.looks import GAP, HAIRLINE, HEAD_GROUND, RULE
from harmonia.writing.odt.names import Attributes, Element, add
from harmonia.writing.odt.pages import centimetres


def _padding(upper: float, side: float) -> dict[str, str]:
    sizes = {"top": upper, "right": side, "bottom": upper, "left": side}
    return {f"fo:padding-{name}": f"{size:g}pt" for name, size in sizes.items()}


_BREAK = {"fo:break-before": "page"}
_KEPT = {"fo:keep-with-next": "always"}
_CLOSE = {"fo:margin-top": "0pt"}
_PADDINGS = {
    Look.GRID: _padding(2, 3.5),
    Look.CARD: _padding(2.5, 4),
    Look.PLAIN: {"fo:padding-right": "8pt"},
}
_HEAD = {"fo:background-color": HEAD_GROUND}


class Automatic:
    """Hands out names of styles and writes each when it is first asked for."""

    def __init__(self, styles: Element) -> None:
        """Write into the part's automatic styles."""
        self._styles = styles
        self._names: dict[tuple[str, str], str] = {}

    def paragraph(
        self, style: str, *, broken: bool = False, kept: bool = False, close: bool = False
    ) -> str:
        """A paragraph style, or one like it.

        Args:
            style: the named style.
            broken: begins a new page.
            kept: stays on the page of what follows.
            close: stands right below what is above it.
        """
        wanted = ((broken, _BREAK), (kept, _KEPT), (close, _CLOSE))
        properties = {
            name: value for asked, pairs in wanted if asked for name, value in pairs.items()
        }
        if not properties:
            return style
        key = ("paragraph", f"{style} {broken} {kept} {close}")
        if key not in self._names:
            made = self._add(key, f"P{len(self._names)}", {"style:parent-style-name": style})
            add(made, "style:paragraph-properties", properties)
        return self._names[key]

    def flat_gap(self) -> str:
        """A paragraph without words as flat as can be, where one must be."""
        key = ("paragraph", GAP)
        if key not in self._names:
            made = self._add(key, f"P{len(self._names)}", {"style:parent-style-name": GAP})
            add(made, "style:paragraph-properties", {"fo:line-height": "1pt"})
            add(made, "style:text-properties", {"fo:font-size": "1pt"})
        return self._names[key]

    def table(self, look: Look, width: float, *, whole: bool, broken: bool) -> str:
        """A table of a width (cm); ``whole``: on one page; ``broken``: begins a new page."""
        key = ("table", f"{look} {whole} {broken}")
        if key not in self._names:
            properties = {
                "style:width": centimetres(width),
                "table:align": "margins",
                "fo:margin-top": "4pt",
                "fo:margin-bottom": "6pt",
                "table:border-model": "separating",
                "style:may-break-between-rows": str(not whole).lower(),
            }
            made = self._add(key, f"T{len(self._names)}")
            add(made, "style:table-properties", properties | (_BREAK if broken else {}))
        return self._names[key]

    def column(self, width: float) -> str:
        """A column of a width (cm)."""
        shown = centimetres(width)
        key = ("table-column", shown)
        if key not in self._names:
            share = f"{round(width * 1000)}*"
            properties = {"style:column-width": shown, "style:rel-column-width": share}
            made = self._add(key, f"C{len(self._names)}")
            add(made, "style:table-column-properties", properties)
        return self._names[key]

    def row(self, *, whole: bool) -> str:
        """A row; ``whole``: not broken across pages."""
        key = ("table-row", str(whole))
        if key not in self._names:
            together = {"fo:keep-together": "always" if whole else "auto"}
            made = self._add(key, f"R{len(self._names)}")
            add(made, "style:table-row-properties", together)
        return self._names[key]

    def cell(self, look: Look, *, shaded: bool, first: bool, last: bool) -> str:
        """A cell of a table.

        Args:
            look: of its table.
            shaded: it heads others.
            first: it opens the table.
            last: it reaches the right margin.
        """
        key = ("table-cell", f"{look} {shaded} {first} {last}")
        if key not in self._names:
            properties = _PADDINGS[look] | _borders(look, first=first, last=last)
            made = self._add(key, f"K{len(self._names)}")
            add(made, "style:table-cell-properties", properties | (_HEAD if shaded else {}))
        return self._names[key]

    def _add(self, key: tuple[str, str], name: str, more: Attributes | None = None) -> Element:
        self._names[key] = name
        names = {"style:name": name, "style:family": key[0]} | dict(more or {})
        return add(self._styles, "style:style", names)


def _borders(look: Look, *, first: bool, last: bool) -> dict[str, str]:
    """Each line belongs to one cell.

    Were the borders of neighbours merged instead, LibreOffice would take rows for half a point
    lower than they are, and now and then lose all that follows a row at a page's end.
    """
    lines = {
        "left": look is Look.GRID and HAIRLINE,
        "bottom": look is not Look.PLAIN and HAIRLINE,
        "top": look is not Look.PLAIN and first and RULE,
        "right": look is Look.GRID and last and HAIRLINE,
    }
    return {f"fo:border-{side}": line or "none" for side, line in lines.items()}
