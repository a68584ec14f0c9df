"""Paragraph styles: which of them are headings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_HEADING = re.compile(r"(?:heading|nagłówek)\s*([1-9])\b", re.IGNORECASE)
_BODY_TEXT = 9  # \outlinelevel counts from 0; 9 is no heading
_LONGEST_CHAIN = 32
_LONGEST_NAME = 200
STYLE_WORDS = frozenset(b"s outlinelevel sbasedon".split())


@dataclass(slots=True)
class Style:
    """An entry of the stylesheet."""

    number: int = 0
    name: str = ""
    outline: int | None = None
    base: int | None = None

    def own_outline(self) -> int | None:
        """Its outline level from 0, which the name of a built-in heading says too."""
        named = _HEADING.match(self.name.strip())
        return int(named[1]) - 1 if self.outline is None and named else self.outline


@dataclass(slots=True)
class Styles:
    r"""The stylesheet by numbers (\s); ``entry`` is the one being read."""

    styles: dict[int, Style] = field(default_factory=dict)
    entry: Style | None = None

    def set(self, word: bytes, number: int) -> None:
        """Take a word about the entry; other words mean nothing here."""
        if self.entry is not None:
            match word:
                case b"s":
                    self.entry.number = number
                case b"outlinelevel":
                    self.entry.outline = number
                case b"sbasedon":
                    self.entry.base = number

    def named(self, text: str) -> None:
        """Take a piece of the entry's name."""
        if self.entry is not None:
            self.entry.name += text[: _LONGEST_NAME - len(self.entry.name)]

    def end_entry(self) -> None:
        """The entry is complete."""
        if self.entry is not None:
            self.styles[self.entry.number] = self.entry
        self.entry = None

    def level(self, number: int, outline: int | None) -> int | None:
        """The heading level (1–9) of a paragraph of this style and its own outline level."""
        following: int | None = number
        for _ in range(_LONGEST_CHAIN):
            style = None if following is None else self.styles.get(following)
            if outline is not None or style is None:
                break
            outline, following = style.own_outline(), style.base
        return outline + 1 if outline is not None and 0 <= outline < _BODY_TEXT else None
