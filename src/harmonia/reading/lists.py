"""Lists in running text: one item a line, or all on one line, with or without numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harmonia.reading.numbering import front_number, heading
from harmonia.reading.rows import GOAL
from harmonia.reading.value import Value

_BULLET = re.compile(r"\s*[•·▪▫◦‣∙●○■□➢✓\uf0b7\uf0a7\uf0d8–-]\s+")
_LETTER = re.compile(r"\s*([a-z])\)\s+")
_INLINE = re.compile(r"(?:(?<=[;,.:])|^)\s*(?=(\d{1,2})\s?[).]\s)")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list; ``listed`` says that a number or bullet stood before it.

    ``lettered`` is the whole of an item with "a)" or a bullet, which may belong to a numbered one.
    """

    number: Value | None
    text: Value
    listed: bool
    lettered: Value | None = None


def items_of(value: Value) -> list[Item]:
    """The items of a paragraph: one a line where lines begin with numbers or bullets."""
    lines = value.lines()
    if len(lines) > 1 and sum(_begins_item(line) for line in lines) * 2 >= len(lines):
        return [item for group in _grouped(lines) for item in _inline(group)]
    return _inline(value)


def item(value: Value) -> Item:
    """Read a line as an item: "1) tekst", "a) tekst", "· tekst", "Cel 1. tekst" or plain."""
    bullet = _BULLET.match(value.raw)
    if bullet:
        text = value.part(bullet.end())
        return Item(None, text, listed=True, lettered=text)
    letter = _LETTER.match(value.raw)
    if letter:
        number = value.part(*letter.span(1))
        return Item(number, value.part(letter.end()), listed=True, lettered=value)
    found = heading(value, GOAL) or front_number(value)
    return Item(found.number, found.rest, listed=found.number is not None)


def without_list_marks(items: list[Item]) -> list[Item]:
    """Take off the marks that end list items: ";" and ",", and the full stop that ends such a list.

    A full stop belongs to the item where all items are sentences of their own.
    """
    semicolons = any((one.text.text or "").endswith((";", ",")) for one in items[:-1])
    marks = ";,." if semicolons else ";,"
    return [Item(one.number, one.text.without_end(marks), one.listed) for one in items]


def _begins_item(line: Value) -> bool:
    return item(line).listed


def _grouped(lines: list[Value]) -> list[Value]:
    """Lines that begin no item belong to the one before."""
    groups: list[Value] = []
    for line in lines:
        if groups and not _begins_item(line):
            groups[-1] = groups[-1].joined(line, " ")
        else:
            groups.append(line)
    return groups


def _inline(value: Value) -> list[Item]:
    """Cut "1) a; 2) b; 3) c" where the numbers go up from one; else the value is one item."""
    starts = list(_INLINE.finditer(value.raw))
    numbers = [int(found.group(1)) for found in starts]
    if len(numbers) < 2 or numbers != list(range(numbers[0], numbers[0] + len(numbers))):  # noqa: PLR2004  (one is no list)
        return [item(value)]
    ends = [found.start() for found in starts[1:]] + [len(value.raw)]
    return [item(value.part(found.end(), end)) for found, end in zip(starts, ends, strict=True)]
