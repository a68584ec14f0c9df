"""A moment: one written point or stretch of the calendar, before its year is settled."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from harmonia.plan import Precision


class Part(Enum):
    """The part of its unit that a moment speaks of."""

    WHOLE = auto()
    BEGINNING = auto()
    MIDDLE = auto()
    END = auto()
    FIRST_HALF = auto()
    SECOND_HALF = auto()


class Style(Enum):
    """How a moment's number was written."""

    WORDS = auto()
    DIGITS = auto()
    ROMAN = auto()
    ORDINAL = auto()


@dataclass(slots=True)
class Moment:
    """What was written of one day, month, quarter, half-year, semester or year.

    ``unit`` is None for a lone numeral that takes its unit from what follows ("I" in "I i II
    kwartał"). ``number``: the month, quarter, half-year or semester; of a lone numeral its value;
    of years and school years how many in a row. ``school`` is the year in which the school year
    starts that was written beside it; ``of_school``: "roku szkolnego" was written without numbers.
    ``by_year`` says that a year word stands beside the number ("2018 r.", "rok 2018").
    ``wrong``: no such day, month or school year exists.
    """

    unit: Precision | None
    number: int = 1
    day: int = 0
    year: int | None = None
    school: int | None = None
    of_school: bool = False
    academic: bool = False
    part: Part = Part.WHOLE
    style: Style = Style.WORDS
    by_year: bool = False
    wrong: bool = False
    shared: bool = False  # its year was written beside a later or earlier moment

    @property
    def yearless(self) -> bool:
        """Whether no year was written beside it."""
        return self.year is None and self.school is None

    @property
    def within_year(self) -> bool:
        """Whether it is shorter than a year, so that a year beside it can belong to it."""
        return self.unit not in {Precision.YEAR, Precision.SCHOOL_YEAR}
