"""The sheet of paper: A4 with margins of 2 cm, and the foot of each page."""

from __future__ import annotations

from dataclasses import dataclass

from harmonia.writing import sentences
from harmonia.writing.docx.elements import Xml, part, plain, w, words_of_run
from harmonia.writing.docx.runs import shown
from harmonia.writing.docx.style_ids import StyleId

_MARGIN = 1134  # 2 cm
_TO_FOOT = 567  # from the sheet's edge to the foot of the page, 1 cm
_LETTER = 75  # the mean width of a letter in a foot, in twentieths of a point
_TITLE_SHARE = 0.75  # of the width of a foot


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet's size in twentieths of a point."""

    width: int
    height: int

    @property
    def text_width(self) -> int:
        """What is left between the margins."""
        return self.width - 2 * _MARGIN

    @property
    def text_height(self) -> int:
        """What is left between the upper and the lower margin."""
        return self.height - 2 * _MARGIN


UPRIGHT = Page(11906, 16838)
LANDSCAPE = Page(16838, 11906)


def section(page: Page, foot: str) -> Xml:
    """The properties of the one section; ``foot`` is the relation to its footer."""
    turned = {"orient": "landscape"} if page.width > page.height else {}
    margins = dict.fromkeys(("top", "right", "bottom", "left"), _MARGIN)
    return w(
        "sectPr",
        plain("w:footerReference", **{"w:type": "default", "r:id": foot}),
        w("pgSz", w=page.width, h=page.height, **turned),
        w("pgMar", **margins, header=_TO_FOOT, footer=_TO_FOOT, gutter=0),
        w("cols", space=708),
    )


def footer(page: Page, title: str) -> bytes:
    """The title on the left, "strona 1 z 4" on the right."""
    line = w(
        "p",
        w("pPr", w("pStyle", val=StyleId.FOOTER)),
        *shown(sentences.foot(title, round(page.text_width * _TITLE_SHARE / _LETTER))),
        w("r", w("tab")),
        w("r", words_of_run(f"{sentences.PAGE}\u00a0")),
        _counted("PAGE"),
        w("r", words_of_run(f" {sentences.OF}\u00a0")),
        _counted("NUMPAGES"),
    )
    return part("ftr", line)


def _counted(field: str) -> Xml:
    """A number that Word counts itself; 1 until it has."""
    return w("fldSimple", w("r", words_of_run("1")), instr=f" {field} ")
