"""What was understood of a deadline, in plain Polish words for a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from harmonia.plan import Interval, Term, TermKind
from harmonia.polish.terms.pieces import Form
from harmonia.polish.terms.reasons import why_undated
from harmonia.polish.terms.rules_in_words import OF_MONTH, recurrence_in_words
from harmonia.polish.terms.scanning import scan

_ASSUMED = {
    "year": "roku nie napisano: wynika z podanego okresu albo z planu",
    "school_year": "roku szkolnego nie napisano: wynika z podanego okresu albo z planu",
    "semester": "dat semestrów nie napisano: wynikają z podanego podziału albo z planu",
}
_UNDATED = {
    TermKind.UNRESOLVED: "nie da się ustalić dat",
    TermKind.RELATIVE: "nie da się ustalić dat: zależy od innego zdarzenia",
    TermKind.SEMESTER: "nie da się ustalić dat: nie wiadomo, kiedy zaczyna się semestr",
    TermKind.SCHOOL_YEAR: "nie da się ustalić dat: nie wiadomo, o który rok szkolny chodzi",
    TermKind.DITTO: "tak jak wyżej, ale wyżej nie ma terminu",
}
_NO_YEAR = "nie da się ustalić dat: nie wiadomo, o który rok chodzi"


def day_in_words(day: date) -> str:
    """A day as Polish texts write it: "28 sierpnia 2025"."""
    return f"{day.day} {OF_MONTH[day.month - 1]} {day.year}"


def _interval(interval: Interval) -> str:
    start, end = interval.start, interval.end
    if start and end:
        return (
            day_in_words(start)
            if start == end
            else f"od {day_in_words(start)} do {day_in_words(end)}"
        )
    if end:
        return f"najpóźniej {day_in_words(end)}"
    return f"od {day_in_words(start)}" if start else "bez ograniczeń"


def _recurrence(term: Term) -> str:
    """The rule holds no "do" and no count: they are taken from the words once more."""
    reading = scan(term.text or "")
    said = reading.recurrence
    until = said is not None and said.until
    if said and term.recurrence and "BYMONTH=" in term.recurrence and not term.intervals:
        pieces = [piece for phrase in reading.phrases for piece in phrase.pieces]
        until |= bool(pieces) and all(piece.form is Form.UNTIL for piece in pieces)
    return recurrence_in_words(term.recurrence, said, until=until)


def _parts(term: Term) -> Iterator[str]:
    if term.intervals:
        yield ", ".join(map(_interval, term.intervals))
    if term.recurrence or term.kind is TermKind.RECURRING:
        yield _recurrence(term)
    if term.kind is TermKind.ONGOING:
        yield "na bieżąco"
    yield from (_ASSUMED[name] for name in term.assumed if name in _ASSUMED)


def describe(term: Term) -> str:
    """What was understood of a deadline: "od 1 września 2018 do 30 czerwca 2019; co miesiąc"."""
    if term.kind is TermKind.NONE:
        return "nie podano terminu"
    said = "; ".join(_parts(term)) or why_undated(term) or _UNDATED.get(term.kind, _NO_YEAR)
    is_ditto = term.kind is TermKind.DITTO and (term.intervals or term.recurrence)
    return f"tak jak wyżej: {said}" if is_ditto else said
