"""A page with its pictures in one mail-like file (.mht), as Word and browsers save it."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message

from harmonia.sources import html
from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError, Trouble

_MOST_PARTS = 1_000


def read(data: bytes) -> tuple[Block, ...]:
    """Read the first page in the file.

    Raises:
        SourceError: WRONG_TYPE (no page in it), and what `harmonia.sources.html.read` raises.
    """
    message = message_from_bytes(data.lstrip())
    for count, part in enumerate(message.walk()):
        if count > _MOST_PARTS:
            raise SourceError(Trouble.TOO_BIG, "too many parts")
        if part.get_content_type() == "text/html":
            return html.read(_page(part), part.get_content_charset())
    raise SourceError(Trouble.WRONG_TYPE, "no page in it")


def _page(part: Message) -> bytes:
    page = part.get_payload(decode=True)
    return page if isinstance(page, bytes) else b""
