"""Why a deadline that names a time has no dates, as far as its own words tell."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence

from harmonia.plan import Precision, Term, TermKind
from harmonia.polish.terms.moment import Moment, Part
from harmonia.polish.terms.pieces import Phrase
from harmonia.polish.terms.scanning import scan
from harmonia.polish.terms.years_of_phrases import share_inside

_NO_DATES = "nie da się ustalić dat"
_NO_SUCH_DAY = f"{_NO_DATES}: nie ma takiego dnia"
_SEASON = f"{_NO_DATES}: pora roku, ferie czy wakacje to nie dokładny termin"
_PARTS = {
    Part.BEGINNING: "początek",
    Part.MIDDLE: "połowa",
    Part.END: "koniec",
}
_YEARS = frozenset({Precision.YEAR, Precision.SCHOOL_YEAR})
_LEAP_YEAR, _COMMON_YEAR = 2000, 2001
_MONTHS = 12


def why_undated(term: Term) -> str | None:
    """The reason in a sentence's part, or None where the words give none of their own."""
    if term.kind is TermKind.DITTO:
        return None
    reading = scan(term.text or "")
    # 29 February has no year here: where the context's year did not help, it was a common one.
    fallback = _COMMON_YEAR if term.kind is TermKind.UNRESOLVED else _LEAP_YEAR
    moments = [moment for phrase in reading.phrases for moment in _with_years(phrase)]
    if not all(_exists(moment, fallback) for moment in moments):
        return _NO_SUCH_DAY
    if reading.season:
        return _SEASON
    return _vague(moments)


def _with_years(phrase: Phrase) -> Sequence[Moment]:
    share_inside(phrase)
    return phrase.moments


def _exists(moment: Moment, fallback: int) -> bool:
    if moment.unit is not Precision.DAY:
        return True
    year, month = moment.year or fallback, moment.number
    return 1 <= month <= _MONTHS and 1 <= moment.day <= monthrange(year, month)[1]


def _vague(moments: Sequence[Moment]) -> str | None:
    """Like "połowa 2026": somewhere in a year, and nobody knows how near."""
    for moment in moments:
        if moment.unit in _YEARS and moment.part in _PARTS:
            return f"{_NO_DATES}: {_PARTS[moment.part]} roku to nie dokładny termin"
    return None
