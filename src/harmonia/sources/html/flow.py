"""Letters and blocks flow into paragraphs, at the top of a page or inside a cell."""

from __future__ import annotations

import re

from harmonia.sources.document import Block, Paragraph, Table

_SPACE = re.compile(r"[ \t\n\r\f]+")


class Flow:
    """Gathers the paragraphs and tables of a page, a cell or a caption."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.blocks: list[Block] = []
        self.level: int | None = None
        self._pieces: list[str] = []
        self._end = ""  # the last letter of the paragraph so far
        self._number: str | None = None

    def add_text(self, text: str, *, as_is: bool = False) -> None:
        """Add letters, folding white space as a browser does unless it shows them as they are."""
        if not as_is:
            text = _SPACE.sub(" ", text)
            if self._end in ("", " ", "\n"):
                text = text.removeprefix(" ")
        if text:
            self._pieces.append(text)
            self._end = text[-1]

    def add_break(self) -> None:
        """Begin a new line in the same paragraph."""
        self._strip()
        self._pieces.append("\n")
        self._end = "\n"

    def set_number(self, number: str) -> None:
        """Put an automatic number or bullet before the next paragraph."""
        self._number = number

    def drop_number(self) -> None:
        """At an item's end: a number that no text followed stands alone, a bullet vanishes."""
        number, self._number = self._number, None
        if number and number != "•":
            self.blocks.append(Paragraph(number))

    def close_number(self) -> None:
        """Make a number that Word wrote as text, with its padding, end in one space."""
        text = "".join(self._pieces).rstrip(" \u00a0\t")
        self._pieces = [text, " "] if text else []
        self._end = " " if text else ""

    def replace_number(self, start: int, number: str) -> None:
        """Put a bullet for the letters since ``start``."""
        self._pieces[start:] = [number, " "]
        self._end = " "

    @property
    def position(self) -> int:
        """How far the paragraph has come, for `replace_number`."""
        return len(self._pieces)

    def since(self, start: int) -> str:
        """The letters added since a position."""
        return "".join(self._pieces[start:])

    def end_paragraph(self) -> None:
        """End the paragraph; nothing happens where none has begun."""
        if not self._pieces:
            return
        self._strip()
        text = "".join(self._pieces).removesuffix("\n")  # a break before the end shows nothing
        if self._number and text.strip():
            text = f"{self._number} {text}"
            self._number = None
        self.blocks.append(Paragraph(text, self.level))
        self._pieces = []
        self._end = ""

    def add_table(self, table: Table) -> None:
        """Add a table after what came so far."""
        self.end_paragraph()
        self.blocks.append(table)

    def text(self) -> str:
        """Everything as a cell's text."""
        return "\n".join(
            block.text
            if isinstance(block, Paragraph)
            else "\n".join(cell.text for cell in block.cells)
            for block in self.blocks
        ).strip("\n")

    def tables(self) -> tuple[Table, ...]:
        """The tables among the blocks."""
        return tuple(block for block in self.blocks if isinstance(block, Table))

    def _strip(self) -> None:
        if self._end == " ":
            last = self._pieces.pop().rstrip(" ")
            if last:
                self._pieces.append(last)
                self._end = last[-1]
            else:
                self._end = self._pieces[-1][-1] if self._pieces else ""
