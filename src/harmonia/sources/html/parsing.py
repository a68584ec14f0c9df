"""A page's text becomes a tree of elements."""

from __future__ import annotations

import re

from lxml import etree

from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import Element

_LARGEST_PAGE = 16 * 1024 * 1024  # letters
_MOST_TAGS = 1_000_000
_EMBEDDED = re.compile(r"(?<=data:)[^\"'<>\s]{2000,}")  # pictures written into the page
_DECLARING = re.compile(r"<!DOCTYPE[^>\[]*\[|<!ENTITY", re.IGNORECASE)
_HEAD = 100_000


def parse(page: str) -> Element:
    """The root element of a page.

    Raises:
        SourceError: DOCTYPE (one that declares entities), TOO_BIG, UNREADABLE.
    """
    if _DECLARING.search(page[:_HEAD].split("<html", 1)[0].split("<body", 1)[0]):
        raise SourceError(Trouble.DOCTYPE)
    page = _EMBEDDED.sub("", page.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n"))
    if len(page) > _LARGEST_PAGE or page.count("<") > _MOST_TAGS:
        raise SourceError(Trouble.TOO_BIG, f"{len(page)} letters")
    parser = _parser()
    try:
        root = etree.fromstring(page.encode("utf-8", errors="replace"), parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise SourceError(Trouble.UNREADABLE, f"html: {error}") from error
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise SourceError(Trouble.TOO_BIG, "too deep")  # the rest of the page would be lost
    if not isinstance(root, etree._Element):  # noqa: SLF001  (the only name lxml has for it)
        raise SourceError(Trouble.EMPTY)
    return root


def _parser() -> etree.HTMLParser:
    return etree.HTMLParser(
        encoding="utf-8",
        recover=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,  # old editors nest tags by the hundred; our walk does not recurse
    )
