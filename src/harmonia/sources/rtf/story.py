"""The text being gathered: of the document, or of a text box in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from harmonia.sources.document import Block
from harmonia.sources.edges import Flow

_PAGE = "\f"


@dataclass(slots=True)
class Story:
    """A flow and its open paragraph: ``number`` of a list, words, boxes anchored in it."""

    flow: Flow = field(default_factory=Flow)
    number: str = ""
    parts: list[str] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)

    def end_paragraph(self, depth: int, level: int | None) -> None:
        """Hand the paragraph over and begin the next."""
        text = whole("".join(self.parts)).strip(_PAGE).replace(_PAGE, "\n")
        self.flow.paragraph(self.number + text if text else self.number.rstrip(), depth, level)
        if self.boxes:
            self.flow.insert(self.boxes, depth)
        self.number, self.parts, self.boxes = "", [], []

    def is_begun(self) -> bool:
        """Whether the open paragraph has anything in it."""
        return bool(self.parts or self.boxes or self.number)


def whole(text: str) -> str:
    """The text with halves of surrogate pairs joined; a lone half becomes U+FFFD."""
    if text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
