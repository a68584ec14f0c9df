"""Words of the document together with where they stood."""

from __future__ import annotations

import re
from typing import NamedTuple

from harmonia.plan import Place
from harmonia.polish.words import tidy


class Value(NamedTuple):
    """A piece of the document: ``raw`` as it stands there, ``text`` as a person copies it."""

    raw: str
    place: Place
    text: str | None

    @classmethod
    def of(cls, raw: str, place: Place) -> Value:
        """The whole text of a cell or paragraph at ``place``."""
        return cls(raw, place, tidy(raw))

    def part(self, start: int, end: int | None = None) -> Value:
        """The piece from ``start`` to ``end``, in characters of this value's raw text."""
        end = len(self.raw) if end is None else end
        at = self.place
        offset = at.span[0] if at.span else 0
        span = (offset + start, offset + end)
        place = Place(at.file, at.block, at.table, at.row, at.column, span, at.page)
        return Value.of(self.raw[start:end], place)

    def without_end(self, marks: str) -> Value:
        """Without the given marks (and white space) at its end."""
        kept = len(self.raw.rstrip(marks + " \t\n\u00a0"))
        return self if kept == len(self.raw) else self.part(0, kept)

    def lines(self) -> list[Value]:
        """Its lines, each with its own span."""
        return [self.part(*line.span()) for line in re.finditer(r"[^\n]+", self.raw)]

    def joined(self, other: Value, by: str) -> Value:
        """Both texts as one value; its place is that of the first."""
        if not other:
            return self
        if not self:
            return other
        return Value(self.raw + "\n" + other.raw, self.place, f"{self.text}{by}{other.text}")

    def __bool__(self) -> bool:
        """Whether there are any words."""
        return self.text is not None
