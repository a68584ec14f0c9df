from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.sources import xls, xlsx
from harmonia.sources.document import Table
from harmonia.sources.sheets.shown import shown
from sheet_files import Sheet, Value, xls_bytes, xlsx_bytes

DAY = 43131.0  # 31.01.2018


@pytest.mark.parametrize(
    ("number", "pattern", "text"),
    [
        (1, "General", "1"),
        (0.9, "0%", "90%"),
        (0.155, "0.0%", "15,5%"),
        (0.5, "General", "0,5"),
        (0.1 + 0.2, "", "0,3"),
        (1234.5, "#,##0.00", "1\u00a0234,50"),
        (1234.5, '#,##0.00\\ "zł"', "1\u00a0234,50 zł"),
        (
            1234.5,
            '_-* #,##0.00\\ "zł"_-;-* #,##0.00\\ "zł"_-;_-* "-"??\\ "zł"_-',
            "1\u00a0234,50 zł",
        ),
        (1500, "#,##0\\ [$zł-415]", "1\u00a0500 zł"),
        (-3, "0", "-3"),
        (-3, "0;[Red]-0", "-3"),
        (7, "000", "007"),
        (2.5, "0.##", "2,5"),
        (12, '0" szkół"', "12 szkół"),
        (DAY, "mm-dd-yy", "31.01.2018"),
        (DAY, "dd.mm.yyyy", "31.01.2018"),
        (DAY, "yyyy-mm-dd", "2018-01-31"),
        (DAY, "d/m/yyyy;@", "31/1/2018"),
        (DAY, "[$-415]d mmmm yyyy;@", "31 stycznia 2018"),
        (DAY, "mmmm yyyy", "styczeń 2018"),
        (DAY, "[$-415]mmm yy;@", "sty 18"),
        (DAY, "dddd, d mmmm", "środa, 31 stycznia"),
        (DAY, 'yyyy" r."', "2018 r."),
        (DAY, "yyyy-mm-dd h:mm:ss", "2018-01-31"),
        (DAY + 0.4375, "dd.mm.yyyy hh:mm", "31.01.2018 10:30"),
        (0.4375, "h:mm", "10:30"),
        (1.5, "[h]:mm", "36:00"),
    ],
)
def test_numbers_are_shown_as_in_a_polish_sheet(number: float, pattern: str, text: str) -> None:
    assert shown(number, pattern) == text


def test_days_counted_from_1904() -> None:
    assert shown(DAY - 1462, "dd.mm.yyyy", since_1904=True) == "31.01.2018"


@given(st.floats(), st.text(alphabet='0#?.,;%"\\[]$-ymdhsE+@_* zł', max_size=30))
def test_any_number_in_any_format_is_shown(number: float, pattern: str) -> None:
    shown(number, pattern)


@given(st.integers(-(10**9), 10**9))
def test_whole_numbers_keep_their_figures(number: int) -> None:
    assert shown(number, "General") == str(number)


def test_both_kinds_of_workbook_show_the_same() -> None:
    rows: list[list[Value]] = [["a", "b", "c"], [DAY, 0.9, 1.5]]
    sheet = Sheet(rows, formats={(1, 0): "dd.mm.yyyy", (1, 1): "0%", (1, 2): "0.00"})
    for blocks in (xlsx.read(xlsx_bytes(sheet)), xls.read(xls_bytes(sheet))):
        assert isinstance(blocks[0], Table)
        assert [c.text for c in blocks[0].cells][3:] == ["31.01.2018", "90%", "1,50"]
