"""Smallest OpenDocument texts, written by hand."""

from __future__ import annotations

from word_files import packed

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{prefix}="{_OASIS}{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("draw", "drawing"),
        ("svg", "svg-compatible"),
    )
) + (
    ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
    ' xmlns:zz="urn:nobody-knows-this"'
)


def odt_parts(body: str, *, automatic: str = "", styles: str = "") -> dict[str, str]:
    """The parts of an OpenDocument text, by name."""
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": (
            f"<office:document-content {SPACES}><office:automatic-styles>{automatic}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>"
        ),
        "styles.xml": (
            f"<office:document-styles {SPACES}><office:styles>{styles}</office:styles>"
            "</office:document-styles>"
        ),
    }


def odt(body: str, *, automatic: str = "", styles: str = "") -> bytes:
    """An OpenDocument text of a body and styles in XML."""
    return packed(odt_parts(body, automatic=automatic, styles=styles))


def tp(content: str = "", style: str = "") -> str:
    """A paragraph."""
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{content}</text:p>"


def cell(*content: str, marks: str = "") -> str:
    """A cell; plain words become paragraphs."""
    inner = "".join(item if item.startswith("<") else tp(item) for item in content)
    return f"<table:table-cell {marks}>{inner}</table:table-cell>"


def row(*cells: str, marks: str = "") -> str:
    """A row."""
    return f"<table:table-row {marks}>{''.join(cells)}</table:table-row>"


def table(*rows: str) -> str:
    """A table."""
    return f"<table:table><table:table-column/>{''.join(rows)}</table:table>"


COVERED = "<table:covered-table-cell/>"


def listed(*items: str, marks: str = 'text:style-name="L"') -> str:
    """A list; plain words become items of one paragraph."""
    inner = "".join(
        item
        if item.startswith("<text:list-")
        else f"<text:list-item>{_block(item)}</text:list-item>"
        for item in items
    )
    return f"<text:list {marks}>{inner}</text:list>"


def _block(item: str) -> str:
    return item if item.startswith("<") else tp(item)


def number_level(level: int, kind: str = "1", marks: str = 'style:num-suffix="."') -> str:
    """A numbered level of a list style."""
    return f'<text:list-level-style-number text:level="{level}" style:num-format="{kind}" {marks}/>'


def list_style(*levels: str, name: str = "L") -> str:
    """A list style."""
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'
