"""One moment of any family at a place in the tokens."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from harmonia.plan import Precision
from harmonia.polish.terms.lexicon import Sort
from harmonia.polish.terms.moment import Moment, Part, Style
from harmonia.polish.terms.numeric import Found, day, month, number_moment, of_years
from harmonia.polish.terms.set_phrases import SEASON_SEMESTERS
from harmonia.polish.terms.tokens import Token
from harmonia.polish.terms.years import Year, skip, worded_year, year_after

_PARTS = {"beginning": Part.BEGINNING, "middle": Part.MIDDLE, "end": Part.END}
_HALVES = {1: Part.FIRST_HALF, 2: Part.SECOND_HALF}
_UNITS = {
    Sort.QUARTER: Precision.QUARTER,
    Sort.HALF: Precision.HALF_YEAR,
    Sort.SEMESTER: Precision.SEMESTER,
}
_HOW_MANY = {Precision.QUARTER: 4, Precision.HALF_YEAR: 2, Precision.SEMESTER: 2}
_STYLES = {Sort.NUMBER: Style.DIGITS, Sort.ROMAN: Style.ROMAN, Sort.ORDINAL: Style.ORDINAL}
_HALVED = frozenset({Sort.MONTH, Sort.ROMAN, Sort.NUMBER, Sort.YEAR})
_RUNS_ON = frozenset({Sort.DASH, Sort.COMMA})
_LARGEST_BARE = 31


def _fraction(unit: Precision, number: int, year: Year) -> Moment:
    """A quarter, half-year or semester; a half of a school year is a semester."""
    if unit is Precision.HALF_YEAR and (year.school is not None or year.of_school):
        unit = Precision.SEMESTER
    number = _HOW_MANY[unit] if number == -1 else number
    return Moment(
        unit, number, 0, year.year, year.school, year.of_school, by_year=year.word,
        wrong=year.wrong or not 1 <= number <= _HOW_MANY[unit],
    )  # fmt: skip


def _numbered_fraction(tokens: Sequence[Token], at: int) -> Found:
    """Like "I kwartał 2018", "1. półrocze", "drugi semestr roku szkolnego 2018/2019"."""
    place = skip(tokens, at + 1, Sort.DOT)
    unit = _UNITS.get(tokens[place].sort)
    if unit is None:
        return None
    end = skip(tokens, place + 1, Sort.DOT)
    year = year_after(tokens, end)
    return _fraction(unit, tokens[at].value, year), year.next


def _fraction_by_name(tokens: Sequence[Token], at: int) -> Found:
    """Like "kwartał I 2018", "Q3 2019", "semestr zimowy 2018/19"."""
    place = skip(tokens, at + 1, Sort.DOT)
    token = tokens[place]
    number = SEASON_SEMESTERS.get(token.key, 0)
    if not number and token.sort in _STYLES and len(token.key) <= len("VIII"):
        number = token.value if token.sort is not Sort.NUMBER or len(token.key) == 1 else 0
    if not number:
        return None
    year = year_after(tokens, place + 1)
    return _fraction(_UNITS[tokens[at].sort], number, year), year.next


def _month_moment(tokens: Sequence[Token], at: int) -> Found:
    """Like "maja 2018 r.", "wrz. 2018", "maj '18"."""
    token = tokens[at]
    end = at + 1
    if token.code in {"short", "ambiguous"}:
        end = skip(tokens, end, Sort.DOT)
    year = year_after(tokens, end)
    return month(token.value, year, Style.WORDS), year.next


def _roman_moment(tokens: Sequence[Token], at: int) -> Found:
    """Like "IX 2018", "II kwartał", or a lone numeral."""
    fraction = _numbered_fraction(tokens, at) or _week(tokens, at) or _half_of(tokens, at)
    if fraction:
        return fraction
    year = year_after(tokens, at + 1)
    if year.next > at + 1:
        return month(tokens[at].value, year, Style.ROMAN), year.next
    dotted = tokens[at + 1].sort is Sort.DOT and tokens[at + 2].sort in _RUNS_ON
    return Moment(None, tokens[at].value, style=Style.ROMAN), at + 1 + dotted  # "IX.-XII. 2018"


def _number_moment(tokens: Sequence[Token], at: int) -> Found:
    found = number_moment(tokens, at) or _numbered_fraction(tokens, at)
    if found or not 1 <= tokens[at].value <= _LARGEST_BARE:
        return found
    return Moment(None, tokens[at].value, style=Style.DIGITS), at + 1


def _week(tokens: Sequence[Token], at: int) -> Found:
    """Like "pierwszy tydzień września 2018": known to lie in its month, no more."""
    unit = tokens[at + 1]
    if unit.sort is not Sort.UNIT or unit.code != "week" or tokens[at + 2].sort is not Sort.MONTH:
        return None
    return _month_moment(tokens, at + 2)


def _half_of(tokens: Sequence[Token], at: int) -> Found:
    """Like "pierwsza połowa maja 2018", "druga połowa 2019", "druga połowa roku szkolnego"."""
    part = tokens[at + 1]
    if part.sort is not Sort.PART or part.code != "middle":
        return None
    place = skip(tokens, at + 2, Sort.DOT)
    whole = moment(tokens, place) if tokens[place].sort in _HALVED else None
    half = _HALVES.get(tokens[at].value)
    if whole is None or half is None:
        return None
    found, end = whole
    if found.unit is Precision.MONTH:
        found.part = half
    elif found.unit in {Precision.YEAR, Precision.SCHOOL_YEAR}:
        is_school = found.unit is Precision.SCHOOL_YEAR
        found.unit = Precision.SEMESTER if is_school else Precision.HALF_YEAR
        found.number = tokens[at].value
    else:
        return None
    return found, end


def _ordinal_moment(tokens: Sequence[Token], at: int) -> Found:
    found = _numbered_fraction(tokens, at) or _week(tokens, at) or _half_of(tokens, at)
    return found or _ordinal_day(tokens, at)


def _ordinal_day(tokens: Sequence[Token], at: int) -> tuple[Moment, int]:
    """Like "pierwszego września 2018", or a lone ordinal."""
    number, name = tokens[at].value, tokens[at + 1]
    if name.sort is not Sort.MONTH or name.code != "oblique" or number < 1:
        return Moment(None, number, style=Style.ORDINAL), at + 1
    year = year_after(tokens, at + 2)
    return day(number, name.value, year, Style.WORDS), year.next


def _part_moment(tokens: Sequence[Token], at: int) -> Found:
    """Like "koniec maja 2018", "końca roku szkolnego", "początek I kwartału"."""
    place = skip(tokens, at + 1, Sort.THIS_YEAR)
    if tokens[place].sort is Sort.PART:
        return None
    found = moment(tokens, place)
    if found is None or found[0].unit in {None, Precision.DAY}:
        return None
    found[0].part = _PARTS[tokens[at].code]
    return found


def _dated_moment(tokens: Sequence[Token], at: int) -> Found:
    """A day after its weekday or after "dnia"; a month after "miesiąc"."""
    if tokens[at].code == "month" and tokens[at + 1].sort is Sort.MONTH:
        return _month_moment(tokens, at + 1)
    if tokens[at].sort is Sort.UNIT and tokens[at].code != "day":
        return None
    place = skip(tokens, at + 1, Sort.WEEKDAY)
    place = skip(tokens, skip(tokens, place, Sort.DOT), Sort.COMMA)
    if tokens[place].sort is not Sort.NUMBER:
        return None
    return _number_moment(tokens, place)


def _year_moment(tokens: Sequence[Token], at: int) -> Found:
    year = worded_year(tokens, at)
    return (of_years(year, Style.WORDS), year.next) if year else None


def _this_year(tokens: Sequence[Token], at: int) -> Found:
    """Like "bieżący rok szkolny"; "br." and "bieżący rok" alone are the plan's own year."""
    found = _year_moment(tokens, at + 1)
    if found or tokens[at].code != "phrase":
        return found
    return Moment(Precision.YEAR, by_year=True), at + 1


_PARSERS: Mapping[Sort, Callable[[Sequence[Token], int], Found]] = {
    Sort.NUMBER: _number_moment,
    Sort.ROMAN: _roman_moment,
    Sort.ORDINAL: _ordinal_moment,
    Sort.MONTH: _month_moment,
    Sort.QUARTER: _fraction_by_name,
    Sort.HALF: _fraction_by_name,
    Sort.SEMESTER: _fraction_by_name,
    Sort.YEAR: _year_moment,
    Sort.PART: _part_moment,
    Sort.WEEKDAY: _dated_moment,
    Sort.UNIT: _dated_moment,
    Sort.THIS_YEAR: _this_year,
}


def moment(tokens: Sequence[Token], at: int) -> Found:
    """The moment at a place and the place after it, or None. Looks a bounded way ahead."""
    parser = _PARSERS.get(tokens[at].sort)
    return parser(tokens, at) if parser else None


def starts_moment(token: Token) -> bool:
    """Whether a moment may begin with this token."""
    return token.sort in _PARSERS
