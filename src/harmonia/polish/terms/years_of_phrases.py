"""Giving each moment its year: from the same expression, else from the plan's context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from harmonia.plan import Precision
from harmonia.polish.terms.context import Context, year_in_school_year
from harmonia.polish.terms.moment import Moment, Part, Style
from harmonia.polish.terms.pieces import Phrase, Piece

_MONTHS_OF = {
    Precision.DAY: 1,
    Precision.MONTH: 1,
    Precision.QUARTER: 3,
    Precision.HALF_YEAR: 6,
}
_YEARS = frozenset({Precision.YEAR, Precision.SCHOOL_YEAR})
_DECEMBER = 12


def first_month(moment: Moment) -> int:
    """The month in which a moment of a calendar year begins."""
    months = _MONTHS_OF.get(moment.unit or Precision.YEAR, 1)
    return (moment.number - 1) * months + 1


def _order(moment: Moment) -> tuple[int, int]:
    return first_month(moment), moment.day


def _crosses(first: Moment, second: Moment, *, ranged: bool) -> bool:
    """Whether the new year lies between two moments: "listopad – marzec", "grudzień/styczeń"."""
    if Precision.SEMESTER in {first.unit, second.unit}:
        return False
    if ranged:
        return _order(first) > _order(second)
    months = first.unit is second.unit is Precision.MONTH
    return months and first.number == _DECEMBER and second.number == 1


def _needs_year(moment: Moment) -> bool:
    return moment.yearless and not moment.of_school and moment.within_year


def _take(moment: Moment, giver: Moment, shift: int) -> None:
    moment.shared = True
    if giver.school is not None or giver.of_school:
        moment.school, moment.of_school = giver.school, giver.of_school
    elif giver.year is not None:
        moment.year = giver.year + shift


def _is_giver(moment: Moment) -> bool:
    return moment.within_year and not _needs_year(moment)


def _ends_year(moment: Moment) -> bool:
    """Like "końca 2018 r." in "od marca do końca 2018 r.": the range lies in that year."""
    return moment.unit in _YEARS and moment.part is Part.END and moment.number == 1


def _links(found: Phrase) -> list[bool]:
    """For each moment after the first: whether it ends a range that the one before begins."""
    links: list[bool] = []
    for piece in found.pieces:
        links += [False, True] if piece.last else [False]
    return links[1:]


def share_inside(found: Phrase) -> None:
    """Let the years written in a phrase stand for its other parts, first those before them."""
    moments = found.moments
    links = _links(found)
    for index in range(len(moments) - 2, -1, -1):
        moment, giver = moments[index], moments[index + 1]
        if _needs_year(moment) and _is_giver(giver):
            _take(moment, giver, -_crosses(moment, giver, ranged=links[index]))
        elif _needs_year(moment) and links[index] and _ends_year(giver):
            _take(moment, giver, 0)
    for index in range(1, len(moments)):
        moment, giver = moments[index], moments[index - 1]
        if _needs_year(moment) and _is_giver(giver):
            _take(moment, giver, +_crosses(giver, moment, ranged=links[index - 1]))


def _is_repeat(piece: Piece, before: Piece) -> bool:
    """Whether a lone year repeats the piece before it: "30 czerwca 2018 i 2019"."""
    year = piece.first
    if piece.last is not None or year.style is not Style.DIGITS or year.year is None:
        return False
    dated = all(m.year and m.within_year for m in before.moments())
    return dated and year.unit is Precision.YEAR


def _of_one_year(pieces: Sequence[Piece]) -> list[Piece]:
    """The last piece and those before it that share its year: "maj, czerwiec 2018"."""
    start = len(pieces) - 1
    while start and pieces[start - 1].first.shared:
        start -= 1
    return list(pieces[start:])


def _in_year(piece: Piece, shift: int) -> Piece:
    moved = [replace(m, year=(m.year or 0) + shift) for m in piece.moments()]
    last = moved[1] if len(moved) > 1 else None
    return replace(piece, first=moved[0], last=last)


def repeat_in_years(found: Phrase) -> None:
    """Let each lone year of a list stand for the days or months before it, in that year."""
    pieces = found.pieces[:1]
    repeated: list[Piece] = []
    for before, piece in pairwise(found.pieces):
        if _is_repeat(piece, repeated[-1] if repeated else before):
            repeated = repeated or _of_one_year(pieces)
            shift = (piece.first.year or 0) - (repeated[-1].moments()[-1].year or 0)
            repeated = [_in_year(one, shift) for one in repeated]
            pieces += repeated
        else:
            repeated = []
            pieces.append(piece)
    found.pieces = pieces
    found.settle()


def _lone_years(found: Phrase) -> Moment | None:
    moments = found.moments
    years = len(moments) == 1 and moments[0].unit in _YEARS and not moments[0].wrong
    return moments[0] if years and moments[0].number == 1 else None


def _gives_to(years: Phrase, parts: Phrase) -> bool:
    giver = _lone_years(years)
    moments = parts.moments
    if giver is None or giver.yearless or not all(map(_needs_year, moments)):
        return False
    moments[-1].year, moments[-1].school = giver.year, giver.school
    return True


def share_between(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Join a year standing beside a phrase without one: "2018: maj", "IX (rok szkolny 2018/19)"."""
    kept: list[Phrase] = []
    for found in phrases:
        if kept and found.joined and _gives_to(kept[-1], found):
            kept[-1] = found
        elif not (kept and found.joined and _gives_to(found, kept[-1])):
            kept.append(found)
    return kept


def share_across(before: Phrase, found: Phrase) -> None:
    """Let one clause's year stand for the next or last: "luty – diagnoza, maj 2018 – raport".

    Only where they then follow each other; else the year of the other is not said.
    """
    last, first = before.moments[-1], found.moments[0]
    if _order(last) > _order(first):
        return
    if all(map(_needs_year, before.moments)) and _is_giver(first):
        _take(last, first, 0)
    elif all(map(_needs_year, found.moments)) and _is_giver(last):
        _take(first, last, 0)


def _year_of_school(moment: Moment, start: int) -> int | None:
    """The calendar year of a moment within a school year; None where it straddles two.

    A half-year has none either: in a school year it may as well mean a semester.
    """
    months = _MONTHS_OF.get(moment.unit or Precision.YEAR)
    if months is None or moment.unit is Precision.HALF_YEAR:
        return None
    first = first_month(moment)
    years = {year_in_school_year(month, start) for month in (first, first + months - 1)}
    return years.pop() if len(years) == 1 else None


def _from_context(moment: Moment, context: Context) -> str | None:
    """Take what the moment lacks from the context; the name of what was taken."""
    if moment.unit in {Precision.SCHOOL_YEAR, Precision.SEMESTER} or moment.of_school:
        if moment.year is not None or context.school_year is None:
            return None
        moment.school = context.school_year
        return "school_year"
    if moment.unit is Precision.YEAR or context.school_year is None:
        moment.year = context.year
        return "year" if context.year is not None else None
    moment.year = _year_of_school(moment, context.school_year)
    return "year" if moment.year is not None else None


def settle_years(moments: Sequence[Moment], context: Context) -> set[str]:
    """Give every moment its calendar year where that is known; what the context had to give."""
    assumed: set[str] = set()
    for moment in moments:
        if moment.yearless:
            taken = _from_context(moment, context)
            assumed |= {taken} if taken else set()
        if moment.school is not None and moment.year is None and moment.within_year:
            moment.year = _year_of_school(moment, moment.school)
    return assumed
