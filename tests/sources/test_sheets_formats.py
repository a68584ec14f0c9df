from __future__ import annotations

import io
import zipfile

import pytest

from harmonia.sources import csv, ods, xlsx
from harmonia.sources.document import Block, Paragraph, Table
from harmonia.sources.errors import SourceError, Trouble
from sheet_files import Sheet, ods_bytes, xlsx_bytes, zip_bytes

CELL = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>"


def row(*texts: str, attributes: str = "") -> str:
    cells = "".join(CELL.format("", text) for text in texts)
    return f"<table:table-row{attributes}>{cells}</table:table-row>"


def texts(blocks: tuple[Block, ...]) -> list[list[str] | str]:
    return [b.text if isinstance(b, Paragraph) else [cell.text for cell in b.cells] for b in blocks]


def test_ods_shows_what_is_displayed() -> None:
    cells = (
        '<table:table-cell office:value-type="date" office:date-value="2018-01-31">'
        "<office:annotation><text:p>uwaga</text:p></office:annotation>"
        "<text:p>31.01.2018</text:p></table:table-cell>"
        '<table:table-cell><text:p>a<text:s text:c="2"/>b</text:p><text:p>c<text:line-break/>d'
        "</text:p></table:table-cell>"
    )
    blocks = ods.read(ods_bytes(f"<table:table-row>{cells}</table:table-row>"))
    assert texts(blocks) == [["31.01.2018", "a  b\nc\nd"]]


def test_ods_merged_and_repeated_cells() -> None:
    first = (
        '<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>AB</text:p>'
        "</table:table-cell><table:covered-table-cell/><table:table-cell table:number-columns-"
        'repeated="2"><text:p>x</text:p></table:table-cell><table:table-cell '
        'table:number-columns-repeated="16380"/></table:table-row>'
    )
    many = ' table:number-rows-repeated="1048573"'
    empty = f"<table:table-row{many}><table:table-cell/></table:table-row>"
    (table,) = ods.read(ods_bytes(first + row("a", "b", "c", "d") + empty))
    assert isinstance(table, Table)
    assert (table.rows, table.columns) == (2, 4)
    assert [(c.text, c.column, c.column_span) for c in table.cells[:3]] == [
        ("AB", 0, 2),
        ("x", 2, 1),
        ("x", 3, 1),
    ]


def test_ods_groups_and_hidden_parts() -> None:
    hidden = row("x", "y", "z", attributes=' table:visibility="collapse"')
    columns = (
        '<table:table-column/><table:table-column table:visibility="filter"/><table:table-column/>'
    )
    grouped = f"<table:table-row-group>{row('1', '2', '3')}</table:table-row-group>"
    body = f"{columns}<table:table-header-rows>{row('A', 'B', 'C')}</table:table-header-rows>"
    secret = f'<table:table table:style-name="ta2">{row("tajne", "tu")}</table:table>'
    styles = (
        '<style:style style:name="ta2" style:family="table"><style:table-properties '
        'table:display="false"/></style:style>'
    )
    sheet = f'<table:table table:name="a">{body}{hidden}{grouped}</table:table>{secret}'
    assert texts(ods.read(ods_bytes(sheet, styles))) == [["A", "C", "1", "3"]]


def test_ods_that_repeats_a_filled_row_for_ever_is_bounded() -> None:
    many = ' table:number-rows-repeated="1000000"'
    blocks = ods.read(ods_bytes(row("a", "b", attributes=many)))
    assert isinstance(blocks[0], Table)
    assert blocks[0].rows == 1000


@pytest.mark.parametrize("sign", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1250", "utf-16"])
def test_csv_separators_and_encodings(sign: str, encoding: str) -> None:
    lines = ["Harmonogram", f"Nr{sign}Zadanie{sign}Termin"]
    lines += [f'{i}{sign}"Szkoła, źródła; ""łąka""\r\ndruga"{sign}maj' for i in range(1, 5)]
    blocks = csv.read("\r\n".join(lines).encode(encoding))
    assert texts(blocks)[0] == "Harmonogram"
    assert texts(blocks)[1][:5] == [
        "Nr",
        "Zadanie",
        "Termin",
        "1",
        'Szkoła, źródła; "łąka"\ndruga',
    ]


def test_csv_that_announces_its_separator() -> None:
    assert texts(csv.read(b"sep=|\r\na|b|c\r\n1|2|3\r\n")) == [["a", "b", "c", "1", "2", "3"]]


def test_csv_cells_forced_to_be_text() -> None:
    data = b'RSPO;TERC;Nazwa\n1;="0861011";x\n2;"=""0861012""";y\n'
    assert texts(csv.read(data))[0][3:] == ["1", "0861011", "x", "2", "0861012", "y"]


def test_xlsx_claiming_a_merge_of_the_whole_sheet_is_cheap() -> None:
    data = xlsx_bytes(Sheet([["a", "b", "c"], ["d", "e", "f"]]))
    blocks = xlsx.read(with_part(data, "mergeCells", '<mergeCell ref="A1:XFD1048576"/>'))
    assert isinstance(blocks[0], Table)


def test_xlsx_with_a_document_type_is_refused() -> None:
    data = xlsx_bytes(Sheet([["a", "b"]]))
    parts = unzipped(data)
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = b'<!DOCTYPE x [<!ENTITY a "b">]>' + sheet
    with pytest.raises(SourceError) as caught:
        xlsx.read(zip_bytes(parts))
    assert caught.value.trouble is Trouble.DOCTYPE


def test_xlsx_inline_texts_rich_texts_errors_and_truths() -> None:
    cells = (
        '<c t="inlineStr"><is><r><t>Zad</t></r><r><t xml:space="preserve"> 1_x000D_</t></r>'
        "<rPh><t>nie</t></rPh></is></c>"
        '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1</f><v>wynik</v></c>'
        '<c t="d"><v>2018-01-31T00:00:00</v></c><c><f>B1</f></c>'
    )
    data = with_part(xlsx_bytes(Sheet([["a"]])), "sheetData", f"<row>{cells}</row>")
    assert texts(xlsx.read(data)) == [["Zad 1", "PRAWDA", "#N/A", "wynik", "31.01.2018"]]


def unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(data: bytes, element: str, inside: str) -> bytes:
    """The workbook with another inside of one element of its first sheet."""
    parts = unzipped(data)
    name = "xl/worksheets/sheet1.xml"
    sheet = parts[name].decode()
    if f"<{element}" in sheet:
        before, _, rest = sheet.partition(f"<{element}>")
        after = rest.partition(f"</{element}>")[2]
    else:
        before, _, rest = sheet.partition("</sheetData>")
        before, after = before + "</sheetData>", rest
    parts[name] = f"{before}<{element}>{inside}</{element}>{after}".encode()
    return zip_bytes(parts)
