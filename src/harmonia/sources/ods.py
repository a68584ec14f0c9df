"""Workbooks in OpenDocument (ODF 1.3 part 3, 9)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import Element, open_package
from harmonia.sources.sheets.blocks import blocks_of
from harmonia.sources.sheets.derived import is_derived_name
from harmonia.sources.sheets.places import Budget, Placed, visible

_MOST_SHEETS = 256
_MOST_REPEATS = 1_000  # of a row or cell that holds something
_LARGEST = 1 << 20
_MOST_SPACES = 1_000
_URN = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE = f"{{{_URN}table:1.0}}"
_TEXT = f"{{{_URN}text:1.0}}"
_OFFICE = f"{{{_URN}office:1.0}}"
_STYLE = f"{{{_URN}style:1.0}}"
_GROUPS = (  # of rows and columns
    "table-row-group",
    "table-header-rows",
    "table-rows",
    "table-column-group",
    "table-header-columns",
    "table-columns",
)
_GROUP_TAGS = frozenset(_TABLE + name for name in _GROUPS)


def read(data: bytes) -> tuple[Block, ...]:
    """Read the visible sheets of a workbook, without those that Harmonia derived from others.

    Raises:
        SourceError: as `harmonia.sources.package` says, and UNREADABLE without content.
    """
    root = open_package(data).xml("content.xml")
    if root is None:
        raise SourceError(Trouble.UNREADABLE, "no content.xml")
    hidden = _hidden_styles(root)
    budget = Budget()
    blocks: list[Block] = []
    sheets = root.iterfind(f"{_OFFICE}body/{_OFFICE}spreadsheet/{_TABLE}table")
    for number, sheet in enumerate(islice(sheets, _MOST_SHEETS), 1):
        if sheet.get(_TABLE + "style-name") not in hidden and not _is_derived(sheet):
            cells = visible(_cells(sheet, budget), _hidden_rows(sheet), _hidden_columns(sheet))
            blocks += blocks_of(cells, number, budget)
    return tuple(blocks)


def _is_derived(sheet: Element) -> bool:
    """Whether a sheet of a workbook of ours, saved as OpenDocument, says nothing of its own."""
    names = sheet.iterfind(f"{_TABLE}named-expressions/{_TABLE}named-range")
    return any(is_derived_name(one.get(_TABLE + "name")) for one in names)


def _hidden_styles(root: Element) -> set[str]:
    return {
        style.get(_STYLE + "name", "")
        for style in root.iter(_STYLE + "style")
        if any(
            properties.get(_TABLE + "display") == "false"
            for properties in style.iterfind(_STYLE + "table-properties")
        )
    }


def _parts(sheet: Element, name: str) -> Iterator[Element]:
    """Rows or columns in order, out of any groups."""
    waiting = [iter(sheet)]
    while waiting:
        child = next(waiting[-1], None)
        if child is None:
            waiting.pop()
        elif child.tag in _GROUP_TAGS:
            waiting.append(iter(child))
        elif child.tag == _TABLE + name:
            yield child


def _placed(sheet: Element, name: str) -> Iterator[tuple[int, int, Element]]:
    """(first number, repeats, element) of rows or columns."""
    at = 0
    for element in _parts(sheet, name):
        times = _times(element, f"number-{name.removeprefix('table-')}s-repeated")
        yield at, times, element
        at = min(at + times, _LARGEST)


def _hidden_rows(sheet: Element) -> set[int]:
    return _hidden(sheet, "table-row")


def _hidden_columns(sheet: Element) -> set[int]:
    return _hidden(sheet, "table-column")


def _hidden(sheet: Element, name: str) -> set[int]:
    hidden: set[int] = set()
    for start, times, element in _placed(sheet, name):
        if element.get(_TABLE + "visibility", "visible") != "visible":
            hidden.update(range(start, min(start + times, _LARGEST)))
    return hidden


def _cells(sheet: Element, budget: Budget) -> Iterator[Placed]:
    for start, times, row in _placed(sheet, "table-row"):
        cells = list(_row_cells(row, budget))
        for number in range(start, start + min(times, _MOST_REPEATS) if cells else start):
            budget.take(len(cells))
            for column, text, down, across in cells:
                yield Placed(number, column, text, down, across)


def _row_cells(row: Element, budget: Budget) -> Iterator[tuple[int, str, int, int]]:
    """(column, text, row span, column span) of the cells that hold something."""
    column = 0
    for cell in row:
        times = _times(cell, "number-columns-repeated")
        if cell.tag == _TABLE + "table-cell":
            budget.take()
            text = _text(cell)
            down, across = (
                _times(cell, "number-rows-spanned"),
                _times(cell, "number-columns-spanned"),
            )
            for place in range(column, column + min(times, _MOST_REPEATS) if text else column):
                budget.take()
                yield place, text, down, across
        column = min(column + times, _LARGEST)


def _times(element: Element, name: str) -> int:
    """How often something repeats, or how far it spans."""
    return max(1, min(_number(element.get(_TABLE + name)), _LARGEST))


def _number(text: str | None) -> int:
    digits = (text or "")[:9]
    return int(digits) if digits.isascii() and digits.isdigit() else 1


def _text(cell: Element) -> str:
    """The cell's paragraphs as displayed, without its comments."""
    paragraphs = (_TEXT + "p", _TEXT + "h")
    return "\n".join(_line(child) for child in cell if child.tag in paragraphs).strip("\n")


def _line(paragraph: Element) -> str:
    parts: list[str] = []
    events = etree.iterwalk(paragraph, events=("start", "end"))
    for event, element in events:
        if event == "end":
            if element is not paragraph:
                parts.append(element.tail or "")
        elif element.tag in (_OFFICE + "annotation", _TEXT + "note"):
            events.skip_subtree()
        else:
            parts.append(_sign(element) + (element.text or ""))
    return "".join(parts)


def _sign(element: Element) -> str:
    if element.tag == _TEXT + "s":
        return " " * min(_number(element.get(_TEXT + "c")), _MOST_SPACES)
    if element.tag == _TEXT + "tab":
        return "\t"
    return "\n" if element.tag == _TEXT + "line-break" else ""
