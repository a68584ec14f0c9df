"""Numbers that look like time and name or count something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from harmonia.plan import Precision
from harmonia.polish.terms.lexicon import Sort
from harmonia.polish.terms.moment import Moment, Part, Style
from harmonia.polish.terms.pieces import Phrase
from harmonia.polish.terms.tokens import Token
from harmonia.polish.terms.years import skip

_YEARS = frozenset({Precision.YEAR, Precision.SCHOOL_YEAR})
_NUMBERED = frozenset({Precision.DAY, Precision.MONTH, *_YEARS})
_DIGITS = frozenset({Style.DIGITS, Style.ROMAN})
_TICKS = frozenset({1, 5, 10})
_WORDS = frozenset({Sort.WORD, Sort.OTHER_YEAR, Sort.CLASS_TRAP, Sort.LAW_TRAP})


class Place(NamedTuple):
    """Where a phrase stands: how many words its clause has so far, whether of a programme."""

    tokens: Sequence[Token]
    clause_words: int
    programme: bool


def is_numeral_only(found: Phrase) -> bool:
    """Whether nothing but digits or roman numerals without a year stands there."""
    return all(
        m.yearless and m.style in _DIGITS and not m.by_year
        for m in found.moments
        if m.unit in _NUMBERED
    ) and all(m.unit in _NUMBERED for m in found.moments)


def is_other_number(found: Phrase, place: Place) -> bool:
    """Whether a phrase dates a document, names a programme, or counts something."""
    return (
        _is_date_of_document(found, place)
        or _is_unnamed_year(found, place)
        or _is_of_programme(found, place)
        or _is_mere_number(found, place)
        or _is_tick(found, place)
    )


def mark_unclear(before: Phrase, found: Phrase) -> None:
    """Mark the year of "maj 2018–2019": until 2019, in both years or in one school year?"""
    year, month = found.moments[0], before.moments[-1]
    glued = found.start == before.end + 1 and found.pieces[0].last is None
    if glued and _is_year_number(year) and month.within_year and month.year is not None:
        year.wrong = True


def _is_year_number(moment: Moment) -> bool:
    return moment.unit is Precision.YEAR and moment.style is Style.DIGITS


def _is_date_of_document(found: Phrase, place: Place) -> bool:
    """Like "uchwała z dnia 7 września 2018", "2018 r. poz. 3"."""
    first, second = place.tokens[found.start], place.tokens[found.start + 1]
    dated = first.key == "z" and second.sort is Sort.UNIT and first.code != "phrase"
    return dated or place.tokens[found.end].key in {"poz", "nr"}


def _is_unnamed_year(found: Phrase, place: Place) -> bool:
    """Like "roku" alone, but for "cały rok", "do końca roku", "bieżącego roku"."""
    this_year = place.tokens[found.end - 1].sort is Sort.THIS_YEAR
    return any(
        m.unit is Precision.YEAR and m.year is None and m.part is Part.WHOLE for m in found.moments
    ) and not (found.during or this_year)


def _is_of_programme(found: Phrase, place: Place) -> bool:
    """Like "Strategia Rozwoju na lata 2014–2020", but for "w latach 2014–2020"."""
    if not place.programme or any(m.unit is not Precision.YEAR for m in found.moments):
        return False
    return not found.led or place.tokens[found.start].key == "na"


def _is_mere_number(found: Phrase, place: Place) -> bool:
    """Numbers among words that may count or name something else: "RPO WM 2014–2020"."""
    moments = found.moments
    if moments[0].style is Style.WORDS and moments[0].within_year:
        return False
    after = place.tokens[skip(place.tokens, found.end, Sort.DOT)]
    if all(_is_year_number(m) for m in moments) or is_numeral_only(found):
        counted = after.sort in _WORDS and not (found.led and moments[-1].by_year)
        return counted or (place.clause_words > 0 and not found.led)
    if all(m.unit in _YEARS for m in moments) and place.clause_words:
        unsaid = any(m.yearless for m in moments) and not found.led
        return unsaid or _follows_acronym(found, place)
    digits = all(m.style is Style.DIGITS and m.unit is Precision.MONTH for m in moments)
    return digits and place.clause_words > 0 and not found.led


def _follows_acronym(found: Phrase, place: Place) -> bool:
    return found.start > 0 and place.tokens[found.start - 1].code == "acronym"


def _is_tick(found: Phrase, place: Place) -> bool:
    """Whether "I", "V" or "X" is all that is written: a number, a letter or a tick."""
    only = found.moments[0]
    if len(found.moments) > 1 or only.style is not Style.ROMAN or only.number not in _TICKS:
        return False
    alone = found.start == 0 and place.tokens[skip(place.tokens, found.end, Sort.DOT)].start < 0
    return alone and only.unit is Precision.MONTH and only.yearless
