r"""Code pages: what \ansicpg, \fcharset and \cpg mean."""

from __future__ import annotations

import codecs

POLISH = "cp1250"  # what Polish Windows means when a file does not say
SYMBOL_FONT = "symbol"  # \fcharset2: bytes are glyph numbers of Symbol, Wingdings and kin
_WINDOWS_CHARSETS = {
    128: 932,
    129: 949,
    130: 1361,
    134: 936,
    136: 950,
    161: 1253,
    162: 1254,
    163: 1258,
    177: 1255,
    178: 1256,
    186: 1257,
    204: 1251,
    222: 874,
    238: 1250,
    254: 437,
    255: 850,
    77: 10000,
}
_SYMBOL_CHARSET = 2
_CODE_PAGES = {65001: "utf-8", 10000: "mac_roman", 10029: "mac_latin2", 1361: "johab"}


def of_code_page(number: int) -> str | None:
    """The codec of a Windows code page; None for symbols (42) and unknown ones."""
    try:
        return codecs.lookup(_CODE_PAGES.get(number, f"cp{number}")).name
    except LookupError:
        return None


def of_charset(number: int) -> str | None:
    """The codec of a font's charset; None where it is the document's own.

    That is charset 1 (default) and 0 (ANSI): Polish programs write 0 for what they mean by the
    code page of the document.
    """
    if number == _SYMBOL_CHARSET:
        return SYMBOL_FONT
    page = _WINDOWS_CHARSETS.get(number)
    return None if page is None else of_code_page(page)
