"""What OpenDocument texts and sheets share: the container, its manifest, namespaces, cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from harmonia.sources.document import Cell, Table
from paper.container import XML, packed
from paper.shape import header_rows, lines, owners

_RUN = re.compile(" {2,}")
_SPACE = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{_SPACE}:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
    )
)


def package(kind: str, content: str, styles: str) -> bytes:
    """An OpenDocument file of a kind ("text", "spreadsheet")."""
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    manifest = (
        f'{XML}<manifest:manifest xmlns:manifest="{_SPACE}:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mimetype}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    return packed(
        {
            "mimetype": mimetype,
            "content.xml": content,
            "styles.xml": styles,
            "META-INF/manifest.xml": manifest,
        }
    )


def body(kind: str, automatic: str, inner: str) -> str:
    """The part content.xml."""
    return (
        f'{XML}<office:document-content {NAMESPACES} office:version="1.2">'
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:{kind}>{inner}</office:{kind}></office:body>"
        "</office:document-content>"
    )


def styles(inner: str, automatic: str = "", master: str = "") -> str:
    """The part styles.xml."""
    return (
        f'{XML}<office:document-styles {NAMESPACES} office:version="1.2">'
        f"<office:styles>{inner}</office:styles>"
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:master-styles>{master}</office:master-styles></office:document-styles>"
    )


def marked(texts: list[str]) -> str:
    """Lines of one paragraph; OpenDocument folds white space, so it is written as elements."""
    return "<text:line-break/>".join(_line(text) for text in texts)


def _line(text: str) -> str:
    written = _RUN.sub(_spaces, escape(text)).replace("\t", "<text:tab/>")
    if written.startswith(" "):
        written = f"<text:s/>{written[1:]}"
    return f"{written[:-1]}<text:s/>" if written.endswith(" ") else written


def _spaces(run: re.Match[str]) -> str:
    return f' <text:s text:c="{len(run[0]) - 1}"/>'


def table(item: Table, name: str, *, styled: bool) -> str:
    """A table element; ``styled`` cells have the border style of texts."""
    headers = header_rows(item)
    columns = f'<table:table-column table:number-columns-repeated="{item.columns}"/>'
    rows = [_row(index, cells, styled=styled) for index, cells in enumerate(owners(item))]
    head = "".join(rows[:headers])
    if head:
        head = f"<table:table-header-rows>{head}</table:table-header-rows>"
    return (
        f'<table:table table:name="{name}">{columns}{head}{"".join(rows[headers:])}</table:table>'
    )


def _row(index: int, cells: list[Cell], *, styled: bool) -> str:
    return f"<table:table-row>{''.join(_cells(index, cells, styled=styled))}</table:table-row>"


def _cells(row: int, cells: list[Cell], *, styled: bool) -> Iterator[str]:
    for column, cell in enumerate(cells):
        if (cell.row, cell.column) == (row, column):
            yield _cell(cell, styled=styled)
        else:
            yield "<table:covered-table-cell/>"


def _cell(cell: Cell, *, styled: bool) -> str:
    spans = ""
    if cell.column_span > 1 or cell.row_span > 1:
        spans = (
            f' table:number-columns-spanned="{cell.column_span}"'
            f' table:number-rows-spanned="{cell.row_span}"'
        )
    style = ' table:style-name="Komorka"' if styled else ""
    texts = "".join(f"<text:p>{marked(texts)}</text:p>" for texts in lines(cell.text))
    return f'<table:table-cell{style} office:value-type="string"{spans}>{texts}</table:table-cell>'
