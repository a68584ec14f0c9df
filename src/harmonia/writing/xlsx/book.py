"""A workbook being written: its file properties, its looks, and how a text gets into a cell."""

from __future__ import annotations

import io
from datetime import date, datetime, time
from math import inf, isfinite
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from harmonia.plan import Plan
from harmonia.sources.sheets.derived import DERIVED
from harmonia.writing.sheets.characters import clean
from harmonia.writing.sheets.day import day_of
from harmonia.writing.xlsx import sentences

MOST_CHARACTERS = 32_767  # of a cell, counted as Excel counts: in UTF-16
_FORMULA = ("=", "+", "-", "@")
_INK, _LINE, _PLAIN_HEAD, _OUR_HEAD = "#1F2933", "#C9CED6", "#E3EBF3", "#ECECEC"
SIZES = {"title": 16, "strong": 12, "heading": 12, "line": 11, "item": 11}  # of letters, in points
_LOOKS: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "font_size": SIZES["title"]},
    "strong": {"bold": True, "font_size": SIZES["strong"]},
    "heading": {"bold": True, "font_size": SIZES["heading"]},
    "line": {"font_size": SIZES["line"]},
    "item": {"font_size": SIZES["item"], "indent": 1},
    "head": {"bold": True, "border": 1, "border_color": _LINE, "bg_color": _PLAIN_HEAD},
    "our_head": {"bold": True, "border": 1, "border_color": _LINE, "bg_color": _OUR_HEAD},
    "text": {"border": 1, "border_color": _LINE},
    "date": {"border": 1, "border_color": _LINE, "num_format": "dd.mm.yyyy", "align": "center"},
    "number": {"border": 1, "border_color": _LINE, "align": "right"},
    "money": {"border": 1, "border_color": _LINE, "num_format": '#,##0.00\\ "zł"'},
    "total": {
        "bold": True,
        "border": 1,
        "border_color": _LINE,
        "bg_color": _OUR_HEAD,
        "num_format": '#,##0.00\\ "zł"',
    },
    "label": {"bold": True, "border": 1, "border_color": _LINE, "bg_color": _OUR_HEAD},
}
# Arial has a twin of the same measure wherever it is not: rows are as high as thought.
_FONT: dict[str, Any] = {"font_name": "Arial", "font_size": 10, "font_scheme": "none"}
_SHARED: dict[str, Any] = {
    **_FONT,
    "text_wrap": True,
    "valign": "top",
    "font_color": _INK,
}


class Book:
    """A workbook in memory; ``cut`` counts the texts that did not fit into their cells."""

    def __init__(self, plan: Plan) -> None:
        """Begin a workbook with the plan's title, its authority and a day that the plan names."""
        self._file = io.BytesIO()
        self._book = Workbook(
            self._file,
            {"in_memory": True, "default_format_properties": _FONT},
        )
        self._book.set_properties(
            {
                "title": clean(plan.title or sentences.PLAN),
                "author": clean(plan.authority or ""),
                "comments": sentences.MADE_BY,
                "created": datetime.combine(day_of(plan), time()),
            }
        )
        self._formats: dict[tuple[str, bool], Format] = {}
        self.cut = 0

    def add(self, name: str, *, derived: bool) -> Worksheet:
        """Add a sheet; a ``derived`` one is marked, so that readers leave it out."""
        sheet = self._book.add_worksheet(name)
        sheet.set_paper(9)  # A4
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        sheet.set_footer(sentences.FOOTER)
        if derived:
            self._book.define_name(f"'{name}'!{DERIVED}", f"'{name}'!$A$1")
            self._book.defined_names[-1][3] = True  # hidden: nobody need meet it in a list of names
        return sheet

    def look(self, name: str, *, quoted: bool = False) -> Format:
        """The format of a look; ``quoted`` says, as an apostrophe does, that the cell is text."""
        if (name, quoted) not in self._formats:
            properties = {**_SHARED, **_LOOKS[name], "quote_prefix": quoted}
            self._formats[name, quoted] = self._book.add_format(properties)
        return self._formats[name, quoted]

    def text(self, sheet: Worksheet, row: int, column: int, words: str | None, look: str) -> None:
        """Write words as text, never as formula, number or link."""
        kept = clean(words or "")
        if not kept:
            sheet.write_blank(row, column, None, self.look(look))
            return
        fitting = _fitting(kept)
        self.cut += fitting != kept
        sheet.write_string(
            row, column, fitting, self.look(look, quoted=fitting.startswith(_FORMULA))
        )

    def number(self, sheet: Worksheet, row: int, column: int, value: float, look: str) -> None:
        """Write a number; one that is none (NaN, infinity) or beyond floats leaves it empty."""
        try:
            number = float(value)
        except OverflowError:  # of a whole number with more than 308 figures
            number = inf
        if isfinite(number):
            sheet.write_number(row, column, value, self.look(look))
        else:
            self.text(sheet, row, column, None, look)

    def sum_of(self, sheet: Worksheet, place: tuple[int, int], last: int, whole: float) -> None:
        """Write the sum of the column above that filters leave, the only formula we write.

        Args:
            sheet: where.
            place: the row and column of the sum.
            last: the last row that is added; the first is below the header.
            whole: what it is while nothing is filtered.
        """
        row, column = place
        letter = xl_col_to_name(column)
        formula = f"=SUBTOTAL(109,{letter}2:{letter}{last + 1})"
        sheet.write_formula(row, column, formula, self.look("total"), whole)

    def day(self, sheet: Worksheet, row: int, column: int, day: date) -> None:
        """Write a day as a date; one before Excel's first, 1 January 1900, as text."""
        if day.year < 1900:  # noqa: PLR2004  (Excel's first year)
            self.text(sheet, row, column, f"{day:%d.%m.}{day.year:04}", "date")
        else:
            sheet.write_datetime(row, column, datetime.combine(day, time()), self.look("date"))

    def bytes(self) -> bytes:
        """End the workbook; nothing can be written after."""
        self._book.close()
        return self._file.getvalue()


def _fitting(words: str) -> str:
    """As much of a text as a cell holds; what is cut ends with an ellipsis."""
    if len(words) <= MOST_CHARACTERS // 2 or len(words.encode("utf-16-le")) <= 2 * MOST_CHARACTERS:
        return words
    return (
        words.encode("utf-16-le")[: 2 * (MOST_CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"
    )
