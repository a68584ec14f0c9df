"""Phrases: moments joined to ranges and lists, with what leads them ("do", "od", "przed")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from harmonia.plan import Precision
from harmonia.polish.terms.lexicon import Sort
from harmonia.polish.terms.moment import Moment, Style
from harmonia.polish.terms.points import moment, starts_moment
from harmonia.polish.terms.tokens import Token
from harmonia.polish.terms.years import skip


class Form(Enum):
    """How a piece limits time."""

    PLAIN = auto()
    UNTIL = auto()
    FROM = auto()
    FROM_TO = auto()
    BEFORE = auto()
    AFTER = auto()


@dataclass(slots=True)
class Piece:
    """A moment, or a range from ``first`` to ``last``, at tokens ``start`` to ``end``.

    ``middle``: where the first moment ends; ``slashed``: a slash joins it to the piece before.
    """

    form: Form
    first: Moment
    last: Moment | None
    start: int
    middle: int
    end: int
    slashed: bool = False

    def moments(self) -> tuple[Moment, ...]:
        """Its one or two moments."""
        return (self.first, self.last) if self.last else (self.first,)


@dataclass(slots=True)
class Phrase:
    """Pieces joined by commas, "i", slashes: inside it one year may stand for all."""

    pieces: list[Piece]
    moments: list[Moment] = field(init=False)  # of all pieces, in reading order
    led: bool = False  # a word such as "do", "w", "od" stands before it
    during: bool = False  # "przez", "w trakcie", "cały" stands before it
    joined: bool = False  # no other words stand between it and the phrase before

    @property
    def start(self) -> int:
        """Its first token."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """The token after it."""
        return self.pieces[-1].end

    def __post_init__(self) -> None:
        """List the moments once: they are asked for often."""
        self.settle()

    def settle(self) -> None:
        """List the moments of its pieces anew."""
        self.moments = [moment for piece in self.pieces for moment in piece.moments()]


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
_YEARS = frozenset({Precision.YEAR, Precision.SCHOOL_YEAR})
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


def _same_scale(first: Moment, last: Moment) -> bool:
    """Years range with years only; a lone numeral never ends where years began."""
    return (first.unit in _YEARS) == (last.unit in _YEARS)


def _range_end(tokens: Sequence[Token], at: int, form: Form | None) -> tuple[int, bool] | None:
    """Where the second moment of a range begins, and whether words made it a range."""
    sort = tokens[at].sort
    if sort is Sort.DASH:
        return skip(tokens, at + 1, Sort.DASH), False
    if sort is Sort.UNTIL and form in {None, Form.FROM}:
        return lead(tokens, at)[1], True
    if form is Form.FROM and tokens[at].sort is Sort.AFTER:
        return at + 1, True
    if form is Form.FROM and sort is Sort.COMMA and tokens[at + 1].sort is Sort.UNTIL:
        return lead(tokens, at + 1)[1], True
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
    if second is None or last is None or not _same_scale(first, last[0]):
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
    fraction = unit in {Precision.QUARTER, Precision.HALF_YEAR, Precision.SEMESTER}
    if unit is Precision.DAY and bare.style is Style.DIGITS:
        bare.day, bare.number = bare.number, following.number
    elif not as_month and not fraction:
        return False
    bare.unit = unit
    bare.year, bare.school, bare.of_school = following.year, following.school, following.of_school
    return True


def _trim_end(pieces: list[Piece]) -> None:
    """Take lone numerals off the end: what they count is no time ("luty 2018, 3 szkoły").

    Roman ones stay as months where all before them are roman ("IX i VI", "IX 2018 – VI").
    """
    others = sum(m.style is not Style.ROMAN for piece in pieces for m in piece.moments())
    while pieces:
        piece = pieces[-1]
        last = piece.last or piece.first
        if last.unit is None and not others:
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
    _trim_end(pieces)
    pieces = _settle_numerals(pieces)
    if not pieces:
        return None, passed
    start = pieces[0].start
    place = lead(tokens, start)[1]
    during = any(token.sort is Sort.DURING for token in tokens[start:place])
    return Phrase(pieces, led=place > start, during=during), pieces[-1].end
