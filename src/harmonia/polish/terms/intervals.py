"""Moments and phrases as days of the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from harmonia.plan import Interval, Precision
from harmonia.polish.terms.context import Context, month_end, school_year_days, year_in_school_year
from harmonia.polish.terms.moment import Moment, Part
from harmonia.polish.terms.pieces import Form, Phrase, Piece
from harmonia.polish.terms.years_of_phrases import first_month

Days = tuple[date, date]

_MONTHS_OF = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.HALF_YEAR: 6}
_HALF_MONTH = 15
_HALF_YEAR = 6
_ONE_DAY = timedelta(days=1)
_ACADEMIC_BEGINS = 10
_LATEST = 2300


class ImpossibleError(ValueError):
    """The words name a day that does not exist, or an end before its start."""


def _semester(moment: Moment, context: Context) -> Days | None:
    if moment.school is None or context.semester_split is None:
        return None
    first, last = school_year_days(moment.school)
    month, day = context.semester_split
    try:
        split = date(year_in_school_year(month, moment.school), month, day)
    except ValueError:
        return None
    return (first, split - _ONE_DAY) if moment.number == 1 else (split, last)


def _years(moment: Moment) -> Days | None:
    if moment.unit is Precision.YEAR:
        if moment.year is None:
            return None
        return date(moment.year, 1, 1), date(moment.year + moment.number - 1, 12, 31)
    if moment.school is None:
        return None
    last = moment.school + moment.number - 1
    if moment.academic:
        return date(moment.school, _ACADEMIC_BEGINS, 1), month_end(last + 1, _ACADEMIC_BEGINS - 1)
    return school_year_days(moment.school)[0], school_year_days(last)[1]


def _day(year: int, moment: Moment) -> date:
    try:
        return date(year, moment.number, moment.day)
    except ValueError as error:
        raise ImpossibleError(f"{moment.day}.{moment.number}.{year}") from error


def days(moment: Moment, context: Context) -> Days | None:
    """The first and last day of a moment whose year is settled; None where it is not known.

    Raises:
        ImpossibleError: there is no such day.
    """
    if moment.wrong or (moment.year or 0) >= _LATEST:
        raise ImpossibleError(str(moment))
    if moment.unit in {Precision.YEAR, Precision.SCHOOL_YEAR}:
        return _years(moment)
    if moment.unit is Precision.SEMESTER:
        return _semester(moment, context)
    if moment.year is None or (moment.of_school and moment.school is None):
        return None
    if moment.unit is Precision.DAY:
        return (_day(moment.year, moment),) * 2
    first = first_month(moment)
    last = first + _MONTHS_OF[moment.unit or Precision.MONTH] - 1
    return _narrowed(moment.part, date(moment.year, first, 1), month_end(moment.year, last))


def _narrowed(part: Part, first: date, last: date) -> Days:
    if part is Part.FIRST_HALF:
        return first, first.replace(day=_HALF_MONTH)
    if part is Part.SECOND_HALF:
        return first.replace(day=_HALF_MONTH + 1), last
    return first, last


def _edge(moment: Moment, whole: Days, *, is_start: bool) -> date:
    """The day at which "do" ends or "od" begins: "od końca maja" begins at its end."""
    first, last = whole
    if moment.part is Part.BEGINNING:
        return first
    if moment.part is Part.END:
        return last
    if moment.part is Part.MIDDLE:
        return _middle(moment, whole, is_start=is_start)
    return first if is_start else last


def _middle(moment: Moment, whole: Days, *, is_start: bool) -> date:
    """The 15th of a month; of a year "do połowy" is 30 June, "od połowy" 1 July."""
    first, last = whole
    if moment.unit is Precision.MONTH:
        return first.replace(day=_HALF_MONTH)
    if moment.unit is Precision.YEAR and moment.number == 1:
        end = month_end(first.year, _HALF_YEAR)
        return end + _ONE_DAY if is_start else end
    return first + (last - first) // 2


def _one_sided(piece: Piece, whole: Days) -> Interval:
    first = piece.first
    if piece.form is Form.PLAIN:
        return Interval(*whole)
    match piece.form:
        case Form.UNTIL:
            return Interval(None, _edge(first, whole, is_start=False))
        case Form.FROM:
            return Interval(_edge(first, whole, is_start=True), None)
        case Form.BEFORE:
            end = (
                whole[0] - _ONE_DAY
                if first.part is Part.WHOLE
                else _edge(first, whole, is_start=True)
            )
            return Interval(None, end)
        case Form.AFTER:
            return Interval(_edge(first, whole, is_start=False) + _ONE_DAY, None)
        case _:
            return Interval(*whole)


def _is_vague(piece: Piece) -> bool:
    """Like "na początku roku": somewhere in a whole year is no window."""
    long = piece.first.unit in {Precision.YEAR, Precision.SCHOOL_YEAR}
    return long and piece.form is Form.PLAIN and piece.first.part is not Part.WHOLE


def interval(piece: Piece, context: Context) -> Interval | None:
    """The days of a piece whose years are settled, or None where they are not known.

    Raises:
        ImpossibleError: a day does not exist, or the range ends before it starts.
    """
    first = days(piece.first, context)
    if piece.last is None:
        return _one_sided(piece, first) if first and not _is_vague(piece) else None
    last = days(piece.last, context)
    if first is None or last is None:
        return None
    start = _edge(piece.first, first, is_start=True)
    end = _edge(piece.last, last, is_start=False)
    if end < start:
        raise ImpossibleError(f"{start} – {end}")
    return Interval(None if piece.form is Form.UNTIL else start, end)


def _lone_month(piece: Piece) -> bool:
    is_month = piece.first.unit is Precision.MONTH and piece.first.part is Part.WHOLE
    return is_month and piece.last is None


def _neighbours(before: Piece, after: Piece) -> bool:
    """Whether two lone months follow each other: "styczeń/luty", "IX i X"."""
    if not (_lone_month(before) and _lone_month(after) and before.form is after.form):
        return False
    if before.form is not Form.PLAIN and not after.slashed:
        return False
    first, second = before.first, after.first
    if (first.year is None) != (second.year is None):
        return False
    if first.year is None or second.year is None:
        return second.number - first.number in {1, -11}
    return second.year * 12 + second.number - first.year * 12 - first.number == 1


def runs(phrase: Phrase) -> Iterator[Sequence[Piece]]:
    """The pieces of a phrase, neighbouring months of a list together."""
    run: list[Piece] = []
    for piece in phrase.pieces:
        if run and not _neighbours(run[-1], piece):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def run_interval(run: Sequence[Piece], context: Context) -> Interval | None:
    """The one interval of neighbouring pieces.

    Raises:
        ImpossibleError: as `interval` does.
    """
    found = [interval(piece, context) for piece in run]
    first, last = found[0], found[-1]
    if first is None or last is None:
        return None
    return Interval(first.start, last.end) if len(found) > 1 else first
