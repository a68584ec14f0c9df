"""A recurrence in plain Polish words: what was counted, else its rule."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.polish.terms.recurrences import Recurrence, Times

OF_MONTH = (
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
_TIMES_IN = {
    "day": "dziennie",
    "week": "w tygodniu",
    "month": "w miesiącu",
    "quarter": "w kwartale",
    "half": "w półroczu",
    "semester": "w semestrze",
    "year": "w roku",
    "school year": "w roku szkolnym",
}


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


def _month_days(days: Sequence[str], *, until: bool) -> str:
    """Days of no named month: "dnia 10 miesiąca", "do ostatniego dnia miesiąca"."""
    if days == ["-1"]:
        return f"{'do ' * until}ostatniego dnia miesiąca"
    if until and len(days) == 1:
        return f"do {days[0]}. dnia miesiąca"
    return f"dnia {_and(days)} miesiąca"


def _yearly(months: Sequence[int], days: Sequence[str]) -> str:
    if days == ["-1"]:
        return "ostatniego dnia " + _and([OF_MONTH[month - 1] for month in months])
    if days:
        return _and([f"{day} {OF_MONTH[month - 1]}" for month in months for day in days])
    names = [_IN_MONTH[month - 1] for month in months]
    return ("we " if names[0].startswith("wrz") else "w ") + _and(names)


def _of_rule(rule: str, *, until: bool) -> str:
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    every = _every(parts["FREQ"], int(parts.get("INTERVAL", "1")))
    days = parts["BYMONTHDAY"].split(",") if "BYMONTHDAY" in parts else []
    if "BYMONTH" in parts:
        months = [int(month) for month in parts["BYMONTH"].split(",")]
        return f"{every}{', do' if until and days else ''} {_yearly(months, days)}"
    if days:
        return f"{every}{',' * until} {_month_days(days, until=until)}"
    if "BYDAY" not in parts:
        return every
    named = _and([_weekday(code) for code in parts["BYDAY"].split(",")])
    return named if every in {"co tydzień", "co miesiąc"} else f"{every} {named}"


def _of_times(times: Times) -> str | None:
    """What the words counted: "3 razy w roku"; None where "co rok" says no less."""
    if times.number == 1 or times.units > 1 or times.unit not in _TIMES_IN:
        return None
    return f"{times.number} razy {_TIMES_IN[times.unit]}"


def recurrence_in_words(rule: str | None, said: Recurrence | None, *, until: bool) -> str:
    """How often something happens: "co miesiąc", "3 razy w roku", "co roku, do 31 maja".

    Args:
        rule: an RFC 5545 rule, None where there is none.
        said: the recurrence as the words told it, None where they only repeat another's.
        until: whether "do" stands before the days of the rule.
    """
    counted = _of_times(said.times) if said and said.times and said.rule == rule else None
    return counted or (_of_rule(rule, until=until) if rule else "cyklicznie")
