"""The XML of written OpenDocument texts, for tests to ask."""

from __future__ import annotations

import io
import zipfile
from typing import TypeAlias

from lxml import etree

from harmonia.writing.document import Document
from harmonia.writing.odt import write_odt

Element: TypeAlias = etree._Element  # noqa: SLF001  (lxml gives its elements no public name)

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = {name: f"{_OASIS}{name}:1.0" for name in ("office", "text", "table", "style", "meta")} | {
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}


def part(document: Document, name: str = "content.xml") -> Element:
    """A part of a written document."""
    with zipfile.ZipFile(io.BytesIO(write_odt(document))) as archive:
        return etree.fromstring(archive.read(name))


def find(root: Element, path: str) -> list[Element]:
    """All elements on a path below."""
    found = root.xpath(f".//{path}", namespaces=SPACES)
    assert isinstance(found, list)
    return [one for one in found if isinstance(one, etree._Element)]  # noqa: SLF001  (as above)


def value(element: Element, name: str) -> str | None:
    """An attribute by its prefixed name."""
    prefix, _, local = name.partition(":")
    return element.get(f"{{{SPACES[prefix]}}}{local}")


def shown(element: Element) -> str:
    """The words of an element."""
    return "".join(str(text) for text in element.itertext())
