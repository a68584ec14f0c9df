"""Word files: WordprocessingML as Word itself lays it down, merged cells and headings included."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape

from harmonia.sources.document import Block, Cell, Paragraph, Table
from paper.container import XML, packed
from paper.shape import header_rows, is_wide, lines, owners, row_cells, widths

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = "application/vnd.openxmlformats-package.relationships+xml"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SHORT, _LONG, _MARGIN = 11906, 16838, 1134  # A4 in twentieths of a point
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_TYPES = (
    f'{XML}<Types xmlns="{_PACKAGE}/content-types">'
    f'<Default Extension="rels" ContentType="{_RELATIONS}"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_WORD}.footer+xml"/></Types>'
)
_ROOT = (
    f'{XML}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>'
)
_PARTS = (
    f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_R}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_R}/footer" Target="footer1.xml"/></Relationships>'
)
_FOOTER = (
    f'{XML}<w:ftr xmlns:w="{_W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
    '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>'
)


def write(blocks: tuple[Block, ...]) -> bytes:
    """A Word file (.docx); its page number stands in a footer."""
    wide = is_wide(blocks)
    width, height = (_LONG, _SHORT) if wide else (_SHORT, _LONG)
    inner = width - 2 * _MARGIN
    body = "".join(_body(blocks, inner))
    page = (
        f'<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="{width}" '
        f'w:h="{height}"{" w:orient=" + chr(34) + "landscape" + chr(34) if wide else ""}/>'
        f'<w:pgMar w:top="{_MARGIN}" w:right="{_MARGIN}" w:bottom="{_MARGIN}" w:left="{_MARGIN}" '
        'w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>'
    )
    document = (
        f'{XML}<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>{body}{page}</w:body></w:document>'
    )
    return packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _ROOT,
            "word/document.xml": document,
            "word/_rels/document.xml.rels": _PARTS,
            "word/styles.xml": _styles(),
            "word/footer1.xml": _FOOTER,
        }
    )


def _body(blocks: tuple[Block, ...], inner: int) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield _paragraph(block.text.split("\n"), block.level)
        else:
            yield _table(block, inner) + "<w:p/>"  # else Word joins neighbouring tables


def _paragraph(texts: list[str], level: int | None = None) -> str:
    style = f'<w:pPr><w:pStyle w:val="Nagwek{level}"/></w:pPr>' if level else ""
    return f"<w:p>{style}{_run(texts)}</w:p>"


def _run(texts: list[str]) -> str:
    if texts == [""]:
        return ""
    written = "<w:br/>".join(_text(text) for text in texts)
    return f"<w:r>{written}</w:r>"


def _text(text: str) -> str:
    pieces = (f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in text.split("\t"))
    return "<w:tab/>".join(pieces)


def _table(table: Table, inner: int) -> str:
    columns = widths(table, inner)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    rows = owners(table)
    headers = header_rows(table)
    body = "".join(
        _row(index, cells, columns, header=index < headers) for index, cells in enumerate(rows)
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{inner}" w:type="dxa"/>'
        f"<w:tblBorders>{_BORDERS}</w:tblBorders>"
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'
    )


def _row(index: int, cells: list[Cell], columns: list[int], *, header: bool) -> str:
    mark = "<w:trPr><w:tblHeader/></w:trPr>" if header else ""
    inner = "".join(_cell(index, cell, columns) for cell in row_cells(cells))
    return f"<w:tr>{mark}{inner}</w:tr>"


def _cell(row: int, cell: Cell, columns: list[int]) -> str:
    width = sum(columns[cell.column : cell.column + cell.column_span])
    span = f'<w:gridSpan w:val="{cell.column_span}"/>' if cell.column_span > 1 else ""
    merge = ""
    if cell.row_span > 1:
        merge = '<w:vMerge w:val="restart"/>' if cell.row == row else "<w:vMerge/>"
    text = cell.text if cell.row == row else ""
    paragraphs = "".join(_paragraph(texts) for texts in lines(text))
    properties = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>'
    return f"<w:tc>{properties}{paragraphs}</w:tc>"


def _styles() -> str:
    """Word in Polish calls its heading styles "Nagwek1": the id is free, the name is not."""
    headings = "".join(
        f'<w:style w:type="paragraph" w:styleId="Nagwek{level}"><w:name w:val="heading {level}"/>'
        '<w:basedOn w:val="Normalny"/><w:pPr><w:keepNext/>'
        f'<w:outlineLvl w:val="{level - 1}"/></w:pPr>'
        "<w:rPr><w:b/></w:rPr></w:style>"
        for level in range(1, 10)
    )
    return (
        f'{XML}<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
        '<w:sz w:val="20"/><w:lang w:val="pl-PL"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normalny"><w:name w:val="Normal"/>'
        f"</w:style>{headings}</w:styles>"
    )
