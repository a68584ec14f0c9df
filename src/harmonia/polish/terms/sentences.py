"""What was understood of a deadline, in plain Polish words for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from harmonia.plan import Interval, Term, TermKind

_OF_MONTH = (
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
)
_IN_MONTH = (
    "styczniu",
    "lutym",
    "marcu",
    "kwietniu",
    "maju",
    "czerwcu",
    "lipcu",
    "sierpniu",
    "wrześniu",
    "październiku",
    "listopadzie",
    "grudniu",
)
_WEEKDAYS = {
    "MO": ("w każdy poniedziałek", "poniedziałek"),
    "TU": ("w każdy wtorek", "wtorek"),
    "WE": ("w każdą środę", "środę"),
    "TH": ("w każdy czwartek", "czwartek"),
    "FR": ("w każdy piątek", "piątek"),
    "SA": ("w każdą sobotę", "sobotę"),
    "SU": ("w każdą niedzielę", "niedzielę"),
}
_ORDINALS = {"1": "pierwsz", "2": "drug", "3": "trzeci", "4": "czwart", "-1": "ostatni"}
_EVERY = {
    ("DAILY", 1): "codziennie",
    ("WEEKLY", 1): "co tydzień",
    ("MONTHLY", 1): "co miesiąc",
    ("MONTHLY", 3): "co kwartał",
    ("MONTHLY", 6): "co pół roku",
    ("YEARLY", 1): "co roku",
}
_UNITS = {
    "DAILY": ("dni", "dni"),
    "WEEKLY": ("tygodnie", "tygodni"),
    "MONTHLY": ("miesiące", "miesięcy"),
    "YEARLY": ("lata", "lat"),
}
_FEW = frozenset({2, 3, 4})
_TEENS = frozenset({12, 13, 14})
_ASSUMED = {
    "year": "rok przyjęto z planu",
    "school_year": "rok szkolny przyjęto z planu",
    "semester": "podział na semestry przyjęto z planu",
}
_UNDATED = {
    TermKind.UNRESOLVED: "nie da się ustalić dat",
    TermKind.RELATIVE: "nie da się ustalić dat: zależy od innego zdarzenia",
    TermKind.SEMESTER: "nie da się ustalić dat: nie wiadomo, kiedy zaczyna się semestr",
    TermKind.SCHOOL_YEAR: "nie da się ustalić dat: nie wiadomo, o który rok szkolny chodzi",
    TermKind.DITTO: "tak jak wyżej, ale wyżej nie ma terminu",
}
_NO_YEAR = "nie da się ustalić dat: nie wiadomo, o który rok chodzi"


def _day(day: date) -> str:
    return f"{day.day} {_OF_MONTH[day.month - 1]} {day.year}"


def _interval(interval: Interval) -> str:
    start, end = interval.start, interval.end
    if start and end:
        return _day(start) if start == end else f"od {_day(start)} do {_day(end)}"
    if end:
        return f"najpóźniej {_day(end)}"
    return f"od {_day(start)}" if start else "bez ograniczeń"


def _and(words: Sequence[str]) -> str:
    return " i ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _every(frequency: str, interval: int) -> str:
    known = _EVERY.get((frequency, interval))
    if known:
        return known
    few, many = _UNITS[frequency]
    is_few = interval % 10 in _FEW and interval not in _TEENS
    return f"co {interval} {few if is_few else many}"


def _weekday(code: str) -> str:
    """Like "MO", "1MO", "-1SU"."""
    every, accusative = _WEEKDAYS[code[-2:]]
    rank = code[:-2]
    if not rank:
        return every
    feminine = "każdą" in every
    ends = {"2": ("i", "ą"), "3": ("", "ą"), "-1": ("", "ą")}.get(rank, ("y", "ą"))
    stem = _ORDINALS.get(rank, f"{rank}.")
    ordinal = stem + ends[feminine] if rank in _ORDINALS else stem
    if feminine and rank == "3":
        ordinal = "trzecią"
    elif feminine and rank == "-1":
        ordinal = "ostatnią"
    return f"w {ordinal} {accusative} miesiąca".replace("w wtorek", "we wtorek")


def _month_days(days: Sequence[str]) -> str:
    """Days of no named month: "dnia 10", "ostatniego dnia miesiąca"."""
    if days == ["-1"]:
        return "ostatniego dnia miesiąca"
    return f"dnia {_and(days)} miesiąca"


def _yearly(months: Sequence[int], days: Sequence[str]) -> str:
    if days == ["-1"]:
        return "ostatniego dnia " + _and([_OF_MONTH[month - 1] for month in months])
    if days:
        return _and([f"{day} {_OF_MONTH[month - 1]}" for month in months for day in days])
    names = [_IN_MONTH[month - 1] for month in months]
    return ("we " if names[0].startswith("wrz") else "w ") + _and(names)


def _recurrence(rule: str) -> str:
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    every = _every(parts["FREQ"], int(parts.get("INTERVAL", "1")))
    days = parts["BYMONTHDAY"].split(",") if "BYMONTHDAY" in parts else []
    if "BYMONTH" in parts:
        months = [int(month) for month in parts["BYMONTH"].split(",")]
        return f"{every} {_yearly(months, days)}"
    if days:
        return f"{every} {_month_days(days)}"
    if "BYDAY" not in parts:
        return every
    named = _and([_weekday(code) for code in parts["BYDAY"].split(",")])
    return named if every in {"co tydzień", "co miesiąc"} else f"{every} {named}"


def _parts(term: Term) -> Iterator[str]:
    if term.intervals:
        yield ", ".join(map(_interval, term.intervals))
    if term.recurrence:
        yield _recurrence(term.recurrence)
    elif term.kind is TermKind.RECURRING:
        yield "cyklicznie"
    if term.kind is TermKind.ONGOING:
        yield "na bieżąco"
    yield from (_ASSUMED[name] for name in term.assumed if name in _ASSUMED)


def describe(term: Term) -> str:
    """What was understood of a deadline: "od 1 września 2018 do 30 czerwca 2019; co miesiąc"."""
    if term.kind is TermKind.NONE:
        return "nie podano terminu"
    said = "; ".join(_parts(term)) or _UNDATED.get(term.kind, _NO_YEAR)
    is_ditto = term.kind is TermKind.DITTO and (term.intervals or term.recurrence)
    return f"tak jak wyżej: {said}" if is_ditto else said
