"""Tagged PDF, typeset by typst: header rows repeat, page numbers stand in footers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache

import typst

from harmonia.sources.document import Block, Cell, Table
from paper.shape import header_rows, is_wide, lines, widths

# In Polish typst repeats a hyphen on the next line, which Word does not: such words stay whole.
_WHOLE_WORDS = r'#show regex("\pL+-\pL+"): it => box(it)'
_SMALL, _NORMAL = 8, 10  # points: many columns want small letters


def write(blocks: tuple[Block, ...]) -> bytes:
    """A tagged PDF, landscape where a table is wide."""
    wide = is_wide(blocks)
    head = (
        f'#set page(paper: "a4", flipped: {str(wide).lower()}, margin: 2cm, numbering: "1")\n'
        f'#set text(lang: "pl", size: {_SMALL if wide else _NORMAL}pt, hyphenate: false)\n'
        '#set document(title: "Harmonogram", date: none)\n'
        f"{_WHOLE_WORDS}\n"
    )
    return _compiled(head + "\n\n".join(_blocks(blocks)))


@cache
def _compiled(source: str) -> bytes:
    made = typst.compile(source.encode(), format="pdf")
    assert isinstance(made, bytes)  # noqa: S101  (one PDF is one file)
    return made


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield _table(block)
        elif block.level is None:
            yield f"#par[{_broken(block.text.split(chr(10)))}]"
        else:
            yield f"#heading(level: {block.level})[{_broken(block.text.split(chr(10)))}]"


def _broken(texts: list[str]) -> str:
    return "#linebreak()".join(f"#{_string(text)}" for text in texts if text)


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _table(table: Table) -> str:
    columns = ", ".join(f"{width}fr" for width in widths(table, 1000))
    headers = header_rows(table)
    head = ", ".join(_cell(cell) for cell in table.cells if cell.row < headers)
    rows = ",\n".join(_cell(cell) for cell in table.cells if cell.row >= headers)
    head = f"table.header({head}),\n" if head else ""
    return f"#table(columns: ({columns}),\n{head}{rows})"


def _cell(cell: Cell) -> str:
    inner = "#parbreak()".join(_broken(texts) for texts in lines(cell.text))

    return f"table.cell(colspan: {cell.column_span}, rowspan: {cell.row_span})[{inner}]"
