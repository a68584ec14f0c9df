"""A deadline's words as a `Term`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from harmonia.plan import Precision, Term, TermKind
from harmonia.polish.terms.asides import Window, narrowed, share_with_aside
from harmonia.polish.terms.context import Context
from harmonia.polish.terms.intervals import ImpossibleError, run_interval, runs
from harmonia.polish.terms.judging import is_numeral_only
from harmonia.polish.terms.moment import Moment, Style
from harmonia.polish.terms.pieces import Form, Phrase, Piece
from harmonia.polish.terms.scanning import Reading, scan
from harmonia.polish.terms.set_phrases import DITTOS
from harmonia.polish.terms.tokens import AHEAD, has_word_of_no_time, tokenise
from harmonia.polish.terms.yearly import yearly_rule
from harmonia.polish.terms.years_of_phrases import (
    repeat_in_years,
    settle_years,
    share_across,
    share_between,
    share_inside,
)
from harmonia.polish.words import tidy

LONGEST = 2_000
"""Characters of the longest text that is read as a deadline; longer ones are prose."""
_LONGEST_SEARCHED = 20_000
_LONGEST_DITTO = 12
_FIRST_CLASSLESS_ROMAN = 9  # school classes are I–VIII
_KNOWN_TERMS = 1 << 12
_NO_CONTEXT = Context()
_BY_FORM = {
    Form.UNTIL: TermKind.UNTIL,
    Form.BEFORE: TermKind.UNTIL,
    Form.FROM: TermKind.FROM,
    Form.AFTER: TermKind.FROM,
    Form.FROM_TO: TermKind.FROM_TO,
}
_RANGES = {
    Precision.DAY: TermKind.DAY_RANGE,
    Precision.MONTH: TermKind.MONTH_RANGE,
    Precision.YEAR: TermKind.YEARS,
}
_COARSENESS = {unit: rank for rank, unit in enumerate(Precision)}


def _units(moments: Sequence[Moment]) -> Precision | None:
    units = {moment.unit for moment in moments if moment.unit}
    if len(units) > 1:
        return max(units, key=_COARSENESS.__getitem__)
    return units.pop() if units else None


def _run_kind(run: Sequence[Piece]) -> TermKind:
    first = run[0]
    if first.form is not Form.PLAIN:
        return _BY_FORM[first.form]
    unit = _units([moment for piece in run for moment in piece.moments()]) or Precision.DAY
    in_a_row = unit is Precision.YEAR and first.first.number > 1
    ranged = len(run) > 1 or first.last is not None or in_a_row
    own = TermKind(unit.value)
    return _RANGES.get(unit, own) if ranged else own


def _is_ditto(text: str) -> bool:
    """Whether the whole text only repeats the cell above: "j.w.", "-//-"."""
    if len(text) > _LONGEST_DITTO or text[-1].isdigit():
        return False
    keys = [token.key for token in tokenise(text)[:-AHEAD]]
    while keys and keys[-1] == ".":
        keys.pop()
    return " ".join(keys) in DITTOS


def _ditto(text: str, previous: Term | None) -> Term:
    if previous is None:
        return Term(text, kind=TermKind.DITTO)
    return replace(previous, text=text, kind=TermKind.DITTO)


def _settled(phrases: Sequence[Phrase], context: Context) -> set[str]:
    """Settle the years of all phrases; what the context gave."""
    assumed: set[str] = set()
    for before, phrase in zip((None, *phrases), phrases, strict=False):
        if before and phrase.aside:
            share_with_aside(before, phrase)
        if len(phrase.moments) > 1:
            share_inside(phrase)
            repeat_in_years(phrase)
        moments = phrase.moments
        assumed |= settle_years(moments, context)
        semesters = any(m.unit is Precision.SEMESTER and m.school is not None for m in moments)
        if semesters and context.semester_split is not None:
            assumed.add("semester")
    return assumed


def _kind(reading: Reading, found: Sequence[Sequence[Piece]]) -> TermKind:
    if reading.recurrence:
        return TermKind.RECURRING
    if reading.ongoing:
        return TermKind.ONGOING
    if reading.relative:
        return TermKind.RELATIVE
    if not found:
        return TermKind.UNRESOLVED
    return TermKind.LIST if len(found) > 1 else _run_kind(found[0])


def _compose(text: str, reading: Reading, context: Context) -> Term:
    rule = reading.recurrence.rule if reading.recurrence else None
    phrases = reading.phrases
    if rule:
        rule, phrases = yearly_rule(rule, phrases)
    if len(phrases) > 1:
        phrases = share_between(phrases)
        for before, phrase in pairwise(phrases):
            share_across(before, phrase)
    assumed = _settled(phrases, context)
    windows = [
        Window(run, run_interval(run, context), phrase.aside)
        for phrase in phrases
        for run in runs(phrase)
    ]
    if len(windows) > 1:
        windows = narrowed(windows)
    found = [window.run for window in windows]
    intervals = tuple(window.interval for window in windows if window.interval)
    return Term(
        text,
        intervals,
        rule,
        _kind(reading, found),
        _units([moment for run in found for piece in run for moment in piece.moments()]),
        tuple(sorted(assumed)) if intervals else (),
    )


class _Understood(NamedTuple):
    """A term and what else its text tells.

    ``timed``: it names a time; ``whole``: it is nothing but a time expression; ``open``: the
    plan's context may say more.
    """

    term: Term
    timed: bool = False
    whole: bool = False
    open: bool = False


@lru_cache(maxsize=_KNOWN_TERMS)
def _understand(text: str, context: Context) -> _Understood:
    if len(text) > LONGEST:
        timed = any(find_times(text))
        return _Understood(Term(text, kind=TermKind.UNRESOLVED), timed)
    if _is_ditto(text):
        return _Understood(_ditto(text, context.previous), open=True)
    reading = scan(text)
    told = bool(reading.spans), _is_whole(reading), bool(reading.phrases)  # before years change it
    try:
        return _Understood(_compose(text, reading, context), *told)
    except ImpossibleError:
        return _Understood(Term(text, kind=TermKind.UNRESOLVED), *told)


def understand_term(text: str | None, context: Context | None = None) -> Term:
    """What a deadline says. Never raises, never guesses.

    Intervals hold their first and last day; after "do" the first is open, after "od" the last.
    Where a month or day has no year, one written elsewhere in the deadline counts, then the
    context's (told by ``assumed``); without either it stays undated. One impossible day, or one
    range that runs backwards, makes the whole term ``unresolved``, without intervals.

    Args:
        text: The words of the cell; None or a lone dash is no term.
        context: What the plan says of its time as a whole.
    """
    words = tidy(text)
    if not words:
        return Term()
    own = _understand(words, _NO_CONTEXT)
    return own.term if context is None or not own.open else _understand(words, context).term


def find_times(text: str) -> Iterator[tuple[int, int]]:
    """The spans (start, end, in characters) of time expressions inside free text, in order.

    Only the first 20,000 characters are searched.
    """
    yield from scan(text[:_LONGEST_SEARCHED]).spans


def names_time(text: str | None) -> bool:
    """Whether time expressions stand in a text, as `find_times` finds them."""
    words = tidy(text)
    return bool(words) and _understand(words, _NO_CONTEXT).timed


def is_term(text: str | None) -> bool:
    """Whether a whole cell is a time expression with at most filler words.

    "j.w." is none: it may repeat anything. Numbers that may as well number a task ("1.10") or a
    school class ("IV–VIII") are none.
    """
    words = tidy(text)
    if not words or has_word_of_no_time(words):
        return False
    return _understand(words, _NO_CONTEXT).whole


def _is_whole(reading: Reading) -> bool:
    if reading.words or not reading.spans:
        return False
    return not reading.phrases or not all(map(_is_ambiguous, reading.phrases))


def _is_ambiguous(phrase: Phrase) -> bool:
    if phrase.led or not is_numeral_only(phrase):
        return False
    return not any(
        m.style is Style.ROMAN and (m.number >= _FIRST_CLASSLESS_ROMAN or m.day)
        for m in phrase.moments
    )
