"""Recurring times as RFC 5545 rules: "raz w miesiącu", "co dwa lata", "w każdy wtorek"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from harmonia.plan import Precision
from harmonia.polish.terms.lexicon import Sort
from harmonia.polish.terms.numeric import number_moment
from harmonia.polish.terms.phrases import lead
from harmonia.polish.terms.pieces import Form
from harmonia.polish.terms.tokens import Token
from harmonia.polish.terms.years import skip


class Times(NamedTuple):
    """So many times in so many units: "2 razy w roku"; never zero."""

    number: int
    unit: str
    units: int = 1


class Recurrence(NamedTuple):
    """A recurrence that ends before the token ``next``; ``rule`` None: how often is not said.

    ``times``: what the words count, as in "3 razy w roku". ``until``: "do" stands before its day.
    """

    rule: str | None
    next: int
    times: Times | None = None
    until: bool = False


class _Unit(NamedTuple):
    name: str
    next: int


_PLAIN = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "semester": 6, "year": 12}
_PARTS = {"week": (7, "DAILY"), "month": (4, "WEEKLY")}
_UNIT_SORTS = {Sort.QUARTER: "quarter", Sort.HALF: "half", Sort.SEMESTER: "semester"}
_ENDS = {
    "month": "FREQ=MONTHLY;BYMONTHDAY=-1",
    "quarter": "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1",
    "half": "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1",
    "year": "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1",
}
_SCHOOL = "school year"
_LONGEST_MONTH = 31
_MOST_DAYS = 7  # weekdays or ordinals in one list
_COUNTS = frozenset({Sort.NUMBER, Sort.NUMERAL})
_RANKS = frozenset({Sort.ORDINAL, Sort.ROMAN, Sort.NUMBER})
_PER = frozenset({Sort.IN, Sort.DURING, Sort.UNTIL, Sort.EVERY, Sort.SLASH})
_WHICH = (Sort.EACH, Sort.OTHER_YEAR)


def _rule(frequency: str, interval: int = 1) -> str:
    return f"FREQ={frequency}" + (f";INTERVAL={interval}" if interval > 1 else "")


def _spaced(months: int) -> str:
    years, rest = divmod(months, 12)
    return _rule("MONTHLY", months) if rest else _rule("YEARLY", years)


def often(count: int, unit: str, units: int = 1) -> str | None:
    """The rule of ``count`` times in ``units`` units, evenly spaced; None where it has none."""
    unit = "year" if unit == _SCHOOL else unit
    if count == 1 and unit in _PLAIN:
        return _rule(_PLAIN[unit], units)
    months = _MONTHS.get(unit, 0) * units
    if count and months and months % count == 0:
        return _spaced(months // count)
    parts, frequency = _PARTS.get(unit, (0, ""))
    if count and parts and parts * units % count == 0:
        return _rule(frequency, parts * units // count)
    return None


def _unit(tokens: Sequence[Token], at: int) -> _Unit | None:
    """The unit at a place. A year that is named ("roku 2018") is left to be read as a window."""
    token = tokens[at]
    if token.sort is Sort.UNIT:
        return _Unit(token.code, at + 1)
    if token.sort in _UNIT_SORTS:
        named = tokens[at + 1].sort in {Sort.YEAR, Sort.NUMBER}
        end = at + 1 if named else skip(tokens, at + 1, Sort.DOT)
        return _Unit(_UNIT_SORTS[token.sort], end)
    if token.sort is not Sort.YEAR:
        return None
    end = skip(tokens, at + 1, Sort.DOT)
    is_school = tokens[end].sort is Sort.SCHOOL
    end = skip(tokens, end, Sort.SCHOOL, Sort.CALENDAR, Sort.ACADEMIC)
    end = skip(tokens, end, Sort.DOT) if is_school else end
    is_named = tokens[end].sort is Sort.NUMBER and tokens[end].value > _LONGEST_MONTH
    return _Unit(_SCHOOL if is_school else "year", at if is_named else end)


def _is_capital_x(tokens: Sequence[Token], at: int) -> bool:
    """Whether "X" stands for "razy", as in "1X W MIESIĄCU", and is not October."""
    if tokens[at].key != "x":
        return False
    per, unit = tokens[at + 1], tokens[at + 2]
    return not tokens[at].gap or (per.sort in _PER and unit.sort in {Sort.UNIT, *_UNIT_SORTS})


def _times_count(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Like "raz", "2 razy", "dwukrotnie": the number and the place after it; 0: "3–4 razy"."""
    token = tokens[at]
    if token.sort is Sort.TIMES_FOLD:
        return token.value, at + 1
    if token.sort is Sort.TIMES:
        return (1, at + 1) if token.key == "raz" else None
    if token.sort not in _COUNTS:
        return None
    if tokens[at + 1].sort is Sort.TIMES or _is_capital_x(tokens, at + 1):
        return max(token.value, 0), at + 2
    if tokens[at + 1].sort in {Sort.DASH, Sort.AND} and tokens[at + 3].sort is Sort.TIMES:
        return (0, at + 4) if tokens[at + 2].sort in _COUNTS else None
    return None


def _times(tokens: Sequence[Token], at: int) -> Recurrence | None:
    """Like "raz w miesiącu", "2 razy w roku", "raz na dwa lata", "raz miesięcznie"."""
    counted = _times_count(tokens, at)
    if counted is None:
        return None
    count, place = counted
    if tokens[place].sort is Sort.OFTEN and tokens[place].code:
        return _counted(count, tokens[place].code, 1, place + 1)
    if tokens[place].sort not in _PER:
        return None
    place = skip(tokens, skip(tokens, place + 1, Sort.DURING), *_WHICH)
    units = tokens[place].value if tokens[place].sort in _COUNTS else 1
    unit = _unit(tokens, skip(tokens, place, *_COUNTS))
    if unit is None or not 1 <= units <= _LONGEST_MONTH:
        return None
    return _counted(count, unit.name, units, unit.next)


def _counted(count: int, unit: str, units: int, end: int) -> Recurrence:
    times = Times(count, unit, units) if count else None
    return Recurrence(often(count, unit, units), end, times)


def _every(tokens: Sequence[Token], at: int) -> Recurrence | None:
    """Like "co kwartał", "co 2 lata", "co drugi tydzień", "co drugi wtorek"."""
    if tokens[at].sort is not Sort.EVERY:
        return None
    place = at + 1
    units = tokens[place].value if tokens[place].sort in {*_COUNTS, Sort.ORDINAL} else 1
    place = skip(tokens, place, *_COUNTS, Sort.ORDINAL)
    if not 1 <= units <= _LONGEST_MONTH:
        return None
    if tokens[place].sort is Sort.WEEKDAY:
        return Recurrence(f"{_rule('WEEKLY', units)};BYDAY={tokens[place].code}", place + 1)
    unit = _unit(tokens, place)
    return Recurrence(often(1, unit.name, units), unit.next) if unit else None


def _listed(tokens: Sequence[Token], at: int, sorts: frozenset[Sort]) -> tuple[list[Token], int]:
    """Tokens of the given sorts joined by commas or "i", and the place after them."""
    found: list[Token] = []
    while tokens[at].sort in sorts and len(found) < _MOST_DAYS:
        found.append(tokens[at])
        at = skip(tokens, at + 1, Sort.DOT)
        if tokens[at].sort in {Sort.AND, Sort.COMMA} and tokens[at + 1].sort in sorts:
            at += 1
    return found, at


def _month_word(tokens: Sequence[Token], at: int) -> int | None:
    """The place after "miesiąca" or "każdego miesiąca"."""
    at = skip(tokens, at, *_WHICH)
    is_month = tokens[at].sort is Sort.UNIT and tokens[at].code == "month"
    return at + 1 if is_month else None


def _is_date(tokens: Sequence[Token], at: int) -> bool:
    """Whether a day of a month follows: "w niedzielę, 24 sierpnia" is that one Sunday."""
    at = skip(tokens, at, Sort.COMMA)
    found = number_moment(tokens, at) if tokens[at].sort is Sort.NUMBER else None
    return found is not None and found[0].unit is Precision.DAY


def _weekdays(tokens: Sequence[Token], at: int) -> Recurrence | None:
    """Like "w każdy wtorek i czwartek", "we wtorki", "pierwszy poniedziałek miesiąca"."""
    each = tokens[at].sort is Sort.EACH
    ranks, place = _listed(tokens, skip(tokens, at, Sort.EACH), _RANKS)
    days, end = _listed(tokens, place, frozenset({Sort.WEEKDAY}))
    if not days:
        return None
    month = _month_word(tokens, end)
    if ranks and month:
        by_day = ",".join(f"{rank.value}{days[0].code}" for rank in ranks)
        return Recurrence(f"FREQ=MONTHLY;BYDAY={by_day}", month)
    if ranks or not (each or days[0].value) or _is_date(tokens, end):
        return None
    return Recurrence(f"FREQ=WEEKLY;BYDAY={','.join(day.code for day in days)}", end)


def _month_days(tokens: Sequence[Token], at: int) -> Recurrence | None:
    """Like "10 dnia każdego miesiąca", "ostatni dzień miesiąca", "do 5. każdego miesiąca"."""
    ranks, place = _listed(tokens, skip(tokens, at, Sort.EACH), _RANKS)
    has_day = tokens[place].sort is Sort.UNIT and tokens[place].code == "day"
    has_each = tokens[place + has_day].sort in _WHICH
    month = _month_word(tokens, place + has_day)
    if not ranks or month is None or not (has_day or has_each):
        return None
    if not all(1 <= rank.value <= _LONGEST_MONTH or rank.value == -1 for rank in ranks):
        return None
    days = ",".join(str(rank.value) for rank in ranks)
    return Recurrence(f"FREQ=MONTHLY;BYMONTHDAY={days}", month)


def _each(tokens: Sequence[Token], at: int) -> Recurrence | None:
    """Like "każdego roku", "na koniec każdego semestru"."""
    is_end = tokens[at].sort is Sort.PART and tokens[at].code == "end"
    place = skip(tokens, at, Sort.PART)
    if tokens[place].sort is not Sort.EACH:
        return None
    unit = _unit(tokens, place + 1)
    if unit is None:
        dated = tokens[place + 1].sort is Sort.MONTH or _is_date(tokens, place + 1)
        return Recurrence(_rule("YEARLY"), place + 1) if dated else None
    rule = often(1, unit.name)
    return Recurrence(_ENDS.get(unit.name, rule) if is_end else rule, unit.next)


def _adverb(tokens: Sequence[Token], at: int) -> Recurrence | None:
    """Like "codziennie", "corocznie", "cyklicznie"."""
    token = tokens[at]
    if token.sort is not Sort.OFTEN:
        return None
    return Recurrence(often(1, token.code) if token.code else None, at + 1)


_Reader = Callable[[Sequence[Token], int], Recurrence | None]
_RANKED: tuple[_Reader, ...] = (_weekdays, _month_days)
_READERS: Mapping[Sort, tuple[_Reader, ...]] = {
    Sort.TIMES: (_times,),
    Sort.TIMES_FOLD: (_times,),
    Sort.NUMBER: (_times, *_RANKED),
    Sort.NUMERAL: (_times,),
    Sort.EVERY: (_every,),
    Sort.EACH: (_each, *_RANKED),
    Sort.PART: (_each,),
    Sort.ORDINAL: _RANKED,
    Sort.ROMAN: _RANKED,
    Sort.WEEKDAY: (_weekdays,),
    Sort.OFTEN: (_adverb,),
}


def recurrence(tokens: Sequence[Token], at: int) -> Recurrence | None:
    """The recurrence at a place, or None. Looks a bounded way ahead."""
    form, at = lead(tokens, at)
    for read in _READERS.get(tokens[at].sort, ()):
        found = read(tokens, at)
        if found:
            return found._replace(until=form is Form.UNTIL)
    return None
