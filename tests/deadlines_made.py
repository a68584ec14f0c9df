"""Deadlines made from the field's own list of families, with days worked out apart from the code.

Knows nothing of the parser and of `term_maker`: its arithmetic is its own.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from harmonia.polish.terms import Context

NAMES = [
    *("styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec"),
    *("lipiec", "sierpień", "wrzesień", "październik", "listopad", "grudzień"),
]
GENITIVES = [
    *("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"),
    *("lipca", "sierpnia", "września", "października", "listopada", "grudnia"),
]
LOCATIVES = [
    *("styczniu", "lutym", "marcu", "kwietniu", "maju", "czerwcu"),
    *("lipcu", "sierpniu", "wrześniu", "październiku", "listopadzie", "grudniu"),
]
ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
WEEKDAYS = ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"]
WITHOUT_MARKS = str.maketrans("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "acelnoszzACELNOSZZ")

Days = tuple[date | None, date | None]
Said = tuple[str, Context, list[Days]]
Point = tuple[str, date, date]
NOTHING = Context()


def month(year: int, number: int) -> Days:
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


def last(year: int, number: int) -> date:
    return date(year, number, monthrange(year, number)[1])


def written(r: Random, year: int) -> str:
    return r.choice([f" {year}", f" {year} r.", f" {year}r.", f" {year} roku"])


def dash(r: Random) -> str:
    return r.choice([" – ", "–", "-", " - ", " — ", "- ", " -", " ‑ ", " − "])


def some_day(r: Random, year: int) -> date:
    return date(year, 1, 1) + timedelta(r.randrange(365))


def day_words(r: Random, day: date) -> str:
    d, m, y = day.day, day.month, day.year
    return r.choice(
        [
            *(f"{d:02}.{m:02}.{y}", f"{d}.{m:02}.{y} r.", f"{d:02}-{m:02}-{y}", day.isoformat()),
            *(f"{d:02}/{m:02}/{y}", f"{d:02}.{m:02}.{y % 100:02}", f"{d} {ROMANS[m - 1]} {y} r."),
            *(f"{d}.{ROMANS[m - 1]}.{y}", f"{d} {GENITIVES[m - 1]}{written(r, y)}"),
            f"{d}-go {GENITIVES[m - 1]} {y}",
        ]
    )


def point(r: Random, year: int) -> Point:
    """A point in the genitive, as after "do" and "od", with its first and last day."""
    number, quarter, day = r.randint(1, 12), r.randint(1, 4), some_day(r, year)
    first, end = date(year, 3 * quarter - 2, 1), last(year, 3 * quarter)
    return r.choice(
        [
            (GENITIVES[number - 1] + written(r, year), date(year, number, 1), last(year, number)),
            (f"{ROMANS[number - 1]} {year}", date(year, number, 1), last(year, number)),
            (r.choice(["", "dnia "]) + day_words(r, day), day, day),
            (f"{ROMANS[quarter - 1]} kwartału{written(r, year)}", first, end),
            (f"roku szkolnego {year}/{year + 1}", date(year, 9, 1), date(year + 1, 8, 31)),
            (f"roku {year}", date(year, 1, 1), date(year, 12, 31)),
        ]
    )


def one_month(r: Random) -> Said:
    y, n = r.randint(2016, 2026), r.randint(1, 12)
    locative = ("we " if n == 9 else "w ") + LOCATIVES[n - 1]
    name = r.choice([NAMES[n - 1], locative, GENITIVES[n - 1], f"miesiąc {NAMES[n - 1]}"])
    texts = [name + written(r, y), f"{n:02}.{y}", f"{y}, {NAMES[n - 1]}", f"{ROMANS[n - 1]} {y}"]
    return r.choice(texts), NOTHING, [month(y, n)]


def months_in_a_row(r: Random) -> Said:
    y, a, b = r.randint(2016, 2026), r.randint(1, 12), r.randint(1, 12)
    z = y if a < b else y + 1
    first, second, start, end = NAMES[a - 1], NAMES[b - 1], GENITIVES[a - 1], GENITIVES[b - 1]
    texts = [
        f"{first}{written(r, y)}{dash(r)}{second}{written(r, z)}",
        f"{first}{dash(r)}{second}{written(r, z)}",
        f"od {start}{written(r, y)}{r.choice([' ', ' – ', ', '])}do {end}{written(r, z)}",
        f"{ROMANS[a - 1]} {y}{dash(r)}{ROMANS[b - 1]} {z}",
    ]
    return r.choice(texts if a != b else texts[::2]), NOTHING, [(date(y, a, 1), last(z, b))]


def days(r: Random) -> Said:
    y = r.randint(2016, 2026)
    a = some_day(r, y)
    b = a + timedelta(r.randint(1, 200))
    weekday = WEEKDAYS[a.weekday()]
    if r.random() < 0.5:
        words = f"{a.day} {GENITIVES[a.month - 1]}{written(r, y)}"
        texts = [day_words(r, a), f"{weekday}, {words}", f"{words} ({weekday})", f"w dniu {words}"]
        return r.choice(texts), NOTHING, [(a, a)]
    texts = [f"od {day_words(r, a)} do {day_words(r, b)}", f"{day_words(r, a)} – {day_words(r, b)}"]
    if a.month == b.month:
        texts += [f"{a.day}{dash(r)}{b.day} {GENITIVES[a.month - 1]}{written(r, y)}"]
    elif a.year == b.year:
        texts += [f"{a.day} {GENITIVES[a.month - 1]}{dash(r)}{b.day} {GENITIVES[b.month - 1]} {y}"]
    return r.choice(texts), NOTHING, [(a, b)]


def parts_of_years(r: Random) -> Said:
    y, q, h = r.randint(2016, 2026), r.randint(1, 4), r.randint(1, 2)
    quarter = date(y, 3 * q - 2, 1), last(y, 3 * q)
    numeral = r.choice([ROMANS[q - 1], str(q), f"{q}.", f"{ROMANS[q - 1]}-szy"])
    words = [f"{numeral} kwartał", f"w {ROMANS[q - 1]} kwartale", f"{ROMANS[q - 1]} kw."]
    if r.random() < 0.6:
        return r.choice(words) + written(r, y), NOTHING, [quarter]
    half = date(y, 6 * h - 5, 1), last(y, 6 * h)
    return f"{ROMANS[h - 1]} półrocze{written(r, y)}", NOTHING, [half]


def school_years(r: Random) -> Said:
    y = r.randint(2016, 2026)
    whole: Days = date(y, 9, 1), date(y + 1, 8, 31)
    following: Days = date(y + 1, 9, 1), date(y + 2, 8, 31)
    number = r.choice([f"{y}/{y + 1}", f"{y}/{(y + 1) % 100:02}", f"{y}/ {y + 1}"])
    name = r.choice(["rok szkolny ", "r. szk. ", "roku szkolnego ", "w roku szkolnym "])
    one: list[tuple[str, list[Days]]] = [
        (r.choice(["", name, "cały rok szkolny "]) + number, [whole]),
        (f"{name}{y}{dash(r)}{y + 1}", [whole]),
        (f"{name}{y}{dash(r)}{y + 2}", [(whole[0], following[1])]),
        (f"{name}{number}{r.choice([' i ', ', ', ' oraz '])}{y + 1}/{y + 2}", [whole, following]),
        (f"wrzesień {y} (rok szkolny {number})", [month(y, 9)]),
    ]
    text, found = r.choice(one)
    return text, NOTHING, found


def years(r: Random) -> Said:
    y = r.randint(2016, 2022)
    z = y + r.randint(1, 4)
    texts = [f"{y}{dash(r)}{z}", f"w latach {y}{dash(r)}{z}", f"od {y} r. do {z} r."]
    if r.random() < 0.5:
        return r.choice(texts), NOTHING, [(date(y, 1, 1), date(z, 12, 31))]
    text = r.choice([f"{y}", f"rok {y}", f"{y} r.", f"w ciągu {y} r.", f"rok budżetowy {y}"])
    return text, NOTHING, [(date(y, 1, 1), date(y, 12, 31))]


def limits(r: Random) -> Said:
    words, start, end = point(r, r.randint(2016, 2020))
    until = ["do", "najpóźniej do", "w terminie do", "nie później niż do", "Termin: do"]
    until += ["do końca"] if start != end else ["nie później niż", "w terminie nie późniejszym niż"]
    if r.random() < 0.4:
        return f"{r.choice(until)} {words}", NOTHING, [(None, end)]
    if r.random() < 0.4:
        return f"{r.choice(['od', 'począwszy od'])} {words}", NOTHING, [(start, None)]
    other, first, finish = point(r, r.randint(2022, 2026))
    ending = f"końca {other}" if first != finish else other
    text = f"od {words}{r.choice([' ', ' – ', ', '])}do {ending}"
    return text, NOTHING, [(start, finish)]


def lists(r: Random) -> Said:
    y = r.randint(2016, 2026)
    numbers = sorted(r.sample(range(1, 13), r.randint(2, 4)))
    names = [r.choice([NAMES, ROMANS])[n - 1] for n in numbers]
    names = names if r.random() < 0.5 else [NAMES[n - 1] for n in numbers]
    if any(name in ROMANS for name in names):
        names = [ROMANS[n - 1] for n in numbers]
    text = ", ".join(names[:-1]) + r.choice([", ", " i ", " oraz "]) + names[-1] + written(r, y)
    found: list[Days] = []
    for n in numbers:
        if found and found[-1][1] == date(y, n, 1) - timedelta(1):
            found[-1] = found[-1][0], last(y, n)
        else:
            found.append(month(y, n))
    return text, NOTHING, found


def several(r: Random) -> Said:
    (a, _, first), (b, _, second) = point(r, 2018), point(r, 2020)
    stage, raport = r.choice([("I etap", "II etap"), ("diagnoza", "raport"), ("Tura I", "Tura II")])
    text = f"{stage} – do {a}{r.choice(['; ', ', ', chr(10)])}{raport} – do {b}"
    return text, NOTHING, [(None, first), (None, second)]


def of_the_plan(r: Random) -> Said:
    y, n, q = r.randint(2016, 2026), r.randint(1, 12), r.choice([1, 2, 4])
    in_school = y if n >= 9 else y + 1
    quarter = y if q == 4 else y + 1
    school, year = Context(school_year=y), Context(year=y)
    name = r.choice([NAMES[n - 1], f"w {LOCATIVES[n - 1]}", f"miesiąc {NAMES[n - 1]}"])
    found: list[Said] = [
        (name, school, [month(in_school, n)]),
        (name, year, [month(y, n)]),
        (f"do 15 {GENITIVES[n - 1]}", school, [(None, date(in_school, n, 15))]),
        (f"{ROMANS[q - 1]} kwartał", school, [(date(quarter, 3 * q - 2, 1), last(quarter, 3 * q))]),
        (f"wrzesień{dash(r)}czerwiec", school, [(date(y, 9, 1), date(y + 1, 6, 30))]),
        ("IX i VI", school, [month(y, 9), month(y + 1, 6)]),
    ]
    return r.choice(found)


def undated(r: Random) -> Said:
    n = r.randint(1, 12)
    texts = [
        *("raz w miesiącu", "co kwartał", f"każdego roku do {r.randint(1, 28)} {ROMANS[n - 1]}"),
        *("na bieżąco", "cały rok", "wg potrzeb", "j.w.", "w trakcie szkolenia", "kl. IV–VIII"),
        *("po pierwszym roku", "14 dni od podpisania umowy", "wg odrębnego harmonogramu", "V"),
        *("Strategia Rozwoju na lata 2014–2020", "RPO WM 2014–2020", "maj 2018–2019"),
        *("31 lutego 2018", "III kwartał", "I semestr", f"{NAMES[n - 1]} każdego roku"),
    ]
    text = r.choice(texts)
    return text, Context(school_year=2018), []


FAMILIES: tuple[Callable[[Random], Said], ...] = (
    *(one_month, months_in_a_row, days, parts_of_years, school_years, years, limits, lists),
    *(several, of_the_plan, undated),
)


def noised(r: Random, text: str) -> str:
    """The same words as a tired clerk types them."""
    return r.choice(
        [
            *(text, text, text + ("" if text.endswith(".") else "."), text.replace(" ", "\u00a0")),
            *(text[:1].upper() + text[1:], text.replace(" ", "  "), text.translate(WITHOUT_MARKS)),
            *(f" {text} ", text.replace(" ", "\n", 1)),
        ]
    )
