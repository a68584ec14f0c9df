"""The page: its measures in centimetres, its layout and what stands in its foot."""

from __future__ import annotations

from dataclasses import dataclass

from harmonia.writing import sentences
from harmonia.writing.odt.names import Element, add

FOOTER = "Footer"
_LAYOUT = "Strona"
_LETTERS_PER_CM = 8.0
_FOR_NUMBERS = 4.0  # cm of the foot kept for "strona 1 z 4"


@dataclass(frozen=True, slots=True)
class Page:
    """A4, centimetres."""

    width: float
    height: float
    margin: float = 2.0
    to_foot: float = 1.0  # from the sheet's edge

    @property
    def text_width(self) -> float:
        """Between the side margins."""
        return self.width - 2 * self.margin

    @property
    def text_height(self) -> float:
        """Between the upper and the lower margin."""
        return self.height - 2 * self.margin


_UPRIGHT = Page(21.0, 29.7)
_LANDSCAPE = Page(29.7, 21.0)


def page_of(*, landscape: bool) -> Page:
    """The page a document is set on."""
    return _LANDSCAPE if landscape else _UPRIGHT


def centimetres(length: float) -> str:
    """A length as styles have it."""
    return f"{length:.3f}cm"


def add_layout(automatic: Element, page: Page) -> None:
    """The page's measures, among the automatic styles."""
    layout = add(automatic, "style:page-layout", {"style:name": _LAYOUT})
    sizes = {
        "fo:page-width": centimetres(page.width),
        "fo:page-height": centimetres(page.height),
        "style:print-orientation": "landscape" if page.width > page.height else "portrait",
        "fo:margin-bottom": centimetres(page.to_foot),
    }
    sizes |= {f"fo:margin-{side}": centimetres(page.margin) for side in ("top", "left", "right")}
    add(layout, "style:page-layout-properties", sizes)
    add(layout, "style:header-style")
    height = page.margin - page.to_foot
    foot = {"fo:min-height": centimetres(height), "fo:margin-top": centimetres(height / 3)}
    add(add(layout, "style:footer-style"), "style:header-footer-properties", foot)


def add_master(masters: Element, page: Page, title: str) -> None:
    """The page with its foot: the short title on the left, "strona 1 z 4" on the right."""
    names = {"style:name": "Standard", "style:page-layout-name": _LAYOUT}
    foot = add(add(masters, "style:master-page", names), "style:footer")
    line = add(foot, "text:p", {"text:style-name": FOOTER})
    room = (page.text_width - _FOR_NUMBERS) * _LETTERS_PER_CM
    line.text = sentences.foot(title, int(room))
    add(line, "text:tab").tail = f"{sentences.PAGE}\u00a0"
    number = add(line, "text:page-number", {"text:select-page": "current"})
    number.text, number.tail = "1", f" {sentences.OF}\u00a0"
    add(line, "text:page-count").text = "1"
