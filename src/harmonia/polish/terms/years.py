"""Years as written: "2018 r.", "roku 2018", "'18", "2018/19", "r. szk. 2018/2019"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from harmonia.polish.terms.lexicon import Sort
from harmonia.polish.terms.tokens import Token

_FIRST, _LAST = 1900, 2199
_FULL, _SHORT = 4, 2  # digits of a year
_CENTURY = 100
_TWO_DIGIT_CENTURY = 2000


class Year(NamedTuple):
    """A year read at a place: a calendar ``year``, or the start of a ``school`` year, or neither.

    ``length``: how many years in a row; ``word``: "rok" or "r." was written with it.
    """

    next: int
    year: int | None = None
    school: int | None = None
    length: int = 1
    of_school: bool = False
    academic: bool = False
    word: bool = False
    wrong: bool = False


def is_year(token: Token) -> bool:
    """Whether a token is a year in four digits."""
    return token.sort is Sort.NUMBER and len(token.key) == _FULL and _FIRST <= token.value <= _LAST


def skip(tokens: Sequence[Token], at: int, *sorts: Sort) -> int:
    """The place after one token of the given sorts, or the same place."""
    return at + 1 if tokens[at].sort in sorts else at


def pair_end(tokens: Sequence[Token], at: int, *marks: Sort) -> int | None:
    """The second year of a pair ("2018/2019", "2018/19") whose first stands at ``at``, in full.

    None where no second number of a year's shape follows one of the marks.
    """
    mark, second = tokens[at + 1], tokens[at + 2]
    if mark.sort not in marks or second.sort is not Sort.NUMBER:
        return None
    if is_year(second):
        return second.value
    full = tokens[at].value // _CENTURY * _CENTURY + second.value
    if len(second.key) != _SHORT or full <= tokens[at].value - _CENTURY:
        return None
    return full if full >= tokens[at].value else full + _CENTURY


def _year_word(tokens: Sequence[Token], at: int) -> int:
    """The place after "r.", "roku" or "r. szk." behind a number, or the same place."""
    if tokens[at].sort is not Sort.YEAR:
        return at
    after = skip(tokens, at + 1, Sort.DOT)
    if tokens[after].sort not in {Sort.SCHOOL, Sort.ACADEMIC}:
        return after
    end = skip(tokens, after + 1, Sort.DOT)
    return at if tokens[end].sort is Sort.NUMBER else end


def number_year(tokens: Sequence[Token], at: int) -> Year | None:
    """A year or school year in numbers at a place: "2018", "2018 r.", "2018/19"."""
    if not is_year(tokens[at]):
        return None
    first = tokens[at].value
    second = pair_end(tokens, at, Sort.SLASH)
    if second == first + 1:
        if pair_end(tokens, at + 2, Sort.SLASH) and tokens[at + 5].sort is not Sort.SLASH:
            return Year(at + 5, wrong=True)  # "2018/2019/2020": nobody knows which
        return Year(_year_word(tokens, at + 3), school=first)
    if second is not None and is_year(tokens[at + 2]):
        return Year(at + 3, wrong=True)
    end = _year_word(tokens, at + 1)
    return Year(end, year=first, word=end > at + 1)


def _short_school_year(tokens: Sequence[Token], at: int) -> Year | None:
    """Like "18/19" after "rok szkolny"."""
    first, mark, second = tokens[at : at + 3]
    if first.sort is not Sort.NUMBER or second.sort is not Sort.NUMBER:
        return None
    if mark.sort not in {Sort.SLASH, Sort.DASH} or second.value != first.value + 1:
        return None
    if len(first.key) != _SHORT or len(second.key) != _SHORT:
        return None
    return Year(_year_word(tokens, at + 3), school=_TWO_DIGIT_CENTURY + first.value, word=True)


def _school_year(tokens: Sequence[Token], at: int, *, academic: bool) -> Year:
    """What follows "rok szkolny": numbers of one or several school years, or nothing."""
    if not is_year(tokens[at]):
        short = _short_school_year(tokens, at)
        return short or Year(at, of_school=True, academic=academic, word=True)
    first = tokens[at].value
    second = pair_end(tokens, at, Sort.SLASH, Sort.DASH)
    if second is None:
        end = skip(tokens, at + 1, Sort.YEAR)
        return Year(end, year=first, of_school=True, academic=academic, word=True)
    return Year(
        _year_word(tokens, at + 3),
        school=first,
        length=second - first,
        academic=academic,
        word=True,
        wrong=second <= first,
    )


def _plural_years(tokens: Sequence[Token], at: int) -> Year | None:
    """Like "lata 2018/2019": calendar years in a row."""
    second = pair_end(tokens, at, Sort.SLASH) if is_year(tokens[at]) else None
    if second is None:
        return None
    first = tokens[at].value
    return Year(at + 3, year=first, length=second - first + 1, word=True, wrong=second <= first)


def worded_year(tokens: Sequence[Token], at: int) -> Year | None:
    """A year that begins with its word: "rok 2018", "lata 2018", "r. szk. 2018/19", "rok"."""
    if tokens[at].sort is not Sort.YEAR:
        return None
    plural = tokens[at].value > 0
    at = skip(tokens, at + 1, Sort.DOT)
    if tokens[at].sort in {Sort.SCHOOL, Sort.ACADEMIC}:
        academic = tokens[at].sort is Sort.ACADEMIC
        return _school_year(tokens, skip(tokens, at + 1, Sort.DOT), academic=academic)
    at = skip(tokens, at, Sort.CALENDAR)
    years = (_plural_years(tokens, at) if plural else None) or number_year(tokens, at)
    if years:
        return years._replace(word=True)
    return None if plural else Year(at, word=True)


def year_after(tokens: Sequence[Token], at: int) -> Year:
    """The year that belongs to the month, quarter or half-year ending before ``at``.

    Where none is written there, ``next`` is ``at`` itself.
    """
    start = at
    if tokens[at].sort is Sort.DOT and not tokens[at].gap:
        at += 1
    if tokens[at].sort in {Sort.SLASH, Sort.COMMA, Sort.DASH} and is_year(tokens[at + 1]):
        glued = not tokens[at].gap and not tokens[at + 1].gap
        at += 1 if glued or tokens[at].sort is not Sort.DASH else 0
    found = number_year(tokens, at) or worded_year(tokens, at) or _short_year(tokens, at)
    if found and (found.year or found.school or found.of_school):
        return found
    if tokens[at].sort is Sort.THIS_YEAR:
        return Year(skip(tokens, at + 1, Sort.YEAR, Sort.DOT))
    return Year(start)


def _short_year(tokens: Sequence[Token], at: int) -> Year | None:
    """Like "'18" or "18 r."."""
    marked = tokens[at].sort is Sort.APOSTROPHE
    number = tokens[at + 1] if marked else tokens[at]
    if number.sort is not Sort.NUMBER or len(number.key) != _SHORT:
        return None
    end = at + 2 if marked else at + 1
    if not marked and tokens[end].sort is not Sort.YEAR:
        return None
    return Year(_year_word(tokens, end), year=_TWO_DIGIT_CENTURY + number.value, word=True)
