"""Days and months that return every year, written into the rule: "każdego roku do 31 X"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from harmonia.plan import Precision
from harmonia.polish.terms.intervals import ImpossibleError
from harmonia.polish.terms.moment import Moment, Part
from harmonia.polish.terms.pieces import Form, Phrase, Piece
from harmonia.polish.terms.recurrences import often
from harmonia.polish.terms.years_of_phrases import first_month

_MONTHS_OF = {
    Precision.DAY: 1,
    Precision.MONTH: 1,
    Precision.QUARTER: 3,
    Precision.HALF_YEAR: 6,
}
_LEAP_YEAR = 2000
_HALF_MONTH = 15
_LAST_DAY = -1
_LONG, _MIDDLING, _SHORT = {1, 3, 5, 7, 8, 10, 12}, {4, 6, 9, 11}, {2}


def _months(moment: Moment) -> Iterator[int]:
    first = first_month(moment)
    yield from range(first, first + _MONTHS_OF[moment.unit or Precision.MONTH])


def _piece_months(piece: Piece) -> Iterator[int]:
    """The months of a piece; a range may run over the new year."""
    if piece.last is None:
        yield from _months(piece.first)
        return
    first, last = first_month(piece.first), list(_months(piece.last))[-1]
    for number in range(first, first + (last - first) % 12 + 1):
        yield (number - 1) % 12 + 1


def _piece_day(piece: Piece) -> int | None:
    """The day of the month that a piece names; "do maja": the last one."""
    moment = piece.first
    if piece.last is not None:
        return None
    if moment.unit is Precision.DAY:
        _check_exists(moment)
        return moment.day
    if piece.form is not Form.UNTIL:
        return None
    days = {Part.WHOLE: _LAST_DAY, Part.END: _LAST_DAY, Part.MIDDLE: _HALF_MONTH}
    return days.get(moment.part)


def _check_exists(moment: Moment) -> None:
    try:
        date(_LEAP_YEAR, moment.number, moment.day)
    except ValueError as error:
        raise ImpossibleError(f"{moment.day}.{moment.number}") from error


def _ends_month(month: int, day: int) -> bool:
    lengths = {31: _LONG, 30: _MIDDLING, 28: _SHORT, 29: _SHORT}
    return day == _LAST_DAY or month in lengths.get(day, ())


def _day_part(months: Sequence[int], days: Sequence[int | None]) -> str:
    """BYMONTHDAY, where the days are the same in all months or all months' last."""
    named = [day for day in days if day is not None]
    if not named or len(named) != len(days):
        return ""
    if len(set(months)) == 1 or len(set(named)) == 1:
        return f";BYMONTHDAY={_joined(named)}"
    pairs = zip(months, named, strict=True)
    return f";BYMONTHDAY={_LAST_DAY}" if all(_ends_month(*pair) for pair in pairs) else ""


def _joined(numbers: Iterable[int]) -> str:
    return ",".join(map(str, dict.fromkeys(numbers)))


def returns_yearly(phrase: Phrase) -> bool:
    """Whether a phrase names parts of any year: months and days without a year."""
    return all(
        m.yearless and not m.of_school and m.unit in _MONTHS_OF and not m.wrong
        for m in phrase.moments
    )


def _takes_months(rule: str, pieces: Sequence[Piece]) -> str | None:
    """The yearly frequency that months can be written into, or None.

    "2 razy w roku (styczeń, czerwiec)" names both of its months.
    """
    if rule.startswith("FREQ=YEARLY") and ";BY" not in rule:
        return rule
    lone = all(piece.last is None for piece in pieces)
    return "FREQ=YEARLY" if lone and rule == often(len(pieces), "year") else None


def yearly_rule(rule: str, phrases: Sequence[Phrase]) -> tuple[str, list[Phrase]]:
    """The rule with the months and days that the phrases name, and the phrases left as windows.

    Raises:
        ImpossibleError: a day that exists in no year.
    """
    parts = [phrase for phrase in phrases if returns_yearly(phrase)]
    pieces = [piece for phrase in parts for piece in phrase.pieces]
    frequency = _takes_months(rule, pieces)
    if not pieces or frequency is None:
        return rule, list(phrases)
    months = [month for piece in pieces for month in _piece_months(piece)]
    days = [_piece_day(piece) for piece in pieces]
    day_part = _day_part(months, days) if len(days) == len(months) else ""
    windows = [phrase for phrase in phrases if not returns_yearly(phrase)]
    return f"{frequency};BYMONTH={_joined(months)}{day_part}", windows
