"""From what fonts and strings of a PDF say to the letters a reader sees."""

from __future__ import annotations

import unicodedata

from pdfminer.utils import PDFDocEncoding

_LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_BULLETS = dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8\uf02d\ue00c\uf06c\u25cf\uf0e0", "•")
_SPACES = dict.fromkeys("\t\r\n\x0b\x0c", " ")
_TABLE = str.maketrans({**_LIGATURES, **_BULLETS, **_SPACES, "\u2010": "-", "\u2011": "\u2011"})
_CONTROL = frozenset(["Cc", "Cs", "Co", "Cn"])


def as_text(glyph: str) -> str:
    """A glyph's letters: ligatures taken apart, bullets of symbol fonts as "•", no controls."""
    text = glyph.translate(_TABLE)
    if text.isascii() and text.isprintable():
        return text
    kept = "".join(one for one in text if unicodedata.category(one) not in _CONTROL)
    return kept if kept or text in ("", "\x00") else "\ufffd"


def pdf_string(value: object) -> str | None:
    """A text string (ISO 32000-1, 7.9.2.2): UTF-16, UTF-8 or PDFDocEncoding."""
    if not isinstance(value, bytes):
        return None
    for start, encoding in ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le")):
        if value.startswith(start):
            return value[2:].decode(encoding, "replace")
    if value.startswith(b"\xef\xbb\xbf"):
        return value[3:].decode("utf-8", "replace")
    return "".join(PDFDocEncoding[one] for one in value)
