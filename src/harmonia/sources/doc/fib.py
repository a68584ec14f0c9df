"""2.5.1 Fib: where everything else lies."""

from __future__ import annotations

from dataclasses import dataclass

from harmonia.sources.doc.binary import u16, u32
from harmonia.sources.doc.container import Streams
from harmonia.sources.errors import SourceError, Trouble

WORD_97 = 0x00C1  # the first nFib of the format read here
WORD_MARK = 0xA5EC  # wIdent
_OLD_MARKS = (0xA5DB, 0xA5DC, 0xA59B, 0xA59C, 0xA697, 0xA698, 0xA699)
_ENCRYPTED, _SECOND_TABLE, _OBFUSCATED = 0x0100, 0x0200, 0x8000
_BASE = 32

# Indices into FibRgFcLcb97 (2.5.6)
STYLES = 1
FOOTNOTE_MARKS = 2
SECTIONS = 6
CHPX_PAGES = 12
PAPX_PAGES = 13
FONTS = 15
PIECES = 33
SHAPES = 40
ENDNOTE_MARKS = 46
BOXES = 56
LISTS = 73
LIST_USES = 74


@dataclass(frozen=True, slots=True)
class Fib:
    """The parts of the Fib that are read, beside the table stream it points into.

    ``texts`` holds the lengths in characters of: main text, footnotes, headers, macros, comments,
    endnotes, text boxes.
    """

    table: bytes
    texts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def part(self, index: int) -> bytes:
        """The bytes of one part of the table stream; empty where there is none."""
        start, length = self.spans[index] if index < len(self.spans) else (0, 0)
        return self.table[start : start + length] if length else b""


def is_old_word(data: bytes) -> bool:
    """Whether a file or stream begins like Word 1, 2, 6 or 95."""
    return len(data) >= 2 and u16(data, 0) in _OLD_MARKS  # noqa: PLR2004  (the mark's bytes)


def read_fib(streams: Streams) -> Fib:
    """Parse the head of the WordDocument stream.

    Raises:
        SourceError: TOO_OLD, PASSWORD, WRONG_TYPE, TRUNCATED.
    """
    word = streams.word
    if len(word) < _BASE:
        raise SourceError(Trouble.TRUNCATED, "Fib cut off")
    mark, version, flags = u16(word, 0), u16(word, 2), u16(word, 10)
    if is_old_word(word) or (mark == WORD_MARK and version < WORD_97):
        raise SourceError(Trouble.TOO_OLD, f"wIdent {mark:#x}, nFib {version:#x}")
    if mark != WORD_MARK:
        raise SourceError(Trouble.WRONG_TYPE, f"wIdent {mark:#x}")
    if flags & (_ENCRYPTED | _OBFUSCATED):
        raise SourceError(Trouble.PASSWORD, "fEncrypted")
    table = streams.tables[1 if flags & _SECOND_TABLE else 0]
    if table is None:
        raise SourceError(Trouble.TRUNCATED, "no table stream")
    return _lengths_and_spans(word, table)


def _lengths_and_spans(word: bytes, table: bytes) -> Fib:
    longs = _BASE + 2 + 2 * u16(word, _BASE) + 2  # after csw, fibRgW, cslw
    spans = longs + 4 * u16(word, longs - 2)
    texts = tuple(u32(word, longs + 4 * index) for index in range(3, 10))
    count = min(u16(word, spans), (len(word) - spans - 2) // 8)
    return Fib(
        table,
        texts,
        tuple(
            (u32(word, spans + 2 + 8 * index), u32(word, spans + 6 + 8 * index))
            for index in range(count)
        ),
    )
