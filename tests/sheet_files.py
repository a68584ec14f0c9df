"""Small workbooks of every format: values, merged areas, number formats, hidden parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import openpyxl
import xlwt
from openpyxl.utils import get_column_letter

Value: TypeAlias = str | int | float | None


@dataclass(frozen=True)
class Sheet:
    """Rows from A1; merged areas as (top, left, bottom, right), inclusive, from 0."""

    rows: Sequence[Sequence[Value]]
    merged: Sequence[tuple[int, int, int, int]] = ()
    formats: Mapping[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[int] = ()
    hidden: bool = False


def xlsx_bytes(*sheets: Sheet) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for number, sheet in enumerate(sheets):
        page = book.create_sheet(f"Arkusz{number}")
        for row, values in enumerate(sheet.rows, 1):
            for column, value in enumerate(values, 1):
                cell = page.cell(row, column)
                cell.value = value
                cell.number_format = sheet.formats.get((row - 1, column - 1), "General")
        for top, left, bottom, right in sheet.merged:
            page.merge_cells(
                start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1
            )
        for row in sheet.hidden_rows:
            page.row_dimensions[row + 1].hidden = True
        for column in sheet.hidden_columns:
            page.column_dimensions[get_column_letter(column + 1)].hidden = True
        page.sheet_state = "hidden" if sheet.hidden else "visible"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def xls_bytes(*sheets: Sheet) -> bytes:
    book = xlwt.Workbook()
    for number, sheet in enumerate(sheets):
        page = book.add_sheet(f"Arkusz{number}")
        starts = {(top, left): (bottom, right) for top, left, bottom, right in sheet.merged}
        for row, values in enumerate(sheet.rows):
            for column, value in enumerate(values):
                if value is None:
                    continue
                style = xlwt.XFStyle()
                style.num_format_str = sheet.formats.get((row, column), "General")
                bottom, right = starts.get((row, column), (row, column))
                page.write_merge(row, bottom, column, right, value, style)
        for row in sheet.hidden_rows:
            page.row(row).hidden = True
        for column in sheet.hidden_columns:
            page.col(column).hidden = True
        page.visibility = int(sheet.hidden)
    target = io.BytesIO()
    book.save(target)
    return bytes(target.getvalue())


_NAMESPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "style")
)


def ods_bytes(sheet_xml: str, styles: str = "") -> bytes:
    """A workbook around the inside of one ``table:table`` (or whole tables in sequence)."""
    tables = (
        sheet_xml if "<table:table " in sheet_xml else f"<table:table>{sheet_xml}</table:table>"
    )
    content = (
        f'<?xml version="1.0"?><office:document-content{_NAMESPACES}><office:automatic-styles>'
        f"{styles}</office:automatic-styles><office:body><office:spreadsheet>{tables}"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return zip_bytes(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content.encode(),
        }
    )


def zip_bytes(parts: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return target.getvalue()
