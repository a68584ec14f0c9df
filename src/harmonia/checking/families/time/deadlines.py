"""Deadlines that are missing or cannot be read."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import from_doubt
from harmonia.checking.once import once
from harmonia.checking.rules import rule
from harmonia.plan import Doubt, TermKind
from harmonia.polish.folding import fold
from harmonia.polish.terms import understand_term

_HALVES = re.compile(r"\s*[–—-]\s*|\s+do\s+")
_YEARS = re.compile(r"\b(20\d\d)\s*/\s*(20\d\d)\b")
_FROM = re.compile(r"^\s*od\s+", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})[.](\d{1,2})[.](\d{4})(?!\d)")
_WRITTEN = re.compile(r"(?<![\d.])(\d{1,2})\s+([a-z]+)\s+(\d{4})(?!\d)")
_GENITIVES = (
    "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "wrzesnia",
    "pazdziernika", "listopada", "grudnia",
)  # fmt: skip
_MONTHS = {name: number for number, name in enumerate(_GENITIVES, 1)}


@rule("T01", Severity.ERROR, "template")
def deadline_missing(case: Case) -> Iterator[Remark]:
    """An action has no deadline, though the plan gives them."""
    cut = {doubt.action for doubt in case.doubts_of("cut_off")}
    for doubt in case.doubts_of("term_missing"):
        if doubt.action not in cut:
            yield from_doubt(doubt)


@rule("T02", Severity.WARNING)
def deadline_unreadable(case: Case) -> Iterator[Remark]:
    """No dates can be made of a deadline."""
    for doubt in case.doubts_of("term_unresolved"):
        if _trouble(case, doubt) == "unreadable":
            yield from_doubt(doubt)


@rule("T03", Severity.ERROR)
def end_before_start(case: Case) -> Iterator[Remark]:
    """A deadline ends before it starts."""
    for doubt in case.doubts_of("term_unresolved", "term_reversed"):
        if _trouble(case, doubt) == "reversed":
            yield from_doubt(doubt)


@rule("T09", Severity.WARNING)
def year_missing(case: Case) -> Iterator[Remark]:
    """A deadline names a month or day, and nothing in the plan tells of which year."""
    for doubt in case.doubts_of("term_unresolved"):
        if _trouble(case, doubt) == "no year":
            yield from_doubt(doubt)


@rule("T15", Severity.ERROR)
def no_such_day(case: Case) -> Iterator[Remark]:
    """A deadline names a day that its month does not have."""
    for doubt in case.doubts_of("term_unresolved"):
        if _trouble(case, doubt) == "no such day":
            yield from_doubt(doubt)


def _trouble(case: Case, doubt: Doubt) -> str:
    """What is wrong with a deadline that has no dates."""
    text = doubt.values["text"]
    if doubt.kind == "term_reversed" or _is_reversed(text):
        return "reversed"
    if _names_impossible_day(text):
        return "no such day"
    kind = _kinds(case).get(doubt.action or "", TermKind.UNRESOLVED)
    return "unreadable" if kind is TermKind.UNRESOLVED else "no year"


@once
def _kinds(case: Case) -> dict[str, TermKind]:
    return {action.id: action.term.kind for _, action in case.actions}


def _is_reversed(text: str) -> bool:
    if any(int(second) < int(first) for first, second in _YEARS.findall(text)):
        return True
    halves = _HALVES.split(_FROM.sub("", text))
    read = [understand_term(half).intervals for half in halves]
    if len(read) != 2 or not all(len(half) == 1 for half in read):  # noqa: PLR2004
        return False
    start, end = read[0][0].start, read[1][0].end
    return start is not None and end is not None and end < start


def _names_impossible_day(text: str) -> bool:
    folded = fold(text)
    named = [(int(d), int(m), int(y)) for d, m, y in _NUMERIC.findall(folded)]
    named += [(int(d), _MONTHS[m], int(y)) for d, m, y in _WRITTEN.findall(folded) if m in _MONTHS]
    return any(
        month not in range(1, 13) or day not in range(1, monthrange(year, month)[1] + 1)
        for day, month, year in named
        if year
    )
