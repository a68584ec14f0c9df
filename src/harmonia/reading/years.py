"""The years a plan speaks of, and what a month without a year may take from them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from harmonia.plan import Interval, Term, TermKind
from harmonia.polish.terms import Context, understand_term

_SCHOOL_YEARS = re.compile(
    r"\b(20\d\d)\s*/\s*(20\d\d|\d\d)\b|rok\w*\s+szkoln\w+\s+(20\d\d)\s*[–—-]\s*(20\d\d)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\b(?:na|w)\s+rok(?:u|)\s+(20\d\d)\b|\b(20\d\d)\s*(?:r\.|rok\b|roku\b)", re.IGNORECASE
)
_YEARS = re.compile(
    r"\b(?:na\s+lata|w\s+latach|lata|na\s+okres)\s+(20\d\d)\s*(?:[–—/-]|do)\s*(20\d\d)\b",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"\b20\d\d\b")
_NAME_WITH_YEARS = re.compile(
    r"(?=.{0,200}$)(?:.*\b(?:plan|program|strategi|koncepcj)\w*\b.*)?"
    r"\bna\s+(?:lata|rok|okres)\b[^.;]*20\d\d[\s\d/–—-]*(?:r\.|roku)?\W*$",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"\b20\d\d\b")
SCHOOL_YEAR_BEGINS = 9  # September


def years_named(said: Iterable[str], around: Iterable[str | None]) -> list[str]:
    """Where the plan names its years.

    Args:
        said: its title and the term column's header.
        around: the lines before the tasks; the plan's own name among them counts where the title
            names no year.
    """
    texts = list(said)
    if any(_ANY_YEAR.search(text) for text in texts):
        return texts
    return texts + [text for text in around if text and _NAME_WITH_YEARS.match(text)]


def context_of(said: Iterable[str], terms: Iterable[str | None]) -> Context:
    """What bare months and days may take their year from.

    Args:
        said: where the plan names its years: title, the term column's header.
        terms: all deadlines as written; used only where the title names no year.
    """
    texts = list(said)
    period = period_of(texts, [])
    schools = {year for text in texts for year in _school_years(text)}
    years = {int(a or b) for text in texts for a, b in _YEAR.findall(text)}
    if len(schools) == 1:
        return Context(school_year=schools.pop(), period=period)
    if not schools and len(years) == 1 and not any(_YEARS.search(text) for text in texts):
        return Context(year=years.pop(), period=period)
    if schools or years or period:
        return Context(period=period)
    written = [text for text in terms if text]
    if all(_ANY_YEAR.search(text) for text in written):
        return Context()  # nobody asks
    return _from_terms([understand_term(text) for text in written])


def period_of(said: Iterable[str], terms: Iterable[Term]) -> Interval | None:
    """The days a plan covers: as its title says, else from its first to its last deadline."""
    for text in said:
        found = _YEARS.search(text)
        if found:
            first, last = int(found.group(1)), int(found.group(2))
            if first <= last:
                return Interval(date(first, 1, 1), date(last, 12, 31))
        schools = sorted(_school_years(text))
        if schools:
            return Interval(date(schools[0], 9, 1), date(schools[-1] + 1, 8, 31))
    days = [day for term in terms for one in term.intervals for day in (one.start, one.end) if day]
    return Interval(min(days), max(days)) if days else None


def _school_years(text: str) -> list[int]:
    years = []
    for slash, after, start, end in _SCHOOL_YEARS.findall(text):
        first, last = int(slash or start), int((after or end)[-2:])
        if (first + 1) % 100 == last:
            years.append(first)
    return years


def _from_terms(terms: list[Term]) -> Context:
    """The one school year or calendar year in which all dated terms lie."""
    days = [day for term in terms for one in term.intervals for day in (one.start, one.end) if day]
    if not days:
        return Context()
    schools = {day.year - (day.month < SCHOOL_YEAR_BEGINS) for day in days}
    named = any(term.kind is TermKind.SCHOOL_YEAR for term in terms)
    if len(schools) == 1 and (named or len({day.year for day in days}) > 1):
        return Context(school_year=schools.pop())
    if len({day.year for day in days}) == 1 and not named:
        return Context(year=days[0].year)
    return Context()
