"""Untagged PDF as an old office program prints it: lines and letters, nothing said about them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, LongTable, SimpleDocTemplate, TableStyle
from reportlab.platypus import Paragraph as Flowing

from harmonia.sources.document import Block, Paragraph, Table
from paper.shape import header_rows, is_wide, owners, widths

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_FONTS = Path("/usr/share/fonts/truetype/dejavu")  # Debian: fonts-dejavu-core
_FACES = {"DejaVu": "DejaVuSans.ttf", "DejaVu-Bold": "DejaVuSans-Bold.ttf"}
_MARGIN = 56
_PADDING = 3
_SMALL, _NORMAL = 7, 9  # points


def available() -> bool:
    """Whether there is a font with Polish letters; else a test skips."""
    return all((_FONTS / name).is_file() for name in _FACES.values())


def write(blocks: tuple[Block, ...]) -> bytes:
    """An untagged PDF: header rows repeat on each page, "Strona 1" stands at its foot."""
    wide = is_wide(blocks)
    page = landscape(A4) if wide else A4
    size = _SMALL if wide else _NORMAL
    style = ParagraphStyle("tekst", fontName=_font(), fontSize=size, leading=size * 1.25)
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file,
        pagesize=page,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        invariant=1,
        title="Harmonogram",
        lang="pl",
    )
    story = [_flowable(block, style, document.width) for block in blocks]
    document.build(story, onFirstPage=_number, onLaterPages=_number)
    return file.getvalue()


@cache
def _font(face: str = "DejaVu") -> str:
    pdfmetrics.registerFont(TTFont(face, str(_FONTS / _FACES[face])))
    return face


def _number(canvas: Canvas, document: SimpleDocTemplate) -> None:
    canvas.setFont(_font(), _SMALL)
    canvas.drawCentredString(
        document.pagesize[0] / 2, _MARGIN / 2, f"Strona {canvas.getPageNumber()}"
    )


def _flowable(block: Block, style: ParagraphStyle, width: float) -> Flowable:
    if isinstance(block, Paragraph):
        return _flowing(block.text, _bold(style) if block.level else style)
    return _table(block, style, int(width))


def _bold(style: ParagraphStyle) -> ParagraphStyle:
    """Headings of untagged files are only looks: bold letters and a space above."""
    return ParagraphStyle("nagłówek", style, fontName=_font("DejaVu-Bold"), spaceBefore=4)


def _flowing(text: str, style: ParagraphStyle) -> Flowing:
    return Flowing(escape(text).replace("\n", "<br/>"), style)


def _table(table: Table, style: ParagraphStyle, width: int) -> Flowable:
    places = owners(table)
    rows = [
        [
            _flowing(cell.text, style) if (cell.row, cell.column) == (row, column) else ""
            for column, cell in enumerate(cells)
        ]
        for row, cells in enumerate(places)
    ]
    return LongTable(
        rows,
        colWidths=widths(table, width),
        repeatRows=header_rows(table),
        style=TableStyle(_looks(table)),
        spaceBefore=6,
        spaceAfter=10,
    )


def _looks(
    table: Table,
) -> Iterator[tuple[str, tuple[int, int], tuple[int, int], *tuple[Any, ...]]]:
    first, last = (0, 0), (-1, -1)
    yield "GRID", first, last, 0.5, colors.black
    yield "VALIGN", first, last, "TOP"
    yield "LEFTPADDING", first, last, _PADDING
    yield "RIGHTPADDING", first, last, _PADDING
    for cell in table.cells:
        if cell.row_span > 1 or cell.column_span > 1:
            bottom, right = cell.row + cell.row_span - 1, cell.column + cell.column_span - 1
            yield "SPAN", (cell.column, cell.row), (right, bottom)
