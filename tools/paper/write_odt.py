"""OpenDocument texts (.odt)."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.sources.document import Block, Paragraph
from paper.open_document import body, marked, package, styles, table
from paper.shape import is_wide

_CELL = (
    '<style:style style:name="Komorka" style:family="table-cell"><style:table-cell-properties '
    'fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>'
)
_FOOTER = (
    '<style:master-page style:name="Standard" style:page-layout-name="Strona"><style:footer>'
    "<text:p><text:page-number>1</text:page-number></text:p></style:footer></style:master-page>"
)


def write(blocks: tuple[Block, ...]) -> bytes:
    """An OpenDocument text; its page number stands in a footer."""
    sides = ("29.7cm", "21cm") if is_wide(blocks) else ("21cm", "29.7cm")
    page = (
        '<style:page-layout style:name="Strona"><style:page-layout-properties '
        f'fo:page-width="{sides[0]}" fo:page-height="{sides[1]}" fo:margin="2cm"/>'
        "<style:footer-style/></style:page-layout>"
    )
    content = body("text", _CELL, "".join(_blocks(blocks)))
    return package("text", content, styles(_headings(), page, _FOOTER))


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph):
            yield table(block, f"Tabela{index}", styled=True) + "<text:p/>"
        elif block.level is None:
            yield f"<text:p>{marked(block.text.split(chr(10)))}</text:p>"
        else:
            yield (
                f'<text:h text:style-name="Heading_20_{block.level}" '
                f'text:outline-level="{block.level}">{marked(block.text.split(chr(10)))}</text:h>'
            )


def _headings() -> str:
    return "".join(
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" '
        f'style:family="paragraph" style:default-outline-level="{level}">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
        for level in range(1, 10)
    )
