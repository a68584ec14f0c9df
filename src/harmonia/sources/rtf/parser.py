"""The walk over the tokens of a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.rtf.fonts import FONT_WORDS, Fonts
from harmonia.sources.rtf.lists import label
from harmonia.sources.rtf.rows import ROW_WORDS, Row
from harmonia.sources.rtf.state import STATE_WORDS, Into, Opens, State
from harmonia.sources.rtf.story import Story
from harmonia.sources.rtf.styles import STYLE_WORDS, Style, Styles
from harmonia.sources.rtf.tokens import Kind, Tokens
from harmonia.sources.rtf.words import (
    CHARACTERS,
    ENDS_OF_LINE,
    KNOWN_WITH_STAR,
    NO_TEXT,
    SYMBOLS,
)

_DEEPEST = 50_000  # groups in groups; a file of braces alone must not fill the memory
_MOST_STORIES = 8  # text boxes in text boxes
_PAGE_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_LONGEST = 200  # characters kept of a field's code or a list's number
_NO_CONTROLS = {number: None for number in range(0x20) if chr(number) not in "\t\n\f"}
_UNICODE = range(-0x8000, 0x110000)  # \u is written as a signed 16-bit number, mostly
_Method: TypeAlias = "Callable[[Parser, int], None]"


class Parser:
    """Reads one file."""

    def __init__(self, data: bytes) -> None:
        """Begin before the first brace."""
        self._tokens = Tokens(data)
        self._state = State()
        self._stack: list[State] = []
        self._stories = [Story()]
        self._pending = bytearray()  # bytes in the code page of the font, not decoded yet
        self._skip = 0  # characters still to be left out after \u
        self._starred = False
        self._fonts = Fonts()
        self._styles = Styles()
        self._fields: list[str] = []
        self._label: list[str] = []
        self._rows = {False: Row(), True: Row()}  # a nested row's definition is apart

    def blocks(self) -> tuple[Block, ...]:
        """Read the whole file.

        Raises:
            SourceError: TRUNCATED where the first brace never closes, UNREADABLE.
        """
        take = (None, self._brace, None, None, self._hex, self._symbol, self._text)
        for kind, word, number in self._tokens:
            if kind == Kind.WORD:
                if word in _MEANT or self._starred or self._skip:
                    self._word(word, number)
            elif kind == Kind.TEXT and not self._skip:
                self._pending += word
            elif (method := take[kind]) is not None:
                method(word)
            if not self._stack:
                return self._stories[0].flow.finish()
        raise SourceError(Trouble.TRUNCATED, f"{len(self._stack)} groups never close")

    # Tokens

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        self._starred = False
        if brace == b"{":
            self._open()
        else:
            self._close()

    def _word(self, word: bytes, number: int | None) -> None:
        if self._pending:
            self._flush()
        starred, self._starred = self._starred, False
        if self._skip:
            self._skip -= 1
            if word in CHARACTERS:
                return
            self._skip = 0
        method = _METHODS.get(word)
        if method is not None and (not starred or word in KNOWN_WITH_STAR):
            method(self, number or 0)
        elif word in NO_TEXT or (starred and word not in KNOWN_WITH_STAR):
            self._tokens.skip_group()
        elif word in CHARACTERS:
            self._put(CHARACTERS[word])
        elif not self._state.set(word, number):
            self._styles.set(word, number or 0)
            self._fonts.set(word, number or 0)
            self._rows[self._state.in_row].set(word, number or 0)

    def _hex(self, digits: bytes) -> None:
        if self._skip:
            self._skip -= 1
        else:
            self._pending.append(int(digits, 16))

    def _symbol(self, symbol: bytes) -> None:
        self._flush()
        if symbol == b"*":
            self._starred = True
        elif self._skip:
            self._skip -= 1
        elif symbol in ENDS_OF_LINE:
            self.end_paragraph()
        elif symbol in SYMBOLS:
            self._put(SYMBOLS[symbol])

    def _text(self, text: bytes) -> None:
        skipped = min(self._skip, len(text))
        self._skip -= skipped
        self._pending += text[skipped:]

    def _flush(self) -> None:
        if self._pending:
            data, self._pending = bytes(self._pending), bytearray()
            self._put(self._fonts.decoded(data, self._state.font))

    def _put(self, text: str) -> None:
        state = self._state
        match state.into:
            case Into.TEXT:
                if not state.hidden and not state.deleted:
                    self._stories[-1].parts.append(text.translate(_NO_CONTROLS))
            case Into.LIST_TEXT:
                if len(self._label) < _LONGEST and not state.hidden:
                    self._label.append(text[:_LONGEST])
            case Into.FIELD_CODE if self._fields:
                self._fields[-1] += text[: _LONGEST - len(self._fields[-1])]
            case Into.FONTS:
                self._fonts.named(text)
            case Into.STYLES:
                self._styles.named(text)

    # Groups

    def _open(self) -> None:
        if len(self._stack) >= _DEEPEST:
            raise SourceError(Trouble.UNREADABLE, "groups nested too deep")
        self._stack.append(self._state)
        self._state = self._state.inner()
        if self._state.into is Into.STYLES and self._styles.entry is None:
            self._styles.entry = Style()
            self._state.opens = Opens.STYLE

    def _close(self) -> None:
        closing = self._state
        if closing.opens is Opens.BOX or len(self._stack) == 1:
            self._end_if_begun()
        self._state = self._stack.pop()
        match closing.opens:
            case Opens.BOX:
                story = self._stories.pop()
                self._stories[-1].boxes.extend(story.flow.finish())
            case Opens.LIST_TEXT:
                self._stories[-1].number = label("".join(self._label))
            case Opens.STYLE:
                self._styles.end_entry()
            case Opens.FIELD:
                self._fields.pop()

    def begin_box(self, _: int = 0) -> None:
        """A text box: its paragraphs come after the one that it is anchored in."""
        if self._state.into is not Into.TEXT or len(self._stories) > _MOST_STORIES:
            self._tokens.skip_group()
            return
        self._state.opens = Opens.BOX
        self._state.reset_paragraph()
        self._state.reset_characters()
        self._stories.append(Story())

    def begin_label(self, _: int = 0) -> None:
        """The number or bullet of the paragraph to come."""
        if self._state.into is not Into.TEXT or self._state.opens is not Opens.NOTHING:
            self._tokens.skip_group()
            return
        self._label = []
        self._state.into = Into.LIST_TEXT
        self._state.opens = Opens.LIST_TEXT

    def begin_field(self, _: int = 0) -> None:
        """A field, of which the code has not come yet."""
        if self._state.opens is Opens.NOTHING:
            self._fields.append("")
            self._state.opens = Opens.FIELD

    def begin_field_code(self, _: int = 0) -> None:
        """The code of a field, which is no text."""
        if self._state.into is Into.TEXT:
            self._state.into = Into.FIELD_CODE

    def begin_field_result(self, _: int = 0) -> None:
        """The result of a field, which is text unless it is a page's number."""
        name = self._fields[-1].split(maxsplit=1)[:1] if self._fields else []
        if name and name[0].upper() in _PAGE_FIELDS:
            self._tokens.skip_group()

    def begin_both_ways(self, _: int = 0) -> None:
        r"""\upr holds the same words twice, the second time in Unicode (\ud)."""
        self._state.outside = self._state.into
        self._state.into = Into.NOWHERE

    def begin_unicode(self, _: int = 0) -> None:
        """The second time."""
        self._state.into = self._state.outside

    def begin_fonts(self, _: int = 0) -> None:
        """The font table."""
        self._state.into = Into.FONTS

    def begin_styles(self, _: int = 0) -> None:
        """The stylesheet."""
        self._state.into = Into.STYLES

    # Paragraphs, cells, rows

    def end_paragraph(self, _: int = 0) -> None:
        """A mark that is not shown joins its paragraph with the next."""
        if self._state.shows and not self._state.drop_cap:
            self._hand_over(self._state.depth)
        elif self._state.into is Into.TEXT:
            self._stories[-1].number = ""  # the next paragraph has its own

    def end_section(self, _: int = 0) -> None:
        """A section ends the paragraph it stands in."""
        if self._state.shows:
            self._end_if_begun()

    def end_cell(self, _: int = 0) -> None:
        r"""\cell."""
        self._end_cell(1)

    def end_inner_cell(self, _: int = 0) -> None:
        r"""\nestcell."""
        self._end_cell(self._state.inner_depth)

    def end_row(self, _: int = 0) -> None:
        r"""\row."""
        self._end_row(1)

    def end_inner_row(self, _: int = 0) -> None:
        r"""\nestrow."""
        self._end_row(self._state.inner_depth)

    def define_row(self, _: int = 0) -> None:
        r"""\trowd."""
        self._rows[self._state.in_row] = Row()

    def _end_cell(self, depth: int) -> None:
        if self._state.into is Into.TEXT:
            self._hand_over(depth)
            self._stories[-1].flow.end_cell(depth)

    def _end_row(self, depth: int) -> None:
        if self._state.into is Into.TEXT:
            story = self._stories[-1]
            if any(part.strip() for part in story.parts):
                self._hand_over(depth)
            story.number, story.parts = "", []
            story.flow.end_row(depth, self._rows[self._state.in_row].shape())

    def _end_if_begun(self) -> None:
        if self._stories[-1].is_begun():
            self._hand_over(self._state.depth)

    def _hand_over(self, depth: int) -> None:
        level = self._styles.level(self._state.style, self._state.outline)
        self._stories[-1].end_paragraph(depth, level)

    # Words with a number

    def put_unicode(self, number: int = 0) -> None:
        r"""\u: a UTF-16 unit, and what stands for it in old programs is left out."""
        if number in _UNICODE:
            text = chr(number if number >= 0 else number + 0x10000)
            self._put(self._fonts.symbols(text, self._state.font))
        self._skip = self._state.fallback

    def set_font(self, number: int = 0) -> None:
        r"""\f, in the text or in the font table."""
        if self._state.into is Into.FONTS:
            self._fonts.define(number)
        else:
            self._state.font = number


_METHODS: dict[bytes, _Method] = {
    b"par": Parser.end_paragraph,
    b"sect": Parser.end_section,
    b"cell": Parser.end_cell,
    b"nestcell": Parser.end_inner_cell,
    b"row": Parser.end_row,
    b"nestrow": Parser.end_inner_row,
    b"trowd": Parser.define_row,
    b"u": Parser.put_unicode,
    b"f": Parser.set_font,
    b"fonttbl": Parser.begin_fonts,
    b"stylesheet": Parser.begin_styles,
    b"shptxt": Parser.begin_box,
    b"dptxbxtext": Parser.begin_box,
    b"listtext": Parser.begin_label,
    b"pntext": Parser.begin_label,
    b"field": Parser.begin_field,
    b"fldinst": Parser.begin_field_code,
    b"fldrslt": Parser.begin_field_result,
    b"upr": Parser.begin_both_ways,
    b"ud": Parser.begin_unicode,
}
_MEANT = (
    STATE_WORDS
    | ROW_WORDS
    | FONT_WORDS
    | STYLE_WORDS
    | NO_TEXT
    | CHARACTERS.keys()
    | _METHODS.keys()
)
