"""Phrases: moments joined to ranges and lists, with what leads them ("do", "od", "przed")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.plan import Precision
from harmonia.polish.terms.lexicon import Sort
from harmonia.polish.terms.moment import Moment, Part, Style
from harmonia.polish.terms.pieces import Form, Phrase, Piece
from harmonia.polish.terms.points import moment, starts_moment
from harmonia.polish.terms.tokens import Token
from harmonia.polish.terms.years import skip

_FORMS = {
    Sort.UNTIL: Form.UNTIL,
    Sort.FROM: Form.FROM,
    Sort.BEFORE: Form.BEFORE,
    Sort.AFTER: Form.AFTER,
    Sort.BETWEEN: Form.FROM_TO,
}
_LEADING = frozenset({Sort.IN, Sort.FILLER, Sort.DURING, *_FORMS})
_LONGEST_LEAD = 6  # "nie później niż w terminie do dnia"
_AFTER_LEAD = frozenset({Sort.COLON, Sort.DOT})  # "termin: maj 2018", "do dn. 1.09.2018"
_LIST_MARKS = frozenset({Sort.COMMA, Sort.AND, Sort.SLASH, Sort.SEMICOLON})
_PAUSES = frozenset({Sort.COMMA, Sort.DASH})
_YEARS = frozenset({Precision.YEAR, Precision.SCHOOL_YEAR})
_COUNTED = frozenset({Sort.WORD, Sort.CLASS_TRAP})
_MONTHS = 12
_HOW_MANY = {Precision.QUARTER: 4, Precision.HALF_YEAR: 2, Precision.SEMESTER: 2}
_SPREADING = frozenset({Form.UNTIL, Form.FROM, Form.BEFORE, Form.AFTER})


def lead(tokens: Sequence[Token], at: int) -> tuple[Form | None, int]:
    """What leads a moment, and where the moment begins."""
    form: Form | None = None
    for place in range(at, at + _LONGEST_LEAD):
        sort = tokens[place].sort
        if sort not in _LEADING:
            return form, place
        form = _FORMS.get(sort, form)
        if tokens[place + 1].sort in _AFTER_LEAD:
            return form, place + 2
    return form, at + _LONGEST_LEAD


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token lists: also the capital "I" of "STYCZEŃ I LUTY", which is no numeral."""
    token = tokens[at]
    if token.sort in _LIST_MARKS:
        return True
    return token.key == "i" and token.gap and starts_moment(tokens[at + 1])


def _ranges(first: Moment, last: Moment, *, worded: bool) -> bool:
    """Whether a range may run between: a dash joins years with years only, "od … do" all.

    A lone numeral never ends where years began.
    """
    if (first.unit in _YEARS) == (last.unit in _YEARS):
        return True
    if first.unit is None or last.unit is None or (first.unit in _YEARS and last.yearless):
        return False
    return worded or last.part is Part.END


def _range_end(tokens: Sequence[Token], at: int, form: Form | None) -> tuple[int, bool] | None:
    """Where the second moment of a range begins, and whether words made it a range."""
    sort = tokens[at].sort
    if form is Form.FROM and sort in _PAUSES and tokens[at + 1].sort is Sort.UNTIL:
        return lead(tokens, at + 1)[1], True
    if sort is Sort.DASH:
        return skip(tokens, at + 1, Sort.DASH), False
    if sort is Sort.UNTIL and form in {None, Form.FROM}:
        return lead(tokens, at)[1], True
    if form is Form.FROM and tokens[at].sort is Sort.AFTER:
        return at + 1, True
    if form is Form.FROM_TO and (sort is Sort.AND or tokens[at].key == "a"):
        return at + 1, True
    return None


def _form(form: Form | None, *, worded: bool) -> Form:
    return Form.FROM_TO if worded or form is Form.FROM else form or Form.PLAIN


def _piece(
    tokens: Sequence[Token], at: int, inherited: Form | None
) -> tuple[Piece, Form | None] | None:
    form, place = lead(tokens, at)
    found = moment(tokens, place)
    if found is None:
        return None
    first, end = found
    form = form or (inherited if place == at else None)
    single = Piece(form or Form.PLAIN, first, None, at, end, end)
    second = _range_end(tokens, end, form)
    last = moment(tokens, second[0]) if second else None
    if second is None or last is None or not _ranges(first, last[0], worded=second[1]):
        return single, form
    ranged = Piece(_form(form, worded=second[1]), first, last[0], at, end, last[1])
    return ranged, None


def _next_piece(tokens: Sequence[Token], at: int) -> int | None:
    """Where the next piece of a list begins, or None where the list ends."""
    if not _joins(tokens, at):
        return None
    return at + 2 if tokens[at + 1].sort is Sort.AND else at + 1


def _spreads(tokens: Sequence[Token], at: int) -> bool:
    """Whether "do", "od" still holds for the piece after the mark: "do maja i czerwca"."""
    following = tokens[at + 1]
    nominative = following.sort is Sort.MONTH and following.code == "nominative"
    return tokens[at].sort is not Sort.SEMICOLON and not nominative


def _pieces(tokens: Sequence[Token], at: int) -> Iterator[Piece]:
    form: Form | None = None
    mark = at
    place: int | None = at
    while place is not None:
        found = _piece(tokens, place, form)
        if found is None:
            return
        piece, form = found
        piece.slashed = tokens[mark].sort is Sort.SLASH
        yield piece
        mark = piece.end
        place = _next_piece(tokens, mark)
        if form not in _SPREADING or not _spreads(tokens, mark):
            form = None


def _adopts(bare: Moment, following: Moment) -> bool:
    """Give a lone numeral the unit of the moment after it; whether it can take it."""
    unit, style = following.unit, following.style
    as_month = unit is Precision.MONTH and style is bare.style
    how_many = _HOW_MANY.get(unit) if unit else None
    if unit is Precision.DAY and bare.style is Style.DIGITS:
        bare.day, bare.number = bare.number, following.number
    elif not as_month and how_many is None:
        return False
    bare.unit, bare.wrong = unit, bare.wrong or bare.number > (how_many or _MONTHS)
    bare.year, bare.school, bare.of_school = following.year, following.school, following.of_school
    return True


def _counts_word(tokens: Sequence[Token], pieces: Sequence[Piece]) -> bool:
    """Whether the last numeral after a dated piece counts: "do IX 2018; II etap – …"."""
    dated = len(pieces) > 1 and not pieces[-2].moments()[-1].yearless
    return dated and tokens[pieces[-1].end].sort in _COUNTED


def _trim_end(tokens: Sequence[Token], pieces: list[Piece]) -> None:
    """Take lone numerals off the end: what they count is no time ("luty 2018, 3 szkoły").

    Roman ones stay as months where all before them are roman ("IX i VI", "IX 2018 – VI").
    """
    others = sum(m.style is not Style.ROMAN for piece in pieces for m in piece.moments())
    while pieces:
        piece = pieces[-1]
        last = piece.last or piece.first
        if last.unit is None and not others and not _counts_word(tokens, pieces):
            last.unit = Precision.MONTH
        if last.unit is not None:
            return
        others -= last.style is not Style.ROMAN
        if piece.last is None:
            pieces.pop()
            continue
        piece.last, piece.end = None, piece.middle
        piece.form = Form.FROM if piece.form is Form.FROM_TO else piece.form


def _settle_numerals(pieces: list[Piece]) -> list[Piece]:
    """Give each lone numeral its unit; pieces before one that takes none are left out."""
    following: Moment | None = None
    for index in range(len(pieces) - 1, -1, -1):
        piece = pieces[index]
        for moment_ in (piece.last, piece.first):
            if moment_ is None:
                continue
            if moment_.unit is None and not (following and _adopts(moment_, following)):
                return pieces[index + 1 :]
            following = moment_
    return pieces


def phrase(tokens: Sequence[Token], at: int) -> tuple[Phrase | None, int]:
    """The phrase at a place, or None, and where to read on. Linear in what it passes."""
    pieces = list(_pieces(tokens, at))
    if not pieces:
        return None, at + 1
    passed = pieces[-1].end
    _trim_end(tokens, pieces)
    pieces = _settle_numerals(pieces)
    if not pieces:
        return None, passed
    start = pieces[0].start
    place = lead(tokens, start)[1]
    led = place > start
    during = led and any(token.sort is Sort.DURING for token in tokens[start:place])
    return Phrase(pieces, led=led, during=during), pieces[-1].end
