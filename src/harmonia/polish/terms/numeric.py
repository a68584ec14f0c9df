"""Moments that begin with a number: days, numeric months, bare years."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from harmonia.plan import Precision
from harmonia.polish.terms.lexicon import Sort
from harmonia.polish.terms.moment import Moment, Style
from harmonia.polish.terms.tokens import Token
from harmonia.polish.terms.years import Year, is_year, number_year, skip, year_after

_MONTHS = 12
_LONGEST_MONTH = 31
_DAY_DIGITS = 2
_CENTURY = 2000
_MARKS = frozenset({Sort.DOT, Sort.SLASH, Sort.DASH})
Found = tuple[Moment, int] | None


class _Month(NamedTuple):
    number: int
    style: Style


def _is_short(token: Token) -> bool:
    return token.sort is Sort.NUMBER and len(token.key) <= _DAY_DIGITS


def day(number: int, month: int, year: Year, style: Style) -> Moment:
    """The moment of one day; ``wrong`` where no month has such a day."""
    exists = 1 <= number <= _LONGEST_MONTH and 1 <= month <= _MONTHS
    return Moment(
        Precision.DAY, month, number, year.year, year.school, year.of_school, style=style,
        by_year=year.word, wrong=not exists or year.wrong,
    )  # fmt: skip


def month(number: int, year: Year, style: Style) -> Moment:
    """The moment of one month."""
    return Moment(
        Precision.MONTH, number, 0, year.year, year.school, year.of_school, style=style,
        by_year=year.word, wrong=year.wrong,
    )  # fmt: skip


def _iso(tokens: Sequence[Token], at: int) -> Found:
    """Like "2018-09-01", "2018.09.01"; "2018-09" and "2018/09"."""
    mark, middle, second, last = tokens[at + 1 : at + 5]
    if mark.sort not in _MARKS or mark.gap or not _is_short(middle) or middle.gap:
        return None
    year = Year(0, year=tokens[at].value)
    if second.sort is mark.sort and not second.gap and _is_short(last) and not last.gap:
        return day(last.value, middle.value, year, Style.DIGITS), at + 5
    padded = len(middle.key) == _DAY_DIGITS and 1 <= middle.value <= _MONTHS
    if padded and mark.sort is not Sort.DOT:
        return month(middle.value, year, Style.DIGITS), at + 3
    return None


def _runs_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether a glued number follows a year, as in "2018-19": nobody knows what it means."""
    mark, number = tokens[at], tokens[at + 1]
    return mark.sort in _MARKS and not mark.gap and _is_short(number) and not number.gap


def _year(tokens: Sequence[Token], at: int) -> Found:
    year = number_year(tokens, at)
    if year and year.school is None and not year.wrong:
        iso = _iso(tokens, at)
        if iso:
            return iso
        if _runs_on(tokens, at + 1):
            return Moment(Precision.YEAR, wrong=True, style=Style.DIGITS), at + 3
    if year is None:
        return None
    return of_years(year, Style.DIGITS), year.next


def of_years(year: Year, style: Style) -> Moment:
    """The moment of whole years or school years."""
    is_school = year.school is not None or year.of_school
    unit = Precision.SCHOOL_YEAR if is_school else Precision.YEAR
    return Moment(
        unit, year.length, 0, year.year, year.school, year.of_school, year.academic,
        by_year=year.word, wrong=year.wrong, style=style,
    )  # fmt: skip


def _full_date(tokens: Sequence[Token], at: int) -> Found:
    """Like "31.01.2018", "31.01.18", "31/01/2018", "31-01-2018"."""
    mark, middle, second, last = tokens[at + 1 : at + 5]
    if mark.sort not in _MARKS or not _is_short(middle) or second.sort is not mark.sort:
        return None
    value = last.value
    if not is_year(last):
        glued = not (last.gap or middle.gap) and mark.sort is not Sort.DASH
        if not glued or not _is_two_digit_year(last, tokens[at + 5], tokens[at + 6]):
            return None
        value += _CENTURY
    end = _after_date(tokens, at + 5)
    return day(tokens[at].value, middle.value, Year(0, value, word=True), Style.DIGITS), end


def _is_two_digit_year(year: Token, mark: Token, following: Token) -> bool:
    """Whether it ends a date: no further number follows after a full stop."""
    if year.sort is not Sort.NUMBER or len(year.key) != _DAY_DIGITS:
        return False
    return mark.sort is not Sort.DOT or following.sort is not Sort.NUMBER or following.gap


def _after_date(tokens: Sequence[Token], at: int) -> int:
    return skip(tokens, at + 1, Sort.DOT) if tokens[at].sort is Sort.YEAR else at


def _numeric_month(tokens: Sequence[Token], at: int) -> Found:
    """Like "09.2018", "9/2018"."""
    number, mark, year = tokens[at : at + 3]
    if mark.sort not in _MARKS or not is_year(year) or not 1 <= number.value <= _MONTHS:
        return None
    if mark.sort is Sort.DASH and (mark.gap or year.gap):
        return None
    found = number_year(tokens, at + 2)
    return (month(number.value, found, Style.DIGITS), found.next) if found else None


def _short_date(tokens: Sequence[Token], at: int) -> Found:
    """Like "31.01" without a year: the month in two digits, so that "1.5" is no date."""
    number, mark, middle = tokens[at : at + 3]
    if mark.sort is not Sort.DOT or middle.gap or len(middle.key) != _DAY_DIGITS:
        return None
    if middle.sort is not Sort.NUMBER or not 1 <= middle.value <= _MONTHS:
        return None
    if not 1 <= number.value <= _LONGEST_MONTH:
        return None
    end = skip(tokens, at + 3, Sort.DOT)
    year = year_after(tokens, end)
    return day(number.value, middle.value, year, Style.DIGITS), year.next


def _written_month(tokens: Sequence[Token], at: int) -> tuple[_Month, int] | None:
    """The month of a day: in words or as a roman numeral, at most one mark before it."""
    number, mark = tokens[at], tokens[at + 1]
    token = tokens[at + 1]
    if mark.sort in _MARKS:
        token = tokens[at + 2]
        if mark.sort is not Sort.DOT and (mark.gap or token.gap):
            return None  # a dash with spaces joins, a slash between words lists
    place = at + 2 if token is tokens[at + 1] else at + 3
    if token.sort is Sort.MONTH:
        is_list_number = mark.sort is Sort.DOT and token.gap and token.code == "nominative"
        return None if is_list_number else (_Month(token.value, Style.WORDS), place)
    if token.sort is not Sort.ROMAN or number.value > _LONGEST_MONTH:
        return None
    if tokens[place].sort in {Sort.QUARTER, Sort.HALF, Sort.SEMESTER, Sort.UNIT}:
        return None
    joins = token.key == "i" and _is_short(tokens[place]) and tokens[place + 1].sort is Sort.MONTH
    return None if joins else (_Month(token.value, Style.ROMAN), place)  # "8 I 25 MAJA"


def _written_date(tokens: Sequence[Token], at: int) -> Found:
    """Like "12 stycznia 2018", "1 IX 2018 r.", "1.IX.2018"."""
    written = _written_month(tokens, at)
    if written is None:
        return None
    name, end = written
    if tokens[end].sort is Sort.DOT and tokens[end + 1].sort is Sort.DASH:
        end += 1  # "2.IX.-15.X.2018"
    year = year_after(tokens, end)
    return day(tokens[at].value, name.number, year, name.style), year.next


def number_moment(tokens: Sequence[Token], at: int) -> Found:
    """The day, month or year that begins with the number at ``at``."""
    if len(tokens[at].key) > _DAY_DIGITS:
        return _year(tokens, at)
    return (
        _full_date(tokens, at)
        or _written_date(tokens, at)
        or _numeric_month(tokens, at)
        or _short_date(tokens, at)
    )
