"""Time expressions made up with their true meaning, without any of the parser's code.

A `Said` is an expression with what it means. `FAMILIES` names strategies of them by the families
of time expressions; spelling, case, dashes, spaces and the place of the year vary.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from harmonia.plan import Interval, Term

MONTHS = (  # nominative, genitive, locative, shortened
    ("styczeń", "stycznia", "styczniu", "stycz."),
    ("luty", "lutego", "lutym", "lut."),
    ("marzec", "marca", "marcu", "mar."),
    ("kwiecień", "kwietnia", "kwietniu", "kwiec."),
    ("maj", "maja", "maju", "maj"),
    ("czerwiec", "czerwca", "czerwcu", "czerw."),
    ("lipiec", "lipca", "lipcu", "lip."),
    ("sierpień", "sierpnia", "sierpniu", "sierp."),
    ("wrzesień", "września", "wrześniu", "wrz."),
    ("październik", "października", "październiku", "paź."),
    ("listopad", "listopada", "listopadzie", "list."),
    ("grudzień", "grudnia", "grudniu", "gru."),
)
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
WEEKDAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
_BARE = str.maketrans("ąćęłńóśźż", "acelnoszz")

Days = tuple[date | None, date | None]


@dataclass(frozen=True)
class Said:
    """An expression, its true intervals and recurrence."""

    text: str
    intervals: tuple[Days, ...] = ()
    recurrence: str | None = None


def shown(term: Term) -> str:
    """A term's intervals in short: "2018-09-01..2019-06-30 ..2020-06-30"."""
    return " ".join(_shown(interval) for interval in term.intervals)


def _shown(interval: Interval) -> str:
    return f"{interval.start or ''}..{interval.end or ''}"


def days_of(term: Term) -> tuple[Days, ...]:
    """A term's intervals as pairs."""
    return tuple((interval.start, interval.end) for interval in term.intervals)


def last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


years = st.integers(2009, 2035)
numbers = st.integers(1, 12)
gaps = st.sampled_from([" ", "\u00a0", "  ", " \n", "\t"])
dashes = st.sampled_from(["-", "–", "—", " - ", " – ", " — ", "\u00a0– ", "– ", " -"])
commas = st.sampled_from([", ", ",", " , "])
year_ends = st.sampled_from(["", "", " r.", "r.", " r", " roku", "\u00a0r."])


@st.composite
def _year(draw: st.DrawFn, year: int) -> str:
    return f"{year}{draw(year_ends)}"


@st.composite
def _name(draw: st.DrawFn, month: int, case: int) -> str:
    """A month in a case (an index of `MONTHS`): as it is, capitalised, bare of Polish marks."""
    word = MONTHS[month - 1][case]
    if draw(st.sampled_from([False, False, False, True])):
        word = word.translate(_BARE)
    spelled = [word, word, word.capitalize(), word.upper()]
    return draw(st.sampled_from(spelled))


@st.composite
def _month_of(draw: st.DrawFn, month: int, year: int, case: int = 0) -> str:
    """A month with its year: in words, shortened, roman or numeric."""
    how = draw(st.sampled_from(["word", "word", "word", "short", "roman", "digits", "quote"]))
    if how == "roman":
        mark = draw(st.sampled_from([" ", ".", "/", "\u00a0"]))
        return ROMAN[month - 1] + mark + draw(_year(year))
    if how == "digits":
        return f"{month:02d}{draw(st.sampled_from(['.', '/']))}{draw(_year(year))}"
    if how == "quote":
        return f"{draw(_name(month, case))} {draw(st.sampled_from(chr(39) + '’'))}{year % 100:02d}"
    name = draw(_name(month, 3 if how == "short" else case))
    return name + draw(gaps) + draw(_year(year))


@st.composite
def _a_day(draw: st.DrawFn) -> date:
    first = draw(years)
    return draw(st.dates(date(first, 1, 1), date(first, 12, 31)))


@st.composite
def _day_text(draw: st.DrawFn, day: date) -> str:  # noqa: PLR0911 - one return a spelling
    how = draw(st.sampled_from(["dots", "short", "iso", "dashes", "word", "word", "roman", "week"]))
    if how == "dots":
        mark = draw(st.sampled_from("./"))
        month = draw(st.sampled_from([f"{day.month}", f"{day.month:02d}"]))
        return mark.join((str(day.day), month, str(day.year))) + draw(year_ends)
    if how == "short":
        return f"{day:%d.%m.%y}" + draw(st.sampled_from(["", " r.", "r."]))
    if how == "iso":
        return f"{day:%Y-%m-%d}"
    if how == "dashes":
        return f"{day:%d-%m-%Y}"
    if how == "roman":
        mark = draw(st.sampled_from([" ", "."]))
        return mark.join((str(day.day), ROMAN[day.month - 1], draw(_year(day.year))))
    written = f"{day.day}{draw(gaps)}{draw(_name(day.month, 1))} {draw(_year(day.year))}"
    if how == "week":
        return WEEKDAYS[day.weekday()] + draw(st.sampled_from([" ", ", "])) + written
    return written


def _month_days(year: int, month: int) -> Days:
    return date(year, month, 1), last_day(year, month)


@st.composite
def month(draw: st.DrawFn) -> Said:
    year, number = draw(years), draw(numbers)
    case, lead = draw(st.sampled_from([(0, ""), (2, "w "), (1, "")]))
    return Said(lead + draw(_month_of(number, year, case)), (_month_days(year, number),))


@st.composite
def month_range(draw: st.DrawFn) -> Said:
    year = draw(years)
    first = draw(st.integers(1, 11))
    last = draw(st.integers(first + 1, 12))
    text = draw(_name(first, 0)) + draw(dashes) + draw(_month_of_word(last, year))
    return Said(text, ((date(year, first, 1), last_day(year, last)),))


@st.composite
def _month_of_word(draw: st.DrawFn, month: int, year: int) -> str:
    return draw(_name(month, 0)) + draw(gaps) + draw(_year(year))


@st.composite
def month_range_over_new_year(draw: st.DrawFn) -> Said:
    """ "listopad – marzec 2019" begins in 2018."""
    year = draw(years)
    first = draw(st.integers(2, 12))
    last = draw(st.integers(1, first - 1))
    text = draw(_name(first, 0)) + draw(dashes) + draw(_month_of_word(last, year))
    return Said(text, ((date(year - 1, first, 1), last_day(year, last)),))


@st.composite
def month_range_in_years(draw: st.DrawFn) -> Said:
    start, first, last = draw(years), draw(numbers), draw(numbers)
    end = start + draw(st.integers(1, 3))
    joined = draw(dashes) if draw(st.booleans()) else " – "
    text = draw(_month_of(first, start)) + joined + draw(_month_of(last, end))
    return Said(text, ((date(start, first, 1), last_day(end, last)),))


@st.composite
def neighbouring_months(draw: st.DrawFn) -> Said:
    year, first = draw(years), draw(st.integers(1, 10))
    count = draw(st.integers(2, 3))
    last = first + count - 1
    names = [draw(_name(number, 0)) for number in range(first, last + 1)]
    mark = draw(st.sampled_from([", ", "/", " / ", " i ", " oraz ", ",", "/ "]))
    text = mark.join(names) + " " + draw(_year(year))
    return Said(text, ((date(year, first, 1), last_day(year, last)),))


@st.composite
def scattered_months(draw: st.DrawFn) -> Said:
    year, first = draw(years), draw(st.integers(1, 4))
    gap = draw(st.integers(2, 4))
    chosen = [first, first + gap, first + 2 * gap][: draw(st.integers(2, 3))]
    roman = draw(st.booleans())
    names = [ROMAN[n - 1] if roman else draw(_name(n, 0)) for n in chosen]
    text = draw(commas).join(names[:-1]) + draw(st.sampled_from([" i ", ", ", " oraz "]))
    text += f"{names[-1]} {draw(_year(year))}"
    return Said(text, tuple(_month_days(year, number) for number in chosen))


@st.composite
def roman_range(draw: st.DrawFn) -> Said:
    start, first, last = draw(years), draw(numbers), draw(numbers)
    text = f"{ROMAN[first - 1]} {draw(_year(start))}{draw(dashes)}{ROMAN[last - 1]} {start + 1}"
    return Said(text, ((date(start, first, 1), last_day(start + 1, last)),))


@st.composite
def day(draw: st.DrawFn) -> Said:
    found = draw(_a_day())
    lead = draw(st.sampled_from(["", "", "dnia ", "w dniu "]))
    return Said(lead + draw(_day_text(found)), ((found, found),))


@st.composite
def day_range_in_month(draw: st.DrawFn) -> Said:
    year, number = draw(years), draw(numbers)
    first = draw(st.integers(1, 27))
    last = draw(st.integers(first + 1, 28))
    end = draw(_name(number, 1)) + " " if draw(st.booleans()) else ROMAN[number - 1] + " "
    text = f"{first}{draw(dashes)}{last} {end}{draw(_year(year))}"
    return Said(text, ((date(year, number, first), date(year, number, last)),))


@st.composite
def day_range(draw: st.DrawFn) -> Said:
    first = draw(_a_day())
    last = draw(st.dates(first, date(first.year + 2, 12, 31)))
    text = draw(_day_text(first)) + draw(st.sampled_from([" – ", " - ", " — "]))
    return Said(text + draw(_day_text(last)), ((first, last),))


@st.composite
def quarter(draw: st.DrawFn) -> Said:
    year, number = draw(years), draw(st.integers(1, 4))
    words = ["pierwszy", "drugi", "trzeci", "czwarty"]
    spelled = [
        f"{ROMAN[number - 1]} kwartał", f"{number}. kwartał", f"{words[number - 1]} kwartał",
        f"{ROMAN[number - 1]} kw.", f"kwartał {ROMAN[number - 1]}", f"Q{number}",
    ]  # fmt: skip
    text = draw(st.sampled_from(spelled)) + draw(gaps) + draw(_year(year))
    return Said(text, ((date(year, number * 3 - 2, 1), last_day(year, number * 3)),))


@st.composite
def quarter_range(draw: st.DrawFn) -> Said:
    year, first = draw(years), draw(st.integers(1, 3))
    last = draw(st.integers(first + 1, 4))
    text = f"{ROMAN[first - 1]}{draw(dashes)}{ROMAN[last - 1]} kwartał {draw(_year(year))}"
    return Said(text, ((date(year, first * 3 - 2, 1), last_day(year, last * 3)),))


@st.composite
def half_year(draw: st.DrawFn) -> Said:
    year, number = draw(years), draw(st.integers(1, 2))
    spelled = [
        ["pierwsze półrocze", "drugie półrocze"][number - 1],
        ["pierwsza połowa", "druga połowa"][number - 1],
        f"{ROMAN[number - 1]} półrocze",
        f"{number} półrocze",
    ]
    text = draw(st.sampled_from(spelled)) + " " + draw(_year(year))
    return Said(text, ((date(year, number * 6 - 5, 1), last_day(year, number * 6)),))


@st.composite
def _school_numbers(draw: st.DrawFn, start: int) -> str:
    end = draw(st.sampled_from([f"{start + 1}", f"{(start + 1) % 100:02d}"]))
    return f"{start}{draw(st.sampled_from(['/', '/', ' / ', '/ ']))}{end}"


def _school_days(first: int, last: int) -> Days:
    return date(first, 9, 1), date(last + 1, 8, 31)


@st.composite
def school_year(draw: st.DrawFn) -> Said:
    start = draw(years)
    leads = [
        "",
        "rok szkolny ",
        "Rok szk. ",
        "r. szk. ",
        "r.szk. ",
        "w roku szkolnym ",
        "roku szkolnego ",
    ]
    text = draw(st.sampled_from(leads)) + draw(_school_numbers(start))
    return Said(text, (_school_days(start, start),))


@st.composite
def school_years(draw: st.DrawFn) -> Said:
    start, count = draw(years), draw(st.integers(2, 3))
    lead = draw(st.sampled_from(["", "rok szkolny ", "w roku szkolnym ", "lata szkolne "]))
    mark = draw(st.sampled_from([", ", " i ", " oraz ", "; "]))
    text = lead + mark.join(draw(_school_numbers(start + n)) for n in range(count))
    return Said(text, tuple(_school_days(start + n, start + n) for n in range(count)))


@st.composite
def school_years_in_a_row(draw: st.DrawFn) -> Said:
    start = draw(years)
    end = start + draw(st.integers(1, 4))
    mark = draw(st.sampled_from(["–", "-", " – ", "/"]))
    text = f"rok szkolny {start}{mark}{end}"
    return Said(text, (_school_days(start, end - 1),))


@st.composite
def months_of_school_year(draw: st.DrawFn) -> Said:
    """ "wrzesień – czerwiec roku szkolnego 2018/2019", "X–III 2018/19"."""
    start = draw(years)
    order = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8]
    first = draw(st.integers(0, 10))
    last = draw(st.integers(first + 1, 11))
    roman = draw(st.booleans())
    names = [ROMAN[n - 1] if roman else draw(_name(n, 0)) for n in (order[first], order[last])]
    lead = draw(st.sampled_from(["", "roku szkolnego ", "r. szk. "]))
    text = f"{draw(dashes).join(names)} {lead}{draw(_school_numbers(start))}"
    begin, end = (start + (order[place] < 9) for place in (first, last))
    return Said(text, ((date(begin, order[first], 1), last_day(end, order[last])),))


@st.composite
def year(draw: st.DrawFn) -> Said:
    found = draw(years)
    lead = draw(st.sampled_from(["", "rok ", "w roku ", "rok budżetowy ", "rok kalendarzowy "]))
    text = f"{lead}{found}" + ("" if lead else draw(year_ends))
    return Said(text, ((date(found, 1, 1), date(found, 12, 31)),))


@st.composite
def several_years(draw: st.DrawFn) -> Said:
    start = draw(years)
    end = start + draw(st.integers(1, 6))
    lead = draw(st.sampled_from(["", "lata ", "w latach "]))
    text = f"{lead}{start}{draw(dashes)}{end}"
    return Said(text, ((date(start, 1, 1), date(end, 12, 31)),))


@st.composite
def until(draw: st.DrawFn) -> Said:
    leads = [
        "do ", "Do ", "do końca ", "najpóźniej do ", "nie później niż do ", "w terminie do ",
        "najpóźniej do końca ",
    ]  # fmt: skip
    text, end = draw(_point(1))
    return Said(draw(st.sampled_from(leads)) + text, ((None, end),))


@st.composite
def _point(draw: st.DrawFn, case: int) -> tuple[str, date]:
    """A month, quarter or school year in the genitive, and its last day."""
    number, found = draw(numbers), draw(years)
    how = draw(st.sampled_from(["month", "month", "quarter", "school"]))
    if how == "quarter":
        rank = (number - 1) // 3 + 1
        return f"{ROMAN[rank - 1]} kwartału {draw(_year(found))}", last_day(found, rank * 3)
    if how == "school":
        return f"roku szkolnego {draw(_school_numbers(found))}", date(found + 1, 8, 31)
    return draw(_month_of(number, found, case)), last_day(found, number)


@st.composite
def until_day(draw: st.DrawFn) -> Said:
    found = draw(_a_day())
    leads = ["do ", "do dnia ", "do dn. ", "nie później niż ", "w terminie do dnia ", "najpóźniej "]
    return Said(draw(st.sampled_from(leads)) + draw(_day_text(found)), ((None, found),))


@st.composite
def from_day(draw: st.DrawFn) -> Said:
    found = draw(_a_day())
    leads = ["od ", "od dnia ", "począwszy od ", "Od "]
    return Said(draw(st.sampled_from(leads)) + draw(_day_text(found)), ((found, None),))


@st.composite
def from_to(draw: st.DrawFn) -> Said:
    start, first, last = draw(years), draw(numbers), draw(numbers)
    end = start + draw(st.integers(1, 2))
    text = f"od {draw(_month_of(first, start, 1))} do {draw(_month_of(last, end, 1))}"
    return Said(text, ((date(start, first, 1), last_day(end, last)),))


@st.composite
def from_to_days(draw: st.DrawFn) -> Said:
    first = draw(_a_day())
    last = draw(st.dates(first, date(first.year + 2, 12, 31)))
    text = f"od {draw(_day_text(first))} do {draw(_day_text(last))}"
    return Said(text, ((first, last),))


@st.composite
def several_deadlines(draw: st.DrawFn) -> Said:
    found = [draw(_a_day()) for _ in range(draw(st.integers(2, 3)))]
    mark = draw(st.sampled_from([", ", "; ", " i ", " oraz "]))
    text = mark.join(f"do {draw(_day_text(day))}" for day in found)
    return Said(text, tuple((None, day) for day in found))


@st.composite
def remarked(draw: st.DrawFn) -> Said:
    """ "luty 2018 – szkolenie; maj 2018 – ewaluacja"."""
    remarks = ["szkolenie", "ewaluacja w szkołach", "zebranie wniosków", "diagnoza"]
    chosen = [(draw(years), draw(numbers)) for _ in range(2)]
    parts = [
        draw(_month_of_word(number, year)) + " – " + draw(st.sampled_from(remarks))
        for year, number in chosen
    ]
    text = draw(st.sampled_from(["; ", ", "])).join(parts)
    return Said(text, tuple(_month_days(year, number) for year, number in chosen))


EVERY = {
    "raz w miesiącu": "FREQ=MONTHLY",
    "co miesiąc": "FREQ=MONTHLY",
    "raz na miesiąc": "FREQ=MONTHLY",
    "co kwartał": "FREQ=MONTHLY;INTERVAL=3",
    "raz na kwartał": "FREQ=MONTHLY;INTERVAL=3",
    "2 razy w roku": "FREQ=MONTHLY;INTERVAL=6",
    "dwa razy w roku szkolnym": "FREQ=MONTHLY;INTERVAL=6",
    "3 razy w roku": "FREQ=MONTHLY;INTERVAL=4",
    "raz w tygodniu": "FREQ=WEEKLY",
    "co dwa tygodnie": "FREQ=WEEKLY;INTERVAL=2",
    "co dwa lata": "FREQ=YEARLY;INTERVAL=2",
    "codziennie": "FREQ=DAILY",
    "w każdy wtorek": "FREQ=WEEKLY;BYDAY=TU",
    "pierwszy poniedziałek miesiąca": "FREQ=MONTHLY;BYDAY=1MO",
    "raz w semestrze": "FREQ=MONTHLY;INTERVAL=6",
    "corocznie": "FREQ=YEARLY",
}


@st.composite
def recurring(draw: st.DrawFn) -> Said:
    words = draw(st.sampled_from(sorted(EVERY)))
    return Said(draw(st.sampled_from(["", "co najmniej "])) + words, (), EVERY[words])


@st.composite
def recurring_in_window(draw: st.DrawFn) -> Said:
    words = draw(st.sampled_from(sorted(EVERY)))
    window = draw(st.one_of(from_to(), from_to_days(), months_of_school_year()))
    mark = draw(st.sampled_from([" ", ", "]))
    return Said(words + mark + window.text, window.intervals, EVERY[words])


@st.composite
def every_year(draw: st.DrawFn) -> Said:
    """ "każdego roku do 31 X", "we wrześniu każdego roku"."""
    found = draw(_a_day())
    head = draw(st.sampled_from(["każdego roku", "corocznie", "co roku"]))
    if draw(st.booleans()):
        place = f"w {draw(_name(found.month, 2))}"
        rule = f"FREQ=YEARLY;BYMONTH={found.month}"
    else:
        name = draw(st.sampled_from([MONTHS[found.month - 1][1], ROMAN[found.month - 1]]))
        place = f"do {found.day} {name}"
        rule = f"FREQ=YEARLY;BYMONTH={found.month};BYMONTHDAY={found.day}"
    if draw(st.booleans()):
        return Said(f"{place} {head}", (), rule)
    return Said(f"{head} {place}", (), rule)


@st.composite
def impossible_day(draw: st.DrawFn) -> Said:
    number = draw(st.sampled_from([2, 4, 6, 9, 11]))
    first = 30 if number == 2 else 31
    name = draw(st.sampled_from([f" {MONTHS[number - 1][1]} ", f".{number:02d}."]))
    return Said(f"{first}{name}{draw(years)}")


FAMILIES: Mapping[str, Callable[[], st.SearchStrategy[Said]]] = {
    made.__name__: made
    for made in (
        month, month_range, month_range_over_new_year, month_range_in_years, neighbouring_months,
        scattered_months, roman_range, day, day_range_in_month, day_range, quarter, quarter_range,
        half_year, school_year, school_years, school_years_in_a_row, months_of_school_year, year,
        several_years, until, until_day, from_day, from_to, from_to_days, several_deadlines,
        remarked, recurring, recurring_in_window, every_year, impossible_day,
    )
}  # fmt: skip
