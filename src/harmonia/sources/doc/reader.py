"""Bytes of a .doc file → blocks."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import accumulate

from harmonia.sources.doc import fib as parts
from harmonia.sources.doc.binary import Plc, u16, u32
from harmonia.sources.doc.characters import CharacterFormats
from harmonia.sources.doc.container import Streams, open_streams
from harmonia.sources.doc.fib import Fib, is_old_word, read_fib
from harmonia.sources.doc.lists import Lists, read_lists
from harmonia.sources.doc.pages import Pages
from harmonia.sources.doc.paragraphs import ParagraphFormats
from harmonia.sources.doc.pieces import read_pieces
from harmonia.sources.doc.rows import row_shape
from harmonia.sources.doc.story import Kind, Text, Words
from harmonia.sources.doc.styles import read_styles
from harmonia.sources.doc.symbols import read_font_names
from harmonia.sources.document import Block
from harmonia.sources.edges import Flow
from harmonia.sources.errors import SourceError, Trouble

_SED, _SPA, _FTXBXS, _NOTE, _PAGE_NUMBER = 12, 26, 22, 2, 4  # sizes of PLC records in bytes
_BEFORE_BOXES = 6  # stories that come before the text boxes


def read(data: bytes) -> tuple[Block, ...]:
    """Read a Word 97–2003 file.

    Raises:
        SourceError: EMPTY, WRONG_TYPE, TOO_OLD, PASSWORD, TRUNCATED or UNREADABLE.
    """
    if not data:
        raise SourceError(Trouble.EMPTY)
    if is_old_word(data):
        raise SourceError(Trouble.TOO_OLD, "Word 2 or older, without a container")
    return read_streams(open_streams(data))


def read_streams(streams: Streams) -> tuple[Block, ...]:
    """Read the streams of a Word 97–2003 file.

    Raises:
        SourceError: as `read`, the container's troubles apart.
    """
    try:
        return _read(streams)
    except (struct.error, IndexError, UnicodeError, OverflowError) as error:
        raise SourceError(Trouble.UNREADABLE, f"doc: {error!r}") from error


def _read(streams: Streams) -> tuple[Block, ...]:
    fib = read_fib(streams)
    text = _text(streams.word, streams.data, fib)
    if fib.texts[0] and (not text.pieces or text.pieces[-1].end < fib.texts[0]):
        raise SourceError(Trouble.TRUNCATED, "pieces end before the text")
    _check_within(text, fib.texts[0])
    lists_at = fib.spans[parts.LISTS] if len(fib.spans) > parts.LISTS else (0, 0)
    lists = read_lists(fib.table, lists_at, fib.part(parts.LIST_USES))
    reader = _Reader(text, fib.texts[0], lists, _anchors(fib), _boxes(fib))
    blocks = Flow()
    reader.story(0, fib.texts[0], blocks)
    reader.left_boxes(blocks)
    return blocks.finish()


def _text(word: bytes, data: bytes, fib: Fib) -> Text:
    styles = read_styles(fib.part(parts.STYLES))
    notes = (fib.part(parts.FOOTNOTE_MARKS), fib.part(parts.ENDNOTE_MARKS))
    return Text(
        word,
        read_pieces(fib.part(parts.PIECES), word),
        Pages(word, Plc(fib.part(parts.PAPX_PAGES), _PAGE_NUMBER), paragraphs=True),
        Pages(word, Plc(fib.part(parts.CHPX_PAGES), _PAGE_NUMBER), paragraphs=False),
        ParagraphFormats(styles, data),
        CharacterFormats(styles, read_font_names(fib.part(parts.FONTS))),
        frozenset(Plc(fib.part(parts.SECTIONS), _SED).positions),
        tuple(sorted({cp for note in notes for cp in Plc(note, _NOTE).positions[:-1]})),
    )


def _check_within(text: Text, length: int) -> None:
    for piece in text.pieces:
        read = min(piece.end, length) - piece.start
        if read > 0 and piece.fc + read * piece.width > len(text.word):
            raise SourceError(Trouble.TRUNCATED, "text lies beyond the stream's end")


def _anchors(fib: Fib) -> dict[int, int]:
    """Where shapes are anchored in the main text, and their ids (2.8.37 PlcfSpa)."""
    plc = Plc(fib.part(parts.SHAPES), _SPA)
    return {plc.positions[index]: u32(plc.record(index), 0) for index in range(len(plc))}


def _boxes(fib: Fib) -> dict[int, list[tuple[int, int]]]:
    """The spans of text boxes by their shapes' ids (2.8.32 PlcftxbxTxt, 2.9.101 FTXBXS)."""
    offset = sum(fib.texts[:_BEFORE_BOXES])
    plc = Plc(fib.part(parts.BOXES), _FTXBXS)
    boxes: dict[int, list[tuple[int, int]]] = {}
    reached = list(accumulate(plc.positions, max))
    for index in range(len(plc)):
        record, start, end = plc.record(index), reached[index], plc.positions[index + 1]
        reusable = u16(record, 8)
        if end > start and not reusable and end <= fib.texts[_BEFORE_BOXES]:
            boxes.setdefault(u32(record, 14), []).append((offset + start, offset + end))
    return boxes


@dataclass(slots=True)
class _Reader:
    """Reads stories into flows; each text box once."""

    text: Text
    text_end: int  # shapes are anchored before it; boxes in boxes do not exist
    lists: Lists
    anchors: dict[int, int]
    boxes: dict[int, list[tuple[int, int]]]

    def story(self, start: int, end: int, flow: Flow) -> None:
        for words in self.text.paragraphs(start, end):
            form = words.format
            depth = max(form.depth, int(words.kind is not Kind.PARAGRAPH))
            if words.kind is Kind.ROW:
                flow.end_row(depth, row_shape(form.row), keep=not words.deleted)
                continue
            flow.paragraph(self._numbered(words), depth, form.level)
            for position in words.anchors if end <= self.text_end else ():
                self._box(self.anchors.get(position), flow, depth)
            if words.kind is Kind.CELL:
                flow.end_cell(depth)

    def left_boxes(self, flow: Flow) -> None:
        """Boxes whose anchor was not met, such as those in groups of shapes, come last."""
        for shape in tuple(self.boxes):
            self._box(shape, flow, 0)

    def _box(self, shape: int | None, flow: Flow, depth: int) -> None:
        for start, end in self.boxes.pop(shape, ()) if shape is not None else ():
            inner = Flow()
            self.story(start, end, inner)
            flow.insert(inner.finish(), depth)

    def _numbered(self, words: Words) -> str:
        form = words.format
        if not form.list_use:
            return words.text
        level = self.lists.level(form.list_use, form.list_level)
        number = self.lists.next(form.list_use, form.list_level)
        if level is None or self.text.character_formats.is_hidden(level.chpx):
            return words.text
        return number + words.text if words.text else number.rstrip()
