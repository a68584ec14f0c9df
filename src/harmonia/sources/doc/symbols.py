"""2.9.281 SttbfFfn: the names of fonts, for the symbols of symbol fonts."""

from __future__ import annotations

import re

from harmonia.sources.doc.binary import u16
from harmonia.sources.symbols import symbol

_GLYPHS = re.compile("[\uf020-\uf0ff]")  # where symbol fonts live in Unicode
_NAME_AT = 39  # 2.9.86 FFN, after its length


def read_font_names(sttb: bytes) -> tuple[str, ...]:
    """The fonts' names in order; a damaged one is empty."""
    if len(sttb) < 4:  # noqa: PLR2004  (its two counts)
        return ()
    names: list[str] = []
    offset = 4
    while len(names) < u16(sttb, 0) and offset < len(sttb):
        size = sttb[offset]
        name = sttb[offset + 1 + _NAME_AT : offset + 1 + size].decode("utf-16-le", "replace")
        names.append(name.partition("\0")[0])
        offset += 1 + size
    return tuple(names)


def symbol_of(operand: bytes, fonts: tuple[str, ...]) -> str:
    """The character of a sprmCSymbol (2.9.51 CSymbolOperand)."""
    font, code = u16(operand, 0), u16(operand, 2)
    return symbol(fonts[font] if font < len(fonts) else "", f"{code:x}")


def with_symbols(text: str, font: str | None) -> str:
    """The text with the glyphs of symbol fonts as the characters they mean."""
    if text.isascii():
        return text
    return _GLYPHS.sub(lambda glyph: symbol(font or "", f"{ord(glyph[0]):x}"), text)
