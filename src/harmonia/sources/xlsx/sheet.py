"""A worksheet's cells (ECMA-376 part 1, 18.3.1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from harmonia.sources.package import Element
from harmonia.sources.sheets.places import Budget, Placed
from harmonia.sources.sheets.shown import shown
from harmonia.sources.xlsx.book import Book, below, local_name, text_of

__all__ = ["cells_of", "hidden_columns", "hidden_rows", "local_name"]

_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_TRUE = ("1", "true")
_COLUMNS = 16_384
_ROWS = 1_048_576


def cells_of(root: Element, book: Book, budget: Budget) -> Iterator[Placed]:
    """The cells of a sheet that hold something."""
    spans = _merged(root)
    row = -1
    for row_element in below(root, "sheetData", "row"):
        row = _row_number(row_element, row + 1)
        column = -1
        for cell in row_element:
            budget.take()
            place = _place(cell.get("r", "")) or (row, column + 1)
            column = place[1]
            text = _text(cell, book)
            if text:
                yield Placed(*place, text, *spans.get(place, (1, 1)))


def hidden_rows(root: Element) -> list[int]:
    """The numbers of hidden rows, from 0."""
    hidden: list[int] = []
    row = -1
    for element in below(root, "sheetData", "row"):
        row = _row_number(element, row + 1)
        if element.get("hidden") in _TRUE:
            hidden.append(row)
    return sorted(set(hidden))


def hidden_columns(root: Element) -> set[int]:
    """The numbers of hidden columns, from 0."""
    areas = {
        (max(_number(element.get("min")) - 1, 0), min(_number(element.get("max")), _COLUMNS))
        for element in below(root, "cols", "col")
        if element.get("hidden") in _TRUE
    }
    hidden: set[int] = set()
    end = 0
    for first, last in sorted(areas):  # each column once, however often it is named
        hidden.update(range(max(first, end), last))
        end = max(end, last)
    return hidden


def _row_number(element: Element, otherwise: int) -> int:
    number = _number(element.get("r"))
    return number - 1 if 0 < number <= _ROWS else otherwise


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0  # noqa: PLR2004  (digits: any number of the format)


def _place(reference: str) -> tuple[int, int] | None:
    found = _REFERENCE.fullmatch(reference)
    if not found:
        return None
    column = 0
    for letter in found.group(1).upper():
        column = 26 * column + ord(letter) - ord("A") + 1
    row = int(found.group(2))
    return (row - 1, column - 1) if 0 < row <= _ROWS and column <= _COLUMNS else None


def _merged(root: Element) -> dict[tuple[int, int], tuple[int, int]]:
    """Merged areas: the first cell's place to the rows and columns covered."""
    areas: dict[tuple[int, int], tuple[int, int]] = {}
    for element in below(root, "mergeCells", "mergeCell"):
        first, _, last = element.get("ref", "").partition(":")
        start, end = _place(first), _place(last or first)
        if start and end and end[0] >= start[0] and end[1] >= start[1]:
            areas[start] = end[0] - start[0] + 1, end[1] - start[1] + 1
    return areas


def _text(cell: Element, book: Book) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(text_of(item) for item in below(cell, "is"))
    value = "".join(item.text or "" for item in below(cell, "v"))
    if not value:
        return ""
    return _KINDS.get(kind, _as_saved)(value, cell, book)


def _shared(value: str, _cell: Element, book: Book) -> str:
    index = _number(value.strip() or "0")
    return book.texts[index] if index < len(book.texts) else ""


def _truth(value: str, _cell: Element, _book: Book) -> str:
    return "PRAWDA" if value.strip() in _TRUE else "FAŁSZ"


def _as_saved(value: str, _cell: Element, _book: Book) -> str:
    """A formula's text, or an error."""
    return value.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n").strip("\n")


def _shown(value: str, cell: Element, book: Book) -> str:
    try:
        number = float(value)
    except ValueError:
        return value
    style = _number(cell.get("s"))
    pattern = book.patterns[style] if style < len(book.patterns) else ""
    return shown(number, pattern, since_1904=book.since_1904)


def _iso(value: str, _cell: Element, _book: Book) -> str:
    """A date in the strict kind of workbook."""
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return value
    midnight = not (moment.hour or moment.minute)
    return f"{moment:%d.%m.%Y}" if midnight else f"{moment:%d.%m.%Y %H:%M}"


_KINDS: dict[str, Callable[[str, Element, Book], str]] = {  # 18.18.11
    "s": _shared,
    "b": _truth,
    "n": _shown,
    "d": _iso,
}
