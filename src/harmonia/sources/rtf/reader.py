"""Bytes of an .rtf file → blocks."""

from __future__ import annotations

from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.rtf.parser import Parser

_SIGNATURE = b"{\\rtf"
_BEFORE = b"\xef\xbb\xbf \t\r\n\0"  # what some programs put in front


def read(data: bytes) -> tuple[Block, ...]:
    """Read a Rich Text Format file.

    Raises:
        SourceError: EMPTY, WRONG_TYPE, TRUNCATED (braces that never close), UNREADABLE.
    """
    if not data:
        raise SourceError(Trouble.EMPTY)
    data = data.lstrip(_BEFORE)
    if not data.startswith(_SIGNATURE):
        raise SourceError(Trouble.WRONG_TYPE, "no RTF signature")
    return Parser(data).blocks()
