"""Lines of a text file become cells with the lines that may or may not belong to them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_BREAK = re.compile(r"\r\n|[\n\r\f\x85\u2028]")  # not \v: Word's manual line break


@dataclass(frozen=True, slots=True)
class Line:
    """A line after ``blanks`` blank lines."""

    text: str
    blanks: int


@dataclass(slots=True)
class TextCell:
    """A cell: the lines directly under its tab, and the loose ones after blank lines.

    ``blanks`` counts the blank lines between all this and the next cell, or the end of the file.
    """

    lines: list[str]
    loose: list[Line] = field(default_factory=list)
    blanks: int = 0

    def text(self, loose: int | None = None) -> str:
        """The cell's text with that many of its loose lines (all by default)."""
        parts = list(self.lines)
        for line in self.loose[:loose]:
            parts += [""] * line.blanks
            parts.append(line.text)
        return "\n".join(part.replace("\v", "\n") for part in parts).rstrip("\n")


def pieces(text: str) -> tuple[list[Line], list[TextCell]]:
    """The paragraphs before the first cell, and the cells."""
    head: list[Line] = []
    cells: list[TextCell] = []
    blanks = 0
    for line in _BREAK.split(text.replace("\0", "")):
        if line.startswith("\t"):
            if cells:
                cells[-1].blanks = blanks
            cells.append(TextCell([line[1:]]))
            blanks = 0
        elif not line.strip():
            blanks += 1
        else:
            _place(line, blanks, head, cells)
            blanks = 0
    if cells:
        cells[-1].blanks = blanks
    return head, cells


def _place(line: str, blanks: int, head: list[Line], cells: list[TextCell]) -> None:
    if not cells:
        head.append(Line(line.replace("\v", "\n"), blanks))
    elif blanks or cells[-1].loose:
        cells[-1].loose.append(Line(line, blanks))
    else:
        cells[-1].lines.append(line)
