"""The lines of a card: its labels in order."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.reading.cards import label_pairs
from harmonia.reading.fields import Field
from harmonia.reading.forms.model import FormLine
from harmonia.reading.headers import header, is_group
from harmonia.reading.labels import label
from harmonia.reading.matrix import Matrix
from harmonia.reading.numbering import front_number, heading
from harmonia.reading.rows import TASK
from harmonia.reading.value import Value
from harmonia.sources.document import Cell


def card_name(matrix: Matrix) -> Value | None:
    """The row that names the card's task; None where its number and title stand in lines."""
    for row in range(matrix.rows):
        filled = [cell for cell in matrix.starting(row) if matrix.text(cell)]
        if not filled:
            continue
        value = matrix.value(filled[0])
        if len(filled) > 1:
            return None
        if heading(value, TASK) or front_number(value).number:
            return value
    return None


def card_lines(matrix: Matrix) -> Iterator[FormLine]:
    """The lines of the first card of a table, each label once."""
    seen: set[tuple[str | None, str | None]] = set()
    for row in range(matrix.rows):
        cells = matrix.covering(row)
        filled = [cell for cell in cells if matrix.text(cell)]
        if len(cells) < 2 or not filled:  # noqa: PLR2004  (a label needs a value beside it)
            if seen and filled:
                return  # the name of the next card
            continue
        for labels, value in label_pairs(matrix, cells):
            for line in _lines(matrix, labels, value):
                if (line.group, line.name) in seen:
                    return
                seen.add((line.group, line.name))
                yield line


def _lines(matrix: Matrix, labels: list[Cell], cell: Cell) -> Iterator[FormLine]:
    names = [text for one in labels if (text := matrix.text(one))]
    if not names:
        return
    if not is_group(names[-1]):
        group = names[0] if len(names) > 1 else None
        named = header(names[-1]) or header(" ".join(names))
        yield FormLine(named.field if named else Field.EXTRA, names[-1], group)
        return
    inner = [line for line in matrix.value(cell).lines() if label(line)]
    for line in inner:
        found = label(line)
        if found:
            name = line.raw[: line.raw.find(":")].strip()
            yield FormLine(found[0].field, name, names[-1], inline=True)
