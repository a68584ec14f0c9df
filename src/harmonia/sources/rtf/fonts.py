"""The font table, and bytes decoded by their font."""

from __future__ import annotations

from dataclasses import dataclass, field

from harmonia.sources.rtf.charsets import POLISH, SYMBOL_FONT, of_charset, of_code_page
from harmonia.sources.symbols import symbol

PLAIN = -1  # text that names no font has the default one
_PRIVATE = range(0xF020, 0xF100)  # where symbol fonts live in Unicode
_PRIVATE_START = 0xF000
_SPACE = 0x20
FONT_WORDS = frozenset(b"deff ansicpg fcharset cpg".split())
_LONGEST_NAME = 100


@dataclass(slots=True)
class Font:
    """A font of the file: ``codec`` is None where the document's own code page holds."""

    name: str = ""
    codec: str | None = None
    complete: bool = False  # its name has ended


@dataclass(slots=True)
class Fonts:
    """All fonts by number; ``entry`` is the one being read, ``default`` that of plain text."""

    document: str = POLISH
    default: int = PLAIN
    fonts: dict[int, Font] = field(default_factory=dict)
    entry: Font = field(default_factory=Font)

    def define(self, number: int) -> None:
        """Begin the table's entry of a font."""
        self.entry = self.fonts[number] = Font()

    def named(self, text: str) -> None:
        """Take a piece of the entry's name, which ends with a semicolon."""
        entry = self.entry
        if not entry.complete:
            name, end, _ = text.partition(";")
            entry.name += name[: _LONGEST_NAME - len(entry.name)]
            entry.complete = bool(end)

    def set(self, word: bytes, number: int) -> None:
        """Take a word about fonts; other words mean nothing here."""
        match word:
            case b"deff":
                self.default = number
            case b"ansicpg":
                self.document = of_code_page(number) or POLISH
            case b"fcharset":
                self.entry.codec = of_charset(number)
            case b"cpg":
                self.entry.codec = of_code_page(number) or self.entry.codec

    def decoded(self, data: bytes, number: int) -> str:
        """The text of bytes in a font; what its code page does not have is U+FFFD."""
        font = self._font(number)
        codec = self.document if font is None or font.codec is None else font.codec
        if codec == SYMBOL_FONT:
            glyphs = (chr(byte + _PRIVATE_START) if byte > _SPACE else " " for byte in data)
            return self.symbols("".join(glyphs), number)
        return data.decode(codec, "replace")

    def symbols(self, text: str, number: int) -> str:
        """The text with the glyphs of symbol fonts as the characters they mean."""
        if text.isascii():
            return text
        font = self._font(number)
        name = font.name if font else ""
        return "".join(
            symbol(name, f"{ord(char):x}") if ord(char) in _PRIVATE else char for char in text
        )

    def _font(self, number: int) -> Font | None:
        return self.fonts.get(self.default if number == PLAIN else number)
