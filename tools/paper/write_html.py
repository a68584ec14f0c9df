"""Web pages (.html)."""

from __future__ import annotations

from html import escape

from harmonia.sources.document import Block, Cell, Paragraph, Table
from paper.shape import header_rows, lines, owners

_OPENING = (
    '<!DOCTYPE html>\n<html lang="pl">\n<head>\n<meta charset="utf-8">\n'
    "<title>Harmonogram</title>\n<style>table { border-collapse: collapse } "
    "td, th { border: 1px solid; vertical-align: top }</style>\n</head>\n<body>\n"
)
_DEEPEST = 6  # HTML has six levels of headings


def write(blocks: tuple[Block, ...]) -> bytes:
    """A web page in UTF-8."""
    inner = "".join(
        _paragraph(block) if isinstance(block, Paragraph) else _table(block) for block in blocks
    )
    return f"{_OPENING}{inner}</body>\n</html>\n".encode()


def _paragraph(block: Paragraph) -> str:
    tag = "p" if block.level is None else f"h{min(block.level, _DEEPEST)}"
    return f"<{tag}>{_broken(block.text.split(chr(10)))}</{tag}>\n"


def _broken(texts: list[str]) -> str:
    return "<br>".join(escape(text, quote=False) for text in texts)


def _table(table: Table) -> str:
    headers = header_rows(table)
    rows = [
        _row(index, cells, "th" if index < headers else "td")
        for index, cells in enumerate(owners(table))
    ]
    head = f"<thead>\n{''.join(rows[:headers])}</thead>\n" if headers else ""
    return f"<table>\n{head}<tbody>\n{''.join(rows[headers:])}</tbody>\n</table>\n"


def _row(row: int, cells: list[Cell], tag: str) -> str:
    own = [cell for column, cell in enumerate(cells) if (cell.row, cell.column) == (row, column)]
    return f"<tr>\n{''.join(_cell(cell, tag) for cell in own)}</tr>\n"


def _cell(cell: Cell, tag: str) -> str:
    across = f' colspan="{cell.column_span}"' if cell.column_span > 1 else ""
    down = f' rowspan="{cell.row_span}"' if cell.row_span > 1 else ""
    paragraphs = lines(cell.text)
    inner = (
        _broken(paragraphs[0])
        if len(paragraphs) == 1
        else "".join(f"<p>{_broken(texts)}</p>" for texts in paragraphs)
    )
    return f"<{tag}{across}{down}>{inner}</{tag}>\n"
