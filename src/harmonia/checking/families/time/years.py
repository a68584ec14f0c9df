"""Deadlines of other years than the plan's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action, about_plan
from harmonia.checking.rules import rule
from harmonia.checking.spans import Dated, dated_actions
from harmonia.checking.stages import Stage, headline, stages_of
from harmonia.plan import Interval, Precision
from harmonia.polish.terms import find_times, understand_term
from harmonia.reading.years import period_of

_BEFORE = timedelta(days=190)  # preparations begin in the half-year before
_AFTER = timedelta(days=125)  # reports come in the months after
_JUDGED_AFTER = timedelta(days=370)  # a lasting effect is judged a year later
_LEFT_BEHIND = timedelta(days=366)
_LEFT_AHEAD = timedelta(days=3 * 366)
_FEW = 4  # at most a quarter of the deadlines may be strays
_MOST_WRONG = 2  # more than half outside: the title is as likely wrong
_LEAST = 4  # deadlines from which a habit can be told


@rule("T04", Severity.WARNING)
def outside_the_plans_years(case: Case) -> Iterator[Remark]:
    """A deadline lies outside the years that the plan's title names."""
    period = _titled(case)
    known = dated_actions(case)
    outside = [one for one in known if _is_outside(one, period)]
    if len(outside) * _MOST_WRONG > len(known) and len(outside) > 1:
        first = outside[0]
        place = first.action.places.get("term")
        who = "większość terminów, na przykład"
        values = {"text": first.words, "title": case.plan.title or "", "who": who}
        yield about_plan(case.plan, "title", place, **values)
        return
    for one in outside:
        values = {"text": one.words, "title": case.plan.title or "", "who": "termin"}
        title = case.plan.places.get("title")
        yield about_action(one.task, one.action, "term", title, **values)


@rule("T05", Severity.WARNING)
def left_from_an_older_document(case: Case) -> Iterator[Remark]:
    """A deadline, or a day of monitoring, is years away from all the others."""
    known = sorted(dated_actions(case), key=lambda one: one.end)
    if len(known) < _LEAST:
        return
    period = _titled(case)
    strays = [] if period else list(_strays(known))
    for stray, near in strays:
        values = {"text": stray.words, "others": near.words}
        place = near.action.places.get("term")
        yield about_action(stray.task, stray.action, "term", place, **values)
    known_strays = {stray.action.id for stray, _ in strays}
    for one in known:
        if one.action.id not in known_strays and not _is_outside(one, period):
            yield from _old_monitoring(one)


def _titled(case: Case) -> Interval | None:
    """The years of the title."""
    return period_of([case.plan.title], []) if case.plan.title else None


def _is_outside(one: Dated, period: Interval | None) -> bool:
    if period is None or period.start is None or period.end is None:
        return False
    first, last, start = period.start, period.end, one.start or one.first_end
    late = Stage.EVALUATION in stages_of(headline(one.task, one.action))
    return one.end < first - _BEFORE or start > last + (_JUDGED_AFTER if late else _AFTER)


def _strays(known: list[Dated]) -> Iterator[tuple[Dated, Dated]]:
    """Deadlines cut off from the rest by years, each with the nearest of the rest."""
    most = len(known) // _FEW
    starts = [one.start or one.end for one in known]
    from_here = list(accumulate(reversed(starts), min))[::-1]  # the first start from each place on
    for at in range(1, most + 1):
        if from_here[at] - known[at - 1].end > _LEFT_BEHIND:
            yield from ((stray, known[at]) for stray in known[:at])
            break
    for at in range(len(known) - most, len(known)):
        if at and from_here[at] - known[at - 1].end > _LEFT_AHEAD:
            yield from ((stray, known[at - 1]) for stray in known[at:])
            break


def _old_monitoring(one: Dated) -> Iterator[Remark]:
    """Monitoring with a date of the years before the work itself."""
    begins = one.start or date(one.first_end.year, 1, 1)
    for field in ("monitored_by", "monitoring_method"):
        text: str | None = getattr(one.action, field)
        for start, end in find_times(text) if text and "20" in text else ():
            words = (text or "")[start:end]
            term = understand_term(words)
            ends = [day.end for day in term.intervals if day.end]
            fine = term.precision is not Precision.YEAR
            if fine and ends and max(ends) + _LEFT_BEHIND < begins:
                place = one.action.places.get("term")
                values = {"text": words, "others": one.words}
                yield about_action(one.task, one.action, field, place, **values)
