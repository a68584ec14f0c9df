"""The text of a document or of a text box, paragraph by paragraph (2.4.1, 2.4.2)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from harmonia.sources.doc.characters import CharacterFormat, CharacterFormats
from harmonia.sources.doc.fields import BEGIN, END, SEPARATE, Fields
from harmonia.sources.doc.pages import Pages, istd_of
from harmonia.sources.doc.paragraphs import ParagraphFormat, ParagraphFormats
from harmonia.sources.doc.pieces import Piece, text_of
from harmonia.sources.doc.symbols import with_symbols

_MARKS = re.compile("[\x00-\x08\x0a-\x1f]")
_PARAGRAPH, _CELL, _PAGE, _ANCHOR = "\r", "\x07", "\x0c", "\x08"
_LETTERS = {"\x0b": "\n", "\x0e": _PAGE, "\x0c": _PAGE, "\x1e": "\u2011", "\x1f": "\u00ad"}
_NOTE = "\x02"
_NO_LETTERS = str.maketrans("", "", "(<>")


class Kind(Enum):
    """What a paragraph ends with itself."""

    PARAGRAPH = 0
    CELL = 1
    ROW = 2


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph: its text, its format, what it ends, the positions of shapes anchored in it."""

    text: str
    format: ParagraphFormat
    kind: Kind
    deleted: bool
    anchors: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Segment:
    """Characters from position ``cp`` with the same paragraph and the same character format."""

    cp: int
    text: str
    papx: bytes
    prm: bytes
    format: CharacterFormat


@dataclass(slots=True)
class _Open:
    """The paragraph being gathered."""

    parts: list[str] = field(default_factory=list)
    anchors: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Text:
    """Everything needed to read characters of any story of a document.

    ``sections`` are positions where sections end; ``notes`` those of note marks, ascending.
    """

    word: bytes
    pieces: tuple[Piece, ...]
    papx: Pages
    chpx: Pages
    paragraph_formats: ParagraphFormats
    character_formats: CharacterFormats
    sections: frozenset[int]
    notes: tuple[int, ...]

    def paragraphs(self, start: int, end: int) -> Iterator[Words]:
        """The paragraphs between two positions; hidden and deleted words are left out."""
        gathered, fields = _Open(), Fields()
        for segment in self._segments(start, end):
            at = 0
            for mark in _MARKS.finditer(segment.text):
                _add(segment.text[at : mark.start()], segment.format, gathered, fields)
                at = mark.end()
                cp = segment.cp + mark.start()
                words = self._mark(mark.group(), cp, segment, gathered, fields)
                if words is not None:
                    yield words
                    gathered = _Open()
            _add(segment.text[at:], segment.format, gathered, fields)
        if gathered.parts or gathered.anchors:
            plain = self.paragraph_formats.make(b"", b"")
            yield _words(gathered, plain, Kind.PARAGRAPH, deleted=False)

    def _segments(self, start: int, end: int) -> Iterator[_Segment]:
        for piece in self.pieces:
            cp, stop = max(start, piece.start), min(end, piece.end)
            while cp < stop:
                fc = piece.fc + (cp - piece.start) * piece.width
                papx, papx_end = self.papx.at(fc)
                chpx, chpx_end = self.chpx.at(fc)
                size = -(-(min(papx_end, chpx_end) - fc) // piece.width)
                until = min(stop, cp + max(1, size))
                form = self.character_formats.make(istd_of(papx), chpx, piece.prm)
                text = self._without_notes(cp, text_of(piece, cp, until, self.word))
                yield _Segment(cp, text, papx, piece.prm, form)
                cp = until

    def _without_notes(self, cp: int, text: str) -> str:
        """A note's mark that the author typed becomes the automatic one, which is no text."""
        first, last = bisect_left(self.notes, cp), bisect_left(self.notes, cp + len(text))
        if first == last:
            return text
        letters = list(text)
        for position in self.notes[first:last]:
            letters[position - cp] = _NOTE
        return "".join(letters)

    def _mark(
        self, char: str, cp: int, segment: _Segment, gathered: _Open, fields: Fields
    ) -> Words | None:
        """Take a character that is no letter; returns the paragraph that it ends, if it does."""
        if char in (BEGIN, SEPARATE, END):
            fields.mark(char)
        elif char in (_PARAGRAPH, _CELL) or (char == _PAGE and cp + 1 in self.sections):
            return self._end(char, segment, gathered, fields)
        elif segment.format.shown and not fields.silent:
            gathered.parts.append(_LETTERS.get(char, ""))
            if char == _ANCHOR:
                gathered.anchors.append(cp)
        return None

    def _end(self, char: str, segment: _Segment, gathered: _Open, fields: Fields) -> Words | None:
        form = self.paragraph_formats.make(segment.papx, segment.prm)
        kind = _kind(char, form)
        if kind is Kind.PARAGRAPH and (
            fields.in_code() or form.drop_cap or not segment.format.shown
        ):
            return None  # a mark that is not shown joins its paragraph with the next
        if kind is not Kind.PARAGRAPH:
            fields.reset()
        return _words(gathered, form, kind, deleted=segment.format.deleted)


def _kind(char: str, form: ParagraphFormat) -> Kind:
    if form.ends_row:
        return Kind.ROW
    return Kind.CELL if char == _CELL or form.ends_cell else Kind.PARAGRAPH


def _add(text: str, form: CharacterFormat, gathered: _Open, fields: Fields) -> None:
    if not text or not form.shown:
        return
    if fields.silent:
        fields.code(text)
    elif form.special:
        gathered.parts.append(_special(text, form.symbol))
    else:
        gathered.parts.append(with_symbols(text, form.font))


def _special(text: str, symbol: str | None) -> str:
    """2.6.1 sprmCFSpec: of printed letters, only these three are marks where a run is special."""
    return symbol * len(text) if symbol is not None else text.translate(_NO_LETTERS)


def _words(gathered: _Open, form: ParagraphFormat, kind: Kind, *, deleted: bool) -> Words:
    text = whole("".join(gathered.parts)).strip(_PAGE).replace(_PAGE, "\n")
    return Words(text, form, kind, deleted, tuple(gathered.anchors))


def whole(text: str) -> str:
    """The text with halves of surrogate pairs joined; a lone half becomes U+FFFD."""
    if text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
