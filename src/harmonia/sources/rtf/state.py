"""What a brace saves and restores."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from harmonia.sources.edges import LARGEST_DEPTH
from harmonia.sources.rtf.fonts import PLAIN

_MOST_FALLBACKS = 100
STATE_WORDS = frozenset(b"pard plain intbl itap v deleted uc nesttableprops dropcapt".split())


class Into(Enum):
    """Where words go."""

    TEXT = 0
    NOWHERE = 1
    FONTS = 2
    STYLES = 3
    FIELD_CODE = 4
    LIST_TEXT = 5


class Opens(Enum):
    """What ends with a group."""

    NOTHING = 0
    BOX = 1
    LIST_TEXT = 2
    STYLE = 3
    FIELD = 4


@dataclass(slots=True)
class State:
    r"""The state of one group; ``opens`` is its own, all else comes from the group around it.

    ``fallback`` counts the characters after each \u that stand for it in old programs; ``in_row``
    is set within the properties of a nested row; ``outside`` is where the words of \upr go.
    """

    into: Into = Into.TEXT
    opens: Opens = Opens.NOTHING
    fallback: int = 1
    font: int = PLAIN
    hidden: bool = False
    deleted: bool = False
    in_table: bool = False
    nesting: int = 0
    in_row: bool = False
    style: int = 0
    outline: int | None = None
    drop_cap: bool = False
    outside: Into = Into.TEXT

    def inner(self) -> State:
        """The state of a group in this one."""
        return State(
            self.into,
            Opens.NOTHING,
            self.fallback,
            self.font,
            self.hidden,
            self.deleted,
            self.in_table,
            self.nesting,
            self.in_row,
            self.style,
            self.outline,
            self.drop_cap,
            self.outside,
        )

    @property
    def depth(self) -> int:
        """The tables around a paragraph."""
        if self.in_table:
            return max(1, min(self.nesting, LARGEST_DEPTH))
        return min(self.nesting, LARGEST_DEPTH) if self.nesting > 1 else 0

    @property
    def inner_depth(self) -> int:
        """The tables around a cell that is known to be in a nested one."""
        return max(2, self.depth)

    @property
    def shows(self) -> bool:
        """Whether words are text that a reader sees."""
        return self.into is Into.TEXT and not self.hidden and not self.deleted

    def reset_paragraph(self) -> None:
        r"""\pard."""
        self.in_table = False
        self.nesting = 0
        self.style = 0
        self.outline = None
        self.drop_cap = False

    def reset_characters(self) -> None:
        r"""\plain."""
        self.hidden = self.deleted = False
        self.font = PLAIN

    def set(self, word: bytes, number: int | None) -> bool:
        """Take a word that only sets a value; False for any other word, or one of styles."""
        return self._set_paragraph(word, number) or self._set_characters(word, number)

    def _set_paragraph(self, word: bytes, number: int | None) -> bool:
        match word:
            case b"pard":
                self.reset_paragraph()
            case b"intbl":
                self.in_table = True
            case b"itap":
                self.nesting = number or 0
            case b"nesttableprops":
                self.in_row = True
            case b"dropcapt":
                self.drop_cap = bool(number)
            case b"s":
                self.style = number or 0
                return self.into is not Into.STYLES
            case b"outlinelevel":
                self.outline = number or 0
                return self.into is not Into.STYLES
            case _:
                return False
        return True

    def _set_characters(self, word: bytes, number: int | None) -> bool:
        match word:
            case b"plain":
                self.reset_characters()
            case b"v":
                self.hidden = number != 0
            case b"deleted":
                self.deleted = number != 0
            case b"uc":
                self.fallback = max(0, min(number or 0, _MOST_FALLBACKS))
            case _:
                return False
        return True
