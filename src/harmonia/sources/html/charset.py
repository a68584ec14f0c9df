"""In which encoding a page is written."""

from __future__ import annotations

import codecs
import re

from harmonia.sources.encoding import decode, marked

_WITHIN = 4096
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.IGNORECASE)
_META = re.compile(rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_CONTROLS = bytes(range(0x80, 0xA0))
_AS_BROWSERS_DO = {  # https://encoding.spec.whatwg.org, the labels met in Europe
    "utf-8": "utf-8",
    "utf-16": "utf-8",  # it could not have been read so far
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "cp1250": "cp1250",
    "iso8859-2": "iso8859_2",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "cp1252": "cp1252",
    "iso8859-16": "iso8859_16",
    "cp852": "cp852",
}


def decode_page(data: bytes, charset: str | None = None) -> str:
    """The page's text: a byte order mark tells first, then the envelope, then the page itself."""
    if marked(data) is not None:
        return decode(data)
    name = _known(charset) or _known(_declared(data[:_WITHIN]))
    if name is None:
        return decode(data)
    if name == "iso8859_2" and len(data) != len(data.translate(None, _CONTROLS)):
        name = "cp1250"  # quotation marks where Latin 2 has none: a common mistake of old editors
    if name != "utf-8":
        return data.decode(name, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return decode(data)


def _declared(head: bytes) -> str | None:
    found = _META.search(head) or _XML.search(head)
    return found.group(1).decode("ascii", errors="replace") if found else None


def _known(name: str | None) -> str | None:
    try:
        return _AS_BROWSERS_DO.get(codecs.lookup(name).name) if name else None
    except LookupError:
        return None
