"""Reading a whole text: which of its words are time, and which only remark on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from harmonia.plan import Precision
from harmonia.polish.terms.judging import Place, is_other_number, mark_unclear
from harmonia.polish.terms.lexicon import Sort
from harmonia.polish.terms.phrases import phrase
from harmonia.polish.terms.pieces import Form, Phrase
from harmonia.polish.terms.points import starts_moment
from harmonia.polish.terms.recurrences import Recurrence, recurrence
from harmonia.polish.terms.set_phrases import LAW_WORDS, PROGRAMMES, SEASONS
from harmonia.polish.terms.tokens import END, Token, tokenise
from harmonia.polish.terms.years import skip, year_after

_LONGEST_DURATION = 366
_YEARS = frozenset({Precision.YEAR, Precision.SCHOOL_YEAR})
_BREAKS = frozenset({Sort.COMMA, Sort.SEMICOLON, Sort.COLON, Sort.BRACKET})
_EVENT_LEADS = frozenset({Sort.UNTIL, Sort.FROM, Sort.BEFORE, Sort.AFTER, Sort.DURING})
_PHRASE_LEADS = frozenset({Sort.IN, Sort.FILLER, Sort.BETWEEN, *_EVENT_LEADS})
_TRAPPED = {
    Sort.CLASS_TRAP: frozenset(
        {Sort.NUMBER, Sort.ROMAN, Sort.DOT, Sort.DASH, Sort.AND, Sort.SLASH}
    ),
    Sort.LAW_TRAP: frozenset(
        {Sort.NUMBER, Sort.ROMAN, Sort.DOT, Sort.DASH, Sort.SLASH, Sort.YEAR, Sort.LAW_TRAP}
    ),
}
_TRAPPED[Sort.HOUR] = _TRAPPED[Sort.LAW_TRAP] | {Sort.COLON}
_LARGEST_CLASS = 99
_TURN = "przelom"  # "przełom 2018/2019" is no school year
_FRACTIONS = frozenset({Sort.QUARTER, Sort.HALF, Sort.SEMESTER})
_NEAR = 3  # marks between a year and the season that it is narrowed to
_BESIDE = frozenset(
    {Sort.IN, Sort.DURING, Sort.DASH, Sort.COMMA, Sort.COLON, Sort.BRACKET, Sort.DOT, Sort.SLASH}
)
_OPENING = frozenset({"(", "["})
_MARKS = frozenset({Sort.DASH, Sort.DOT, Sort.SLASH, Sort.APOSTROPHE, Sort.AND, *_BREAKS})
_WHOLE = frozenset({Sort.ONGOING, Sort.OPEN_END})  # said in one word or set phrase
_COUNTS = frozenset({Sort.NUMBER, Sort.NUMERAL})
_SILENT = frozenset({Sort.IN, Sort.FILLER, *_MARKS})


@dataclass(slots=True)
class Reading:
    """What was found in a text. ``spans`` are characters of it.

    ``recurrence``: what recurs, the first that says how often. ``relative``: it hangs on an event;
    ``season``: it names a part of a year without days of its own ("ferie", "wiosna"); ``words``:
    how many words are no part of a time expression.
    """

    phrases: list[Phrase] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    recurrence: Recurrence | None = None
    ongoing: bool = False
    relative: bool = False
    season: bool = False
    words: int = 0


def _finer(kept: Recurrence | None, other: Recurrence) -> Recurrence:
    """The first with a rule, unless the other says it more exactly: "co miesiąc, do 10. dnia"."""
    if kept is None or (other.rule and (other.rule.startswith(f"{kept.rule};BY") or not kept.rule)):
        return other
    return kept if kept.rule or kept.times else other


class _Scanner:
    """Walks over the tokens once, keeping what the present clause has said so far."""

    def __init__(self, text: str) -> None:
        self.tokens: Sequence[Token] = tokenise(text)
        self.reading = Reading()
        self.at = 0
        self.clause_words = 0  # since the last comma, bracket, dash
        self.duration_end = -1  # where "14 dni" ended
        self.programme = False  # the clause names a programme
        self.season = False  # the clause names a part of a year
        self.event = False  # the clause hangs on an event: "po szkoleniu …"
        self.words_at_phrase = 0  # words counted when the last phrase was read

    def run(self) -> Reading:
        while self.tokens[self.at].start >= 0:
            self._step(self.tokens[self.at])
        return self.reading

    def _step(self, token: Token) -> None:
        if token.sort is Sort.WORD:
            self.programme |= token.key.startswith(PROGRAMMES)
            self.season |= token.key.startswith(SEASONS)
            self._word()
        elif token.sort in _TRAPPED:
            self._trap(token)
        elif token.sort in _WHOLE:
            self._marked(token)
        elif token.sort is Sort.SEASON:
            self._name_season()
        elif not (self._recurrence() or self._duration() or self._phrase(token)):
            self._other(token)

    def _word(self, count: int = 1) -> None:
        self.reading.words += count
        self.clause_words += count
        self.at += count

    def _span(self, start: int, end: int) -> None:
        self.reading.spans.append((self.tokens[start].start, self.tokens[end - 1].end))

    def _marked(self, token: Token) -> None:
        self.reading.ongoing |= token.sort is Sort.ONGOING
        self._span(self.at, self.at + 1)
        self.at += 1

    def _name_season(self) -> None:
        """Like "ferie zimowe 2025", "2026 – wiosna": the year beside it is not meant as a whole."""
        if self.reading.phrases and self._remarks_on(self.reading.phrases[-1]):
            self.reading.phrases.pop()
        self.reading.season = self.season = True
        beside = skip(self.tokens, self.at + 1, Sort.COLON, Sort.BRACKET)
        year = year_after(self.tokens, beside).next
        end = year if year > beside else self.at + 1
        self._span(self.at, end)
        self.at = end

    def _remarks_on(self, before: Phrase) -> bool:
        """Whether the season at hand says which part of a year is meant."""
        if before.during or not all(m.unit in _YEARS for m in before.moments):
            return False
        plain = all(piece.form is Form.PLAIN for piece in before.pieces)
        between = self.tokens[before.end : self.at]
        return plain and len(between) <= _NEAR and all(t.sort in _BESIDE for t in between)

    def _trap(self, token: Token) -> None:
        """Numbers of classes, acts and items are no time: "kl. IV–VIII", "Dz.U. 2019 poz. 1"."""
        is_law = token.sort is not Sort.CLASS_TRAP
        said = token.sort is not Sort.HOUR
        self._word(int(said))
        self.at += not said
        while self._is_trapped(self.tokens[self.at], token.sort, is_law=is_law):
            self.reading.words += said
            self.at += 1

    def _is_trapped(self, token: Token, trap: Sort, *, is_law: bool) -> bool:
        if is_law and token.key in LAW_WORDS:
            return True
        is_day = token.sort is Sort.NUMBER and self.tokens[self.at + 1].sort is Sort.MONTH
        if is_day and not is_law:
            return False  # "grupa I – 15 maja"
        is_long = token.sort is Sort.NUMBER and not 0 <= token.value <= _LARGEST_CLASS
        return token.sort in _TRAPPED[trap] and (is_law or not is_long)

    def _recurrence(self) -> bool:
        found = recurrence(self.tokens, self.at)
        if found is None:
            return False
        self.reading.recurrence = _finer(self.reading.recurrence, found)
        if found.next > self.at:
            self._span(self.at, found.next)
        self.at = max(found.next, self.at + 1)
        return True

    def _duration(self) -> bool:
        """Like "14 dni od …", "2 lata po …": counted from an event."""
        at = self.at
        token, unit = self.tokens[at], self.tokens[at + 1]
        if token.sort not in _COUNTS or token.value < 0:
            return False
        is_unit = unit.sort is Sort.UNIT or (unit.sort is Sort.YEAR and unit.value > 0)
        if not is_unit or token.value > _LONGEST_DURATION:
            return False
        self._hang_on_event()
        self._word(2)
        self.duration_end = self.at
        return True

    def _hang_on_event(self) -> None:
        self.event = True
        if not self.reading.phrases:
            self.reading.relative = True

    def _phrase(self, token: Token) -> bool:
        if not (starts_moment(token) or token.sort in _PHRASE_LEADS):
            return False
        found, end = phrase(self.tokens, self.at)
        if found is None or found.start > self.at:
            end = found.start if found else end
            if not starts_moment(token):
                return False
            self._word(end - self.at)
            return True
        for part in found.split():
            if part.start > self.at:
                self._pause()
            if self._is_time(part):
                self._accept(part)
            elif token.sort in _EVENT_LEADS and part.start == self.at:
                return False  # it may still name an event
            else:
                self._word(0 if starts_moment(token) else 1)
                self.reading.words += 1
            self.at = part.end
        return True

    def _pause(self) -> None:
        """A mark ends the clause."""
        self.clause_words = 0
        self.event = self.programme = self.season = False

    def _accept(self, found: Phrase) -> None:
        before = self.tokens[found.start - 1] if found.start else END
        found.joined = self.reading.words == self.words_at_phrase
        found.aside = before.key in _OPENING
        if before.sort is Sort.DASH and self.reading.phrases:
            mark_unclear(self.reading.phrases[-1], found)
        self.words_at_phrase = self.reading.words
        self.reading.phrases.append(found)
        self._span(found.start, found.end)
        only = found.moments
        if found.during and len(only) == 1 and only[0].unit in _YEARS:
            self.reading.ongoing = True

    def _is_time(self, found: Phrase) -> bool:
        if self.season and all(m.unit in _YEARS for m in found.moments):
            return False
        at = Place(self.tokens, self.clause_words, programme=self.programme)
        return not (is_other_number(found, at) or self._belongs_to_event(found))

    def _belongs_to_event(self, found: Phrase) -> bool:
        """Like "po zakończeniu roku szkolnego": only named windows count beside events."""
        if self.event and (not found.led or found.start == self.duration_end):
            return True
        before = self.tokens[found.start - 1] if found.start else END
        if found.moments[0].unit in _YEARS and self._is_turn(found.start):
            return True
        another_year = Sort.OTHER_YEAR in {self.tokens[found.end].sort, before.sort}
        if another_year and any(m.yearless for m in found.moments):
            self._hang_on_event()
            return True
        return False

    def _is_turn(self, start: int) -> bool:
        near = self.tokens[max(start - 1, 0) : start + 2]
        return any(token.key.startswith(_TURN) for token in near)

    def _other(self, token: Token) -> None:
        """A mark, or a word of time that made no time expression here."""
        if token.sort in _BREAKS or (token.sort is Sort.DASH and token.gap):
            self._pause()
        elif token.sort in _EVENT_LEADS and self.tokens[self.at + 1].sort is Sort.SEASON:
            pass  # "po feriach", "w trakcie wakacji"
        elif token.sort in _EVENT_LEADS or token.sort is Sort.EVENT:
            if not self.clause_words:
                self._hang_on_event()
            self.reading.words += 1
        elif token.sort not in _SILENT:
            self.reading.words += 1
            self.clause_words += 1
        self.at += 1
        if token.sort in _FRACTIONS:  # "półrocze 2019": which one is not said
            self.at = year_after(self.tokens, self.at).next


def scan(text: str) -> Reading:
    """What a text says of time. Linear in its length; never raises."""
    return _Scanner(text).run()
