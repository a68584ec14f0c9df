"""Pieces: moments joined to ranges, and lists of them, as read and before they are days."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from harmonia.plan import Precision
from harmonia.polish.terms.moment import Moment

_YEARS = frozenset({Precision.YEAR, Precision.SCHOOL_YEAR})


class Form(Enum):
    """How a piece limits time."""

    PLAIN = auto()
    UNTIL = auto()
    FROM = auto()
    FROM_TO = auto()
    BEFORE = auto()
    AFTER = auto()


@dataclass(slots=True)
class Piece:
    """A moment, or a range from ``first`` to ``last``, at tokens ``start`` to ``end``.

    ``middle``: where the first moment ends; ``slashed``: a slash joins it to the piece before.
    """

    form: Form
    first: Moment
    last: Moment | None
    start: int
    middle: int
    end: int
    slashed: bool = False

    def moments(self) -> tuple[Moment, ...]:
        """Its one or two moments."""
        return (self.first, self.last) if self.last else (self.first,)


@dataclass(slots=True)
class Phrase:
    """Pieces joined by commas, "i", slashes: inside it one year may stand for all."""

    pieces: list[Piece]
    moments: list[Moment] = field(init=False)  # of all pieces, in reading order
    led: bool = False  # a word such as "do", "w", "od" stands before it
    during: bool = False  # "przez", "w trakcie", "cały" stands before it
    joined: bool = False  # no other words stand between it and the phrase before
    aside: bool = False  # a bracket stands before it

    @property
    def start(self) -> int:
        """Its first token."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """The token after it."""
        return self.pieces[-1].end

    def __post_init__(self) -> None:
        """List the moments once: they are asked for often."""
        self.settle()

    def split(self) -> tuple[Phrase, ...]:
        """Years at the head of a list of parts of years as a phrase of their own: "2018, maj"."""
        if len(self.pieces) == 1:
            return (self,)
        at = 0
        while at < len(self.pieces) and self.pieces[at].first.unit in _YEARS:
            at += 1
        if not 0 < at < len(self.pieces):
            return (self,)
        return tuple(
            Phrase(pieces, self.led, self.during) for pieces in (self.pieces[:at], self.pieces[at:])
        )

    def settle(self) -> None:
        """List the moments of its pieces anew."""
        self.moments = [moment for piece in self.pieces for moment in piece.moments()]
