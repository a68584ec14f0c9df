"""Excel workbooks (.xlsx)."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile

from openpyxl import Workbook
from openpyxl.cell.cell import TYPE_STRING, Cell, MergedCell
from openpyxl.styles import Alignment, Border, Side

from harmonia.sources.document import Block
from paper.container import packed
from paper.sheet import sheet

_LINE = Side(style="thin")
_BORDER = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_WIDTH = 24
_WHOLE = re.compile(r"[1-9]\d{0,5}")
_MODIFIED = re.compile(rb"<dcterms:modified[^>]*>[^<]*</dcterms:modified>")


def write(blocks: tuple[Block, ...]) -> bytes:
    """A workbook of one sheet; whole numbers are numbers, as typing makes them."""
    book = Workbook()
    book.properties.created = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    page = book.active
    assert page is not None  # noqa: S101  (a new workbook has a sheet)
    page.title = "Harmonogram"
    whole = sheet(blocks)
    for cell in whole.cells:
        _fill(page.cell(cell.row + 1, cell.column + 1), cell.text)
        if cell.row_span > 1 or cell.column_span > 1:
            page.merge_cells(
                start_row=cell.row + 1,
                start_column=cell.column + 1,
                end_row=cell.row + cell.row_span,
                end_column=cell.column + cell.column_span,
            )
    for letter in "ABCDEFGHIJKLMN"[: whole.columns]:
        page.column_dimensions[letter].width = _WIDTH
    return _settled(book)


def _fill(place: Cell | MergedCell, text: str) -> None:
    place.border = _BORDER
    place.alignment = _WRAPPED
    if _WHOLE.fullmatch(text):
        place.value = int(text)
    elif text:
        place.value = text
        place.data_type = TYPE_STRING  # a text that begins with "=" is no formula


def _settled(book: Workbook) -> bytes:
    """The workbook's bytes without the moment of writing."""
    file = io.BytesIO()
    book.save(file)
    parts: dict[str, str | bytes] = {}
    with zipfile.ZipFile(file) as container:
        for name in container.namelist():
            parts[name] = _MODIFIED.sub(b"", container.read(name))
    return packed(parts)
