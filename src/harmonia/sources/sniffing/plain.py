"""Formats made of letters: RTF, HTML, MHTML, separated values, plain text."""

from __future__ import annotations

import re

from harmonia.sources.encoding import decode
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.sniffing.separators import separator

_SAMPLE = 1 << 16
_MOST_CONTROLS = 0.002  # of the letters of a text
_FEW = 2  # strays in a short text
_MOST_LOST = 0.05
_CONTROL = re.compile("[\0-\x08\x0e-\x19\x1b-\x1f\x7f]")
_BEFORE_MARKUP = re.compile(r"(?:\s|<\?(?!mso)[^>]{0,2000}>|<!--.{0,20000}?-->)*", re.DOTALL)
_HTML = re.compile(
    r"<(?:!doctype\s+html|(?:html|head|body|meta|title|style|table|div|p|h[1-6]|center|span|font|b"
    r"|ul|ol|br|a|link|base|script)\b)",
    re.IGNORECASE,
)
_OTHER_MARKUP = re.compile(
    r"<(?:\?mso|!doctype|[\w.-]+:[\w.-]+|svg|[\w.-]+\s+xmlns)", re.IGNORECASE
)
_MAIL_HEADER = re.compile(r"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+", re.ASCII)
_JSON = re.compile(r"\{\s*[\"}]|\[\s*[\[{]")
_JSON_WITHIN = 4096  # bytes, white space among them
_MULTIPART = re.compile(r"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)


def is_json(data: bytes) -> bool:
    """Whether a file begins as JSON of objects or lists does; no document does."""
    return _JSON.match(_start(decode(data[:_JSON_WITHIN]))) is not None


def sniff_plain(data: bytes) -> str:
    """rtf, html, mhtml, csv or txt.

    Raises:
        SourceError: EMPTY or WRONG_TYPE.
    """
    text = decode(data[:_SAMPLE])
    start = _start(text)
    if start.startswith("{\\rtf"):
        return "rtf"
    _check_is_text(text)
    if start.startswith("<"):
        return _sniff_markup(start)
    header = _MAIL_HEADER.match(start.replace("\r\n", "\n"))
    if header and _MULTIPART.search(header.group()):
        return "mhtml"
    if _JSON.match(start):
        raise SourceError(Trouble.WRONG_TYPE, "JSON: a saved plan at best, no document")
    if start.startswith("%!PS"):
        raise SourceError(Trouble.WRONG_TYPE, "PostScript")
    return "txt" if separator(text) is None else "csv"


def _start(text: str) -> str:
    return text.lstrip("\ufeff \t\r\n\f")


def _check_is_text(text: str) -> None:
    if not text.strip():
        raise SourceError(Trouble.EMPTY)
    if len(_CONTROL.findall(text)) > max(_FEW, _MOST_CONTROLS * len(text)):
        raise SourceError(Trouble.WRONG_TYPE, "control characters")
    if text.count("\ufffd") > _MOST_LOST * len(text):
        raise SourceError(Trouble.WRONG_TYPE, "no known letters")


def _sniff_markup(start: str) -> str:
    before = _BEFORE_MARKUP.match(start)
    markup = start[before.end() :] if before else start
    if _HTML.match(markup):
        return "html"
    if _OTHER_MARKUP.match(markup) or start.startswith("<?xml"):
        raise SourceError(Trouble.WRONG_TYPE, f"XML: {markup[:60]!r}")
    return "txt"
