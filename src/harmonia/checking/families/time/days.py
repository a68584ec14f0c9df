"""Weekdays that do not match their date, and meetings on days when schools are shut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from harmonia.checking.calendar import calendar_of, days_of
from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.nouns import words
from harmonia.checking.rules import rule
from harmonia.checking.spans import Dated, dated_actions
from harmonia.checking.stages import headline
from harmonia.plan import Action, Interval, Precision
from harmonia.polish.folding import fold
from harmonia.polish.terms import find_times, understand_term

_NAMES = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
_STEMS = {
    "poniedzial": 0, "wtor": 1, "srod": 2, "czwart": 3, "piatek": 4, "piatk": 4, "sobot": 5,
    "niedziel": 6,
}  # fmt: skip
_WEEKDAY = re.compile(
    r"\b(?:(poniedzial)(?:ek|ku|kiem)|(wtor)(?:ek|ku|kiem)|(srod)[aey]|(czwart)(?:ek|ku|kiem)"
    r"|(piatek)|(piatk)(?:u|iem)|(sobot)[aey]|(niedziel)[aei])\b"
)
_MAYBE = re.compile(
    r"poniedz|wtor|środ[aęyz]|srod[aey]|czwart|pi[ąa]t|sobot|niedziel", re.IGNORECASE
)
_FIELDS = ("method", "effect", "indicator", "monitoring_method", "monitored_by")
_BRACKETED = 16  # characters after a date in which "(środa)" may stand
_MEETINGS = frozenset(
    {"szkolenie", "warsztat", "spotkanie", "konferencja", "debata", "konsultacja", "narada"}
    | {"zebranie", "posiedzenie", "seminarium", "wizyta"}
)
_LONGEST = 62  # days: who meets at some time of a longer term finds a day
_SCHOOL_PEOPLE = frozenset(
    {"nauczyciel", "uczeń", "rada", "szkoła", "przedszkole", "dyrektor", "rodzic"}
)


@rule("T06", Severity.ERROR)
def weekday_does_not_match(case: Case) -> Iterator[Remark]:
    """A date is given with a weekday that it is not."""
    for task, action in case.actions:
        for field, text in _texts(action):
            for said, day in _wrong_weekdays(text):
                values = {"text": said, "weekday": _NAMES[day.weekday()]}
                yield about_action(task, action, field, **values)


@rule("T07", Severity.WARNING)
def meeting_on_a_public_holiday(case: Case) -> Iterator[Remark]:
    """People are to meet on a public holiday. Asked only with a voivodeship."""
    calendar = calendar_of(case.options.voivodeship)
    for one in _meetings(case) if calendar else ():
        names = [calendar.public_holiday(day) for day in _days(one)] if calendar else []
        if names and all(names):
            values = {"text": one.words, "holiday": names[0] or ""}
            yield about_action(one.task, one.action, "term", **values)


@rule("T08", Severity.QUESTION)
def meeting_in_a_school_break(case: Case) -> Iterator[Remark]:
    """People of schools are to meet while schools are shut. Asked only with a voivodeship."""
    calendar = calendar_of(case.options.voivodeship)
    for one in _meetings(case) if calendar else ():
        if calendar is None or not _of_schools(one):
            continue
        days = _days(one)
        breaks = [calendar.school_break(day) for day in days]
        if breaks and all(breaks) and not all(map(calendar.public_holiday, days)):
            values = {"text": one.words, "holiday": (breaks[0] or "").lower()}
            yield about_action(one.task, one.action, "term", **values)


def _texts(action: Action) -> Iterator[tuple[str, str]]:
    if action.term.text:
        yield "term", action.term.text
    for field in _FIELDS:
        text: str | None = getattr(action, field)
        if text:
            yield field, text


def _wrong_weekdays(text: str) -> Iterator[tuple[str, date]]:
    """Every single date of a text whose one weekday is another."""
    if not _MAYBE.search(text):
        return
    for start, end in find_times(text):
        said = text[start:end]
        after = text[end : end + _BRACKETED].partition(")")
        if after[0].lstrip().startswith("(") and after[1] and _WEEKDAY.search(fold(after[0])):
            said = text[start : end + len(after[0]) + 1]
        named = {_number(found) for found in _WEEKDAY.finditer(fold(said))}
        intervals = understand_term(text[start:end]).intervals
        day = _one_day(intervals)
        if len(named) == 1 and day and day.weekday() not in named:
            yield said, day


def _number(found: re.Match[str]) -> int:
    return next(_STEMS[stem] for stem in found.groups() if stem)


def _one_day(intervals: tuple[Interval, ...]) -> date | None:
    """The one day of a term; the last day where it says "do piątku 5 czerwca"."""
    if len(intervals) != 1:
        return None
    start, end = intervals[0].start, intervals[0].end
    return end or start if start is None or end is None or start == end else None


def _meetings(case: Case) -> Iterator[Dated]:
    """Actions at whose fixed days people must come together."""
    for one in dated_actions(case):
        if one.start and one.is_fine:
            named = words(headline(one.task, one.action)) + words(one.action.method)
            if any(word.lemma in _MEETINGS for word in named):
                yield one


def _days(one: Dated) -> list[date]:
    if one.start is None or len(one.action.term.intervals) != 1:
        return []
    whole_months = one.action.term.precision is not Precision.DAY
    return days_of(one.start, one.end, _LONGEST if whole_months else 31) or []


def _of_schools(one: Dated) -> bool:
    texts = (one.task.title, one.action.method, one.action.responsible)
    return any(word.lemma in _SCHOOL_PEOPLE for text in texts for word in words(text))
