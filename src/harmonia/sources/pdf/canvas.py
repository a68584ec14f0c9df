"""Catches what a page description draws, and gives it back as a `Page`."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFFont, PDFUnicodeNotDefined
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import PSLiteral
from pdfminer.utils import apply_matrix_pt, apply_matrix_rect

from harmonia.sources.pdf.bounds import Budget
from harmonia.sources.pdf.fonts import Fonts
from harmonia.sources.pdf.glyphs import as_text, pdf_string
from harmonia.sources.pdf.page import Letter, Mark, Page
from harmonia.sources.pdf.strokes import Strokes
from harmonia.sources.pdf.turning import upright

_SKEW = 0.15  # letters slanted more than this are a watermark
_INVISIBLE = 3  # text rendering mode (9.3.6): the text layer under a scan
_ON_LINE = 0.3  # middle of a letter above its baseline, in ems


@dataclass(slots=True)
class _Sequence:
    """A marked-content sequence that is open."""

    mark: Mark | None
    artifact: bool
    replacement: str | None  # /ActualText not yet shown
    replaced: bool


class Canvas(PDFTextDevice):
    """Records letters and strokes of one page."""

    def __init__(self, fonts: Fonts, number: int, budget: Budget) -> None:
        """For the page of this number, from 1."""
        super().__init__(fonts)
        self.budget = budget
        self._number = number
        self._form = 0
        self._open = [_Sequence(None, artifact=False, replacement=None, replaced=False)]
        self._strokes = Strokes(budget)
        self._letters: list[Letter] = []
        self._hidden: list[Letter] = []
        self._images = self._unknown = 0
        self._rendering = 0
        self._height = 0.0
        self._crop = (0.0, 0.0, 0.0, 0.0)
        self._known: dict[tuple[int, int], tuple[str, float, PDFFont]] = {}

    @contextmanager
    def drawing(self, form: PDFStream | None) -> Iterator[None]:
        """Around the drawing of a form: its marked content is its own (14.7.4.2)."""
        outer, depth = self._form, len(self._open)
        if form is not None and "StructParents" in form.attrs:
            self._form = form.objid or 0
        yield
        self._form = outer
        del self._open[depth:]

    def begin_page(self, page: PDFPage, ctm: Any) -> None:
        """Take the page's size."""
        x0, y0, x1, y1 = apply_matrix_rect(ctm, page.mediabox)
        self._width, self._height = x1 - x0, y1 - y0
        self._crop = apply_matrix_rect(ctm, page.cropbox)

    def begin_tag(self, tag: PSLiteral, props: Any = None) -> None:
        """Open a marked-content sequence (14.6)."""
        outer = self._open[-1]
        properties = props if isinstance(props, dict) else {}
        number = resolve1(properties.get("MCID"))
        mark = (self._number, self._form, number) if isinstance(number, int) else outer.mark
        text = pdf_string(resolve1(properties.get("ActualText")))
        artifact = outer.artifact or tag.name == "Artifact"
        replaced = outer.replaced or text is not None
        self._open.append(_Sequence(mark, artifact, text, replaced))

    def end_tag(self) -> None:
        """Close the innermost sequence."""
        if len(self._open) > 1:
            self._open.pop()

    def paint_path(
        self,
        graphicstate: Any,
        stroke: bool,  # noqa: FBT001  (as the base class has it)
        fill: bool,  # noqa: FBT001
        evenodd: bool,  # noqa: FBT001
        path: Sequence[Any],
    ) -> None:
        """Record the straight strokes of a path."""
        del evenodd, graphicstate
        self._strokes.add(path, self.ctm, self._height, stroke=stroke, fill=fill)

    def render_image(self, name: str, stream: PDFStream) -> None:
        """Count a picture."""
        del name, stream
        self._images += 1

    def render_string(self, textstate: Any, seq: Any, ncs: Any, graphicstate: Any) -> None:
        """Show text."""
        self._rendering = textstate.render
        super().render_string(textstate, seq, ncs, graphicstate)

    def render_char(  # noqa: PLR0913, PLR0917  (as the base class has it)
        self,
        matrix: Any,
        font: PDFFont,
        fontsize: float,
        scaling: float,
        rise: float,
        cid: int,
        *_: Any,
    ) -> float:
        """Record a letter; returns how far it moves the pen."""
        text, width = self._glyph(font, cid)
        advance = float(width * fontsize * scaling)
        a, b, c, d, _e, _f = matrix
        if max(map(abs, (a, b, c, d, advance, fontsize))) < 1e6:  # noqa: PLR2004  (else: no page has room for it)
            self._place(text, matrix, advance, fontsize, rise)
        return advance

    def _glyph(self, font: PDFFont, cid: int) -> tuple[str, float]:
        key = (id(font), cid)
        known = self._known.get(key)
        if known is None:
            try:
                text = as_text(font.to_unichr(cid))
            except (PDFUnicodeNotDefined, KeyError):
                text = "\ufffd"
            known = self._known[key] = text, font.char_width(cid), font
        return known[0], known[1]

    def _place(self, text: str, matrix: Any, advance: float, fontsize: float, rise: float) -> None:
        a, b, c, d, _, _ = matrix
        angle = _angle(a, b)
        text = self._replaced(text)
        if angle is None or not text:
            return
        self.budget.spend_letter()
        self._unknown += text == "\ufffd"
        x0, y0 = apply_matrix_pt(matrix, (0.0, rise))
        x1, y1 = apply_matrix_pt(matrix, (advance, rise))
        size = abs(fontsize) * math.hypot(c, d)
        middle_x, middle_y = apply_matrix_pt(matrix, (advance / 2, rise + _ON_LINE * abs(fontsize)))
        if not self._seen(middle_x, middle_y):
            return
        start, end, base = _framed(angle, (x0, self._height - y0), (x1, self._height - y1))
        state = self._open[-1]
        letter = Letter(
            text, start, end, base, size, angle, middle_x, self._height - middle_y,
            self._number, state.mark, state.artifact,
        )  # fmt: skip
        (self._hidden if self._rendering == _INVISIBLE else self._letters).append(letter)

    def _seen(self, x: float, y: float) -> bool:
        x0, y0, x1, y1 = self._crop
        return x0 <= x <= x1 and y0 <= y <= y1

    def _replaced(self, text: str) -> str:
        """/ActualText stands for all letters of its sequence (14.9.4)."""
        if not self._open[-1].replaced:
            return text
        for sequence in self._open:
            if sequence.replacement is not None:
                text, sequence.replacement = sequence.replacement, None
                for inner in self._open[self._open.index(sequence) + 1 :]:
                    inner.replacement = None
                return text
        return ""

    def page(self) -> Page:
        """The page, upright."""
        across, down, fills = self._strokes.rules()
        return upright(
            Page(
                self._number,
                self._width,
                self._height,
                tuple(self._letters or self._hidden),
                across,
                down,
                fills,
                self._images,
                self._unknown,
            )
        )


def _angle(a: float, b: float) -> int | None:
    """Which way a line of text runs, None for slanted ones."""
    if abs(b) <= _SKEW * abs(a):
        return 0 if a > 0 else 180
    if abs(a) <= _SKEW * abs(b):
        return 90 if b > 0 else 270
    return None


def _framed(
    angle: int, start: tuple[float, float], end: tuple[float, float]
) -> tuple[float, float, float]:
    """Start and end along the line and the baseline across it, in the frame it is read in."""
    if angle == 0:
        return start[0], end[0], start[1]
    if angle == 180:  # noqa: PLR2004  (an angle)
        return -start[0], -end[0], -start[1]
    if angle == 90:  # noqa: PLR2004  (an angle)
        return -start[1], -end[1], start[0]
    return start[1], end[1], -start[0]
