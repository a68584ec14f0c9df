"""Web pages, and what Word and LibreOffice save as one."""

from __future__ import annotations

from harmonia.sources.document import Block
from harmonia.sources.html.charset import decode_page
from harmonia.sources.html.parsing import parse
from harmonia.sources.html.walk import walk

__all__ = ["read"]


def read(data: bytes, charset: str | None = None) -> tuple[Block, ...]:
    """Read a page as a browser shows it, without scripts.

    Args:
        data: the page.
        charset: the encoding its envelope announces (MHTML).

    Raises:
        SourceError: DOCTYPE (one that declares entities), TOO_BIG, UNREADABLE.
    """
    return walk(parse(decode_page(data, charset)))
