r"""Rich text (.rtf) as Word writes it: rows of \cellx edges, letters in the code page 1250."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.sources.document import Block, Cell, Paragraph, Table
from paper.shape import header_rows, is_wide, lines, owners, row_cells, widths

_SHORT, _LONG, _MARGIN = 11906, 16838, 1134  # A4 in twentieths of a point
_FONT = r"{\fonttbl{\f0\froman\fcharset238\fprq2 Times New Roman CE;}}"
_STYLES = (
    r"{\stylesheet{\ql\fs20\lang1045 Normalny;}"
    + "".join(
        rf"{{\s{level}\ql\keepn\outlinelevel{level - 1}\b\fs20 \sbasedon0 heading {level};}}"
        for level in range(1, 10)
    )
    + "}"
)
_FOOTER = r"{\footer\pard\plain\qc{\field{\*\fldinst{ PAGE }}{\fldrslt{1}}}\par}"
_BORDERS = "".join(rf"\clbrdr{side}\brdrs\brdrw10" for side in "tlbr")
_SPECIAL = {
    "\\": r"\\",
    "{": r"\{",
    "}": r"\}",
    "\t": r"\tab ",
    "\u00a0": r"\~",
    "\u00ad": r"\-",
    "\u2011": r"\_",
}


def write(blocks: tuple[Block, ...]) -> bytes:
    """A rich text file; its page number stands in a footer."""
    wide = is_wide(blocks)
    width, height = (_LONG, _SHORT) if wide else (_SHORT, _LONG)
    page = rf"\paperw{width}\paperh{height}\margl{_MARGIN}\margr{_MARGIN}"
    if wide:
        page += r"\landscape"
    head = r"{\rtf1\ansi\ansicpg1250\deff0\uc1" + _FONT + _STYLES + page + "\\sectd\n" + _FOOTER
    inner = "".join(_blocks(blocks, width - 2 * _MARGIN))
    return f"{head}\n{inner}}}".encode("ascii")


def _blocks(blocks: tuple[Block, ...], inner: int) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield _table(block, inner) + "\\pard\\plain\\fs20\\par\n"
        else:
            yield _paragraph(block)


def _paragraph(block: Paragraph) -> str:
    style = rf"\s{block.level}\outlinelevel{block.level - 1}\b" if block.level else ""
    return rf"\pard\plain{style}\fs20 {_lines(block.text.split(chr(10)))}\par" + "\n"


def _lines(texts: list[str]) -> str:
    return "\\line ".join(_escaped(text) for text in texts)


def _escaped(text: str) -> str:
    return "".join(_SPECIAL.get(letter) or _letter(letter) for letter in text)


def _letter(letter: str) -> str:
    if letter.isascii():
        return letter
    try:
        return f"\\'{letter.encode('cp1250')[0]:02x}"
    except UnicodeEncodeError:
        units = letter.encode("utf-16-le")
        pairs = zip(units[::2], units[1::2], strict=True)
        codes = (int.from_bytes(pair, "little", signed=True) for pair in map(bytes, pairs))
        return "".join(rf"\u{code}?" for code in codes)


def _table(table: Table, inner: int) -> str:
    columns = widths(table, inner)
    headers = header_rows(table)
    return "".join(
        _row(index, row_cells(cells), columns, header=index < headers)
        for index, cells in enumerate(owners(table))
    )


def _row(row: int, cells: list[Cell], columns: list[int], *, header: bool) -> str:
    mark = r"\trhdr" if header else ""
    edges = "".join(_edge(row, cell, columns) for cell in cells)
    texts = "".join(_cell(cell.text if cell.row == row else "") for cell in cells)
    return rf"\trowd\trgaph70{mark}{edges}\pard\plain\intbl\fs20 {texts}\row" + "\n"


def _edge(row: int, cell: Cell, columns: list[int]) -> str:
    merge = ""
    if cell.row_span > 1:
        merge = r"\clvmgf" if cell.row == row else r"\clvmrg"
    return rf"{merge}{_BORDERS}\cellx{sum(columns[: cell.column + cell.column_span])}"


def _cell(text: str) -> str:
    return "\\par ".join(_lines(texts) for texts in lines(text)) + "\\cell "
